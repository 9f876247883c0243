// What an air does to the sheet: how much of the reception is left, and how strong each jammer is where.
// Law: the same losses as in the core, so what goes dark on the sheet is what the telephone loses.

import { isServiceable, sinrDb } from '../../core/radio/link.ts';
import { blur } from '../../core/terrain/blur.ts';
import { Bank, type Place, type Sheet } from '../../core/terrain/sheet.ts';
import type { Network } from '../../core/world.ts';
import { inkForLevel } from '../reception.ts';
import type { Air } from './air.ts';
import { clamp, smoothstep } from './noise.ts';
import type { SheetSource } from './source.ts';

/** A jammer as its rings show it. */
export interface RingCenter extends Place {
  /** 0 (not heard, or hardly) to 1 (next to it). */
  readonly strengthByCell: Float32Array;
}

export interface AirMaps {
  /** The ink of reception by cell, 0 to 1: what the best tower brings, less the noise of all jammers. */
  readonly inkByCell: Float32Array;
  readonly centers: readonly RingCenter[];
}

/** Interference under the phone's own noise: at the first it is left out, from the second on it counts in full, in dB. */
export const UNHEARD_INR_DB = -10;
const COUNTED_INR_DB = -4;
/** Interference over noise at which rings begin, and at which they are full, in dB. */
const RINGS_FROM_DB = 2;
const RINGS_FULL_DB = 42;
/** Rings end over so many cells before the water: beyond it nobody of ours can stand. */
const SHORE_CELLS = 5;

/** The phone's own noise, in dBm. */
const NOISE_DBM = -sinrDb(0);

export function airMaps(source: SheetSource, air: Air, network: Network = 'foreign'): AirMaps {
  const { sheet, jammers } = source;
  const inside = network === 'domestic' ? source.insideLevelDbmByCell : null;
  const levelDbmByCell = inside ?? source.levelDbmByCell;
  const noise = new Float32Array(levelDbmByCell.length);
  const centers: RingCenter[] = [];
  air.forEach((stand, index) => {
    const jammer = jammers[index];
    const from = jammer?.stands[stand];
    if (jammer === undefined || from === undefined) return;
    addNoise(noise, jammer.eirpDbm, from.lossDbByCell);
    centers.push({
      x: from.x,
      y: from.y,
      strengthByCell: strengthOf(sheet, jammer.eirpDbm, from.lossDbByCell),
    });
  });
  return {
    inkByCell: levelDbmByCell.map((levelDbm, cell) => inkUnder(levelDbm, noise[cell] as number)),
    centers,
  };
}

/** @returns what one jammer brings to a cell over the phone's own noise, in dB. */
export function interferenceDb(eirpDbm: number, lossDb: number): number {
  return eirpDbm - lossDb - NOISE_DBM;
}

/** @returns the noise of all jammers in one cell, as a multiple of the phone's own. */
export function noiseAtCell({ jammers }: Pick<SheetSource, 'jammers'>, air: Air, cell: number): number {
  return air.reduce((sum, stand, index) => {
    const jammer = jammers[index];
    const from = jammer?.stands[stand];
    if (jammer === undefined || from === undefined) return sum;
    return sum + noiseShare(interferenceDb(jammer.eirpDbm, from.lossDbByCell[cell] as number));
  }, 0);
}

/** @returns how strong one jammer's noise is as a multiple of the phone's own, 0 where it is not worth counting. */
function noiseShare(inrDb: number): number {
  return inrDb <= UNHEARD_INR_DB ? 0 : smoothstep(UNHEARD_INR_DB, COUNTED_INR_DB, inrDb) * 10 ** (inrDb / 10);
}

/** @param noise of all jammers together, as a multiple of the phone's own. @returns ink, 0 to 1. */
export function inkUnder(levelDbm: number, noise: number): number {
  if (noise === 0) return inkForLevel(levelDbm);
  const usableDbm = levelDbm - 10 * Math.log10(1 + noise);
  return isServiceable(levelDbm, sinrDb(usableDbm)) ? inkForLevel(usableDbm) : 0;
}

function addNoise(noise: Float32Array, eirpDbm: number, lossDbByCell: Float32Array): void {
  for (let cell = 0; cell < noise.length; cell++) {
    const share = noiseShare(interferenceDb(eirpDbm, lossDbByCell[cell] as number));
    if (share > 0) noise[cell] = (noise[cell] as number) + share;
  }
}

/** Softened over three cells, because rings are wider than the ground's smallest folds. */
function strengthOf(sheet: Sheet, eirpDbm: number, lossDbByCell: Float32Array): Float32Array {
  const strength = lossDbByCell.map((lossDb, cell) => {
    const over = (interferenceDb(eirpDbm, lossDb) - RINGS_FROM_DB) / (RINGS_FULL_DB - RINGS_FROM_DB);
    return over <= 0 ? 0 : clamp(over, 0, 1) * ashore(sheet, cell);
  });
  return blur(strength, sheet.size, 1, 1);
}

function ashore({ bankByCell, bankCellsByCell }: Sheet, cell: number): number {
  if (bankByCell[cell] !== Bank.near) return 0;
  return clamp((-(bankCellsByCell[cell] as number) - 0.5) / SHORE_CELLS, 0, 1);
}
