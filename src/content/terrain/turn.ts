// A land grows with its far bank in the north and is then turned as a whole, so that the river may lie on any side.
// Law: whole quarters only, so that no height changes and nothing is read between two cells; what depends on where
// north truly is (the moon, which trees stand before others) is made after the turn.
import { cos, sin } from '../../core/math/exact.ts';
import type { House, Place, Polyline, Sheet, Stream } from '../../core/terrain/sheet.ts';
import { SIDES, type Side } from '../../core/terrain/side.ts';
import { MOON_DIRECTION } from './moonlight.ts';
import { SHEET_CELLS } from './recipe.ts';

const LAST = SHEET_CELLS - 1;

/** @returns where a place of a land as it grew has come to lie. */
export function turnPlace({ x, y }: Place, side: Side): Place {
  switch (side) {
    case 'north':
      return { x, y };
    case 'east':
      return { x: LAST - y, y: x };
    case 'south':
      return { x: LAST - x, y: LAST - y };
    case 'west':
      return { x: y, y: LAST - x };
    default:
      return side satisfies never;
  }
}

/** @returns the place in the land as it grew, the far bank in the north: x runs along the river. */
export function placeAsGrown(place: Place, side: Side): Place {
  const back = { north: 'north', east: 'west', south: 'south', west: 'east' } as const;
  return turnPlace(place, back[side]);
}

/** @returns the same sheet with its far bank on that side; moonlight is still to be cast. */
export function turnSheet(sheet: Sheet, side: Side): Sheet {
  if (side === 'north') return sheet;
  const angle = (SIDES.indexOf(side) * Math.PI) / 2;
  const at = <T extends Place>(thing: T): T => ({ ...thing, ...turnPlace(thing, side) });
  const askew = <T extends Place & { readonly angleRad: number }>(thing: T): T => ({
    ...at(thing),
    angleRad: thing.angleRad + angle,
  });
  return {
    ...sheet,
    heightMetersByCell: turnMap(sheet.heightMetersByCell, side),
    bankCellsByCell: turnMap(sheet.bankCellsByCell, side),
    bankByCell: turnMap(sheet.bankByCell, side),
    forestByCell: turnMap(sheet.forestByCell, side),
    snowByCell: turnMap(sheet.snowByCell, side),
    wayByCell: turnMap(sheet.wayByCell, side),
    river: { ...sheet.river, points: turnLine(sheet.river.points, side) },
    fence: turnLine(sheet.fence, side),
    streams: sheet.streams.map((stream): Stream => ({ ...stream, points: turnLine(stream.points, side) })),
    roads: sheet.roads.map((road) => ({ ...road, points: turnLine(road.points, side) })),
    fields: sheet.fields.map(askew),
    houses: sheet.houses.map((house) => faceMoon(askew(house))),
    trees: turnTrees(sheet.trees, side),
    village: { ...at(sheet.village), door: turnPlace(sheet.village.door, side) },
    city: {
      ...at(sheet.city),
      blocks: sheet.city.blocks.map(askew),
      lights: sheet.city.lights.map(at),
    },
  };
}

function turnMap<T extends Float32Array | Uint8Array>(map: T, side: Side): T {
  const turned = map.slice() as T;
  for (let y = 0; y < SHEET_CELLS; y++) {
    for (let x = 0; x < SHEET_CELLS; x++) {
      const to = turnPlace({ x, y }, side);
      turned[to.y * SHEET_CELLS + to.x] = map[y * SHEET_CELLS + x] as number;
    }
  }
  return turned;
}

function turnLine(points: Polyline, side: Side): Polyline {
  const turned = new Float32Array(points.length);
  for (let at = 0; at + 1 < points.length; at += 2) {
    const to = turnPlace({ x: points[at] as number, y: points[at + 1] as number }, side);
    turned[at] = to.x;
    turned[at + 1] = to.y;
  }
  return turned;
}

/** A roof's first half is the one that the moon lights: a house that was turned away from it is turned around. */
function faceMoon(house: House): House {
  const { angleRad } = house;
  const isLit = sin(angleRad) * MOON_DIRECTION.x - cos(angleRad) * MOON_DIRECTION.y >= 0;
  return isLit ? house : { ...house, angleRad: angleRad - Math.PI };
}

/** Trees hide each other from north to south, wherever the land grew them. */
function turnTrees(trees: Float32Array, side: Side): Float32Array {
  const places = Array.from({ length: trees.length / 3 }, (_, tree) => ({
    ...turnPlace({ x: trees[tree * 3] as number, y: trees[tree * 3 + 1] as number }, side),
    tree,
  }));
  places.sort((a, b) => a.y - b.y || a.tree - b.tree);
  const turned = new Float32Array(trees.length);
  places.forEach(({ x, y, tree }, index) => {
    turned[index * 3] = x;
    turned[index * 3 + 1] = y;
    turned[index * 3 + 2] = trees[tree * 3 + 2] as number;
  });
  return turned;
}
