// Birds of the night: an owl where there is forest, and over open ground below the snow a nightjar.
// Law: they tell nothing, so they wait for silence; the same night always has the same birds, and they change nothing.
import { TICK_MS } from '../app/clock.ts';
import { tickingFinders } from '../app/heard.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { birdGain } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, glide, type Studio } from './studio.ts';
import { chanceFrom } from './syllables.ts';

export interface Bird {
  /** Tells one call from another. */
  readonly call: number;
  readonly kind: 'owl' | 'nightjar';
  readonly meters: number;
  readonly pan: number;
}

/** At most one call in so many seconds, and only in this share of them. */
const EVERY_SECONDS = 30;
const SHARE_CALLED = 0.4;
/** A call begins within so many seconds or not at all: whoever comes later hears no half of it. */
const BEGINS_WITHIN_SECONDS = 1;
const WOODED = 0.15;
/** A nightjar is a bird of the summer: no ground with more snow than this has one. */
const SNOWED = 0.1;

/** @param cell of the caller. @returns the bird that begins to call now, or null. */
export function birdIn(night: ReadonlyNight, cell: number): Bird | null {
  const seconds = (night.tick * TICK_MS) / 1000;
  const call = Math.floor(seconds / EVERY_SECONDS);
  const chance = chanceFrom(`bird ${night.world.sheet.seed} ${night.luck} ${call}`);
  if (chance() > SHARE_CALLED) return null;
  const since = seconds - EVERY_SECONDS * (call + 0.9 * chance());
  if (since < 0 || since > BEGINS_WITHIN_SECONDS || !isSilent(night)) return null;
  const kind = kindAt(night, cell);
  return kind && { call, kind, meters: 120 + 380 * chance(), pan: 1.4 * (chance() - 0.5) };
}

function isSilent(night: ReadonlyNight): boolean {
  const { state } = night.phone;
  const isOnLine = state === 'inCall' || state === 'ringing';
  return !isOnLine && night.capture.stage === 'free' && tickingFinders(night).length === 0;
}

function kindAt({ world }: ReadonlyNight, cell: number): Bird['kind'] | null {
  if ((world.sheet.forestByCell[cell] ?? 0) > WOODED) return 'owl';
  return (world.sheet.snowByCell[cell] ?? 1) < SNOWED ? 'nightjar' : null;
}

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
