// `far-end bench radio`: how long a map of losses takes, against the textbook on the same rays, and one path.
// Law: everything is measured in one run on the same mountains, and medians are told, not the best.
import { makeNoise, noiseAt } from '../../content/terrain/noise.ts';
import { makeSweep, sweepCoverage } from '../../core/radio/coverage.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { textbookCoverage } from '../../core/radio/textbook.ts';
import type { Heightfield } from '../../core/terrain/sheet.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult } from '../command.ts';

const SIZES = [128, 256, 512] as const;
/** Runs of each kind, fewer where a run is long. */
const SWEEP_CELLS = 2_000_000;
const BRUTE_RUNS = 5;
const PATHS = 20_000;
const PATH_SIZE = 256;

const CELL_METERS = 50;
const MAST_METERS = 30;
const RECEIVER_METERS = 1.5;
const FREQUENCY_GHZ = 0.9;

interface MapTimes {
  readonly n: number;
  readonly sweepMs: number;
  readonly deltaMs: number;
  readonly bruteMs: number;
  /** Brute force over sweep. */
  readonly ratio: number;
}

export const benchRadioCommand: CliCommand = {
  words: 'bench radio',
  what: 'milliseconds of a map of losses by sweep and by textbook, and of one path',
  flags: [JSON_FLAG],
  run(given, say) {
    const maps = SIZES.map(mapTimes);
    const result = {
      maps,
      growthExponent: growthExponent(maps),
      pointToPointMicroseconds: pathMicroseconds(),
    };
    sayResult(result, given.switches.has('json'), say);
    return ExitCode.fine;
  },
};

function mapTimes(n: number): MapTimes {
  const field = mountains(n);
  const from = { x: n / 2, y: n / 2, heightMeters: MAST_METERS };
  const sweep = makeSweep(field);
  const runs = Math.max(9, Math.round(SWEEP_CELLS / (n * n)));
  const sweepMs = medianMs(runs, () =>
    sweepCoverage(sweep, from, RECEIVER_METERS, FREQUENCY_GHZ, { model: 'bullington' }),
  );
  const deltaMs = medianMs(runs, () => sweepCoverage(sweep, from, RECEIVER_METERS, FREQUENCY_GHZ));
  const bruteMs = medianMs(BRUTE_RUNS, () => textbookCoverage(field, from, RECEIVER_METERS, FREQUENCY_GHZ));
  return {
    n,
    sweepMs: round(sweepMs),
    deltaMs: round(deltaMs),
    bruteMs: round(bruteMs),
    ratio: round(bruteMs / sweepMs),
  };
}

/** The first runs, while the machine still compiles, are not counted. */
function medianMs(runs: number, work: () => void): number {
  const times: number[] = [];
  const warmUps = Math.ceil(runs / 4);
  for (let run = -warmUps; run < runs; run++) {
    const startMs = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - startMs);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** p in time ~ n^p between the smallest and the largest map: 2 is constant work a cell, 3 the textbook's. */
function growthExponent(maps: readonly MapTimes[]): number {
  const small = maps[0];
  const large = maps.at(-1);
  if (!small || !large) return Number.NaN;
  return round(Math.log(large.sweepMs / small.sweepMs) / Math.log(large.n / small.n));
}

/** One path between places all over a map, microseconds on average of the median round. */
function pathMicroseconds(): number {
  const field = mountains(PATH_SIZE);
  const from = { x: 0, y: 0, heightMeters: RECEIVER_METERS };
  const to = { x: 0, y: 0, heightMeters: RECEIVER_METERS };
  const last = PATH_SIZE - 1;
  const roundMs = medianMs(9, () => {
    for (let i = 0; i < PATHS; i++) {
      from.x = (i * 37.3) % last;
      from.y = (i * 101.7) % last;
      to.x = (i * 13.1 + 5) % last;
      to.y = (i * 71.9 + 9) % last;
      pathLossDb(field, from, to, FREQUENCY_GHZ);
    }
  });
  return round((roundMs * 1000) / PATHS);
}

/** Ridges of six octaves between about 300 and 1200 m. */
function mountains(size: number): Heightfield {
  const noise = makeNoise(27);
  const heightMetersByCell = Float32Array.from({ length: size * size }, (_, cell) => {
    let frequency = 1 / 32;
    let amplitude = 450;
    let meters = 300;
    for (let octave = 0; octave < 6; octave++) {
      const value = noiseAt(noise, (cell % size) * frequency, Math.floor(cell / size) * frequency);
      meters += amplitude * (1 - Math.abs(value));
      frequency *= 2.03;
      amplitude *= 0.5;
    }
    return meters;
  });
  return { size, cellMeters: CELL_METERS, heightMetersByCell };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
