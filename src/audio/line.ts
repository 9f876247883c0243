// The earpiece itself: its hiss, the far ringing, and the small clicks of keys and connections.
// Law: silent while the phone is off.
import type { NightEvent } from '../core/event.ts';
import { gainOfDb, hissOf } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, type Studio, steer, strike } from './studio.ts';

/** Ringing tone: 425 Hz, one second in five (ITU-T E.180). */
const RING_HERTZ = 425;
const RING_ON_SECONDS = 1;
const RING_EVERY_SECONDS = 5;
const RING_GAIN = gainOfDb(-27);

/** Gain and pitch of the clicks that events make. */
const CLICKS: Partial<Record<NightEvent['kind'], { readonly db: number; readonly rate: number }>> = {
  phoneSwitched: { db: -25, rate: 0.8 },
  serviceFound: { db: -22, rate: 1.25 },
  serviceLost: { db: -27, rate: 0.6 },
  towerChanged: { db: -31, rate: 1.5 },
  connected: { db: -22, rate: 1 },
  callEnded: { db: -22, rate: 0.7 },
};

export class Line {
  readonly #studio: Studio;
  readonly #filter: BiquadFilterNode;
  readonly #hiss: GainNode;
  readonly #ring: GainNode;
  #ringsFrom = -1;

  constructor(studio: Studio) {
    const { context, white, out } = studio;
    this.#studio = studio;
    this.#filter = new BiquadFilterNode(context, { type: 'bandpass', frequency: 1500, Q: 0.5 });
    this.#hiss = gain(context, 0);
    chain(white, this.#filter, this.#hiss, out);
    const tone = new OscillatorNode(context, { frequency: RING_HERTZ });
    this.#ring = gain(context, 0);
    chain(tone, this.#ring, out);
    tone.start();
  }

  follow(scene: Scene, at: number): void {
    const { gain: level, hertz } = hissOf(scene.earpiece, scene.sinrDb);
    steer(this.#hiss.gain, level, at, 0.06);
    steer(this.#filter.frequency, hertz, at, 0.06);
    steer(this.#ring.gain, this.#isToneOn(scene.isRinging, at) ? RING_GAIN : 0, at, 0.02);
  }

  happen(event: NightEvent, at: number): void {
    const click = CLICKS[event.kind];
    if (!click) return;
    const { out, stuff } = this.#studio;
    strike(this.#studio, out, { buffer: stuff.click, at, gain: gainOfDb(click.db), rate: click.rate });
  }

  #isToneOn(isRinging: boolean, at: number): boolean {
    if (!isRinging) this.#ringsFrom = -1;
    else if (this.#ringsFrom < 0) this.#ringsFrom = at;
    return isRinging && (at - this.#ringsFrom) % RING_EVERY_SECONDS < RING_ON_SECONDS;
  }
}
