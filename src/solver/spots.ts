// Where a bot would call from: ground that the far bank hears well, near enough, and away from those who listen.
// Law: it reads the amber ink and the figures on the sheet, as a player does.
import { jammerLevelDbm, jammingDbm, strongestTower, towerLevelDbm } from '../core/air.ts';
import { SILENCE_DBM } from '../core/begin.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { FINDER_THRESHOLD_DBM, GAME_FREQUENCY_GHZ, POST_THRESHOLD_DBM } from '../core/radio/constants.ts';
import { HANDSET_NOISE_DBM, noiseRiseDb, steadyPowerDbm } from '../core/radio/link.ts';
import { pathLossDb } from '../core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS, LEFT_HOME_CELLS } from '../core/rules.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';

export interface SpotWish {
  /** Level that the spot should have at least, in dBm, over what jammers leave of it. */
  readonly levelDbm: number;
  /** Cells to keep from every agent. */
  readonly hunterCells: number;
  /** Cells worth one dB of quiet between the spot and the nearest ear. */
  readonly cellsPerQuietDb: number;
  /** Cells worth one dB less at an ear that would hear the phone, as loud as it must be there. */
  readonly cellsPerHeardDb: number;
  /** How far anyone else who is about may be an agent under a coat: what he counts of one, 0 (nobody) to 1. */
  readonly wary: number;
  /** Spots within 30 cells of these places are used up. */
  readonly used: readonly Place[];
}

const GRID_CELLS = 4;
const USED_CELLS = 30;
/** An ear that is this much too far away today may be nearer tomorrow, in dB. */
const HEARD_MARGIN_DB = 6;
/** One more signal as loud as all others adds at most this; and each so far under the noise lifts it by next to nothing. */
const DOUBLED_DB = 3.02;
const FAINT_DB = -20;
const FAINT_RISE_DB = 0.05;
/** Far more than sums of logarithms are off by. */
const SURE_DB = 1e-6;

type AnyHunter = ReadonlyNight['hunters'][number];

/** A coat makes an agent look like anyone, unless its red glint shows: while the phone is heard. */
function looksLikeAgent({ coat, heardDbm }: AnyHunter): boolean {
  return !coat || heardDbm > FINDER_THRESHOLD_DBM;
}

/** Someone on the sheet, and how far he counts as an agent. */
export interface Figure extends Place {
  readonly counts: number;
  /** Where he walks: unit vector. */
  readonly walkX: number;
  readonly walkY: number;
}

/** Everyone who can be seen on the sheet; who only may be an agent counts `wary`. */
export function figuresOf(night: ReadonlyNight, wary: number): Figure[] {
  const figures: Figure[] = [];
  for (const hunter of night.hunters) {
    const counts = looksLikeAgent(hunter) ? 1 : wary;
    const { x, y, walkX, walkY } = hunter;
    if (counts > 0) figures.push({ x, y, walkX, walkY, counts });
  }
  if (wary === 0) return figures;
  for (const { x, y, walkX, walkY, state } of night.neighbors)
    if (state !== 'home') figures.push({ x, y, walkX, walkY, counts: wary });
  return figures;
}

/** @returns the best spot, or null when no ground answers the wish. */
export function bestSpot(night: ReadonlyNight, wish: SpotWish): Place | null {
  const { sheet, easeByCell, home } = night.world;
  const figures = figuresOf(night, wish.wary);
  const spot = { x: 0, y: 0 };
  let best: Place | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let y = GRID_CELLS; y < sheet.size - GRID_CELLS; y += GRID_CELLS) {
    for (let x = GRID_CELLS; x < sheet.size - GRID_CELLS; x += GRID_CELLS) {
      const cell = y * sheet.size + x;
      if ((easeByCell[cell] as number) <= 0) continue;
      spot.x = x;
      spot.y = y;
      if (apart(home, spot) <= LEFT_HOME_CELLS || !isServed(night, cell, wish.levelDbm)) continue;
      const cost = costOf(night, spot, wish, figures, bestCost);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = { x, y };
    }
  }
  return best;
}

/** Cells of detour that a spot is worth, less is better; infinite where one should not call. */
function costOf(
  night: ReadonlyNight,
  spot: Place,
  wish: SpotWish,
  figures: readonly Figure[],
  bestCost: number,
): number {
  const { world, caller } = night;
  if (wish.used.some((place) => apart(place, spot) < USED_CELLS)) return Number.POSITIVE_INFINITY;
  const isWatched = figures.some((figure) => apart(figure, spot) < wish.hunterCells * figure.counts);
  if (isWatched) return Number.POSITIVE_INFINITY;
  const way = apart(caller, spot) + 0.6 * apart(world.home, spot);
  // A quiet under this is worth too little: once one figure hears that well, the others need not be asked.
  const enoughDb = wish.cellsPerQuietDb > 0 ? (way - bestCost) / wish.cellsPerQuietDb : 0;
  const quiet = wish.cellsPerQuietDb > 0 ? wish.cellsPerQuietDb * quietDb(night, spot, figures, enoughDb) : 0;
  // Being heard only adds: what is too far already needs no further look.
  if (wish.cellsPerHeardDb === 0 || way - quiet >= bestCost) return way - quiet;
  const cell = spot.y * world.sheet.size + spot.x;
  return way - quiet + wish.cellsPerHeardDb * heardDb(night, spot, cell, figures);
}

/** @returns whether the best tower's level, less what jammers raise the noise by, is at least what one wishes. */
function isServed(night: ReadonlyNight, cell: number, wishDbm: number): boolean {
  const levelDbm = towerLevelDbm(night, strongestTower(night, cell), cell);
  if (levelDbm < wishDbm) return false;
  const spareDb = levelDbm - wishDbm;
  const { length } = night.jammers;
  let loudestDbm = SILENCE_DBM;
  for (let jammer = 0; jammer < length; jammer++)
    loudestDbm = Math.max(loudestDbm, jammerLevelDbm(night, jammer, cell));
  // The loudest alone tells most places; powers are added only where that leaves it open.
  const overNoiseDb = loudestDbm - HANDSET_NOISE_DBM;
  if (spareDb < overNoiseDb - SURE_DB) return false;
  const mostRiseDb =
    overNoiseDb < FAINT_DB ? FAINT_RISE_DB * length : Math.max(0, overNoiseDb) + DOUBLED_DB * length;
  if (spareDb > mostRiseDb + SURE_DB) return true;
  return levelDbm - noiseRiseDb(jammingDbm(night, cell)) >= wishDbm;
}

/** @returns the least path loss from a spot to any agent, in dB: what the ground keeps to itself; or any under `enoughDb`. */
function quietDb(night: ReadonlyNight, spot: Place, figures: readonly Figure[], enoughDb: number): number {
  const near = nearestTo(spot, figures);
  if (!near) return 200;
  let least = Math.min(200, lossTo(night, spot, near));
  for (const figure of figures) {
    if (least < enoughDb) return least;
    if (figure !== near) least = Math.min(least, lossTo(night, spot, figure));
  }
  return least;
}

function nearestTo(spot: Place, figures: readonly Figure[]): Figure | null {
  let nearest: Figure | null = null;
  let leastSquare = Number.POSITIVE_INFINITY;
  for (const figure of figures) {
    const square = (figure.x - spot.x) * (figure.x - spot.x) + (figure.y - spot.y) * (figure.y - spot.y);
    if (square >= leastSquare) continue;
    leastSquare = square;
    nearest = figure;
  }
  return nearest;
}

/**
 * @param marginDb an ear that is so much too far away counts too.
 * @returns by how many dB, over all ears, the phone would be heard there once power control has settled.
 */
export function heardDb(
  night: ReadonlyNight,
  spot: Place,
  cell: number,
  figures: readonly Figure[],
  marginDb = HEARD_MARGIN_DB,
): number {
  const { world } = night;
  const tower = world.towers[strongestTower(night, cell)];
  const lossDb = tower?.lossDbByCell[cell] ?? 0;
  const powerDbm = steadyPowerDbm(lossDb, tower?.siteLossDb ?? 0);
  let heard = 0;
  for (const figure of figures) {
    const levelDbm = powerDbm - lossTo(night, spot, figure);
    heard += figure.counts * Math.max(0, levelDbm - FINDER_THRESHOLD_DBM + marginDb);
  }
  for (const { lossDbByCell } of world.finders) {
    const levelDbm = powerDbm - (lossDbByCell[cell] as number);
    heard += Math.max(0, levelDbm - POST_THRESHOLD_DBM + marginDb);
  }
  return heard;
}

function lossTo(night: ReadonlyNight, spot: Place, ear: Place): number {
  const from = { x: spot.x, y: spot.y, heightMeters: HANDSET_METERS };
  const to = { x: ear.x, y: ear.y, heightMeters: FINDER_METERS };
  return pathLossDb(night.world.sheet, from, to, GAME_FREQUENCY_GHZ);
}
