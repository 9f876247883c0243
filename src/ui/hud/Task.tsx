// What there is to do now, how much is said, and the keys that do it.
// Law: one sentence, in the order of the night, or for a moment why a press did nothing; the keys are buttons too.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Whereabouts } from '../../app/direction.ts';
import type { HudState, Task as TaskName } from '../../app/hud.ts';
import { isOnlyTold } from '../../app/meaning.ts';
import type { Refusal } from '../../core/event.ts';
import { wordsIn } from '../../i18n/language.ts';
import { clockText, whereText } from '../../i18n/units.ts';
import { useGame, useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { Later } from '../Later.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { KeyCap, WalkKeyCap } from '../parts/KeyCap.tsx';
import { SpotSign } from '../parts/signs.tsx';

const REFUSAL_SHOWN_MS = 2000;
/** One sentence that says why something can never be takes longer to read. */
const BARRED_SHOWN_MS = 5000;

/** @returns why the last press did nothing, for as long as it is shown. */
function useRefusal(): Refusal | null {
  const game = useGame();
  const reason = useSignal<Refusal | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopListening = game.onEvents((events) => {
      const refused = events.find((event) => event.kind === 'refused');
      // Whoever calls has read it.
      if (events.some(({ kind }) => kind === 'ringing')) reason.value = null;
      if (!refused) return;
      reason.value = refused.reason;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          reason.value = null;
        },
        refused.reason === 'barred' ? BARRED_SHOWN_MS : REFUSAL_SHOWN_MS,
      );
    });
    return () => {
      stopListening();
      clearTimeout(timer);
    };
  }, [game, reason]);
  return reason.value;
}

export function Task() {
  const tell = useSay();
  const task = useReading<TaskName>((hud) => hud.task, 'climb');
  const dawn = useReading((hud) => clockText(hud.dawnSeconds), '');
  const refusal = useRefusal();
  const language = useLanguage();
  const at = useSteadyReading(whereabouts, null);
  const where = at ? whereText(language, at) : '';
  const { page } = useGame();
  const name = wordsIn(page.value?.farName, language);
  const inside = wordsIn(page.value?.legal?.farName, language);
  const isUrgent = task === 'hangUp' || task === 'run';
  return (
    <p class={`task ${isUrgent ? 'is-urgent' : ''} ${refusal ? 'is-refused' : ''}`}>
      <SpotSign />
      <span class="for-readers">{tell('task.title')}: </span>
      <span class="task-words">
        {refusal ? tell(`refused.${refusal}`) : tell(`task.${task}`, { time: dawn, where, name, inside })}
      </span>
    </p>
  );
}

/** Of whom or what the task says where it is. */
function whereabouts({ task, things, led, broker }: HudState): Whereabouts | null {
  switch (task) {
    case 'ledWaits':
    case 'ledRests':
    case 'ledAway':
      return led?.at ?? null;
    case 'toBroker':
      return broker?.at ?? null;
    default:
      return things.phoneAt;
  }
}

export function LinesSaid() {
  const tell = useSay();
  const heard = useReading((hud) => hud.linesHeard, 0);
  const total = useReading((hud) => hud.linesTotal, 0);
  return (
    <p class="lines-said">
      <span class="lines-said-marks" aria-hidden="true">
        {Array.from({ length: total }, (_, line) => (
          <i key={line} class={line < heard ? 'is-said' : ''} />
        ))}
      </span>
      {tell('task.said', { heard, total })}
    </p>
  );
}

export function Keys() {
  const tell = useSay();
  const primary = useReading((hud) => hud.primary, 'takePhone');
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  const isPhoneOff = useReading((hud) => hud.phone === 'off', true);
  const isLow = useReading((hud) => hud.low, false);
  const isRunning = useReading((hud) => hud.running, false);
  const isGuarded = useReading((hud) => hud.guarded, false);
  const led = useReading((hud) => hud.led?.state, undefined);
  const mayGuard = useReading((hud) => hud.network === 'foreign', true);
  const isThereAnother = useReading((hud) => hud.things.legal !== 'none', false);
  return (
    <fieldset class="keys" aria-label={tell('keys.title')}>
      <span class="key-note">
        <WalkKeyCap /> {tell('keys.walk')}
      </span>
      <ActionButton action="primary" class="key-button" idle={isOnlyTold(primary)}>
        <KeyCap does="primary" /> {tell(`action.${primary}`)}
      </ActionButton>
      <Later piece="LetPassKey" whenHere />
      {isOnLine && mayGuard && (
        <ActionButton action="toggleGuarded" class="key-button" pressed={isGuarded}>
          <KeyCap does="toggleGuarded" /> {tell('action.guarded')}
        </ActionButton>
      )}
      <ActionButton action="toggleLow" class="key-button" pressed={isLow}>
        <KeyCap does="toggleLow" /> {tell('action.low')}
      </ActionButton>
      <ActionButton action="hangUp" class="key-button" idle={isPhoneOff}>
        <KeyCap does="hangUp" /> {tell(isOnLine ? 'action.hangUp' : 'action.putAway')}
      </ActionButton>
      {led !== undefined && !isOnLine && (
        <ActionButton action="toggleWait" class="key-button">
          <KeyCap does="toggleWait" /> {tell(led === 'following' ? 'action.waitHere' : 'action.comeOn')}
        </ActionButton>
      )}
      {isThereAnother && !isOnLine && (
        <ActionButton action="otherPhone" class="key-button" idle={!isPhoneOff}>
          <KeyCap does="otherPhone" /> {tell('action.otherPhone')}
        </ActionButton>
      )}
      <ActionButton action="toggleRun" class="key-button" pressed={isRunning}>
        <KeyCap does="toggleRun" /> {tell('action.run')}
      </ActionButton>
      <ActionButton action="things" class="key-button">
        <KeyCap does="things" /> {tell('action.things')}
      </ActionButton>
      <ActionButton action="toggleSheet" class="key-button">
        <KeyCap does="toggleSheet" /> {tell('action.sheet')}
      </ActionButton>
      <ActionButton action="ask" class="key-button">
        <KeyCap does="ask" /> {tell('action.ask')}
      </ActionButton>
      <ActionButton action="pause" class="key-button">
        <KeyCap does="back" /> {tell('keys.pause')}
      </ActionButton>
    </fieldset>
  );
}
