// A grown land at any size, a tower on its far bank, and the map of losses from there.
// Law: the land is the one that the game grows, only read more finely or coarsely.
import { GAME_FREQUENCY_GHZ } from '../../core/radio/constants.ts';
import { makeSweep, sweepCoverage } from '../../core/radio/coverage.ts';
import { HANDSET_METERS } from '../../core/rules.ts';
import { valueAt } from '../../core/terrain/field.ts';
import { Bank, type Heightfield, type Place, type Sheet } from '../../core/terrain/sheet.ts';

/** How far from the middle of the far city its tower may stand, in meters. */
const NEAR_CITY_METERS = 600;
/** The median of so many is told, so that one pause of the machine is not. */
const RUNS = 9;

export interface LandMap extends Heightfield {
  /** Signed distance to the river's bank in meters, > 0 in the water. */
  readonly bankMetersByCell: Float32Array;
  readonly bankByCell: Uint8Array;
  readonly city: Place;
  /** Unit vector on the map towards the moon. */
  readonly moonDirection: Place;
}

export interface Tower extends Place {
  readonly mastMeters: number;
  readonly eirpDbm: number;
}

/** @param size cells along a side; heights are read bilinearly between those of the land as it grew. */
export function readLand(sheet: Sheet, size: number): LandMap {
  const scale = sheet.size / size;
  const cells = size * size;
  const heightMetersByCell = new Float32Array(cells);
  const bankMetersByCell = new Float32Array(cells);
  const bankByCell = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const x = ((cell % size) + 0.5) * scale - 0.5;
    const y = (Math.floor(cell / size) + 0.5) * scale - 0.5;
    heightMetersByCell[cell] = valueAt(sheet.heightMetersByCell, sheet.size, x, y);
    bankMetersByCell[cell] = valueAt(sheet.bankCellsByCell, sheet.size, x, y) * sheet.cellMeters;
    bankByCell[cell] = sheet.bankByCell[nearest(y, sheet.size) * sheet.size + nearest(x, sheet.size)] ?? 0;
  }
  return {
    size,
    cellMeters: sheet.cellMeters * scale,
    heightMetersByCell,
    bankMetersByCell,
    bankByCell,
    city: { x: (sheet.city.x + 0.5) / scale - 0.5, y: (sheet.city.y + 0.5) / scale - 0.5 },
    moonDirection: sheet.moonDirection,
  };
}

/** @returns the highest dry cell of the far bank near the city, or of the whole far bank where the city has none. */
export function placeTower(land: LandMap): Place {
  const near = highestFarCell(land, NEAR_CITY_METERS);
  const cell = near < 0 ? highestFarCell(land, Number.POSITIVE_INFINITY) : near;
  return { x: cell % land.size, y: Math.floor(cell / land.size) };
}

/** Made several times from one sweep, as a game does that keeps it; the first, while the machine compiles, counts least. */
export function mapLosses(land: LandMap, tower: Tower): { lossDbByCell: Float32Array; mapMs: number } {
  const sweep = makeSweep(land);
  const antenna = { x: tower.x, y: tower.y, heightMeters: tower.mastMeters };
  const times: number[] = [];
  let lossDbByCell: Float32Array = new Float32Array(0);
  for (let run = 0; run < RUNS; run++) {
    const startMs = performance.now();
    lossDbByCell = sweepCoverage(sweep, antenna, HANDSET_METERS, GAME_FREQUENCY_GHZ);
    times.push(performance.now() - startMs);
  }
  times.sort((a, b) => a - b);
  const medianMs = times[Math.floor(RUNS / 2)] ?? 0;
  return { lossDbByCell, mapMs: Math.round(medianMs * 100) / 100 };
}

/** @returns the cell, the first of equals, or -1. */
function highestFarCell(land: LandMap, reachMeters: number): number {
  const { size, cellMeters, city, heightMetersByCell, bankByCell, bankMetersByCell } = land;
  const reachCells = reachMeters / cellMeters;
  let highest = -1;
  for (let cell = 0; cell < heightMetersByCell.length; cell++) {
    if (bankByCell[cell] !== Bank.far || (bankMetersByCell[cell] as number) > 0) continue;
    const dx = (cell % size) - city.x;
    const dy = Math.floor(cell / size) - city.y;
    if (dx * dx + dy * dy > reachCells * reachCells) continue;
    const meters = heightMetersByCell[cell] as number;
    if (highest < 0 || meters > (heightMetersByCell[highest] as number)) highest = cell;
  }
  return highest;
}

function nearest(place: number, size: number): number {
  return Math.min(size - 1, Math.max(0, Math.round(place)));
}
