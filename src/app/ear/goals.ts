// From where a walk is to lead to the place on the sheet; and the way there, in steps and by the clock.
// Law: only places that can be walked to; the spots are those that were told last, by their numbers.

import { HEADINGS } from '../../core/command.ts';
import { headingTo, headingX, headingY } from '../../core/math/compass.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { FLAT_CELLS_PER_TICK } from '../../core/rules.ts';
import { apart } from '../../core/terrain/apart.ts';
import { paceOfSlope } from '../../core/terrain/pace.ts';
import { findRoute } from '../../core/terrain/route.ts';
import { Bank, type Place } from '../../core/terrain/sheet.ts';
import { isStandable } from '../../core/terrain/walk.ts';
import type { World } from '../../core/world.ts';
import { eighthTo, fromCaller, toStep, type Whereabouts } from '../direction.ts';
import { dangersKnown } from './dangers.ts';
import { spotsOnSheet } from './glow.ts';
import { risesInView } from './land.ts';
import type { Target } from './order.ts';

/** What a typed walk may need to know besides the night. */
export interface Known {
  /** The places to call from as they were told last. */
  readonly spots: readonly Place[];
  readonly named: ReadonlyMap<string, Place>;
}

export interface Way extends Whereabouts {
  readonly place: Place;
  /** Along the way, in meters. */
  readonly wayMeters: number;
  readonly steps: number;
  /** How long a walk takes, in ticks. */
  readonly ticks: number;
  /** Hour of the clock on which it begins for whoever looks the way he walks, 1 to 12. */
  readonly hour: number;
  /** Its first leg. */
  readonly firstEighth: Whereabouts['eighth'];
  readonly higherMeters: number;
}

/** A step of a walk by night, in meters. */
const STEP_METERS = 0.65;
/** The first leg of a way is as long as this, in cells of the route. */
const LEG_CELLS = 8;
/** How far one goes out of someone's way, in cells. */
const AWAY_CELLS = 30;
/** A walk by compass that ends in water ends this much earlier, in cells, until it ends on ground. */
const SHORTER_CELLS = 2;

/** @returns null where there is no such place. */
export function placeOf(night: ReadonlyNight, target: Target, known: Known): Place | null {
  switch (target.kind) {
    case 'heading':
      return placeTowards(night, target.heading, target.meters);
    case 'up':
      return risesInView(night)[0]?.place ?? null;
    case 'home':
      return night.world.home;
    case 'away':
      return placeAway(night);
    case 'stone':
      return stoneOf(night);
    case 'spot':
      return spotsKnown(night, known)[target.number - 1] ?? null;
    case 'named':
      return known.named.get(target.name) ?? null;
    default:
      return target satisfies never;
  }
}

/** Those that were told of; else those that the ink shows, as long as the phone is on. */
function spotsKnown(night: ReadonlyNight, { spots }: Known): readonly Place[] {
  if (spots.length > 0 || night.phone.state === 'off') return spots;
  return spotsOnSheet(night).map(({ place }) => place);
}

/** @returns the walk there, or null where nobody can walk. */
export function wayTo(night: ReadonlyNight, place: Place): Way | null {
  const { caller, world } = night;
  const { sheet } = world;
  const route = findRoute(sheet, world.easeByCell, caller, place);
  if (!route) return null;
  const { cells, ticks } = walkOf(night, route);
  const leg = route[Math.min(route.length - 1, LEG_CELLS)] ?? route[0] ?? 0;
  const [legX, legY] = [(leg % sheet.size) - caller.x, Math.floor(leg / sheet.size) - caller.y];
  const wayMeters = toStep(cells * sheet.cellMeters);
  const turn = headingTo(legX, legY) - (caller.heading >= 0 ? caller.heading : caller.facing);
  return {
    ...fromCaller(night, place),
    place,
    wayMeters,
    steps: Math.round(wayMeters / STEP_METERS / 10) * 10,
    ticks,
    hour: Math.round(((((turn % HEADINGS) + HEADINGS) % HEADINGS) * 12) / HEADINGS) % 12 || 12,
    firstEighth: eighthTo(legX, legY),
    higherMeters: Math.round(heightIn(sheet, place) - heightIn(sheet, caller)),
  };
}

function heightIn({ size, heightMetersByCell }: ReadonlyNight['world']['sheet'], { x, y }: Place): number {
  return heightMetersByCell[Math.round(y) * size + Math.round(x)] ?? 0;
}

/** Over slopes and ground as one walks them. */
function walkOf(
  { world }: ReadonlyNight,
  route: Int32Array,
): { readonly cells: number; readonly ticks: number } {
  const { size, cellMeters, heightMetersByCell } = world.sheet;
  let [cells, ticks] = [0, 0];
  for (let at = 1; at < route.length; at++) {
    const [from, to] = [route[at - 1] as number, route[at] as number];
    const step = Math.hypot((to % size) - (from % size), Math.floor(to / size) - Math.floor(from / size));
    const rise = (heightMetersByCell[to] as number) - (heightMetersByCell[from] as number);
    const pace = paceOfSlope(rise / (step * cellMeters)) * (world.easeByCell[to] as number);
    cells += step;
    ticks += step / (FLAT_CELLS_PER_TICK * pace);
  }
  return { cells, ticks };
}

function placeTowards(night: ReadonlyNight, heading: number, meters: number): Place | null {
  const { caller, world } = night;
  for (let cells = meters / world.sheet.cellMeters; cells > SHORTER_CELLS / 2; cells -= SHORTER_CELLS) {
    const x = caller.x + headingX(heading) * cells;
    const y = caller.y + headingY(heading) * cells;
    if (isGround(night, { x, y })) return { x, y };
  }
  return null;
}

/** Farthest from all that is known to be near, over ground. */
function placeAway(night: ReadonlyNight): Place | null {
  const { caller } = night;
  const from = dangersKnown(night).filter(({ kind }) => kind !== 'someone' && kind !== 'mast');
  let best: Place | null = null;
  let bestCells = 0;
  for (let heading = 0; heading < HEADINGS; heading++) {
    const away = {
      x: caller.x + headingX(heading) * AWAY_CELLS,
      y: caller.y + headingY(heading) * AWAY_CELLS,
    };
    if (!isGround(night, away)) continue;
    const cells = Math.min(...from.flatMap(({ place, ahead }) => [apart(place, away), apart(ahead, away)]));
    if (cells <= bestCells) continue;
    best = away;
    bestCells = cells;
  }
  return best;
}

function stoneOf({ carried, world }: ReadonlyNight): Place | null {
  if (carried.phone === 'hidden' || carried.phone === 'lost') return { x: carried.phoneX, y: carried.phoneY };
  return world.legalPhone?.foreignPhone ?? null;
}

function isGround({ world }: ReadonlyNight, { x, y }: Place): boolean {
  const { size, bankByCell } = world.sheet;
  if (x < 2 || y < 2 || x > size - 3 || y > size - 3) return false;
  return isStandable(world as World, x, y) && bankByCell[Math.round(y) * size + Math.round(x)] === Bank.near;
}
