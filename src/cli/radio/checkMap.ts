// The sweep's maps against a reference map, cell by cell.
// Law: each transmitter's own cell is left out; every other cell counts.
import { type CoverageOptions, makeSweep, type Sweep, sweepCoverage } from '../../core/radio/coverage.ts';
import { landMedium } from '../../core/radio/medium.ts';
import type { Antenna } from '../../core/radio/pathLoss.ts';
import {
  ownRadial,
  type Radial,
  radialDiffractionDb,
  radialFreeSpaceDb,
  sharedRadial,
} from '../../core/radio/textbook.ts';
import type { Heightfield } from '../../core/terrain/sheet.ts';
import { BadInput } from '../command.ts';
import { addCase, areNumbers, isRecord, makeTally, readJson, type Tally } from './tally.ts';

/** Maps are stored as 32-bit floats and read edges from a table: the sweep promises this much. */
const TOLERANCE_DB = 1e-3;
/** Sharing rays moves a line by up to half a cell: mean and spread of what that costs, in dB. */
const BIAS_MOST_DB = 0.05;
const SPREAD_MOST_DB = 1.5;
/** What the reference maps are made with. */
const MAST_METERS = 30;
const RECEIVER_METERS = 1.5;
const FREQUENCY_GHZ = 0.9;

/** @returns what is printed, and whether every map is as near as the sweep promises. @throws BadInput for no such file. */
export function checkMap(file: string): {
  readonly result: Readonly<Record<string, unknown>>;
  readonly isFine: boolean;
} {
  const { tally, sharing } = compare(file);
  return { result: { ...tally, sharing }, isFine: tally.failed === 0 && sharing.every(isLittle) };
}

interface ReferenceMap {
  readonly cx: number;
  readonly cy: number;
  readonly sharedBullingtonDb: readonly number[];
  readonly sharedDeltaDb: readonly number[];
  readonly ownBullingtonDb: readonly number[];
}

/** What it costs that a cell takes the loss of the ray nearest to it, not of its own line: over one map, in dB. */
interface Sharing {
  readonly biasDb: number;
  readonly spreadDb: number;
}

function isLittle({ biasDb, spreadDb }: Sharing): boolean {
  return Math.abs(biasDb) <= BIAS_MOST_DB && spreadDb <= SPREAD_MOST_DB;
}

function compare(file: string): { tally: Tally; sharing: Sharing[] } {
  const { N: size, cell_m: cellMeters, heights_m: heights, maps } = readJson(file);
  if (typeof size !== 'number' || typeof cellMeters !== 'number')
    throw new BadInput(`${file}: N, cell_m: expected numbers`);
  if (!areNumbers(heights, size * size)) throw new BadInput(`${file}: heights_m: expected N * N numbers`);
  if (!Array.isArray(maps) || maps.length === 0) throw new BadInput(`${file}: maps: expected a list of maps`);
  const field = { size, cellMeters, heightMetersByCell: Float32Array.from(heights) };
  const sweep = makeSweep(field);
  const tally = makeTally('delta-Bullington, ITU-R P.526-16 4.5.2, by radial sweep');
  const sharing: Sharing[] = [];
  maps.forEach((raw: unknown, index) => {
    const map = mapOf(raw, size);
    if (typeof map === 'string') throw new BadInput(`${file}: maps.${index}: ${map}`);
    compareShared(tally, field, sweep, map, 'owner_bullington', 'bullington', map.sharedBullingtonDb);
    compareShared(tally, field, sweep, map, 'owner_delta_bullington', 'deltaBullington', map.sharedDeltaDb);
    sharing.push(compareOwn(tally, field, sweep, map));
  });
  return { tally, sharing };
}

/** @returns the map, or what is wrong with it. */
function mapOf(raw: unknown, size: number): ReferenceMap | string {
  if (!isRecord(raw)) return 'expected an object';
  const { cx, cy, owner_bullington_dB, owner_delta_bullington_dB, exact_per_cell_bullington_dB } = raw;
  const isOn = (at: unknown): at is number => Number.isInteger(at) && Number(at) >= 0 && Number(at) < size;
  if (!isOn(cx) || !isOn(cy)) return 'cx, cy: expected a cell of the map';
  const count = size * size;
  if (!areNumbers(owner_bullington_dB, count)) return 'owner_bullington_dB: expected N * N numbers';
  if (!areNumbers(owner_delta_bullington_dB, count))
    return 'owner_delta_bullington_dB: expected N * N numbers';
  if (!areNumbers(exact_per_cell_bullington_dB, count))
    return 'exact_per_cell_bullington_dB: expected N * N numbers';
  return {
    cx,
    cy,
    sharedBullingtonDb: owner_bullington_dB,
    sharedDeltaDb: owner_delta_bullington_dB,
    ownBullingtonDb: exact_per_cell_bullington_dB,
  };
}

function sender({ cx, cy }: ReferenceMap): Antenna {
  return { x: cx, y: cy, heightMeters: MAST_METERS };
}

function freeSpaceDb(radial: Radial): number {
  return radialFreeSpaceDb(radial, MAST_METERS, RECEIVER_METERS, FREQUENCY_GHZ);
}

function mapBy(sweep: Sweep, map: ReferenceMap, model: CoverageOptions['model'] & string): Float32Array {
  return sweepCoverage(sweep, sender(map), RECEIVER_METERS, FREQUENCY_GHZ, { model });
}

/** The sweep against the reference on the very same rays; free space is taken off again. */
function compareShared(
  tally: Tally,
  field: Heightfield,
  sweep: Sweep,
  map: ReferenceMap,
  set: string,
  model: CoverageOptions['model'] & string,
  expectedDb: readonly number[],
): void {
  const lossDb = mapBy(sweep, map, model);
  forEachCell(field, map, (cell, x, y) => {
    const freeDb = freeSpaceDb(sharedRadial(field, sender(map), x, y));
    const errorDb = Math.abs((lossDb[cell] as number) - freeDb - (expectedDb[cell] as number));
    addCase(tally, set, errorDb, TOLERANCE_DB);
  });
}

/** The straight line to each cell: by the textbook cell by cell, and by the sweep as a whole. */
function compareOwn(tally: Tally, field: Heightfield, sweep: Sweep, map: ReferenceMap): Sharing {
  const lossDb = mapBy(sweep, map, 'bullington');
  const medium = landMedium(FREQUENCY_GHZ);
  let count = 0;
  let sum = 0;
  let squares = 0;
  forEachCell(field, map, (cell, x, y) => {
    const radial = ownRadial(field, sender(map), x, y);
    const expectedDb = map.ownBullingtonDb[cell] as number;
    const ownDb = radialDiffractionDb(radial, MAST_METERS, RECEIVER_METERS, medium, 'bullington');
    addCase(tally, 'exact_per_cell_bullington', Math.abs(ownDb - expectedDb), TOLERANCE_DB);
    const sharingDb = (lossDb[cell] as number) - freeSpaceDb(radial) - expectedDb;
    count++;
    sum += sharingDb;
    squares += sharingDb * sharingDb;
  });
  return { biasDb: sum / count, spreadDb: Math.sqrt(squares / count) };
}

function forEachCell(
  field: Heightfield,
  map: ReferenceMap,
  visit: (cell: number, x: number, y: number) => void,
): void {
  for (let y = 0; y < field.size; y++) {
    for (let x = 0; x < field.size; x++) {
      if (x !== map.cx || y !== map.cy) visit(y * field.size + x, x, y);
    }
  }
}
