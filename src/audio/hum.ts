// The hum of jammers in the earpiece: for each that is heard two tones a little apart, which beat slowly.
// Law: heard only through a telephone that is on; it comes with the noise and goes when its jammer is switched off.
import { humOf } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, type Studio, steer } from './studio.ts';

/** More than three at once are one noise. */
const MOST_HEARD = 3;
/** Deep, but with enough above it for a small loudspeaker; the next jammer hums a step higher. */
const LOWEST_HERTZ = 98;
const STEP = 1.122;
/** Beats a second of the first jammer; each next one is slower. */
const BEAT_HERTZ = 0.9;
const BEAT_STEP = 0.78;
const COMES_SECONDS = 0.12;
/** So long after it was last heard a voice is ended. */
const GONE_SECONDS = 2;
/** The earpiece itself: nothing under 180 Hz, little above 1400. */
const LEAST_HERTZ = 180;
const MOST_HERTZ = 1400;

export class Hum {
  readonly #studio: Studio;
  readonly #panner: StereoPannerNode;
  readonly #level: GainNode;
  readonly #into: AudioNode;
  readonly #wave: PeriodicWave;
  /** A voice for each jammer that is heard, or was a moment ago. */
  readonly #voices = new Map<number, Voice>();

  constructor(studio: Studio) {
    const { context, out } = studio;
    this.#studio = studio;
    this.#wave = humWave(context);
    this.#into = new BiquadFilterNode(context, { type: 'highpass', frequency: LEAST_HERTZ, Q: 0.5 });
    const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: MOST_HERTZ, Q: 0.4 });
    this.#level = gain(context, 0);
    this.#panner = new StereoPannerNode(context);
    chain(this.#into, dull, this.#level, this.#panner, out);
  }

  follow({ earpiece, jamming }: Scene, at: number): void {
    steer(this.#level.gain, humOf(earpiece, jamming?.riseDb ?? 0), at, COMES_SECONDS);
    if (jamming) steer(this.#panner.pan, jamming.pan, at, COMES_SECONDS);
    const heard = (jamming?.jammers ?? []).slice(0, MOST_HEARD);
    for (const jammer of heard) this.#voiceOf(jammer, at);
    for (const [jammer, voice] of this.#voices) {
      const isHeard = heard.includes(jammer);
      steer(voice.level.gain, isHeard ? 1 / heard.length : 0, at, COMES_SECONDS);
      if (isHeard) voice.heardAt = at;
      else if (at - voice.heardAt > GONE_SECONDS) this.#end(jammer, voice);
    }
  }

  #voiceOf(jammer: number, at: number): void {
    if (this.#voices.has(jammer)) return;
    const { context } = this.#studio;
    const level = gain(context, 0);
    const hertz = LOWEST_HERTZ * STEP ** jammer;
    const beat = BEAT_HERTZ * BEAT_STEP ** jammer;
    const tones = [hertz, hertz + beat].map((frequency) => {
      // Two tones that meet are twice as high: each takes half.
      const tone = new OscillatorNode(context, { type: 'custom', periodicWave: this.#wave, frequency });
      chain(tone, gain(context, 0.5), level);
      tone.start();
      return tone;
    });
    level.connect(this.#into);
    this.#voices.set(jammer, { level, tones, heardAt: at });
  }

  #end(jammer: number, { level, tones }: Voice): void {
    for (const tone of tones) tone.stop();
    level.disconnect();
    this.#voices.delete(jammer);
  }
}

interface Voice {
  readonly level: GainNode;
  readonly tones: readonly OscillatorNode[];
  heardAt: number;
}

/** Sines of the first partials: the even ones of a mains hum, with a few teeth above. */
const PARTIALS = [0, 0.5, 1, 0.32, 0.55, 0.12, 0.28, 0.06, 0.14];

function humWave(context: BaseAudioContext): PeriodicWave {
  return new PeriodicWave(context, {
    real: new Float32Array(PARTIALS.length),
    imag: Float32Array.from(PARTIALS),
  });
}
