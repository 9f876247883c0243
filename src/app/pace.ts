// How time passes for whoever plays: by the clock, by steps, by turns of one switch, or by a typed order.
// Law: just one pace is in charge at a time; it says when the night stands, and never says anything to it but to stop.
import type { NightEvent } from '../core/event.ts';
import type { Deed } from './performing.ts';
import type { Session } from './session.ts';

export interface Pace {
  /** Another night, or it has just taken charge: nothing was asked of it yet. */
  begin(): void;
  /** Something was done. */
  did(deed: Deed): void;
  /** Told of each tick. */
  lived(events: readonly NightEvent[], session: Session): void;
  /** False where the night waits for another word of the player's. */
  mayMove(session: Session): boolean;
}

/** The night goes on by itself: always by the clock, and with an order for as long as that lasts. */
export const BY_ITSELF: Pace = {
  begin: () => undefined,
  did: () => undefined,
  lived: () => undefined,
  mayMove: () => true,
};
