// Which tower serves, as the eye follows it: the sign's waves and the call's line go over from one tower to the next.
// Law: pure; the shares only ease towards the tower that the telephone itself has chosen.
import { towerLevelDbm } from '../core/air.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';
import type { Network } from '../core/world.ts';
import { easedShare } from './follow.ts';

/** Time in ms after which nine tenths of a change are done. */
const CHANGE_MS = 700;

/** @returns the tower that serves the telephone, or -1 while there is none; on the title the one heard best. */
export function servingTower(night: ReadonlyNight, caller: Place, isTitle: boolean): number {
  if (isTitle) return strongestAbroad(night, cellAt(night.world.sheet, caller.x, caller.y));
  const { state, tower } = night.phone;
  return state === 'off' || state === 'searching' ? -1 : tower;
}

/** Whatever phone is in the hand then: the title shows the call abroad. */
function strongestAbroad(night: ReadonlyNight, cell: number): number {
  let best = -1;
  night.world.towers.forEach(({ network }, tower) => {
    if (network !== 'foreign') return;
    if (best < 0 || towerLevelDbm(night, tower, cell) > towerLevelDbm(night, best, cell)) best = tower;
  });
  return best;
}

/** @returns the nearest tower of a network to a place, or -1 without any. */
export function nearestTower({ world }: ReadonlyNight, { x, y }: Place, network: Network): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  world.towers.forEach((tower, index) => {
    if (tower.network !== network) return;
    const square = (tower.x - x) * (tower.x - x) + (tower.y - y) * (tower.y - y);
    if (square >= least) return;
    nearest = index;
    least = square;
  });
  return nearest;
}

export class Serving {
  /** How much each tower serves, 0 to 1. */
  readonly shares: number[];

  constructor(towers: number) {
    this.shares = new Array(towers).fill(0);
  }

  /** Goes towards `tower`, or towards none of them for -1. */
  turnTo(tower: number, elapsedMs: number): void {
    const share = easedShare(elapsedMs, CHANGE_MS);
    this.shares.forEach((before, index) => {
      this.shares[index] = before + ((index === tower ? 1 : 0) - before) * share;
    });
  }

  /** @returns the point between the towers' ends where the line of the call ends now. */
  middleOf(ends: readonly (readonly [x: number, y: number])[]): readonly [x: number, y: number] {
    let [x, y, sum] = [0, 0, 0];
    this.shares.forEach((share, index) => {
      const end = ends[index];
      if (end === undefined) return;
      x += end[0] * share;
      y += end[1] * share;
      sum += share;
    });
    return sum > 1e-6 ? [x / sum, y / sum] : (ends[0] ?? [0, 0]);
  }
}
