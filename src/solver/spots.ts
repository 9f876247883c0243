// Where a bot would call from: ground that the far bank hears well, near enough, and away from the hunters.
// Law: it reads the amber ink and the figures on the sheet, as a player does.
import { jammingDbm, strongestTower, towerLevelDbm } from '../core/air.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../core/radio/constants.ts';
import { noiseRiseDb } from '../core/radio/link.ts';
import { pathLossDb } from '../core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS } from '../core/rules.ts';
import type { Place } from '../core/terrain/sheet.ts';

export interface SpotWish {
  /** Level that the spot should have at least, in dBm. */
  readonly levelDbm: number;
  /** Cells to keep from every hunter. */
  readonly hunterCells: number;
  /** Cells worth one dB of quiet between the spot and the nearest ear. */
  readonly cellsPerQuietDb: number;
  /** Spots within 30 cells of these places are used up. */
  readonly used: readonly Place[];
}

const GRID_CELLS = 4;
const USED_CELLS = 30;

/** @returns the best spot, or null when no ground answers the wish. */
export function bestSpot(night: ReadonlyNight, wish: SpotWish): Place | null {
  const { size } = night.world.sheet;
  let best: Place | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let y = GRID_CELLS; y < size - GRID_CELLS; y += GRID_CELLS) {
    for (let x = GRID_CELLS; x < size - GRID_CELLS; x += GRID_CELLS) {
      const cost = costOf(night, { x, y }, wish);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = { x, y };
    }
  }
  return best;
}

/** Cells of detour that a spot is worth, less is better; infinite where one cannot or should not call. */
function costOf(night: ReadonlyNight, spot: Place, wish: SpotWish): number {
  const { world, caller } = night;
  const cell = spot.y * world.sheet.size + spot.x;
  if ((world.easeByCell[cell] as number) <= 0) return Number.POSITIVE_INFINITY;
  if (levelAt(night, cell) < wish.levelDbm) return Number.POSITIVE_INFINITY;
  if (wish.used.some((place) => apart(place, spot) < USED_CELLS)) return Number.POSITIVE_INFINITY;
  if (night.hunters.some((hunter) => apart(hunter, spot) < wish.hunterCells)) return Number.POSITIVE_INFINITY;
  const way = apart(caller, spot) + 0.6 * apart(world.home, spot);
  if (wish.cellsPerQuietDb === 0) return way;
  return way - wish.cellsPerQuietDb * quietDb(night, spot);
}

/** The level that is worth something there now: the best tower's, less what jammers raise the noise by. */
function levelAt(night: ReadonlyNight, cell: number): number {
  const levelDbm = towerLevelDbm(night, strongestTower(night, cell), cell);
  return levelDbm - noiseRiseDb(jammingDbm(night, cell));
}

/** @returns the least path loss from a spot to any hunter, in dB: what the ground keeps to itself. */
function quietDb(night: ReadonlyNight, spot: Place): number {
  let least = 200;
  for (const hunter of night.hunters) {
    const from = { x: spot.x, y: spot.y, heightMeters: HANDSET_METERS };
    const to = { x: hunter.x, y: hunter.y, heightMeters: FINDER_METERS };
    least = Math.min(least, pathLossDb(night.world.sheet, from, to, GAME_FREQUENCY_GHZ));
  }
  return least;
}

export function apart(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}
