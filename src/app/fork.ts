// A watched night on its way into the player's own hands.
import type { TakenOver } from '../replay/record.ts';
import type { Remembered } from './remembered.ts';

export interface Fork {
  readonly takenOver: TakenOver;
  /** Of the night up to there. */
  readonly remembered: Remembered;
}
