// The place of all that the theatre lays on the sheet; what draws it is fetched when the theatre first opens.
// Law: until then it is an empty place between the other layers; a picture that is gone asks for nothing.
import type Phaser from 'phaser';
import type { Brush } from './brush.ts';
import type { StageLayout } from './layout.ts';
import type { Moment } from './moment.ts';
import type { SeenPixels } from './seen.ts';
import { clearOfSlips } from './slips.ts';
import type { TheatrePieces } from './theatrePieces.ts';

interface TheatrePlace {
  readonly lines: Phaser.GameObjects.Layer;
  readonly words: Phaser.GameObjects.Layer;
}

export class TheatreLayers {
  readonly #brush: Brush;
  readonly #layers: TheatrePlace;
  #pieces: TheatrePieces | null = null;
  #state: 'unasked' | 'asked' | 'gone' = 'unasked';

  constructor(brush: Brush, layers: TheatrePlace) {
    this.#brush = brush;
    this.#layers = layers;
  }

  draw(moment: Moment, seen: SeenPixels, layout: StageLayout): void {
    if (this.#pieces === null && moment.theatre !== null) this.#ask();
    this.#pieces?.draw(moment, seen, clearOfSlips(layout, seen, this.#brush.letterPx));
  }

  destroy(): void {
    this.#state = 'gone';
    this.#pieces?.destroy();
    this.#pieces = null;
  }

  #ask(): void {
    if (this.#state !== 'unasked') return;
    this.#state = 'asked';
    import('./theatrePieces.ts').then(
      ({ TheatrePieces }) => {
        if (this.#state === 'gone') return;
        this.#pieces = new TheatrePieces(this.#brush, this.#layers);
      },
      () => {
        // Without a network for a moment: the next frame asks again.
        if (this.#state === 'asked') this.#state = 'unasked';
      },
    );
  }
}
