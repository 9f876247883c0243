// What this device keeps, told in plain words: to look at, and below it what can be done with it.
// Law: nothing is read before someone asks; whatever goes away under the focus gives it to the title.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { KeptLine, KeptLook } from '../../../app/keptRoom.ts';
import type { MessageKey } from '../../../i18n/message.ts';
import { type Say, useSay } from '../../context.ts';
import { KeptWays, type Step } from './KeptWays.tsx';
import { formOf, KEPT_WORDS, room } from './keptWords.ts';

export function Kept() {
  const tell = useSay();
  const step = useSignal<Step>({ kind: 'looked' });
  const look = useSignal<KeptLook | null>(null);
  const isLooking = useSignal(false);
  const isMissed = useSignal(false);
  const title = useRef<HTMLLegendElement>(null);
  const lookAgain = async (): Promise<void> => {
    look.value = await (await room()).lookAtKept();
  };
  const open = async (): Promise<void> => {
    if (isLooking.value) return;
    isLooking.value = true;
    isMissed.value = false;
    try {
      await lookAgain();
      title.current?.focus();
    } catch {
      // Without a network the room behind it may not come.
      isMissed.value = true;
    } finally {
      isLooking.value = false;
    }
  };
  const desk = { step, look, lookAgain, focusTitle: () => title.current?.focus() };
  return (
    <fieldset class="kept">
      <legend ref={title} tabIndex={-1}>
        {tell('kept.title')}
      </legend>
      <p class="setting-note">{tell('kept.lead')}</p>
      {look.value && <KeptLines look={look.value} />}
      {look.value && <KeptWays desk={desk} />}
      {!look.value && (
        <button type="button" class="page-button" onClick={() => void open()}>
          {tell('kept.look')}
        </button>
      )}
      <p role="status">
        {isLooking.value && tell('kept.looking')}
        {isMissed.value && tell('kept.looked.missed')}
        {!isLooking.value && look.value && lookedWords(look.value, tell)}
      </p>
    </fieldset>
  );
}

function lookedWords({ lines, unread }: KeptLook, tell: Say): string {
  const n = lines.filter(({ count }) => count > 0).length;
  const isWhole = unread.length === 0;
  const kept = n > 0 ? tell(`kept.looked.${formOf(n)}`, { n }) : isWhole && tell('kept.looked.none');
  return [kept, !isWhole && tell('kept.looked.unread')].filter(Boolean).join(' ');
}

function KeptLines({ look: { lines, unread, isRefused } }: { readonly look: KeptLook }) {
  const tell = useSay();
  return (
    <>
      {isRefused && <p>{tell('kept.unread')}</p>}
      <dl class="kept-list">
        {lines.map((line) => (
          <div key={line.what} class="kept-line">
            <dt>{tell(KEPT_WORDS[line.what])}</dt>
            <dd>{unread.includes(line.what) ? tell('kept.notRead') : amountWords(line, tell)}</dd>
            <dd class="kept-note">{tell(`${KEPT_WORDS[line.what]}.note` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Of what there is but one of, only the size is told. */
function amountWords({ what, count, bytes }: KeptLine, tell: Say): string {
  if (count === 0) return tell('kept.nothing');
  const size = sizeText(bytes);
  switch (what) {
    case 'runs':
    case 'messages':
    case 'proven':
    case 'other':
      return `${tell(`kept.${what}.${formOf(count)}`, { n: count })} · ${size}`;
    case 'settings':
    case 'story':
    case 'story-unread':
    case 'free-recent':
    case 'offline':
      return size;
    default:
      return what satisfies never;
  }
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
