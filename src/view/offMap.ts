// What lies beyond the map's edge on a small screen: triangles with meters for hunters, a ringed dot for the tower.
// Law: on phone layouts only; a sign that is on the map is never pointed at.
import type Phaser from 'phaser';
import type { Place } from '../core/terrain/sheet.ts';
import { addImage, type Brush } from './brush.ts';
import { DistanceLabel } from './distanceLabel.ts';
import type { MapPixels } from './edge.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';

const MARGIN_PX = 24;
const METERS_A_CELL = 10;

type Kind = 'off-hunter' | 'off-tower' | 'off-home';
const LABEL_COLORS: Readonly<Record<Kind, string>> = {
  'off-hunter': '#FFC0C5',
  'off-tower': '#FFCB8A',
  'off-home': '#D8D4C6',
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

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#layer = layer;
  }

  /** @param shown - false where the screen is wide enough to do without. */
  draw(moment: Moment, map: MapPixels, scrollX: number, scrollY: number, shown: boolean): void {
    const { world } = moment.night;
    const targets: { kind: Kind; place: Place }[] = [
      ...moment.hunters.map((place) => ({ kind: 'off-hunter' as const, place })),
      ...world.towers.map((place) => ({ kind: 'off-tower' as const, place })),
      { kind: 'off-home' as const, place: world.home },
    ];
    targets.forEach(({ kind, place }, index) => {
      const pointer = this.#pointerFor(index, kind);
      const isSeen = this.#pointAt(pointer, moment, place, map, scrollX, scrollY);
      const visible = shown && !isSeen;
      pointer.sign.setVisible(visible);
      pointer.label.image.setVisible(visible);
    });
    for (const pointer of this.#pointers.slice(targets.length)) {
      pointer.sign.setVisible(false);
      pointer.label.image.setVisible(false);
    }
  }

  destroy(): void {
    for (const pointer of this.#pointers) pointer.label.destroy();
  }

  #pointerFor(index: number, kind: Kind): Pointer {
    let pointer = this.#pointers[index];
    if (pointer === undefined || pointer.kind !== kind) {
      pointer = {
        kind,
        sign: addImage(this.#brush, this.#layer, kind),
        label: new DistanceLabel(this.#brush, this.#layer, LABEL_COLORS[kind]),
      };
      this.#pointers[index] = pointer;
    }
    return pointer;
  }

  /** @returns true when the place is on the map and needs no pointing at. */
  #pointAt(
    pointer: Pointer,
    moment: Moment,
    place: Place,
    map: MapPixels,
    scrollX: number,
    scrollY: number,
  ): boolean {
    const px = this.#brush.px;
    const margin = MARGIN_PX * px;
    const box = {
      left: map.left + margin,
      right: map.right - margin,
      top: map.top + margin,
      bottom: map.bottom - margin,
    };
    const at = (of: Place) => ({
      x: map.left + worldX(moment.projection, of.x) - scrollX,
      y: map.top + worldY(moment.projection, of.y) - scrollY,
    });
    const target = at(place);
    if (target.x > box.left && target.x < box.right && target.y > box.top && target.y < box.bottom)
      return true;
    const from = keepInside(at(moment.caller), box);
    const dx = target.x - from.x;
    const dy = target.y - from.y;
    const share = shareToEdge(from, dx, dy, box);
    const x = from.x + dx * share;
    const y = from.y + dy * share;
    pointer.sign.setPosition(x, y).setRotation(pointer.kind === 'off-hunter' ? Math.atan2(dy, dx) : 0);
    const cellsX = place.x - moment.caller.x;
    const cellsY = place.y - moment.caller.y;
    pointer.label.write(Math.round(Math.sqrt(cellsX * cellsX + cellsY * cellsY)) * METERS_A_CELL);
    const isLeft = x < map.left + 60 * px;
    const isRight = x > map.right - 60 * px;
    const low = y > map.bottom - 60 * px;
    if (isLeft) pointer.label.place(x + 16 * px, y, 0);
    else if (isRight) pointer.label.place(x - 16 * px, y, 1);
    else pointer.label.place(x, y + (low ? -22 : 22) * px, 0.5);
    return false;
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function keepInside(point: { x: number; y: number }, box: Box): { x: number; y: number } {
  return {
    x: Math.max(box.left + 1, Math.min(box.right - 1, point.x)),
    y: Math.max(box.top + 1, Math.min(box.bottom - 1, point.y)),
  };
}

function shareToEdge(from: { x: number; y: number }, dx: number, dy: number, box: Box): number {
  let share = 1;
  if (dx > 0) share = Math.min(share, (box.right - from.x) / dx);
  if (dx < 0) share = Math.min(share, (box.left - from.x) / dx);
  if (dy > 0) share = Math.min(share, (box.bottom - from.y) / dy);
  if (dy < 0) share = Math.min(share, (box.top - from.y) / dy);
  return share;
}
