// One's own heart, when their bearings meet near you and when they see you.
// Law: low and under everything else; it goes as it came.
import { heartOf } from './loudness.ts';
import type { Scene } from './scene.ts';
import { gain as makeGain, type Studio, steer, strike } from './studio.ts';

const AHEAD_SECONDS = 0.1;

export class Heart {
  readonly #studio: Studio;
  readonly #chest: GainNode;
  #nextAt = 0;

  constructor(studio: Studio) {
    this.#studio = studio;
    this.#chest = makeGain(studio.context, 0);
    this.#chest.connect(studio.out);
  }

  follow(scene: Scene, at: number): void {
    const heart = heartOf(scene.exposure, scene.crossedShare);
    steer(this.#chest.gain, heart?.gain ?? 0, at, heart ? 0.8 : 1.6);
    if (!heart) return;
    this.#nextAt = Math.max(this.#nextAt, at);
    while (this.#nextAt < at + AHEAD_SECONDS) {
      strike(this.#studio, this.#chest, { buffer: this.#studio.stuff.beat, at: this.#nextAt, gain: 1 });
      this.#nextAt += 60 / heart.perMinute;
    }
  }
}
