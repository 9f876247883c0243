// How time passes, where it does not pass as always: below the clock its speed, and in step mode whether it stands; and
// the hands that let a moment of it pass.
// Law: silent where time is as always; told by words and a sign, never by color alone.
import { useGame, useSay } from '../context.ts';
import { ActionButton } from '../parts/ActionButton.tsx';

export function PaceSign() {
  const { settings, standing } = useGame();
  const tell = useSay();
  const { speedPercent, stepMode } = settings.value;
  return (
    <>
      {speedPercent !== 100 && (
        <p class="sheet-note pace-sign">{tell('time.sign.speed', { n: speedPercent })}</p>
      )}
      {stepMode && (
        <p class={`sheet-note pace-sign ${standing.value ? 'is-standing' : ''}`}>
          <svg aria-hidden="true" viewBox="0 0 12 12">
            <path d={standing.value ? 'M3 1V11M9 1V11' : 'M2 1L10 6L2 11Z'} />
          </svg>
          {tell(standing.value ? 'time.sign.stands' : 'time.sign.moves')}
        </p>
      )}
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
      <kbd>.</kbd> {tell('time.letPass')}
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
      {tell('time.letPass')}
    </ActionButton>
  );
}
