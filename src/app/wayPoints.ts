// A few places that one may want to walk to, for whoever cannot point at the sheet: one's own door, where the far bank is
// heard, high ground, a phone that lies somewhere, and a stretch in each direction.
// Law: nothing that the sheet does not show just now: reception only while a phone is on and its bearer is out of doors,
// and nobody who walks.
import { jammingDbm, strongestTower, towerLevelDbm } from '../core/air.ts';
import { headingX, headingY } from '../core/math/compass.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { isServiceable, nextBars, noiseRiseDb, sinrDb } from '../core/radio/link.ts';
import { isInside } from '../core/systems/call.ts';
import { apart } from '../core/terrain/apart.ts';
import { Bank, type Place } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';
import { type Eighth, fromCaller, type Whereabouts } from './direction.ts';

export interface WayPoint {
  readonly kind: 'home' | 'phone' | 'service' | 'high' | 'stretch';
  readonly place: Place;
  readonly at: Whereabouts;
}

const GRID_CELLS = 4;
/** Nearer than this one is there already. */
const THERE_CELLS = 3;
/** Two places to choose from lie at least so far apart. */
const APART_CELLS = 24;
const MOST_OF_A_KIND = 3;
/** As far as one looks for high ground. */
const HIGH_WITHIN_CELLS = 90;
/** So much higher than here is worth a climb, in meters. */
const HIGHER_METERS = 20;
/** Fewer bars than this are no good for a call. */
const LEAST_BARS = 2;
const STRETCHES_CELLS = [24, 12, 6];
const EIGHTHS: readonly Eighth[] = [0, 1, 2, 3, 4, 5, 6, 7];

/** @returns the places, what is nearest first within a kind. */
export function wayPointsOf(night: ReadonlyNight): WayPoint[] {
  const { carried, world, phone } = night;
  const at = (kind: WayPoint['kind'], place: Place): WayPoint => ({
    kind,
    place: { x: place.x, y: place.y },
    at: fromCaller(night, place),
  });
  const isLying = carried.phone === 'hidden' || carried.phone === 'lost';
  const isSearching = phone.state !== 'off' && !isInside(night);
  const places = isSearching ? servedPlaces(night) : highPlaces(night);
  return [
    ...(isLying ? [at('phone', { x: carried.phoneX, y: carried.phoneY })] : []),
    ...places.map((place) => at(isSearching ? 'service' : 'high', place)),
    at('home', world.home),
  ].filter(({ place }) => apart(night.caller, place) > THERE_CELLS);
}

/** @returns how far one gets in each direction on open ground; a direction that leads nowhere is left out. */
export function stretchesOf(night: ReadonlyNight): WayPoint[] {
  return EIGHTHS.flatMap((eighth) => {
    const place = STRETCHES_CELLS.map((cells) => placeTowards(night, eighth, cells)).find(
      (one) => one !== null && isWalkable(night, one),
    );
    return place ? [{ kind: 'stretch' as const, place, at: fromCaller(night, place) }] : [];
  });
}

function placeTowards({ caller, world }: ReadonlyNight, eighth: Eighth, cells: number): Place | null {
  const x = caller.x + headingX(eighth * 2) * cells;
  const y = caller.y + headingY(eighth * 2) * cells;
  const last = world.sheet.size - 1;
  return x < 0 || y < 0 || x > last || y > last ? null : { x, y };
}

function isWalkable({ world }: ReadonlyNight, { x, y }: Place): boolean {
  return (world.easeByCell[cellAt(world.sheet, x, y)] ?? 0) > 0;
}

function servedPlaces(night: ReadonlyNight): Place[] {
  return spread(
    gridOf(night).filter((place) => isServed(night, place)),
    (place) => apart(night.caller, place),
  );
}

function isServed(night: ReadonlyNight, { x, y }: Place): boolean {
  const cell = cellAt(night.world.sheet, x, y);
  const levelDbm = towerLevelDbm(night, strongestTower(night, cell), cell);
  const jammerDbm = jammingDbm(night, cell);
  if (!isServiceable(levelDbm, sinrDb(levelDbm, jammerDbm))) return false;
  return nextBars(0, levelDbm - noiseRiseDb(jammerDbm)) >= LEAST_BARS;
}

/** The highest first: a small hill beside a large one is no other place. */
function highPlaces(night: ReadonlyNight): Place[] {
  const { sheet } = night.world;
  const heightAt = ({ x, y }: Place) => sheet.heightMetersByCell[cellAt(sheet, x, y)] ?? 0;
  const here = heightAt(night.caller) + HIGHER_METERS;
  const near = gridOf(night).filter(
    (place) => apart(night.caller, place) < HIGH_WITHIN_CELLS && heightAt(place) > here,
  );
  return spread(near, (place) => -heightAt(place));
}

/** All ground on this bank that one can stand on, a place every few cells. */
function gridOf(night: ReadonlyNight): Place[] {
  const { size, bankByCell } = night.world.sheet;
  const places: Place[] = [];
  for (let y = GRID_CELLS; y < size - GRID_CELLS; y += GRID_CELLS) {
    for (let x = GRID_CELLS; x < size - GRID_CELLS; x += GRID_CELLS) {
      const place = { x, y };
      if (bankByCell[y * size + x] === Bank.near && isWalkable(night, place)) places.push(place);
    }
  }
  return places;
}

/** @returns the best few that lie apart, by a cost of which less is better. */
function spread(places: readonly Place[], costOf: (place: Place) => number): Place[] {
  const chosen: Place[] = [];
  for (const place of [...places].sort((one, other) => costOf(one) - costOf(other))) {
    if (chosen.length === MOST_OF_A_KIND) break;
    if (chosen.every((other) => apart(other, place) >= APART_CELLS)) chosen.push(place);
  }
  return chosen;
}
