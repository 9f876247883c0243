// Earlier runs of the same night that walk along: an open outline each, with a short trail in a pattern of its own.
// Law: told apart by form; quieter than whoever is really there.
import type Phaser from 'phaser';
import { type Ghost, MOST_GHOSTS } from '../app/theatre.ts';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { Strokes } from './strokes.ts';

const ALPHA = 0.82;
const TRAIL_ALPHA = 0.9;
/** How long a trail is, how finely it is followed, and how far back at most: who stands still keeps his trail. */
const TRAIL_CELLS = 18;
const TRAIL_STEP_TICKS = 8;
const MOST_STEPS = 300;
const TRAIL_PX = 1.6;
/** Ink and gap of each ghost's trail: dots, short dashes, long dashes. */
const PATTERNS_PX = [
  { on: 1.6, off: 4.4 },
  { on: 5, off: 4 },
  { on: 12, off: 4 },
] as const;

export class Ghosts {
  readonly #brush: Brush;
  readonly #strokes: Strokes;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
  }

  draw(moment: Moment): void {
    this.#strokes.begin();
    if (moment.screen !== 'title') {
      for (const ghost of moment.ghosts.slice(0, MOST_GHOSTS)) this.#drawGhost(moment, ghost);
    }
    this.#strokes.end();
  }

  #drawGhost(moment: Moment, { route, shape }: Ghost): void {
    const last = route.length / 2 - 1;
    if (last < 0) return;
    const isOver = moment.night.tick > last;
    const exact = Math.min(last, Math.max(0, moment.night.tick - 1 + moment.alpha));
    this.#drawTrail(moment, route, exact, PATTERNS_PX[shape] ?? PATTERNS_PX[0]);
    const scale = moment.wholeSheet ? 0.75 : 1;
    const [x, y] = placeOn(moment, route, exact);
    this.#strokes.stamp(`ghost-${shape}`, x, y, 0, scale, ALPHA);
    if (isOver) this.#strokes.stamp('ghost-end', x, y, 0, scale, ALPHA);
  }

  /** Followed back from where it is, so that its pattern runs along with it. */
  #drawTrail(
    moment: Moment,
    route: Float32Array,
    exact: number,
    { on, off }: { readonly on: number; readonly off: number },
  ): void {
    const { px } = this.#brush;
    const around = (on + off) * px;
    let walked = 0;
    let [fromX, fromY] = placeOn(moment, route, exact);
    const first = Math.ceil(exact / TRAIL_STEP_TICKS) - 1;
    const longest = TRAIL_CELLS * moment.projection.pixelsPerCell;
    for (let step = 0; step < MOST_STEPS && first - step >= 0 && walked < longest; step++) {
      const [x, y] = placeOn(moment, route, (first - step) * TRAIL_STEP_TICKS);
      const length = Math.hypot(x - fromX, y - fromY);
      const alpha = TRAIL_ALPHA * (1 - (0.8 * walked) / longest);
      for (let at = 0; at < length; ) {
        const phase = (walked + at) % around;
        const isInk = phase < on * px;
        const end = Math.min(length, at + Math.max(0.2, (isInk ? on * px : around) - phase));
        if (isInk) this.#stroke(fromX, fromY, x, y, at / length, end / length, alpha);
        at = end;
      }
      walked += length;
      [fromX, fromY] = [x, y];
    }
  }

  #stroke(x0: number, y0: number, x1: number, y1: number, from: number, to: number, alpha: number): void {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const ends = [x0 + dx * from, y0 + dy * from, x0 + dx * to, y0 + dy * to] as const;
    const width = TRAIL_PX * this.#brush.px;
    this.#strokes.line('dark', ...ends, 2.6 * width, 0.6 * alpha);
    this.#strokes.line('bone', ...ends, width, alpha);
  }
}

/** Where it was between two ticks, in pixels of the sheet. */
function placeOn({ projection }: Moment, route: Float32Array, exact: number): readonly [number, number] {
  const tick = Math.floor(exact);
  const last = route.length / 2 - 1;
  const next = Math.min(last, tick + 1);
  const share = exact - tick;
  const at = (offset: number) =>
    (route[tick * 2 + offset] as number) * (1 - share) + (route[next * 2 + offset] as number) * share;
  return [worldX(projection, at(0)), worldY(projection, at(1))];
}
