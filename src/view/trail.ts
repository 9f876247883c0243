// Footprints of the way walked tonight, fading with age. Law: laid by distance from the places walked, never by time.
import type Phaser from 'phaser';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import { Strokes } from './strokes.ts';

/** Cells between two prints, half the gap between left and right, and the most that are kept. */
const PRINT_CELLS = 1.25;
const SIDE_PX = 1.9;
const MOST_PRINTS = 320;
/** A leap this long is not a walk: the night was taken up elsewhere. */
const LEAP_CELLS = 6;

interface Print {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The prints themselves: kept apart from the picture, which may be built anew. */
export class TrailMemory {
  readonly prints: Print[] = [];
  #lastX = 0;
  #lastY = 0;
  #started = false;

  walkTo(x: number, y: number): void {
    const dx = x - this.#lastX;
    const dy = y - this.#lastY;
    const moved = Math.sqrt(dx * dx + dy * dy);
    if (this.#started && moved < PRINT_CELLS) return;
    if (this.#started && moved < LEAP_CELLS) this.prints.push({ x, y, angle: Math.atan2(dy, dx) });
    if (this.prints.length > MOST_PRINTS) this.prints.shift();
    this.#lastX = x;
    this.#lastY = y;
    this.#started = true;
  }

  forget(): void {
    this.prints.length = 0;
    this.#started = false;
  }
}

export class Trail {
  readonly #strokes: Strokes;
  readonly #px: number;
  readonly #memory: TrailMemory;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer, memory: TrailMemory) {
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
    this.#px = brush.px;
    this.#memory = memory;
  }

  draw(moment: Moment, seen: SeenPixels): void {
    this.#strokes.begin();
    // In the theatre the whole way lies in ink.
    if (moment.screen !== 'title' && moment.theatre === null) this.#drawPrints(moment, seen);
    this.#strokes.end();
  }

  #drawPrints(moment: Moment, seen: SeenPixels): void {
    const { prints } = this.#memory;
    const scale = moment.wholeSheet ? 0.7 : 1;
    prints.forEach((print, index) => {
      const side = (index % 2 === 0 ? SIDE_PX : -SIDE_PX) * this.#px * scale;
      const x = worldX(moment.projection, print.x) - Math.sin(print.angle) * side;
      const y = worldY(moment.projection, print.y) + Math.cos(print.angle) * side;
      if (!isWithin(seen, x, y, 8)) return;
      const alpha = 0.14 + 0.66 * ((index + 1) / prints.length);
      this.#strokes.stamp('footprint', x, y, print.angle, scale, alpha);
    });
  }
}
