// Who sees the caller: an open eye over his head, and for a moment a thin line from his eyes.
// Law: only what is true this tick; it fades as soon as he has lost sight.
import type Phaser from 'phaser';
import { show } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { Moment } from './moment.ts';
import { worldX, worldY } from './projection.ts';
import { sightedBy } from './sighted.ts';
import { Strokes } from './strokes.ts';

/** Over the foot, in units: the eyes of an agent, those of the caller, and the mark of one on foot and in a van. */
const EYES_UNITS = 37;
const CALLER_UNITS = 27;
const MARK_UNITS = 51;
const VAN_EYES_UNITS = 11;
const VAN_MARK_UNITS = 36;

export class SightMarks {
  readonly #brush: Brush;
  readonly #heads: Phaser.GameObjects.Layer;
  readonly #strokes: Strokes;
  readonly #marks: Phaser.GameObjects.Image[] = [];

  constructor(brush: Brush, lines: Phaser.GameObjects.Layer, heads: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#heads = heads;
    this.#strokes = new Strokes(brush.scene, lines, brush.atlas);
  }

  draw(moment: Moment, isAsked: boolean): void {
    const { projection, caller, alpha, night } = moment;
    const scale = moment.wholeSheet ? 0.7 : 1;
    const unit = this.#brush.unit * scale;
    const isFree = night.capture.stage === 'free';
    this.#strokes.begin();
    moment.hunters.forEach(({ x, y }, index) => {
      const hunter = night.hunters[index];
      if (hunter === undefined) return;
      const sighted = sightedBy(hunter, alpha);
      const mark = this.#markOf(index);
      const isShown = sighted.mark !== null && isFree && isAsked;
      mark.setVisible(isShown);
      if (sighted.mark === null || !isShown) return;
      const [markUp, eyesUp] = hunter.rides ? [VAN_MARK_UNITS, VAN_EYES_UNITS] : [MARK_UNITS, EYES_UNITS];
      const footX = worldX(projection, x);
      const footY = worldY(projection, y);
      show(mark, this.#brush.atlas, sighted.mark);
      mark
        .setPosition(Math.round(footX), Math.round(footY - markUp * unit))
        .setScale(scale)
        .setAlpha(sighted.markAlpha);
      this.#strokes.line(
        'red',
        footX,
        footY - eyesUp * unit,
        worldX(projection, caller.x),
        worldY(projection, caller.y) - CALLER_UNITS * unit,
        1.2 * this.#brush.px,
        0.85 * sighted.lineAlpha,
      );
    });
    this.#strokes.end();
  }

  #markOf(index: number): Phaser.GameObjects.Image {
    let mark = this.#marks[index];
    if (mark === undefined) {
      mark = addImage(this.#brush, this.#heads, 'sees-3');
      this.#marks[index] = mark;
    }
    return mark;
  }
}
