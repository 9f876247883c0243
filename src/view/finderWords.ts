// What a blinking light tells, as a word beside whoever carries it, for those who want nothing to blink.
// Law: it says what the light says and nothing more: that he receives the telephone, and that he takes its bearing.
import type Phaser from 'phaser';
import { type Atlas, packDrawings, show } from './atlas.ts';
import { diodeHertz, glintHertz } from './blink.ts';
import { addImage, type Brush } from './brush.ts';
import { footOf } from './foot.ts';
import { type LetterStyle, letterDrawing } from './letters.ts';
import type { FinderNow, Moment } from './moment.ts';
import { INSTRUMENT_FONT, PAPER } from './palette.ts';

const STYLE: LetterStyle = {
  font: `600 14px ${INSTRUMENT_FONT}`,
  color: PAPER,
  halo: 'rgba(6,9,14,.9)',
  haloPx: 4,
};
/** Beside his body, in units: clear of bracket and antenna. */
const ASIDE_UNITS = 17;
const UP_UNITS = 20;
type Word = 'bearing' | 'hears';

export class FinderWords {
  readonly #brush: Brush;
  readonly #layer: Phaser.GameObjects.Layer;
  readonly #images: Phaser.GameObjects.Image[] = [];
  #own: Brush | null = null;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#layer = layer;
  }

  draw(moment: Moment): void {
    const finders = [...moment.hunters, ...moment.posts];
    const isAsked = moment.calm && moment.theatre === null && moment.night.capture.stage === 'free';
    for (const [index, now] of finders.entries()) {
      const word = isAsked ? wordOf(now, moment.night.hunters[index]?.coat === true) : null;
      this.#say(moment, now, index, word);
    }
  }

  destroy(): void {
    if (this.#own !== null) this.#brush.scene.textures.remove(this.#own.atlas.key);
  }

  #say(moment: Moment, now: FinderNow, index: number, word: Word | null): void {
    const old = this.#images[index];
    if (word === null) {
      old?.setVisible(false);
      return;
    }
    const brush = this.#letters();
    const image = old ?? addImage(brush, this.#layer, word);
    this.#images[index] = image;
    show(image, brush.atlas, word);
    const [x, y] = footOf(moment, now);
    // On the side that he turns his back to: there is neither antenna nor fan, and seldom the caller.
    const west = now.antennaX > 0;
    const unit = this.#brush.unit * (moment.wholeSheet ? 0.7 : 1);
    image
      .setVisible(true)
      .setOrigin(west ? 1 : 0, 0.5)
      .setPosition(Math.round(x + (west ? -1 : 1) * ASIDE_UNITS * unit), Math.round(y - UP_UNITS * unit));
  }

  /** Few ask for them: they are written with the first word. */
  #letters(): Brush {
    if (this.#own !== null) return this.#own;
    const { letterPx, scene, words } = this.#brush;
    const written = { hears: words.hearsYou, bearing: words.takesBearing };
    const drawings = Object.entries(written).map(([name, text]) =>
      letterDrawing(name, text, STYLE, letterPx),
    );
    const atlas: Atlas = packDrawings(scene, 'finder-words', 1, drawings);
    this.#own = { ...this.#brush, atlas };
    return this.#own;
  }
}

/** Two blinks a second tell of a bearing, or, in the open, of what is heard; under a coat one blink tells that. */
function wordOf({ finder }: FinderNow, isUnderCoat: boolean): Word | null {
  const hertz = isUnderCoat ? glintHertz(finder) : diodeHertz(finder) - 1;
  if (hertz <= 0) return null;
  return finder.bearingSigmaRad > 0 ? 'bearing' : 'hears';
}
