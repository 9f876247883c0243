// What is pointed at from the map's edge, and whom the signs there must not hide.
// Law: pure; what is asked for and is seen on the map is never pointed at: a tower by its mast, a person by half of the
// body. A wide screen points at towers and at agents who are coming.
import type { Place } from '../core/terrain/sheet.ts';
import { isInTheOpen, isPointedAt } from './coat.ts';
import type { Box, Point } from './edgeSigns.ts';
import { CLOCK_PX, HEAD_PX, NAME_PX } from './menuShade.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import type { Sighting } from './sighting.ts';

export type Kind =
  | 'off-hunter'
  | 'off-tower'
  | 'off-tower-bone'
  | 'off-home'
  | 'off-led'
  | 'off-stone'
  | 'off-broker';

const PEOPLE: readonly Kind[] = ['off-hunter', 'off-led', 'off-broker'];

export interface Beyond {
  readonly kind: Kind;
  readonly place: Place;
  /** Which tower it is, or -1. */
  readonly tower: number;
  /** Where it would be drawn, in device pixels of the window. */
  readonly at: Point;
}

interface Scale {
  /** Device pixels a CSS pixel. */
  readonly px: number;
  /** Device pixels for one unit of the figures' drawings. */
  readonly unit: number;
}

/** A tall tower shows well before its foot does, and most of a person; the door wants the signs' own room. */
const TOWER_ROOM_PX = 36;
const PERSON_ROOM_PX = 5;

/** So wide are the words in the upper corners of a wide screen. */
export const CORNER_WIDTH_PX = 400;
/** A tower whose foot lies above this has its antennas under the words of the corner. */
const CORNER_FOOT_PX = 84;

/** Of figures and of a van, in units. */
const FIGURE_UNITS = 24;
const VAN_UNITS = 36;
const HIGH_UNITS = 42;

/** @param box - where signs stand. @returns what is pointed at: all that is asked for and cannot be seen on the map. */
export function thingsBeyond(moment: Moment, sighting: Sighting, box: Box, { px, unit }: Scale): Beyond[] {
  const { world } = moment.night;
  const towers = world.towers
    .map((place, tower) => ({ kind: towerKind(moment, tower), place, tower }))
    .filter(({ place }) => place.network === moment.network);
  const isWide = sighting.layout.kind === 'desktop';
  const agents = moment.hunters
    .filter((_, index) => isPointedOut(moment, index, isWide))
    .map((place) => ({ kind: 'off-hunter' as const, place, tower: -1 }));
  const home = { kind: 'off-home' as const, place: world.home, tower: -1 };
  return [...towers, ...agents, ...(isWide ? [] : [home]), ...othersBeyond(moment)]
    .map((thing) => ({ ...thing, at: windowPoint(moment, sighting, thing.place) }))
    .filter(({ at, kind }) => {
      const edge = edgeFor(kind, sighting, box, { px, unit });
      const isOnMap = at.x > edge.left && at.x < edge.right && at.y > edge.top && at.y < edge.bottom;
      return !isOnMap || isUnderHead(kind, at, sighting, px);
    });
}

/** Within these a thing is seen: of a person half. */
function edgeFor(kind: Kind, { map, layout }: Sighting, box: Box, { px, unit }: Scale): Box {
  if (isTower(kind)) return { ...map, top: map.top + TOWER_ROOM_PX * px };
  if (!PEOPLE.includes(kind)) return box;
  const [room, half] = [PERSON_ROOM_PX * px, (HIGH_UNITS / 2) * unit];
  // In a low window the words of the head go from side to side.
  const top = layout.kind === 'landscape' ? box.top : map.top + half;
  return { left: map.left + room, right: map.right - room, top, bottom: map.bottom + half };
}

function isTower(kind: Kind): boolean {
  return kind === 'off-tower' || kind === 'off-tower-bone';
}

/**
 * @param unit - device pixels for one unit of the figures' drawings.
 * @returns the boxes of those whom no sign may hide, in device pixels of the window: agents in the open, for one under a
 * coat is like any villager, and whoever has to be found again.
 */
export function peopleSeen(moment: Moment, sighting: Sighting, unit: number): Box[] {
  const agents = moment.hunters.flatMap((place, index) => {
    const hunter = moment.night.hunters[index];
    if (hunter === undefined || !isInTheOpen(hunter)) return [];
    return [{ place, width: hunter.rides ? VAN_UNITS : FIGURE_UNITS }];
  });
  const others = othersBeyond(moment).filter(({ kind }) => PEOPLE.includes(kind));
  const people = [...agents, ...others.map(({ place }) => ({ place, width: FIGURE_UNITS }))];
  return people.flatMap(({ place, width }) => {
    const { x, y } = windowPoint(moment, sighting, place);
    const [wide, high] = [width * unit, HIGH_UNITS * unit];
    return inSight({ left: x - wide / 2, right: x + wide / 2, top: y - high, bottom: y }, sighting.map);
  });
}

/** @returns what of a box is on the map, or nothing where that is the smaller part. */
function inSight(box: Box, map: Box): readonly Box[] {
  const seen = {
    left: Math.max(box.left, map.left),
    right: Math.min(box.right, map.right),
    top: Math.max(box.top, map.top),
    bottom: Math.min(box.bottom, map.bottom),
  };
  const isSeen = seen.right > seen.left && seen.bottom > seen.top;
  return isSeen && areaOf(seen) > areaOf(box) / 2 ? [seen] : [];
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Whom and what one has to find again: whoever is led, the stone with the phone, the broker once it is agreed. */
function othersBeyond({ led, night, screen }: Moment) {
  if (screen === 'title') return [];
  const { carried, world } = night;
  const isLedOut = led !== null && led.companion.state !== 'taken' && led.companion.state !== 'behind';
  const stone = { x: carried.phoneX, y: carried.phoneY };
  return [
    ...(isLedOut ? [{ kind: 'off-led' as const, place: led, tower: -1 }] : []),
    ...(carried.phone === 'hidden' ? [{ kind: 'off-stone' as const, place: stone, tower: -1 }] : []),
    ...(world.transfer && isBrokerNamed(night)
      ? [{ kind: 'off-broker' as const, place: world.transfer.broker, tower: -1 }]
      : []),
  ];
}

/** Nobody goes to him before there is something to hand over. */
function isBrokerNamed({ world: { transfer: site }, call, transfer }: Moment['night']): boolean {
  return site !== null && call.heardByLine[site.agreedLine] === 1 && transfer?.stage !== 'handed';
}

/** A small screen points at every agent who is known for one, a wide one at those who are coming. */
function isPointedOut({ night }: Moment, index: number, isWide: boolean): boolean {
  const hunter = night.hunters[index];
  if (hunter === undefined || !isPointedAt(hunter)) return false;
  return !isWide || hunter.mode === 'chase' || hunter.mode === 'closeIn';
}

/** The sheet's name and the clock stand in the upper corners of a wide screen: what is under them is not seen. */
function isUnderHead(kind: Kind, at: Point, { layout, map }: Sighting, px: number): boolean {
  if (layout.kind !== 'desktop') return false;
  const [fromLeft, fromRight] = [at.x - map.left, map.right - at.x];
  // The antennas stand far above a tower's foot, and wide.
  if (isTower(kind))
    return Math.min(fromLeft, fromRight) < CORNER_WIDTH_PX * px && at.y < map.top + CORNER_FOOT_PX * px;
  const isBeside = fromLeft > NAME_PX * px && fromRight > CLOCK_PX * px;
  return PEOPLE.includes(kind) && !isBeside && at.y < map.top + HEAD_PX * px;
}

/** Amber is the tower that serves; while none does, and there is but one, it is still where the connection comes from. */
function towerKind({ serving, night, network }: Moment, tower: number): Kind {
  if (network === 'domestic') return 'off-tower-bone';
  const abroad = night.world.towers.filter((one) => one.network === 'foreign').length;
  return tower === serving || (serving < 0 && abroad === 1) ? 'off-tower' : 'off-tower-bone';
}

/** @returns where a place lies in the window, in device pixels. */
export function windowPoint(
  { projection }: Moment,
  { map, scrollX, scrollY }: Sighting,
  place: Place,
): Point {
  return {
    x: map.left + worldX(projection, place.x) - scrollX,
    y: map.top + worldY(projection, place.y) - scrollY,
  };
}
