// Two voices as a murmur: pitch, vowels and breath, but no words.
// Law: a voice breaks exactly where its line does; what the far bank loses, the ear loses.
import type { Voice } from '../core/world.ts';
import { gainOfDb, voiceGain } from './loudness.ts';
import type { Scene, Speech } from './scene.ts';
import { chain, gain, glide, type Studio, steer } from './studio.ts';
import { dueSyllables, type Syllable, syllablesOf } from './syllables.ts';

/** First and second formant in Hz of a, o, i, e, u, eo (rounded from Peterson and Barney 1952, women). */
const VOWELS: readonly (readonly [number, number])[] = [
  [780, 1250],
  [480, 860],
  [350, 2350],
  [540, 1950],
  [390, 800],
  [620, 1050],
];

interface Timbre {
  readonly hertz: number;
  readonly db: number;
  /** The telephone's narrow band, or one's own voice close by. */
  readonly filter: BiquadFilterType;
  readonly filterHertz: number;
  readonly filterQ: number;
}

/** An older voice that keeps itself down, and a younger one at the end of a wire. */
const TIMBRES: Readonly<Record<Voice, Timbre>> = {
  caller: { hertz: 168, db: -5, filter: 'lowpass', filterHertz: 1500, filterQ: 0.3 },
  farEnd: { hertz: 218, db: 3, filter: 'bandpass', filterHertz: 1150, filterQ: 0.6 },
};

/** Syllables are set this far ahead, in seconds: a little more than the pause between two looks. */
const AHEAD_SECONDS = 0.14;
/** A syllable that is missed by less is still said. */
const LATE_SECONDS = 0.03;
/** Between the look and the sound, so that no syllable is set in the past. */
const DELAY_SECONDS = 0.02;
/** A half-lost line opens and closes about this often, in seconds: a few lost speech frames. */
const TATTER_SECONDS = 0.06;
const HALF_LOST = 1;
/** A broken line buzzes at the pace of its lost frames: how deep, by clarity. */
const BUZZ_HERTZ = 54;
const BUZZ_BY_CLARITY = [0, 0.75, 0.3, 0];

export class Murmur {
  readonly #oscillator: OscillatorNode;
  readonly #breath: GainNode;
  readonly #formants: readonly [BiquadFilterNode, BiquadFilterNode];
  readonly #mouth: GainNode;
  readonly #clarity: GainNode;
  readonly #buzz: GainNode;
  readonly #filter: BiquadFilterNode;
  readonly #level: GainNode;
  #key = '';
  #syllables: readonly Syllable[] = [];
  /** Seconds of the line up to which syllables are set. */
  #setUntil = 0;

  constructor({ context, white, out }: Studio) {
    this.#oscillator = new OscillatorNode(context, { type: 'custom', periodicWave: softVoice(context) });
    this.#breath = gain(context, 0);
    white.connect(this.#breath);
    const first = new BiquadFilterNode(context, { type: 'bandpass', frequency: 600, Q: 5 });
    const second = new BiquadFilterNode(context, { type: 'bandpass', frequency: 1200, Q: 7 });
    this.#formants = [first, second];
    this.#mouth = gain(context, 0);
    this.#clarity = gain(context, 0);
    const frames = new OscillatorNode(context, { type: 'square', frequency: BUZZ_HERTZ });
    this.#buzz = gain(context, 0);
    chain(frames, this.#buzz).connect(this.#clarity.gain);
    frames.start();
    this.#filter = new BiquadFilterNode(context);
    this.#level = gain(context, 0);
    for (const formant of this.#formants) {
      this.#oscillator.connect(formant);
      this.#breath.connect(formant);
    }
    first.connect(this.#mouth);
    chain(second, gain(context, 0.9), this.#mouth);
    chain(this.#mouth, this.#clarity, this.#filter, this.#level, out);
    this.#oscillator.start();
  }

  follow(scene: Scene, at: number): void {
    const { speech } = scene;
    if (!speech) {
      steer(this.#clarity.gain, 0, at, 0.03);
      steer(this.#buzz.gain, 0, at, 0.03);
      this.#key = '';
      return;
    }
    if (speech.key !== this.#key || speech.atSeconds < this.#setUntil - 2 * AHEAD_SECONDS)
      this.#begin(speech, at);
    const open = this.#openness(speech, at);
    steer(this.#clarity.gain, open, at, 0.008);
    steer(this.#buzz.gain, open * (BUZZ_BY_CLARITY[speech.clarity] ?? 0), at, 0.008);
    this.#speak(speech, at);
  }

  #begin(speech: Speech, at: number): void {
    const timbre = TIMBRES[speech.voice];
    this.#key = speech.key;
    this.#syllables = syllablesOf(speech.lineId, speech.lineSeconds, VOWELS.length);
    this.#setUntil = speech.atSeconds - LATE_SECONDS;
    // Nobody speaks between two lines, so the voice may change its color at once.
    this.#filter.type = timbre.filter;
    this.#filter.frequency.setValueAtTime(timbre.filterHertz, at);
    this.#filter.Q.setValueAtTime(timbre.filterQ, at);
    this.#level.gain.setValueAtTime(gainOfDb(timbre.db), at);
    this.#oscillator.frequency.setValueAtTime(timbre.hertz, at);
  }

  #openness(speech: Speech, at: number): number {
    const open = voiceGain(speech.voice, speech.clarity);
    if (speech.clarity !== HALF_LOST) return open;
    return Math.floor(at / TATTER_SECONDS) % 3 === 0 ? open * 0.2 : open * 1.3;
  }

  /** Sets the syllables that begin until the next look; a repeated line jumps over what was clear. */
  #speak(speech: Speech, at: number): void {
    const from = Math.max(this.#setUntil, speech.atSeconds - LATE_SECONDS);
    const until = Math.max(from, speech.atSeconds + AHEAD_SECONDS);
    for (const syllable of dueSyllables(this.#syllables, from, until)) {
      const delay = Math.max(0, syllable.at - speech.atSeconds) + DELAY_SECONDS;
      this.#say(syllable, TIMBRES[speech.voice].hertz, at + delay);
    }
    this.#setUntil = until;
  }

  #say({ seconds, semitones, vowel, stress }: Syllable, hertz: number, at: number): void {
    const [first, second] = VOWELS[vowel] ?? [600, 1200];
    glide(this.#formants[0].frequency, first, at - 0.01, 0.02);
    glide(this.#formants[1].frequency, second, at - 0.01, 0.02);
    // A spoken pitch is never held: it reaches its height and leans away again.
    const pitch = hertz * 2 ** (semitones / 12);
    glide(this.#oscillator.frequency, pitch * 1.03, at - 0.01, 0.035);
    glide(this.#oscillator.frequency, pitch * 0.96, at + seconds * 0.35, 0.07);
    glide(this.#breath.gain, 0.4 * stress, at - 0.01, 0.006);
    glide(this.#breath.gain, 0.07, at + 0.025, 0.012);
    glide(this.#mouth.gain, stress, at, 0.016);
    glide(this.#mouth.gain, 0, at + seconds * 0.75, 0.03);
  }
}

const PARTIALS = 28;
/** Partials of a voice that keeps itself down fall faster than the 6 dB an octave of a plain sawtooth. */
const PARTIAL_FALL = 1.45;

function softVoice(context: BaseAudioContext): PeriodicWave {
  const imag = Float32Array.from({ length: PARTIALS }, (_, n) => (n === 0 ? 0 : n ** -PARTIAL_FALL));
  return new PeriodicWave(context, { real: new Float32Array(PARTIALS), imag });
}
