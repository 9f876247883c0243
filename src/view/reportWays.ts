// The way that a report still has to go, as a faint dotted line, once one knows who carries it.
// Law: it is the carrier's own plan in the night, from where he is to the post; nobody else's.
import type Phaser from 'phaser';
import type { ReadonlyNight } from '../core/night.ts';
import { NO_NODE } from '../core/terrain/plan.ts';
import type { Brush } from './brush.ts';
import type { Moment, NeighborNow } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { Strokes } from './strokes.ts';

const DOT_PX = 7;
const DOT_RADIUS_PX = 1.05;
const MOST_DOTS = 240;
const ALPHA = 0.62;
/** The first dots lie this far from his feet, the last ones this far from the house. */
const CLEAR_PX = 16;

type Post = ReadonlyNight['world']['commands'][number];

export class ReportWays {
  readonly #strokes: Strokes;
  readonly #px: number;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#strokes = new Strokes(brush.scene, layer, brush.atlas);
    this.#px = brush.px;
  }

  draw(moment: Moment): void {
    this.#strokes.begin();
    for (const now of moment.neighbors) {
      const { state, known, reportsTo } = now.neighbor;
      const post = moment.night.world.commands[reportsTo];
      if (state === 'reporting' && known && post !== undefined) this.#drawWay(moment, now, post);
    }
    this.#strokes.end();
  }

  #drawWay({ night, projection }: Moment, { x, y, neighbor }: NeighborNow, post: Post): void {
    const { xByNode, yByNode } = night.world.planning;
    const { route, routeStep } = neighbor;
    const pen = { x: worldX(projection, x), y: worldY(projection, y), left: CLEAR_PX * this.#px, dots: 0 };
    for (let step = Math.max(0, routeStep); routeStep >= 0 && step < route.length; step++) {
      const node = route[step] ?? NO_NODE;
      if (node === NO_NODE) break;
      this.#dotsTo(pen, worldX(projection, xByNode[node] ?? x), worldY(projection, yByNode[node] ?? y));
    }
    this.#dotsTo(pen, worldX(projection, post.x), worldY(projection, post.y));
  }

  #dotsTo(pen: { x: number; y: number; left: number; dots: number }, x: number, y: number): void {
    const dx = x - pen.x;
    const dy = y - pen.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    let at = pen.left;
    for (; at < length && pen.dots < MOST_DOTS; at += DOT_PX * this.#px) {
      const share = at / length;
      this.#strokes.dot('red', pen.x + dx * share, pen.y + dy * share, DOT_RADIUS_PX * this.#px, ALPHA);
      pen.dots++;
    }
    pen.left = Math.max(0, at - length);
    pen.x = x;
    pen.y = y;
  }
}
