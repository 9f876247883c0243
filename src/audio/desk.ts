// The end of every sound: evened out, set to the player's volume, and held under a ceiling.
// Law: no sample ever passes CEILING, whatever is played into it.
import { chain, gain, glide } from './studio.ts';

/** -6 dBFS: what the speakers make of two samples may rise above both, and noise held at this ceiling stays under -1. */
export const CEILING = 0.5;
/** Below this the ceiling changes nothing at all. */
const KNEE = 0.36;
/** Browsers lift what they compress (W3C Web Audio 1.19): this takes the lift back. */
const AFTER_COMPRESSOR = 0.8;
const CURVE_POINTS = 2049;

export interface Desk {
  readonly in: AudioNode;
  fade(to: number, at: number, seconds: number): void;
  /** Both ears the same, or each its own. */
  mix(mono: boolean): void;
}

export function makeDesk(context: BaseAudioContext): Desk {
  const input = gain(context, 1);
  const evening = new DynamicsCompressorNode(context, {
    threshold: -22,
    knee: 12,
    ratio: 4,
    attack: 0.004,
    release: 0.22,
  });
  const master = gain(context, 0);
  // Its count of channels is what it mixes down to: with one, the speakers get the mean of left and right.
  const ears = new GainNode(context, { channelCount: 2, channelCountMode: 'explicit' });
  const ceiling = new WaveShaperNode(context, { curve: ceilingCurve() });
  chain(input, evening, gain(context, AFTER_COMPRESSOR), master, ears, ceiling, context.destination);
  return {
    in: input,
    fade: (to, at, seconds) => glide(master.gain, to, at, seconds),
    mix: (mono) => {
      ears.channelCount = mono ? 1 : 2;
    },
  };
}

/** Straight up to the knee, then ever flatter towards the ceiling; what lies outside -1 to 1 stays at its ends. */
export function ceilingCurve(): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: CURVE_POINTS }, (_, i) => bend((2 * i) / (CURVE_POINTS - 1) - 1));
}

function bend(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  const room = CEILING - KNEE;
  const over = size - KNEE;
  return Math.sign(sample) * (KNEE + (room * over) / (over + room));
}
