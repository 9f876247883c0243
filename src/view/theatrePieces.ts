// Everything that the theatre lays on the sheet: their pencil, the way in ink, where other lucks ended, and the words.
// Law: outside of the theatre it draws nothing and keeps nothing.
import type Phaser from 'phaser';
import type { Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { Pencil } from './pencil.ts';
import { worldX, worldY } from './projection.ts';
import { Route } from './route.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import { Strokes } from './strokes.ts';
import { TheatreWords } from './theatreWords.ts';

export class TheatrePieces {
  readonly #pencil: Pencil;
  readonly #route: Route;
  readonly #taken: Strokes;
  readonly #words: TheatreWords;

  constructor(
    brush: Brush,
    layers: { readonly lines: Phaser.GameObjects.Layer; readonly words: Phaser.GameObjects.Layer },
  ) {
    this.#pencil = new Pencil(brush, layers.lines);
    this.#route = new Route(brush, layers.lines);
    this.#taken = new Strokes(brush.scene, layers.lines, brush.atlas);
    this.#words = new TheatreWords(brush, layers.words);
  }

  /** @param clear - of what is seen, where no slip of paper lies. */
  draw(moment: Moment, seen: SeenPixels, clear: SeenPixels): void {
    this.#pencil.draw(moment, seen);
    this.#route.draw(moment, seen);
    this.#drawTaken(moment, seen);
    this.#words.draw(moment, clear, this.#route.marks, this.#pencil.foot);
  }

  destroy(): void {
    this.#pencil.destroy();
    this.#route.destroy();
    this.#words.destroy();
  }

  #drawTaken({ theatre, projection }: Moment, seen: SeenPixels): void {
    this.#taken.begin();
    for (const place of theatre?.takenAt ?? []) {
      const x = Math.round(worldX(projection, place.x));
      const y = Math.round(worldY(projection, place.y));
      if (isWithin(seen, x, y, 8)) this.#taken.stamp('taken', x, y, 0, 1, 0.9);
    }
    this.#taken.end();
  }
}
