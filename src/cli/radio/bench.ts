// `far-end bench radio`: how long a map of losses takes, against the textbook on the same rays, and one path.
// Law: everything is measured in one run on the same mountains, all sizes and all ways in turn, and in time of the
// processor, not of the clock on the wall: a busy machine interrupts a long map more often than a short one and would
// bend every ratio. Medians are told, not the best.
import { makeNoise, noiseAt } from '../../content/terrain/noise.ts';
import { makeSweep, sweepCoverage } from '../../core/radio/coverage.ts';
import { pathLossDb } from '../../core/radio/pathLoss.ts';
import { textbookCoverage } from '../../core/radio/textbook.ts';
import type { Heightfield } from '../../core/terrain/sheet.ts';
import { type CliCommand, ExitCode, JSON_FLAG, sayResult } from '../command.ts';

/** Cells a side; 320 is the game's own sheet. */
const SIZES = [128, 256, 320, 512] as const;
const GAME_SIZE = 320;
/** The textbook is run once a round, the sweep as often as makes about so many cells in all, but at least so often. */
const ROUNDS = 7;
const SWEEP_CELLS = 2_000_000;
const SWEEPS_LEAST = 3;
const PATHS = 20_000;
const PATH_SIZE = 256;
const PATH_ROUNDS = 9;
const RECEIVERS = 20;
const TICKS = 1000;

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
  what: 'median CPU ms a map by sweep and textbook, cell losses a second at N = 320, us a path and for 20 paths',
  flags: [JSON_FLAG],
  run(given, say) {
    const maps = mapTimes();
    const result = {
      maps: maps.map(rounded),
      growthExponent: growthExponent(maps),
      pointToPointMicroseconds: pathMicroseconds(),
      evaluationsPerSecond: cellLossesPerSecond(maps),
      twentyReceiversMicroseconds: receiversMicroseconds(),
    };
    sayResult(result, given.switches.has('json'), say);
    return ExitCode.fine;
  },
};

/** What is timed of one size, and the times in ms so far. */
interface MapRuns {
  readonly n: number;
  readonly sweepsPerRound: number;
  readonly sweep: () => void;
  readonly delta: () => void;
  readonly brute: () => void;
  readonly sweepMs: number[];
  readonly deltaMs: number[];
  readonly bruteMs: number[];
}

function mapTimes(): MapTimes[] {
  const sizes = SIZES.map(mapRuns);
  for (let round = 0; round <= ROUNDS; round++) sizes.forEach(runRound);
  return sizes.map(({ n, sweepsPerRound, ...times }) => {
    // The first round, while the machine still compiles, is not counted.
    const sweepMs = median(times.sweepMs.slice(sweepsPerRound));
    const deltaMs = median(times.deltaMs.slice(sweepsPerRound));
    const bruteMs = median(times.bruteMs.slice(1));
    return { n, sweepMs, deltaMs, bruteMs, ratio: bruteMs / sweepMs };
  });
}

function mapRuns(n: number): MapRuns {
  const field = mountains(n);
  const from = { x: n / 2, y: n / 2, heightMeters: MAST_METERS };
  const kept = makeSweep(field);
  return {
    n,
    sweepsPerRound: Math.max(SWEEPS_LEAST, Math.round(SWEEP_CELLS / (n * n) / ROUNDS)),
    sweep: () => sweepCoverage(kept, from, RECEIVER_METERS, FREQUENCY_GHZ, { model: 'bullington' }),
    delta: () => sweepCoverage(kept, from, RECEIVER_METERS, FREQUENCY_GHZ),
    brute: () => textbookCoverage(field, from, RECEIVER_METERS, FREQUENCY_GHZ),
    sweepMs: [],
    deltaMs: [],
    bruteMs: [],
  };
}

function runRound({ sweepsPerRound, sweep, delta, brute, sweepMs, deltaMs, bruteMs }: MapRuns): void {
  for (let i = 0; i < sweepsPerRound; i++) sweepMs.push(msOf(sweep));
  for (let i = 0; i < sweepsPerRound; i++) deltaMs.push(msOf(delta));
  bruteMs.push(msOf(brute));
}

/** @returns processor time of this process, in ms: the work and the machine's own housekeeping for it. */
function msOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** p in time ~ n^p between the smallest and the largest map: 2 is constant work a cell, 3 the textbook's. */
function growthExponent(maps: readonly MapTimes[]): number {
  const small = maps[0];
  const large = maps.at(-1);
  if (!small || !large) return Number.NaN;
  return hundredths(Math.log(large.sweepMs / small.sweepMs) / Math.log(large.n / small.n));
}

/** Cells of the game's sheet that the sweep gives a loss to in a second. */
function cellLossesPerSecond(maps: readonly MapTimes[]): number {
  const own = maps.find(({ n }) => n === GAME_SIZE);
  return own ? Math.round((own.n * own.n * 1000) / own.sweepMs) : Number.NaN;
}

/** One path between places all over a map, microseconds on average of the median round. */
function pathMicroseconds(): number {
  const field = mountains(PATH_SIZE);
  const from = { x: 0, y: 0, heightMeters: RECEIVER_METERS };
  const to = { x: 0, y: 0, heightMeters: RECEIVER_METERS };
  const last = PATH_SIZE - 1;
  const round = (): void => {
    for (let i = 0; i < PATHS; i++) {
      from.x = (i * 37.3) % last;
      from.y = (i * 101.7) % last;
      to.x = (i * 13.1 + 5) % last;
      to.y = (i * 71.9 + 9) % last;
      pathLossDb(field, from, to, FREQUENCY_GHZ);
    }
  };
  return hundredths((medianRoundMs(round) * 1000) / PATHS);
}

/** One tick of the game's sheet: the paths from a phone on its way to receivers that stand all over the sheet. */
function receiversMicroseconds(): number {
  const field = mountains(GAME_SIZE);
  const last = GAME_SIZE - 1;
  const phone = { x: 0, y: 0, heightMeters: RECEIVER_METERS };
  const receivers = Array.from({ length: RECEIVERS }, (_, i) => {
    return { x: (i * 97.3) % last, y: (i * 41.9 + 20) % last, heightMeters: RECEIVER_METERS };
  });
  const round = (): void => {
    for (let tick = 0; tick < TICKS; tick++) {
      phone.x = (tick * 0.29) % last;
      phone.y = (tick * 0.13 + 90) % last;
      for (const receiver of receivers) pathLossDb(field, phone, receiver, FREQUENCY_GHZ);
    }
  };
  return hundredths((medianRoundMs(round) * 1000) / TICKS);
}

/** The first rounds, while the machine still compiles, are not counted. */
function medianRoundMs(round: () => void): number {
  round();
  round();
  return median(Array.from({ length: PATH_ROUNDS }, () => msOf(round)));
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

function rounded({ n, sweepMs, deltaMs, bruteMs, ratio }: MapTimes): MapTimes {
  return {
    n,
    sweepMs: hundredths(sweepMs),
    deltaMs: hundredths(deltaMs),
    bruteMs: hundredths(bruteMs),
    ratio: hundredths(ratio),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
