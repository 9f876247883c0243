// The open air: wind that grows with height and rushes in branches, and the river from its side.
// Law: always there and never in the foreground.
import { gustAt, riverGain, windOf } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, type Studio, steer } from './studio.ts';

/** The air changes no faster than this, in seconds. */
const SLOWLY = 0.5;
const RIVER_HERTZ = 620;
/** Needles and twigs. */
const BRANCHES_HERTZ = 2100;

export class Air {
  readonly #windFilter: BiquadFilterNode;
  readonly #wind: GainNode;
  readonly #branches: GainNode;
  readonly #river: GainNode;
  readonly #bank: StereoPannerNode;

  constructor({ context, brown, white, out }: Studio) {
    this.#windFilter = new BiquadFilterNode(context, { type: 'bandpass', frequency: 300, Q: 0.55 });
    this.#wind = gain(context, 0);
    chain(brown, this.#windFilter, this.#wind, out);
    this.#branches = gain(context, 0);
    const needles = new BiquadFilterNode(context, { type: 'bandpass', frequency: BRANCHES_HERTZ, Q: 0.4 });
    chain(white, needles, this.#branches, out);
    this.#river = gain(context, 0);
    this.#bank = new StereoPannerNode(context);
    const water = new BiquadFilterNode(context, { type: 'bandpass', frequency: RIVER_HERTZ, Q: 0.35 });
    chain(white, water, this.#river, this.#bank, out);
  }

  follow(scene: Scene, at: number): void {
    const wind = windOf(scene.height, gustAt(at), scene.forest);
    steer(this.#wind.gain, wind.gain * BROWN_MAKES_UP, at, SLOWLY);
    steer(this.#windFilter.frequency, wind.hertz, at, SLOWLY);
    steer(this.#branches.gain, wind.branches, at, SLOWLY);
    steer(this.#river.gain, riverGain(scene.river.meters), at, SLOWLY);
    steer(this.#bank.pan, scene.river.pan, at, SLOWLY);
  }
}

/** Filtered deep noise is much weaker than white noise: what it takes to be as loud as its gain says. */
const BROWN_MAKES_UP = 4;
