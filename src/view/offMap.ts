// What lies beyond the map's edge: triangles with meters for hunters, a ringed dot for each tower, a house for home.
// Law: each sign has its number beside it, both clear of the others while there is room, and thin over whomever they would
// hide.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import { CORNER_WIDTH_PX, type Kind, peopleSeen, thingsBeyond, windowPoint } from './beyond.ts';
import { addImage, type Brush } from './brush.ts';
import { DistanceLabel } from './distanceLabel.ts';
import {
  type Box,
  clearShare,
  coveredBy,
  edgePoint,
  type Point,
  placeLabels,
  spreadAlongEdge,
} from './edgeSigns.ts';
import type { Moment } from './moment.ts';
import { type NightRoles, ORDINARY } from './palette.ts';
import type { Sighting } from './sighting.ts';

const MARGIN_PX = 24;
/** Where the sheet's name and the clock stand over the map, the signs keep below them. */
const HEAD_PX: Readonly<Record<Sighting['layout']['kind'], number>> = {
  desktop: 44,
  phone: 24,
  landscape: 64,
};
const METERS_A_CELL = 10;
/** So far from whoever is seen a sign is drawn in full. */
const CLEAR_PX = 6;
/** Over somebody who is seen: a number has to be read even so. */
const LEAST_SIGN_ALPHA = 0.42;
const LEAST_NUMBER_ALPHA = 0.62;
/** In the corners of a wide screen they stand below the words there. */
const CORNER_HEIGHT_PX = 116;
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

export class OffMap {
  readonly #brush: Brush;
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #pointers: Pointer[] = [];
  readonly #towerSigns = new Map<number, Point>();
  #covered: Box[] = [];

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#layer = layer;
  }

  draw(moment: Moment, sighting: Sighting): void {
    const { px, letterPx, unit } = this.#brush;
    const { layout, map } = sighting;
    const box = {
      left: map.left + MARGIN_PX * px,
      right: map.right - MARGIN_PX * px,
      top: map.top + HEAD_PX[layout.kind] * px,
      bottom: map.bottom - MARGIN_PX * px,
    };
    const isShown = !layout.whole && !moment.wholeSheet;
    const beyond = isShown ? thingsBeyond(moment, sighting, box, { px, unit }) : [];
    const from = windowPoint(moment, sighting, moment.caller);
    const signs = spreadAlongEdge(
      beyond.map(({ at }) => edgePoint(from, at, box)),
      box,
      px,
    );
    if (layout.kind === 'desktop') keepBelowHead(signs, box, px);
    const labels = placeLabels(signs, box, px, letterPx);
    const people = isShown ? peopleSeen(moment, sighting, unit) : [];
    this.#towerSigns.clear();
    this.#covered = [];
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
      const covered = coveredBy(sign, label, px, letterPx);
      this.#covered.push(...covered);
      const clear = clearShare(people, covered, CLEAR_PX * px);
      pointer.sign.setAlpha(mixed(LEAST_SIGN_ALPHA, clear));
      pointer.label.image.setAlpha(mixed(LEAST_NUMBER_ALPHA, clear));
    });
    for (const pointer of this.#pointers.slice(beyond.length)) hide(pointer);
  }

  /** What the signs cover that are drawn, in device pixels of the window. */
  get covered(): readonly Box[] {
    return this.#covered;
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

function keepBelowHead(signs: Point[], box: Box, px: number): void {
  signs.forEach(({ x, y }, index) => {
    const fromSide = Math.min(x - box.left, box.right - x);
    if (fromSide < CORNER_WIDTH_PX * px)
      signs[index] = { x, y: Math.max(y, box.top + CORNER_HEIGHT_PX * px) };
  });
}

function metersBetween(a: Place, b: Place): number {
  const cells = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
  return Math.round(cells) * METERS_A_CELL;
}

function hide({ sign, label }: Pointer): void {
  sign.setVisible(false);
  label.image.setVisible(false);
}

/** @returns from `least` to 1 by a share. */
function mixed(least: number, share: number): number {
  return least + (1 - least) * share;
}
