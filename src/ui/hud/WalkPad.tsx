// Eight buttons in the stick's place, and one in their middle that stands still.
// Law: nothing is held: one press walks that way until it is pressed again; each is at least 56 px.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../app/game.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { useGame, useSay } from '../context.ts';
import { PressButton } from '../parts/ActionButton.tsx';

/** Row by row; -1 is the middle. */
const EIGHTHS = [7, 0, 1, 6, -1, 2, 5, 4, 3] as const;
/** The walk knows sixteenths. */
const HEADINGS_AN_EIGHTH = 2;

export function WalkPad() {
  const game = useGame();
  const tell = useSay();
  const { walked, give } = useWalked(game);
  return (
    <fieldset class="walk-pad" aria-label={tell('keys.walk')}>
      {EIGHTHS.map((eighth) => (
        <PressButton
          key={eighth}
          name={`walk${eighth}`}
          class="walk-button"
          label={tell(eighth < 0 ? 'scan.stop' : (`direction.${eighth}` as MessageKey))}
          pressed={eighth < 0 ? undefined : walked === eighth}
          press={() => give(eighth === walked ? -1 : eighth)}
        >
          <svg viewBox="-12 -12 24 24" aria-hidden="true">
            {eighth < 0 ? (
              <circle r="4" />
            ) : (
              <path d="M0-8 6 4 0 1-6 4Z" transform={`rotate(${eighth * 45})`} />
            )}
          </svg>
        </PressButton>
      ))}
    </fieldset>
  );
}

interface Walked {
  /** The eighth that is walked, or -1. */
  readonly walked: number;
  readonly give: (eighth: number) => void;
}

/** Other hands may lead elsewhere, and the night may stop one: looked up once a frame. */
function useWalked(game: Game): Walked {
  const walked = useSignal(-1);
  const givenTick = useRef(0);
  useEffect(() => {
    let asked = 0;
    const look = (): void => {
      const frame = game.frame();
      // What was just pressed is not lived yet.
      if (frame?.moving && frame.night.tick > givenTick.current + 1) {
        const isOn = frame.goal === null && frame.night.caller.heading === walked.value * HEADINGS_AN_EIGHTH;
        if (!isOn) walked.value = -1;
      }
      asked = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(asked);
  }, [game, walked]);
  const give = (eighth: number): void => {
    walked.value = eighth;
    givenTick.current = game.frame()?.night.tick ?? 0;
    const heading = eighth < 0 ? -1 : eighth * HEADINGS_AN_EIGHTH;
    game.act({ kind: 'walk', heading, slowly: false });
  };
  return { walked: walked.value, give };
}
