// What they believe: dashed bearing lines while fresh, and the dashed lens around the likeliest place.
// Law: drawn from the belief in the night, from the first bearing on; the lens shrinks as bearings cross.
import type Phaser from 'phaser';
import { pressing } from '../core/belief.ts';
import { finderAt } from '../core/finders.ts';
import type { Exposure, Finder } from '../core/night.ts';
import type { Brush } from './brush.ts';
import { easedShare } from './follow.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { Strokes } from './strokes.ts';

const LENS_SQUASH = 0.62;
const LENS_TILT_RAD = -0.12;
const RESIZE_MS = 400;
const DASH_PX = 9;
const GAP_PX = 5;
const HATCH_PX = 8;
const MOST_HATCHES = 26;
const WIDEST_CELLS = 90;
/** Ticks over which a bearing line fades. */
const BEARING_TICKS = 320;
const SHORTEST_BEARING_CELLS = 14;
const LONGEST_BEARING_CELLS = 110;
const SHOWS_LENS: readonly Exposure[] = ['bearing', 'crossed', 'found'];

interface Lens {
  x: number;
  y: number;
  radiusCells: number;
  share: number;
}

export class BeliefLayer {
  readonly #strokes: Strokes;
  readonly #px: number;
  #lens: Lens | null = null;
  /** Tick of each finder's last bearing as told by events, or -1. */
  readonly #bearingTicks: number[] = [];

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
    this.#px = brush.px;
  }

  bearingTaken(finder: number, tick: number): void {
    this.#bearingTicks[finder] = tick;
  }

  /** Forgets another night's bearings. */
  forget(): void {
    this.#bearingTicks.length = 0;
    this.#lens = null;
  }

  draw(moment: Moment): void {
    this.#strokes.begin();
    // In the theatre the same is told by the pencil.
    if (moment.screen !== 'title' && moment.theatre === null) {
      this.#drawBearings(moment);
      this.#drawLens(moment);
    }
    this.#strokes.end();
  }

  #drawBearings(moment: Moment): void {
    const { night } = moment;
    const finders = night.hunters.length + night.posts.length;
    for (let index = 0; index < finders; index++) {
      const finder = finderAt(night, index);
      // A bearing line would point out the one who took it under his coat.
      if (finder !== undefined && night.hunters[index]?.coat !== true)
        this.#drawBearing(moment, finder, index);
    }
  }

  #drawBearing(moment: Moment, finder: Readonly<Finder>, index: number): void {
    const { tick } = moment.night;
    const belief = pressing(moment.night);
    const age = tick - this.#bearingTickOf(finder, index, tick);
    if (age < 0 || age > BEARING_TICKS || finder.bearingSigmaRad <= 0) return;
    const towards =
      (belief.peakX - finder.bearingFromX) * finder.bearingX +
      (belief.peakY - finder.bearingFromY) * finder.bearingY;
    const reach = Math.max(SHORTEST_BEARING_CELLS, Math.min(LONGEST_BEARING_CELLS, towards + 4));
    const x = worldX(moment.projection, finder.bearingFromX);
    const y = worldY(moment.projection, finder.bearingFromY);
    const start = 26 * this.#px;
    const end = reach * moment.projection.pixelsPerCell;
    this.#strokes.dashes(
      'red',
      [x + finder.bearingX * start, y + finder.bearingY * start],
      [x + finder.bearingX * end, y + finder.bearingY * end],
      {
        on: 2 * this.#px,
        off: 5 * this.#px,
        width: 1.3 * this.#px,
        alpha: 0.9 * (1 - age / BEARING_TICKS),
      },
    );
  }

  /** A face that missed the event still has the ticks since it last heard. */
  #bearingTickOf(finder: Readonly<Finder>, index: number, tick: number): number {
    return this.#bearingTicks[index] ?? tick - finder.ticksSinceHeard;
  }

  #drawLens(moment: Moment): void {
    const { exposure } = moment.night;
    const belief = pressing(moment.night);
    const shown = SHOWS_LENS.includes(exposure) && belief.bearings > 0;
    const radiusCells = Math.min(WIDEST_CELLS, Math.max(2.5, belief.radiusCells));
    this.#lens ??= { x: belief.peakX, y: belief.peakY, radiusCells, share: 0 };
    const lens = this.#lens;
    const jumps = moment.reducedMotion || (lens.share < 0.01 && shown);
    const share = jumps ? 1 : easedShare(moment.elapsedMs, RESIZE_MS);
    lens.share +=
      ((shown ? 1 : 0) - lens.share) * (moment.reducedMotion ? 1 : easedShare(moment.elapsedMs, RESIZE_MS));
    if (shown) {
      lens.x += (belief.peakX - lens.x) * share;
      lens.y += (belief.peakY - lens.y) * share;
      lens.radiusCells += (radiusCells - lens.radiusCells) * share;
    }
    if (lens.share > 0.02) this.#drawEllipse(moment, lens);
  }

  #drawEllipse(moment: Moment, lens: Lens): void {
    const radius = lens.radiusCells * moment.projection.pixelsPerCell;
    const cos = Math.cos(LENS_TILT_RAD);
    const sin = Math.sin(LENS_TILT_RAD);
    const x0 = worldX(moment.projection, lens.x);
    const y0 = worldY(moment.projection, lens.y);
    /** From the lens's own axes, where it is a circle of `radius`, to the sheet. */
    const at = (x: number, y: number): readonly [number, number] => [
      x0 + x * cos - y * LENS_SQUASH * sin,
      y0 + x * sin + y * LENS_SQUASH * cos,
    ];
    this.#drawRim(radius, lens.share, at);
    this.#drawHatching(radius, lens.share, at);
  }

  #drawRim(radius: number, share: number, at: (x: number, y: number) => readonly [number, number]): void {
    const round = 2 * Math.PI * radius;
    const dashes = Math.max(8, Math.round(round / ((DASH_PX + GAP_PX) * this.#px)));
    const step = (2 * Math.PI) / dashes;
    const on = (step * DASH_PX) / (DASH_PX + GAP_PX);
    for (let dash = 0; dash < dashes; dash++) {
      for (let half = 0; half < 2; half++) {
        const from = dash * step + (on * half) / 2;
        const [x0, y0] = at(Math.cos(from) * radius, Math.sin(from) * radius);
        const [x1, y1] = at(Math.cos(from + on / 2) * radius, Math.sin(from + on / 2) * radius);
        this.#strokes.line('red', x0, y0, x1, y1, 1.7 * this.#px, 0.95 * share);
      }
    }
  }

  #drawHatching(
    radius: number,
    share: number,
    at: (x: number, y: number) => readonly [number, number],
  ): void {
    const lines = Math.min(MOST_HATCHES, Math.floor((2 * radius) / (HATCH_PX * 0.71 * this.#px)));
    for (let line = 1; line < lines; line++) {
      // A chord at 45 degrees, `offset` from the middle.
      const offset = radius * ((2 * line) / lines - 1);
      const half = Math.sqrt(radius * radius - offset * offset);
      const [x0, y0] = at((offset - half) * Math.SQRT1_2, (-offset - half) * Math.SQRT1_2);
      const [x1, y1] = at((offset + half) * Math.SQRT1_2, (-offset + half) * Math.SQRT1_2);
      this.#strokes.line('red', x0, y0, x1, y1, this.#px, 0.2 * share);
    }
  }
}
