// Places on a level's land that a test asks for by what they are, so that it holds when the level is redrawn.
// Law: read from the world's own maps, by the order of cells; no place is written down.
import { jammingDbm, strongestTower, towerLevelDbm } from '../../src/core/air.ts';
import type { Night } from '../../src/core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../../src/core/radio/constants.ts';
import { pathLossDb } from '../../src/core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS } from '../../src/core/rules.ts';
import type { Place } from '../../src/core/terrain/sheet.ts';
import { Wayfinder } from '../../src/core/terrain/wayfinder.ts';
import { bestSpot } from '../../src/solver/spots.ts';

const GRID_CELLS = 3;

export function cellsBetween(a: Place, b: Place): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** @returns the level there now, in dBm, and what jammers bring, as the ink on the sheet shows both. */
export function airAt(
  night: Night,
  { x, y }: Place,
): { readonly levelDbm: number; readonly jammedDbm: number } {
  const cell = y * night.world.sheet.size + x;
  return {
    levelDbm: towerLevelDbm(night, strongestTower(night, cell), cell),
    jammedDbm: jammingDbm(night, cell),
  };
}

/** @returns the place of least cost that one can walk to; infinite cost is no place. */
export function leastPlace(night: Night, costOf: (place: Place) => number): Place {
  const { size } = night.world.sheet;
  const ranked: { readonly place: Place; readonly cost: number }[] = [];
  for (let y = GRID_CELLS; y < size - GRID_CELLS; y += GRID_CELLS) {
    for (let x = GRID_CELLS; x < size - GRID_CELLS; x += GRID_CELLS) {
      if ((night.world.easeByCell[y * size + x] as number) <= 0) continue;
      const cost = costOf({ x, y });
      if (cost < Number.POSITIVE_INFINITY) ranked.push({ place: { x, y }, cost });
    }
  }
  ranked.sort((a, b) => a.cost - b.cost);
  const found = ranked.slice(0, 40).find(({ place }) => Wayfinder.to(night, place));
  if (!found) throw new Error(`${night.world.levelId}: no such place`);
  return found.place;
}

/** @returns the nearest ground with service that keeps away from everyone with an antenna. */
export function quietSpot(night: Night, hunterCells = 30): Place {
  const wish = { levelDbm: -88, hunterCells, cellsPerQuietDb: 0, cellsPerHeardDb: 0, wary: 0, used: [] };
  const spot = bestSpot(night, wish);
  if (!spot) throw new Error(`${night.world.levelId}: no quiet spot`);
  return spot;
}

/** @returns ground with service, so many cells from every agent's round, that some agent on his round hears best. */
export function spotNearAgent(night: Night, leastCells: number, mostCells: number): Place {
  const rounds = night.world.hunters.filter(({ kind }) => kind !== 'truck').flatMap(({ round }) => round);
  return leastPlace(night, (place) => {
    const { levelDbm, jammedDbm } = airAt(night, place);
    if (levelDbm < -92 || jammedDbm > -120) return Number.POSITIVE_INFINITY;
    const cells = Math.min(...rounds.map((point) => cellsBetween(point, place)));
    return cells >= leastCells && cells <= mostCells
      ? lossToRounds(night, place, rounds)
      : Number.POSITIVE_INFINITY;
  });
}

function lossToRounds({ world }: Night, { x, y }: Place, rounds: readonly Place[]): number {
  const losses = rounds.map((point) =>
    pathLossDb(
      world.sheet,
      { x, y, heightMeters: HANDSET_METERS },
      { x: point.x, y: point.y, heightMeters: FINDER_METERS },
      GAME_FREQUENCY_GHZ,
    ),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
