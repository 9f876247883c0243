// The ground as the sheet shows it to the eye, for whoever does not see it: underfoot, what is near, and where it rises.
// Law: pure, and no more than heights, woods, ways and water: of reception nothing.

import type { ReadonlyNight } from '../../core/night.ts';
import { apart } from '../../core/terrain/apart.ts';
import { heightAt } from '../../core/terrain/field.ts';
import { Bank, type Place, Way } from '../../core/terrain/sheet.ts';
import { cellAt } from '../../core/terrain/stride.ts';
import { fromCaller, type Whereabouts } from '../direction.ts';

export type Ground = 'road' | 'path' | 'forest' | 'snow' | 'open';
export type Nearby = 'water' | 'road' | 'village' | 'woods' | 'home';

export interface Thing extends Whereabouts {
  readonly what: Nearby;
  readonly place: Place;
}

export interface Rise extends Whereabouts {
  readonly place: Place;
  /** How much higher it is than the caller stands. */
  readonly higherMeters: number;
  /** It falls off towards the river. */
  readonly facesRiver: boolean;
}

/** As far as the map around the caller shows, in cells. */
const VIEW_CELLS = 40;
const GRID_CELLS = 2;
/** Less than this is no rise, in meters. */
const RISE_METERS = 12;
/** A meter higher is worth so many cells of way. */
const CELLS_A_METER = 0.7;
/** Of woods and of snow, by cell, what counts as such. */
const WOODED = 0.4;
const SNOWED = 0.5;

export function groundAt({ world: { sheet } }: ReadonlyNight, { x, y }: Place): Ground {
  const cell = cellAt(sheet, x, y);
  const way = sheet.wayByCell[cell];
  if (way === Way.road) return 'road';
  if (way === Way.track || way === Way.footpath) return 'path';
  if ((sheet.snowByCell[cell] as number) > SNOWED) return 'snow';
  return (sheet.forestByCell[cell] as number) > WOODED ? 'forest' : 'open';
}

export function heightOf({ world, caller }: ReadonlyNight, { x, y }: Place = caller): number {
  return Math.round(heightAt(world.sheet, x, y));
}

/** @returns the higher ground in view that is best worth its way, and the highest in view where that is another. */
export function risesInView(night: ReadonlyNight): Rise[] {
  const { caller } = night;
  const here = heightOf(night);
  let best: Place | null = null;
  let bestWorth = 0;
  let top: Place | null = null;
  let topMeters = here + RISE_METERS;
  for (const place of placesInView(night)) {
    const higher = heightOf(night, place) - here;
    const cells = apart(place, caller);
    const worth = higher * CELLS_A_METER - cells * 0.5;
    if (higher >= RISE_METERS && (best === null || worth > bestWorth)) [best, bestWorth] = [place, worth];
    if (here + higher > topMeters) [top, topMeters] = [place, here + higher];
  }
  const rises = [best, top].filter((place) => place !== null);
  return rises
    .filter((place, index) => index === 0 || place !== rises[0])
    .map((place) => riseAt(night, place, here));
}

/** @returns the nearest of each kind in view, from near to far. */
export function thingsInView(night: ReadonlyNight): Thing[] {
  const { caller, world } = night;
  const { sheet } = world;
  const nearest = new Map<Nearby, { readonly place: Place; readonly cells: number }>();
  const note = (what: Nearby, place: Place): void => {
    const cells = apart(place, caller);
    if (cells <= VIEW_CELLS && cells < (nearest.get(what)?.cells ?? Number.POSITIVE_INFINITY))
      nearest.set(what, { place, cells });
  };
  for (const place of placesInView(night, 1)) {
    const cell = cellAt(sheet, place.x, place.y);
    if ((sheet.bankCellsByCell[cell] as number) > 0) note('water', place);
    if (sheet.wayByCell[cell] === Way.road) note('road', place);
    if ((sheet.forestByCell[cell] as number) > WOODED) note('woods', place);
  }
  note('village', sheet.village);
  note('home', world.home);
  return Array.from(nearest, ([what, { place }]) => ({ what, place, ...fromCaller(night, place) })).sort(
    (a, b) => a.meters - b.meters || (a.what < b.what ? -1 : 1),
  );
}

function riseAt(night: ReadonlyNight, place: Place, here: number): Rise {
  return {
    ...fromCaller(night, place),
    place,
    higherMeters: heightOf(night, place) - here,
    facesRiver: facesRiver(night, place),
  };
}

/** Cells over which a slope is felt. */
const SLOPE_CELLS = 3;

/** @returns true where the ground falls towards the river rather than away from it. */
function facesRiver({ world: { sheet } }: ReadonlyNight, { x, y }: Place): boolean {
  const fall = (of: (x: number, y: number) => number): readonly [number, number] => [
    of(x - SLOPE_CELLS, y) - of(x + SLOPE_CELLS, y),
    of(x, y - SLOPE_CELLS) - of(x, y + SLOPE_CELLS),
  ];
  const [fallX, fallY] = fall((atX, atY) => heightAt(sheet, atX, atY));
  const [awayX, awayY] = fall((atX, atY) => sheet.bankCellsByCell[cellAt(sheet, atX, atY)] as number);
  return fallX * -awayX + fallY * -awayY > 0;
}

function* placesInView({ caller, world }: ReadonlyNight, step = GRID_CELLS): Generator<Place> {
  const { size, bankByCell } = world.sheet;
  const [atX, atY] = [Math.round(caller.x), Math.round(caller.y)];
  for (let y = atY - VIEW_CELLS; y <= atY + VIEW_CELLS; y += step) {
    for (let x = atX - VIEW_CELLS; x <= atX + VIEW_CELLS; x += step) {
      if (x < 2 || y < 2 || x >= size - 2 || y >= size - 2) continue;
      if ((x - atX) * (x - atX) + (y - atY) * (y - atY) > VIEW_CELLS * VIEW_CELLS) continue;
      const isWater = (world.easeByCell[y * size + x] as number) <= 0;
      if (step === GRID_CELLS && (isWater || bankByCell[y * size + x] !== Bank.near)) continue;
      yield { x, y };
    }
  }
}
