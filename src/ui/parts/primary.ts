// Which faces of the primary action are only told, not pressed.
// Law: the big button and the key beside it never disagree.
import type { Primary } from '../../app/hud.ts';

const ONLY_TOLD: readonly Primary[] = ['noService', 'waiting', 'speaking', 'listen', 'noPhone'];

/** @returns true when pressing does nothing now: the button stays where it is and says so. */
export function isOnlyTold(primary: Primary): boolean {
  return ONLY_TOLD.includes(primary);
}
