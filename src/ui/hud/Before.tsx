// The few words before the night: in the margin until the phone comes out, on a small map until the first step.
// Law: never in the way of walking; where they lie on the map they can be put away.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useGame, useLanguage, useReading, useSay } from '../context.ts';
import { CloseSign } from '../parts/signs.tsx';

/** A night this young has only just begun. */
const YOUNG_TICKS = 20;

export function Before() {
  const game = useGame();
  const language = useLanguage();
  const tell = useSay();
  const isOnTheWay = useSignal(false);
  const isYoung = useReading((hud) => hud.tick < YOUNG_TICKS, false);
  const isUnspoken = useReading((hud) => hud.phone === 'off' && hud.lines.length === 0, false);
  useEffect(() => {
    if (isYoung) isOnTheWay.value = false;
  }, [isYoung, isOnTheWay]);
  useEffect(
    () =>
      game.onEvents((events) => {
        if (events.some(({ kind }) => kind === 'footstep')) isOnTheWay.value = true;
      }),
    [game, isOnTheWay],
  );
  const night = game.page.value;
  if (!isUnspoken || !night) return null;
  return (
    <section class={`before ${isOnTheWay.value ? 'is-on-the-way' : ''}`} aria-label={night.title[language]}>
      <button
        type="button"
        class="bare-button"
        aria-label={tell('common.close')}
        onClick={() => {
          isOnTheWay.value = true;
        }}
      >
        <CloseSign />
      </button>
      <p class="before-words">{night.before[language]}</p>
    </section>
  );
}
