// The neighbors of a level on its land: whose house is whose, and the ways of their errands.
// Law: ways are found once, when the world is made; people keep to roads and paths and walk around houses, and a level
// that sends someone where nobody can walk is refused with file, place and mend.
import { cos, sin } from '../core/math/exact.ts';
import { NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import { findRoute } from '../core/terrain/route.ts';
import { type House, type Place, type Polyline, type Sheet, Way } from '../core/terrain/sheet.ts';
import type { Errand, NeighborSite } from '../core/world.ts';
import { secondsIntoNight } from './levelFacts.ts';
import type { Level } from './levels.ts';
import { relax, toPolyline } from './terrain/line.ts';

/** What open ground is worth to one who could take a way, and what is left where a house stands. */
const OFF_WAY_SHARE = 0.6;
const HOUSE_SHARE = 0.05;
/** How far a home may be asked for from the house that it means, in cells. */
const NEAR_HOUSE_CELLS = 6;
/** From a house's middle to the cell before its door. */
const DOORSTEP_CELLS = 1.3;
/** How often a way's steps from cell to cell are smoothed. */
const SMOOTHINGS = 3;

type NeighborOf = NonNullable<Level['neighbors']>[number];

interface Ground {
  readonly sheet: Sheet;
  readonly easeByCell: Float32Array;
  /** The misfit that a place without a way is told as. */
  readonly refuse: (at: string, mend: string) => Error;
}

/** @throws Error naming file, place and mend when someone lives in no house or cannot get where he is sent. */
export function neighborsOf(level: Level, sheet: Sheet, walkEase: Float32Array): NeighborSite[] {
  const { neighbors = [] } = level;
  if (neighbors.length === 0) return [];
  const easeByCell = villagersEase(sheet, walkEase);
  return neighbors.map((neighbor) => {
    const refuse = (at: string, mend: string) =>
      new Error(`levels/${level.id}.json: neighbors.${neighbor.id}.${at}: ${mend}`);
    const { id, kind = 'villager', age = 'adult' } = neighbor;
    return { id, kind, age, errands: errandsOf(level, neighbor, { sheet, easeByCell, refuse }) };
  });
}

/** @returns the tick of a clock time within the night. */
export function tickOf(level: Level, clock: string): number {
  return Math.round(secondsIntoNight(level, clock) / NIGHT_SECONDS_PER_TICK);
}

function errandsOf(level: Level, { home, found, errands }: NeighborOf, ground: Ground): Errand[] {
  const door = doorOf(home, ground);
  const start = found ? wayTo(ground, door, found, 'found').end : door;
  const list: Errand[] = [{ tick: 0, ...start, inside: !found, way: new Float32Array(0) }];
  let from = start;
  errands.forEach(({ at, by = [], place }, index) => {
    const cells: Place[] = [from];
    for (const stop of [...by, place ?? door]) {
      const { route, end } = wayTo(ground, from, stop, `errands.${index}`);
      for (const cell of route.slice(1)) cells.push(placeOf(cell, ground.sheet.size));
      from = end;
    }
    list.push({ tick: tickOf(level, at), ...from, inside: !place, way: smoothLine(cells) });
  });
  return list;
}

function wayTo({ sheet, easeByCell, refuse }: Ground, from: Place, to: Place, at: string) {
  const route = findRoute(sheet, easeByCell, from, to);
  const cell = route?.[route.length - 1];
  if (!route || cell === undefined)
    throw refuse(at, `expected a place that one can walk to, got ${to.x}, ${to.y}`);
  return { route, end: placeOf(cell, sheet.size) };
}

function placeOf(cell: number, size: number): Place {
  const y = Math.floor(cell / size);
  return { x: cell - y * size, y };
}

function smoothLine(cells: readonly Place[]): Polyline {
  return toPolyline(
    relax(
      cells.map(({ x, y }) => ({ x, y, value: 0 })),
      SMOOTHINGS,
    ),
  );
}

/** Everyone's ease, less beside the ways and hardly any where a house stands. */
function villagersEase({ size, wayByCell, houses }: Sheet, walkEase: Float32Array): Float32Array {
  const ease = walkEase.slice();
  for (let cell = 0; cell < ease.length; cell++) {
    if (wayByCell[cell] === Way.none) ease[cell] = (ease[cell] as number) * OFF_WAY_SHARE;
  }
  for (const house of houses) standHouse(ease, size, house);
  return ease;
}

function standHouse(
  ease: Float32Array,
  size: number,
  { x, y, angleRad, widthCells, depthCells }: House,
): void {
  const c = cos(angleRad);
  const s = sin(angleRad);
  const reach = Math.ceil(widthCells);
  for (let row = Math.floor(y) - reach; row <= y + reach; row++) {
    for (let column = Math.floor(x) - reach; column <= x + reach; column++) {
      const along = Math.abs((column - x) * c + (row - y) * s);
      const across = Math.abs((row - y) * c - (column - x) * s);
      if (along > widthCells / 2 || across > depthCells / 2) continue;
      const cell = row * size + column;
      ease[cell] = (ease[cell] as number) * HOUSE_SHARE;
    }
  }
}

/** @returns the step before the door of the nearest house, on its sunny side where one can stand there. */
function doorOf(home: Place, { sheet, easeByCell, refuse }: Ground): Place {
  const house = nearestHouse(sheet.houses, home);
  if (!house) throw refuse('home', `expected a place within ${NEAR_HOUSE_CELLS} cells of a house`);
  const step = { x: -sin(house.angleRad) * DOORSTEP_CELLS, y: cos(house.angleRad) * DOORSTEP_CELLS };
  const front = { x: Math.round(house.x + step.x), y: Math.round(house.y + step.y) };
  if ((easeByCell[front.y * sheet.size + front.x] as number) > 0) return front;
  return { x: Math.round(house.x - step.x), y: Math.round(house.y - step.y) };
}

function nearestHouse(houses: readonly House[], { x, y }: Place): House | null {
  let nearest: House | null = null;
  let least = NEAR_HOUSE_CELLS * NEAR_HOUSE_CELLS;
  for (const house of houses) {
    const square = (house.x - x) * (house.x - x) + (house.y - y) * (house.y - y);
    if (square >= least) continue;
    least = square;
    nearest = house;
  }
  return nearest;
}
