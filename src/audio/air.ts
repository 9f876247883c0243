// The open air: wind that grows with height and rushes in branches, rain, and the river from its side.
// Law: always there and never in the foreground; no weather is louder than the wind on a wooded summit.
import type { Weather } from '../core/world.ts';
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
    const { height, gust, forest } = airUnder(scene.weather, scene, gustAt(at));
    const wind = windOf(height, gust, forest);
    steer(this.#wind.gain, wind.gain * BROWN_MAKES_UP, at, SLOWLY);
    steer(this.#windFilter.frequency, wind.hertz, at, SLOWLY);
    steer(this.#branches.gain, wind.branches, at, SLOWLY);
    steer(this.#river.gain, riverGain(scene.river.meters), at, SLOWLY);
    steer(this.#bank.pan, scene.river.pan, at, SLOWLY);
  }
}

interface Blowing {
  readonly height: number;
  readonly gust: number;
  readonly forest: number;
}

/** Weather moves the air as another place would: a storm like a summit, rain like branches everywhere, fog like a hollow. */
export function airUnder(
  weather: Weather,
  { height, forest }: Pick<Scene, 'height' | 'forest'>,
  gust: number,
): Blowing {
  switch (weather) {
    case 'clear':
    case 'cloud':
      return { height, gust, forest };
    case 'wind':
      return { height: Math.max(height, 0.8), gust, forest };
    case 'rain':
      return { height: Math.max(height, 0.35), gust: 0.6, forest: Math.max(forest, 0.8) };
    case 'snow':
    case 'fog':
      return { height: 0.45 * height, gust: 0.5 * gust, forest: 0.5 * forest };
    default:
      return weather satisfies never;
  }
}

/** Filtered deep noise is much weaker than white noise: what it takes to be as loud as its gain says. */
const BROWN_MAKES_UP = 4;
