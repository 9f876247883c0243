// One's own footsteps, by what lies underfoot.
// Law: a step is a short grain of noise; a run is heavier, a crawl only a drag.
import type { NightEvent, Surface } from '../core/event.ts';
import { gainOfDb } from './loudness.ts';
import { chain, gain, glide, type Studio } from './studio.ts';

interface Ground {
  readonly filter: BiquadFilterType;
  readonly hertz: number;
  readonly q: number;
  readonly db: number;
  /** How softly it begins and how long it lasts, in seconds. */
  readonly rise: number;
  readonly fall: number;
}

const GROUNDS: Readonly<Record<Surface, Ground>> = {
  road: { filter: 'bandpass', hertz: 520, q: 0.9, db: -17, rise: 0.002, fall: 0.022 },
  path: { filter: 'bandpass', hertz: 1150, q: 0.7, db: -21, rise: 0.004, fall: 0.03 },
  ground: { filter: 'lowpass', hertz: 460, q: 0.4, db: -15, rise: 0.006, fall: 0.034 },
  forest: { filter: 'bandpass', hertz: 2500, q: 0.5, db: -26, rise: 0.016, fall: 0.055 },
  snow: { filter: 'bandpass', hertz: 950, q: 1.6, db: -18, rise: 0.028, fall: 0.06 },
};

const RUN_DB = 5;
const CRAWL_DB = -5;
/** Steps closer together than this are one: a recording may be watched fast. */
const CLOSEST_SECONDS = 0.09;

export class Steps {
  readonly #studio: Studio;
  #lastAt = -1;
  #count = 0;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  happen(event: NightEvent & { readonly kind: 'footstep' }, isLow: boolean, at: number): void {
    if (at - this.#lastAt < CLOSEST_SECONDS) return;
    this.#lastAt = at;
    this.#count++;
    const ground = GROUNDS[event.surface];
    // Left and right foot, and no two steps quite alike.
    const turn = (this.#count % 2 ? 1.07 : 0.94) * (1 + 0.05 * Math.sin(this.#count * 2.4));
    const db =
      ground.db + (event.running ? RUN_DB : 0) + (isLow ? CRAWL_DB : 0) + Math.sin(this.#count * 1.7);
    this.#sound(ground, gainOfDb(db), turn, isLow ? 3 : 1, at);
  }

  /** @param slowness a crawl begins later and lasts longer. */
  #sound(ground: Ground, level: number, turn: number, slowness: number, at: number): void {
    const { context, stuff, out } = this.#studio;
    const source = new AudioBufferSourceNode(context, { buffer: stuff.white, playbackRate: turn });
    const filter = new BiquadFilterNode(context, {
      type: ground.filter,
      frequency: ground.hertz * turn,
      Q: ground.q,
    });
    const shape = gain(context, 0);
    chain(source, filter, shape, out);
    const rise = ground.rise * slowness;
    const fall = ground.fall * slowness;
    glide(shape.gain, level, at, rise);
    glide(shape.gain, 0, at + 2 * rise + 0.01, fall);
    source.onended = () => shape.disconnect();
    source.start(at, (this.#count * 0.37) % 2);
    source.stop(at + 2 * rise + 0.01 + 7 * fall);
  }
}
