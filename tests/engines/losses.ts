// The radio on a small mountain land: maps by sweep, paths by the game's short form and by the textbook.
// Law: the land comes from a key, so that no file has to be read.
import { layeredNoiseAt, makeNoise } from '../../src/content/terrain/noise.ts';
import { GAME_FREQUENCY_GHZ } from '../../src/core/radio/constants.ts';
import { makeSweep, sweepCoverage } from '../../src/core/radio/coverage.ts';
import { landMedium } from '../../src/core/radio/medium.ts';
import { pathLossDb } from '../../src/core/radio/pathLoss.ts';
import { shadowingDb } from '../../src/core/radio/shadowing.ts';
import { ownRadial, radialDiffractionDb, radialFreeSpaceDb } from '../../src/core/radio/textbook.ts';
import { hashUnit } from '../../src/core/random.ts';
import type { Heightfield } from '../../src/core/terrain/sheet.ts';

const SIZE = 128;
const CELL_METERS = 25;
const KEY = 27;
const PATHS = 400;
const MAST_METERS = 30;
const RECEIVER_METERS = 1.5;
/** In the middle, in a corner, at an edge: every wedge of the sweep is long somewhere. */
const SENDERS = [
  { x: 64, y: 60, heightMeters: MAST_METERS },
  { x: 0, y: 127, heightMeters: MAST_METERS },
  { x: 127, y: 31, heightMeters: 3 },
];

/** @returns maps of dB by cell: both models from each sender, and shadowing. */
export function sweptMaps(): Float32Array[] {
  const sweep = makeSweep(land());
  const maps = SENDERS.flatMap((from) =>
    (['bullington', 'deltaBullington'] as const).map((model) =>
      sweepCoverage(sweep, from, RECEIVER_METERS, GAME_FREQUENCY_GHZ, { model }),
    ),
  );
  return [...maps, shadowingDb(SIZE, CELL_METERS, KEY, 6, 120)];
}

/** @returns dB of paths between places all over the land. */
export function pathLosses(): number[] {
  const field = land();
  const medium = landMedium(GAME_FREQUENCY_GHZ);
  const lossesDb: number[] = [];
  for (let path = 0; path < PATHS; path++) {
    const from = placeOf(2 * path);
    const to = placeOf(2 * path + 1);
    lossesDb.push(pathLossDb(field, from, to, GAME_FREQUENCY_GHZ));
    const start = { ...from, x: Math.floor(from.x), y: Math.floor(from.y) };
    const end = { x: Math.floor(to.x), y: Math.floor(to.y) };
    // The textbook knows no path from a place to itself.
    if (start.x === end.x && start.y === end.y) continue;
    const radial = ownRadial(field, start, end.x, end.y);
    lossesDb.push(radialFreeSpaceDb(radial, MAST_METERS, RECEIVER_METERS, GAME_FREQUENCY_GHZ));
    for (const model of ['bullington', 'deltaBullington'] as const)
      lossesDb.push(radialDiffractionDb(radial, MAST_METERS, RECEIVER_METERS, medium, model));
  }
  return lossesDb;
}

function placeOf(index: number) {
  const last = SIZE - 1;
  return {
    x: hashUnit(KEY, index, 1) * last,
    y: hashUnit(KEY, index, 2) * last,
    heightMeters: RECEIVER_METERS,
  };
}

/** Ridges and valleys between about 200 and 1000 m. */
function land(): Heightfield {
  const noise = makeNoise(KEY);
  const heightMetersByCell = new Float32Array(SIZE * SIZE);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const value = layeredNoiseAt(noise, x / 24, y / 24, 5);
      heightMetersByCell[y * SIZE + x] = 1000 - 800 * Math.abs(value);
    }
  }
  return { size: SIZE, cellMeters: CELL_METERS, heightMetersByCell };
}
