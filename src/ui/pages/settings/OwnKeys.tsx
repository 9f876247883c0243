// Which key and which pad button does what, and how to give it another.
// Law: a key that is taken is told of in words, with a way out: to swap the two, or to leave it. No press in here is lost
// to the night, and Escape and Menu leave everything as it was.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { keymapOf } from '../../../app/handSettings.ts';
import { keyLetters } from '../../../app/keyLetters.ts';
import { buttonText, keyText } from '../../../i18n/keys.ts';
import {
  buttonsOf,
  HOLDING_BUTTON,
  isGivableButton,
  isGivableKey,
  keysOf,
  MEANINGS,
  type Meaning,
  meaningOfButton,
  meaningOfKey,
  withButton,
  withKey,
} from '../../../input/ownKeys.ts';
import { useGame, useLanguage, useSay } from '../../context.ts';

/** What a keyboard and a pad have in common. */
interface Device<Id> {
  readonly name: 'keys' | 'buttons';
  readonly meanings: readonly Meaning[];
  idsOf(meaning: Meaning): readonly Id[];
  textOf(id: Id): string;
  isGivable(id: Id): boolean;
  takenBy(id: Id): Meaning | null;
  give(meaning: Meaning, id: Id): void;
  restore(): void;
}

/** A row that waits for a press, or for a word about what was pressed. */
type Waiting<Id> = {
  readonly meaning: Meaning;
  /** Pressed, and not to be given away, or another's already. */
  readonly kept?: Id;
  readonly taken?: Id;
} | null;

export function OwnKeys() {
  const game = useGame();
  const language = useLanguage();
  const { settings } = game;
  const keymap = keymapOf(settings.value);
  const letters = keyLetters.value;
  return (
    <Rows<string>
      device={{
        name: 'keys',
        meanings: MEANINGS,
        idsOf: (meaning) => keysOf(keymap, meaning),
        textOf: (code) => keyText(language, code, letters),
        isGivable: isGivableKey,
        takenBy: (code) => meaningOfKey(keymap, code),
        give: (meaning, code) => game.change({ ownKeys: withKey(settings.value.ownKeys, meaning, code) }),
        restore: () => game.change({ ownKeys: {} }),
      }}
    />
  );
}

export function OwnButtons() {
  const game = useGame();
  const { settings } = game;
  const keymap = keymapOf(settings.value);
  return (
    <Rows<number>
      device={{
        name: 'buttons',
        meanings: MEANINGS.filter((meaning) => buttonsOf(keymap, meaning).length > 0 && meaning !== 'pause'),
        idsOf: (meaning) => buttonsOf(keymap, meaning),
        textOf: buttonText,
        isGivable: isGivableButton,
        takenBy: (button) => meaningOfButton(keymap, button),
        give: (meaning, button) =>
          game.change({ ownButtons: withButton(settings.value.ownButtons, meaning, button) }),
        restore: () => game.change({ ownButtons: {} }),
      }}
    />
  );
}

function Rows<Id>({ device }: { readonly device: Device<Id> }) {
  const tell = useSay();
  const waiting = useSignal<Waiting<Id>>(null);
  const told = useSignal('');
  return (
    <details class="own-keys">
      <summary>{tell(`hands.${device.name}`)}</summary>
      <p class="own-keys-note">{tell(`hands.always.${device.name}`)}</p>
      <ul>
        {device.meanings.map((meaning) => (
          <Row key={meaning} device={device} meaning={meaning} waiting={waiting} told={told} />
        ))}
      </ul>
      <button
        type="button"
        class="page-button"
        onClick={() => {
          device.restore();
          waiting.value = null;
          told.value = tell('hands.defaults.done');
        }}
      >
        {tell('hands.defaults')}
      </button>
      <p class="own-keys-told" role="status">
        {told.value}
      </p>
    </details>
  );
}

interface RowProps<Id> {
  readonly device: Device<Id>;
  readonly meaning: Meaning;
  readonly waiting: Signal<Waiting<Id>>;
  readonly told: Signal<string>;
}

function Row<Id>(props: RowProps<Id>) {
  const { device, meaning, waiting } = props;
  const tell = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const name = tell(`hands.does.${meaning}`);
  const mine = waiting.value?.meaning === meaning ? waiting.value : null;
  // Two keys may be printed alike.
  const caps = [...new Set(device.idsOf(meaning).map(device.textOf))];
  return (
    <li class={`own-key ${mine ? 'is-waiting' : ''}`}>
      <span class="own-key-name">{name}</span>
      <span class="own-key-caps">
        {caps.length === 0 ? tell('hands.none') : caps.map((cap) => <kbd key={cap}>{cap}</kbd>)}
      </span>
      <button
        ref={button}
        type="button"
        class="own-key-change"
        aria-label={tell('hands.change.of', { name })}
        onClick={() => {
          waiting.value = { meaning };
        }}
      >
        {tell('hands.change')}
      </button>
      {mine && <Press {...props} mine={mine} leave={() => leave(waiting, button.current)} />}
    </li>
  );
}

function leave<Id>(waiting: Signal<Waiting<Id>>, button: HTMLElement | null): void {
  waiting.value = null;
  button?.focus();
}

interface PressProps<Id> extends RowProps<Id> {
  readonly mine: NonNullable<Waiting<Id>>;
  readonly leave: () => void;
}

function Press<Id>({ device, meaning, waiting, told, mine, leave }: PressProps<Id>) {
  const tell = useSay();
  const give = (id: Id): void => {
    device.give(meaning, id);
    told.value = tell('hands.now', { name: tell(`hands.does.${meaning}`), key: device.textOf(id) });
    leave();
  };
  if (mine.taken !== undefined)
    return <Taken device={device} meaning={meaning} id={mine.taken} give={give} leave={leave} />;
  const take = (id: Id): void => {
    const other = device.takenBy(id);
    if (!device.isGivable(id)) waiting.value = { meaning, kept: id };
    else if (other === meaning) leave();
    else if (other === null) give(id);
    else waiting.value = { meaning, taken: id };
  };
  const words =
    mine.kept === undefined
      ? tell(`hands.press.${device.name}`)
      : tell('hands.kept', { key: device.textOf(mine.kept) });
  // What was pressed may lead on to a question: only whoever turns away leaves.
  const turnAway = (): void => {
    if (waiting.value?.meaning === meaning && waiting.value.taken === undefined) leave();
  };
  return <Hearer name={device.name} words={words} take={(id) => take(id as Id)} leave={turnAway} />;
}

interface HearerProps {
  readonly name: 'keys' | 'buttons';
  readonly words: string;
  readonly take: (id: string | number) => void;
  readonly leave: () => void;
}

/** Has the focus, and takes the next press whatever it would mean elsewhere; Tab goes on, as everywhere. */
function Hearer({ name, words, take, leave }: HearerProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const newest = useRef(take);
  newest.current = take;
  useEffect(() => {
    const element = place.current;
    element?.focus();
    const hear = (event: Event): void => {
      const button: unknown = event instanceof CustomEvent ? event.detail : null;
      if (button === HOLDING_BUTTON) leave();
      else if (typeof button === 'number') newest.current(button);
    };
    element?.addEventListener('padbutton', hear);
    return () => element?.removeEventListener('padbutton', hear);
  }, [leave]);
  return (
    <p
      ref={place}
      class="own-key-words"
      // It takes the focus and is read with it: only other words are to be told.
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the next key, so it has to have the focus.
      tabIndex={0}
      data-hears-buttons={name === 'buttons' ? '' : undefined}
      onKeyDown={(event) => {
        if (event.code === 'Tab') return leave();
        event.preventDefault();
        event.stopPropagation();
        if (event.repeat) return;
        if (event.code === 'Escape') leave();
        else if (name === 'keys') take(event.code);
      }}
      onBlur={leave}
    >
      {words}
    </p>
  );
}

interface TakenProps<Id> {
  readonly device: Device<Id>;
  readonly meaning: Meaning;
  readonly id: Id;
  readonly give: (id: Id) => void;
  readonly leave: () => void;
}

function Taken<Id>({ device, meaning, id, give, leave }: TakenProps<Id>) {
  const tell = useSay();
  const swap = useRef<HTMLButtonElement>(null);
  const words = useId();
  useEffect(() => swap.current?.focus(), []);
  const by = device.takenBy(id);
  const other = by ? tell(`hands.does.${by}`) : '';
  const [old] = device.idsOf(meaning);
  return (
    <div class="own-key-words">
      <p id={words}>{tell('hands.taken', { key: device.textOf(id), other })}</p>
      <button ref={swap} type="button" class="page-button" aria-describedby={words} onClick={() => give(id)}>
        {tell('hands.swap', { other, old: old === undefined ? tell('hands.none') : device.textOf(old) })}
      </button>
      <button type="button" class="page-button" onClick={leave}>
        {tell('hands.leave')}
      </button>
    </div>
  );
}
