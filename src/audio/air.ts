// The open air: wind that grows with height and swells in gusts, and the river down there.
// Law: always there and never in the foreground.
import { gustAt, riverGain, windOf } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, glide, type Studio } from './studio.ts';

/** The air changes no faster than this, in seconds. */
const SLOWLY = 0.5;
const RIVER_HERTZ = 620;

export class Air {
  readonly #windFilter: BiquadFilterNode;
  readonly #wind: GainNode;
  readonly #river: GainNode;

  constructor({ context, brown, white, out }: Studio) {
    this.#windFilter = new BiquadFilterNode(context, { type: 'bandpass', frequency: 300, Q: 0.55 });
    this.#wind = gain(context, 0);
    chain(brown, this.#windFilter, this.#wind, out);
    this.#river = gain(context, 0);
    const water = new BiquadFilterNode(context, { type: 'bandpass', frequency: RIVER_HERTZ, Q: 0.35 });
    chain(white, water, this.#river, out);
  }

  follow(scene: Scene, at: number): void {
    const wind = windOf(scene.height, gustAt(at));
    glide(this.#wind.gain, wind.gain * BROWN_MAKES_UP, at, SLOWLY);
    glide(this.#windFilter.frequency, wind.hertz, at, SLOWLY);
    glide(this.#river.gain, riverGain(scene.riverMeters), at, SLOWLY);
  }
}

/** Filtered deep noise is much weaker than white noise: what it takes to be as loud as its gain says. */
const BROWN_MAKES_UP = 4;
