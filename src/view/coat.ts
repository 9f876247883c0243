// The coat of a plain-clothes agent as it is seen: closed, falling open over 600 ms, or gone.
// Law: pure; under the coat there is nothing to tell him by but a glint while he receives the telephone.
import type { Finder, Hunter } from '../core/night.ts';
import { isReceiving } from './blink.ts';

/** Twelve ticks are 600 ms of play. */
const FALL_TICKS = 12;
const COAT_FRAMES = 4;
/** A villager's height as a share of an agent's: from here he straightens up. */
const STOOP = 0.72;

type Coated = Readonly<Pick<Hunter, 'coat' | 'coatOffTicks'>>;

/** How an agent stands there: 1 for what is wholly out. */
export interface HunterLook {
  readonly size: number;
  readonly antenna: number;
  readonly bracket: number;
}

export const IN_THE_OPEN: HunterLook = { size: 1, antenna: 1, bracket: 1 };
/** One who holds someone has let the antenna down, and points nowhere. */
export const HOLDING: HunterLook = { size: 1, antenna: 0, bracket: 0 };

/** @param alpha share of a tick since the last one. @returns 0 while the coat is closed, 1 once it is gone. */
export function openedShare({ coat, coatOffTicks }: Coated, alpha: number): number {
  return coat ? 0 : Math.min(1, Math.max(0, (coatOffTicks + alpha) / FALL_TICKS));
}

/** @returns true for one who is drawn with fan and bracket, and pointed at beyond the map's edge. */
export function isInTheOpen(hunter: Coated): boolean {
  return openedShare(hunter, 0) >= 1;
}

/** Under a coat he is pointed at only while his glint would be seen. */
export function isPointedAt(hunter: Coated & Finder): boolean {
  return isInTheOpen(hunter) || isReceiving(hunter);
}

export function lookWhileOpening(opened: number): HunterLook {
  return {
    size: STOOP + (1 - STOOP) * eased(opened),
    antenna: eased((opened - 0.35) / 0.65),
    bracket: eased((opened - 0.5) / 0.5),
  };
}

/** @returns which drawing of the falling coat is shown, and how strongly. */
export function fallingCoat(opened: number): { readonly frame: number; readonly alpha: number } {
  const frame = Math.min(COAT_FRAMES - 1, Math.floor(opened * COAT_FRAMES));
  return { frame, alpha: opened < 0.8 ? 1 : Math.max(0, (1 - opened) / 0.2) };
}

function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
