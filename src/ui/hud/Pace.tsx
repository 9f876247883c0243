// How time passes, where it does not pass as always: below the clock its speed, and in step mode whether it stands; and
// the hands that let a moment of it pass.
// Law: silent where time is as always; told by words and a sign, never by color alone.
import { useGame, useSay } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { KeyCap } from '../parts/KeyCap.tsx';

/** Behind the time of first light. */
export function PaceSpeed() {
  const { settings } = useGame();
  const tell = useSay();
  const { speedPercent } = settings.value;
  if (speedPercent === 100) return null;
  return (
    <span class="pace-speed">
      <span class="pace-word">{tell('time.sign.speed')}</span> {speedPercent} %
    </span>
  );
}

/** Below the clock; in a small window the button that moves it tells the same. */
export function PaceSign() {
  const { settings } = useGame();
  if (!settings.value.stepMode) return null;
  return (
    <p class="sheet-note pace-sign">
      <Standing />
    </p>
  );
}

function Standing() {
  const { standing } = useGame();
  const tell = useSay();
  const stands = standing.value;
  return (
    <>
      <svg class="pace-mark" aria-hidden="true" viewBox="0 0 12 12">
        <path d={stands ? 'M3 1V11M9 1V11' : 'M2 1L10 6L2 11Z'} />
      </svg>
      {tell(stands ? 'time.sign.stands' : 'time.sign.moves')}
    </>
  );
}

/** Among the keys. */
export function LetPassKey() {
  const { settings } = useGame();
  const tell = useSay();
  if (!settings.value.stepMode) return null;
  return (
    <ActionButton action="letPass" class="key-button">
      <KeyCap does="letPass" /> {tell('time.letPass')}
    </ActionButton>
  );
}

/** Among the thumbs' buttons. */
export function LetPassButton() {
  const { settings } = useGame();
  const tell = useSay();
  if (!settings.value.stepMode) return null;
  return (
    <ActionButton action="letPass" class="pill-button let-pass">
      <span class="let-pass-sign">
        <Standing />
      </span>
      <span>{tell('time.letPass')}</span>
    </ActionButton>
  );
}
