// The calls of an owl and of a nightjar, from afar.
// Law: each call once; neither sounds like a receiver, a jammer or a whistle that warns.
import type { Bird } from './calling.ts';
import { birdGain } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, glide, type Studio } from './studio.ts';

/** Seconds from the beginning of the call, and how long each hoot is. */
const HOOTS = [
  [0, 0.42],
  [2.1, 0.16],
  [2.42, 0.16],
  [2.75, 0.7],
] as const;
const HOOT_HERTZ = 342;
const PURR_HERTZ = 1180;
const PURRS_PER_SECOND = 27;
const PURR_SECONDS = 2.6;

export class Birds {
  readonly #studio: Studio;
  #last = -1;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  follow({ bird }: Scene, at: number): void {
    if (!bird || bird.call === this.#last) return;
    this.#last = bird.call;
    if (bird.kind === 'owl') for (const [after, seconds] of HOOTS) this.#hoot(bird, at + after, seconds);
    else this.#purr(bird, at);
  }

  #hoot(bird: Bird, at: number, seconds: number): void {
    const { context } = this.#studio;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: HOOT_HERTZ * 0.94 });
    const shape = gain(context, 0);
    glide(tone.frequency, HOOT_HERTZ, at, 0.05);
    glide(tone.frequency, HOOT_HERTZ * 0.93, at + 0.7 * seconds, 0.1);
    this.#sound(bird, [tone], chain(tone, shape), { shape, at, seconds, softly: 0.04 });
  }

  #purr(bird: Bird, at: number): void {
    const { context } = this.#studio;
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: PURR_HERTZ });
    const beats = new OscillatorNode(context, { type: 'sine', frequency: PURRS_PER_SECOND });
    const beating = gain(context, 0.5);
    chain(beats, gain(context, 0.5)).connect(beating.gain);
    const shape = gain(context, 0);
    chain(tone, beating, shape);
    this.#sound(bird, [tone, beats], shape, { shape, at, seconds: PURR_SECONDS, softly: 0.35 });
  }

  #sound(bird: Bird, tones: readonly OscillatorNode[], from: AudioNode, call: Call): void {
    const { context, out } = this.#studio;
    // What calls from afar has lost its edge.
    const far = new BiquadFilterNode(context, { type: 'lowpass', frequency: 1500, Q: 0.4 });
    const seat = new StereoPannerNode(context, { pan: bird.pan });
    chain(from, far, seat, out);
    const { shape, at, seconds, softly } = call;
    glide(shape.gain, birdGain(bird.meters), at, softly);
    glide(shape.gain, 0, at + seconds, softly * 1.6);
    for (const tone of tones) {
      tone.start(at);
      tone.stop(at + seconds + 12 * softly);
    }
    const [first] = tones;
    if (first) first.onended = () => seat.disconnect();
  }
}

interface Call {
  readonly shape: GainNode;
  readonly at: number;
  readonly seconds: number;
  readonly softly: number;
}
