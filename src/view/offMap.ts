// What lies beyond the map's edge: triangles with meters for hunters, a ringed dot for each tower, a house for home.
// Law: a wide screen points at towers and at agents who are coming; a sign that is on the map is never pointed at.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import { addImage, type Brush } from './brush.ts';
import { isPointedAt } from './coat.ts';
import { DistanceLabel } from './distanceLabel.ts';
import { type Box, edgePoint, type Point, placeLabels, spreadAlongEdge } from './edgeSigns.ts';
import type { Moment } from './moment.ts';
import { type NightRoles, ORDINARY } from './palette.ts';
import { worldX, worldY } from './projection.ts';
import type { Sighting } from './sighting.ts';

const MARGIN_PX = 24;
/** Where the sheet's name and the clock stand over the map, the signs keep below them. */
const HEAD_PX: Readonly<Record<Sighting['layout']['kind'], number>> = {
  desktop: 44,
  phone: 24,
  landscape: 64,
};
const METERS_A_CELL = 10;
/** On a wide screen they stand in the corners alone: this wide and this high. */
const CORNER_WIDTH_PX = 400;
const CORNER_HEIGHT_PX = 116;
/** A tower whose foot lies above this has its antennas under the words of the corner. */
const CORNER_FOOT_PX = 84;

type Kind =
  | 'off-hunter'
  | 'off-tower'
  | 'off-tower-bone'
  | 'off-home'
  | 'off-led'
  | 'off-stone'
  | 'off-broker';
const LABEL_COLORS: Readonly<Record<Kind, string>> = {
  'off-hunter': '#FFC0C5',
  'off-tower': '#FFCB8A',
  'off-tower-bone': '#D8D4C6',
  'off-home': '#D8D4C6',
  'off-led': '#D8D4C6',
  'off-stone': '#D8D4C6',
  'off-broker': '#D8D4C6',
};
const LABEL_ROLES: Readonly<Record<Kind, keyof NightRoles>> = {
  'off-hunter': 'detectionLine',
  'off-tower': 'connectionLine',
  'off-tower-bone': 'bone',
  'off-home': 'bone',
  'off-led': 'bone',
  'off-stone': 'bone',
  'off-broker': 'bone',
};

interface Pointer {
  readonly kind: Kind;
  readonly sign: Phaser.GameObjects.Image;
  readonly label: DistanceLabel;
}

interface Beyond {
  readonly kind: Kind;
  readonly place: Place;
  /** Which tower it is, or -1. */
  readonly tower: number;
  /** Where it would be drawn, in device pixels of the window. */
  readonly at: Point;
}

/** A tall tower shows well before its foot does; people and the door want the signs' own room. */
const TOWER_ROOM_PX = 36;

export class OffMap {
  readonly #brush: Brush;
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #pointers: Pointer[] = [];
  readonly #towerSigns = new Map<number, Point>();

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#layer = layer;
  }

  draw(moment: Moment, sighting: Sighting): void {
    const { px } = this.#brush;
    const { layout, map } = sighting;
    const box = {
      left: map.left + MARGIN_PX * px,
      right: map.right - MARGIN_PX * px,
      top: map.top + HEAD_PX[layout.kind] * px,
      bottom: map.bottom - MARGIN_PX * px,
    };
    const isShown = !layout.whole && !moment.wholeSheet;
    const beyond = isShown ? thingsBeyond(moment, sighting, box, px) : [];
    const from = windowPoint(moment, sighting, moment.caller);
    const signs = spreadAlongEdge(
      beyond.map(({ at }) => edgePoint(from, at, box)),
      box,
      px,
    );
    if (layout.kind === 'desktop') keepBelowHead(signs, box, px);
    const labels = placeLabels(signs, box, px);
    this.#towerSigns.clear();
    beyond.forEach((thing, index) => {
      const [sign, label] = [signs[index], labels[index]];
      if (sign === undefined || label === undefined) return;
      if (thing.tower >= 0) this.#towerSigns.set(thing.tower, sign);
      const pointer = this.#pointerFor(index, thing.kind);
      const turn = thing.kind === 'off-hunter' ? Math.atan2(thing.at.y - sign.y, thing.at.x - sign.x) : 0;
      pointer.sign.setVisible(true).setPosition(Math.round(sign.x), Math.round(sign.y)).setRotation(turn);
      pointer.label.write(metersBetween(moment.caller, thing.place), this.#labelColor(thing.kind));
      pointer.label.image.setVisible(true);
      pointer.label.place(label.x, label.y, label.align);
    });
    for (const pointer of this.#pointers.slice(beyond.length)) hide(pointer);
  }

  /** @returns where a tower's sign stands in the window, in device pixels, or null while the tower is on the map. */
  towerSign(index: number): Point | null {
    return this.#towerSigns.get(index) ?? null;
  }

  destroy(): void {
    for (const pointer of this.#pointers) pointer.label.destroy();
  }

  #pointerFor(index: number, kind: Kind): Pointer {
    const old = this.#pointers[index];
    if (old?.kind === kind) return old;
    if (old !== undefined) {
      old.sign.destroy();
      old.label.image.destroy();
      old.label.destroy();
    }
    const pointer = {
      kind,
      sign: addImage(this.#brush, this.#layer, kind),
      label: new DistanceLabel(this.#brush, this.#layer),
    };
    this.#pointers[index] = pointer;
    return pointer;
  }

  /** Its own shade, unless the palette has another ink for what it means. */
  #labelColor(kind: Kind): string {
    const role = LABEL_ROLES[kind];
    const ink = this.#brush.atlas.palette.night[role];
    return ink === ORDINARY.night[role] ? LABEL_COLORS[kind] : ink;
  }
}

function thingsBeyond(moment: Moment, sighting: Sighting, box: Box, px: number): Beyond[] {
  const { world } = moment.night;
  const towers = world.towers
    .map((place, tower) => ({ kind: towerKind(moment, tower), place, tower }))
    .filter(({ place }) => place.network === moment.network);
  const { map, layout } = sighting;
  const isWide = layout.kind === 'desktop';
  const agents = moment.hunters
    .filter((_, index) => isPointedOut(moment, index, isWide))
    .map((place) => ({ kind: 'off-hunter' as const, place, tower: -1 }));
  const home = { kind: 'off-home' as const, place: world.home, tower: -1 };
  return [...towers, ...agents, ...(isWide ? [] : [home]), ...othersBeyond(moment)]
    .map((thing) => ({ ...thing, at: windowPoint(moment, sighting, thing.place) }))
    .filter(({ at, tower }) => {
      const edge = tower >= 0 ? { ...map, top: map.top + TOWER_ROOM_PX * px } : box;
      const isOnMap = at.x > edge.left && at.x < edge.right && at.y > edge.top && at.y < edge.bottom;
      return !isOnMap || (tower >= 0 && isUnderHead(at, sighting, px));
    });
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

/** The sheet's name and the clock stand in the upper corners of a wide screen: a tower under them is not seen. */
function isUnderHead(at: Point, { layout, map }: Sighting, px: number): boolean {
  const fromSide = Math.min(at.x - map.left, map.right - at.x);
  return layout.kind === 'desktop' && fromSide < CORNER_WIDTH_PX * px && at.y < map.top + CORNER_FOOT_PX * px;
}

/** Amber is the tower that serves; while none does, and there is but one, it is still where the connection comes from. */
function towerKind({ serving, night, network }: Moment, tower: number): Kind {
  if (network === 'domestic') return 'off-tower-bone';
  const abroad = night.world.towers.filter((one) => one.network === 'foreign').length;
  return tower === serving || (serving < 0 && abroad === 1) ? 'off-tower' : 'off-tower-bone';
}

function keepBelowHead(signs: Point[], box: Box, px: number): void {
  signs.forEach(({ x, y }, index) => {
    const fromSide = Math.min(x - box.left, box.right - x);
    if (fromSide < CORNER_WIDTH_PX * px)
      signs[index] = { x, y: Math.max(y, box.top + CORNER_HEIGHT_PX * px) };
  });
}

function windowPoint({ projection }: Moment, { map, scrollX, scrollY }: Sighting, place: Place): Point {
  return {
    x: map.left + worldX(projection, place.x) - scrollX,
    y: map.top + worldY(projection, place.y) - scrollY,
  };
}

function metersBetween(a: Place, b: Place): number {
  const cells = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
  return Math.round(cells) * METERS_A_CELL;
}

function hide({ sign, label }: Pointer): void {
  sign.setVisible(false);
  label.image.setVisible(false);
}
