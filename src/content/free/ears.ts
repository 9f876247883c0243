// Who of Bureau 27 would hear a telephone at a spot: each agent counts by the share of his round from which he hears it.
// Law: over the ground alone, without woods and fading; the power is that on which power control settles.
import {
  BACK_LOBE_LOSS_DB,
  FINDER_THRESHOLD_DBM,
  GAME_FREQUENCY_GHZ,
  TRUCK_THRESHOLD_DBM,
} from '../../core/radio/constants.ts';
import { steadyPowerDbm } from '../../core/radio/link.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS, TRUCK_FINDER_METERS } from '../../core/rules.ts';
import type { Heightfield, Place } from '../../core/terrain/sheet.ts';

/** How many of the quietest spots count: nobody calls from the loudest. */
const QUIETEST = 3;

export interface Listener {
  readonly kind?: 'hand' | 'plain' | 'truck' | undefined;
  readonly round: readonly Place[];
}

/** @param lossDb from the spot to the tower. @returns what the phone sends there. */
export function powerAt(lossDb: number): number {
  return steadyPowerDbm(lossDb, BACK_LOBE_LOSS_DB);
}

export function earsAt(
  sheet: Heightfield,
  spot: Place,
  powerDbm: number,
  listeners: readonly Listener[],
): number {
  const from = { x: spot.x, y: spot.y, heightMeters: HANDSET_METERS };
  let ears = 0;
  for (const { kind, round } of listeners) {
    const isTruck = kind === 'truck';
    const thresholdDbm = isTruck ? TRUCK_THRESHOLD_DBM : FINDER_THRESHOLD_DBM;
    const heightMeters = isTruck ? TRUCK_FINDER_METERS : FINDER_METERS;
    let heard = 0;
    for (const { x, y } of round) {
      const lossDb = pathLossDb(sheet, from, { x, y, heightMeters }, GAME_FREQUENCY_GHZ);
      if (powerDbm - lossDb >= thresholdDbm) heard++;
    }
    ears += heard / round.length;
  }
  return ears;
}

/** @returns the mean over the quietest spots. */
export function quietestMean(ears: readonly number[]): number {
  const quiet = [...ears].sort((a, b) => a - b).slice(0, QUIETEST);
  return quiet.reduce((sum, count) => sum + count, 0) / Math.max(1, quiet.length);
}
