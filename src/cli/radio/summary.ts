// What a map of losses comes to for those who walk the near bank.
// Law: only dry ground counts, since nobody stands in the river.
import { HANDSET_SENSITIVITY_DBM } from '../../core/radio/constants.ts';
import { Bank } from '../../core/terrain/sheet.ts';
import type { LandMap } from './seedMap.ts';

const PERCENTILES = [5, 25, 50, 75, 95] as const;

export interface Summary {
  /** Loss on the near bank in dB that so many percent of its ground stay under. */
  readonly lossDb: Readonly<Record<string, number>>;
  /** Share of the near bank's ground where a phone has service: at least -102 dBm. */
  readonly serviceShare: number;
}

export function summarize(land: LandMap, lossDbByCell: Float32Array, eirpDbm: number): Summary {
  const { bankByCell, bankMetersByCell } = land;
  const sortedDb = lossDbByCell
    .filter((_, cell) => bankByCell[cell] === Bank.near && (bankMetersByCell[cell] as number) <= 0)
    .sort();
  const served = sortedDb.filter((lossDb) => eirpDbm - lossDb >= HANDSET_SENSITIVITY_DBM).length;
  const lossDb = Object.fromEntries(
    PERCENTILES.map((percent) => [`p${percent}`, round(percentile(sortedDb, percent), 2)]),
  );
  return { lossDb, serviceShare: round(served / sortedDb.length, 4) };
}

/** The value at the nearest rank. */
function percentile(sorted: Float32Array, percent: number): number {
  return sorted[Math.round((percent / 100) * (sorted.length - 1))] ?? Number.NaN;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
