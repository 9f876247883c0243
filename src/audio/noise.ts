// The raw stuff of all sounds: two noises and a few short shapes, each computed once.
// Law: samples stay within -1 to 1, and the same stuff is made every time.
import { chanceFrom } from './syllables.ts';

export interface Stuff {
  /** Hiss with all frequencies alike, in stereo. */
  readonly white: AudioBuffer;
  /** Deep noise, falling 6 dB an octave, in stereo. */
  readonly brown: AudioBuffer;
  /** A small dry click. */
  readonly click: AudioBuffer;
  /** The tick of a finder's receiver. */
  readonly tick: AudioBuffer;
  /** One beat of a heart: two soft blows. */
  readonly beat: AudioBuffer;
}

const NOISE_SECONDS = 3;

export function makeStuff(context: BaseAudioContext): Stuff {
  const rate = context.sampleRate;
  const length = Math.round(rate * NOISE_SECONDS);
  return {
    white: bufferOf(context, [whiteNoise(length, 'left'), whiteNoise(length, 'right')]),
    brown: bufferOf(context, [brownNoise(length, 'left'), brownNoise(length, 'right')]),
    click: bufferOf(context, [clickShape(rate)]),
    tick: bufferOf(context, [tickShape(rate)]),
    beat: bufferOf(context, [beatShape(rate)]),
  };
}

function bufferOf(context: BaseAudioContext, channels: readonly Float32Array<ArrayBuffer>[]): AudioBuffer {
  const length = channels[0]?.length ?? 1;
  const buffer = context.createBuffer(channels.length, length, context.sampleRate);
  channels.forEach((samples, channel) => {
    buffer.copyToChannel(samples, channel);
  });
  return buffer;
}

export function whiteNoise(length: number, key: string): Float32Array<ArrayBuffer> {
  const chance = chanceFrom(`white ${key}`);
  return Float32Array.from({ length }, () => chance() * 2 - 1);
}

/** How fast deep noise forgets, so that it never drifts away. */
const BROWN_LEAK = 0.996;
const BROWN_STEP = 0.09;

export function brownNoise(length: number, key: string): Float32Array<ArrayBuffer> {
  const chance = chanceFrom(`brown ${key}`);
  const samples = new Float32Array(length);
  let level = 0;
  for (let i = 0; i < length; i++) {
    level = level * BROWN_LEAK + (chance() * 2 - 1) * BROWN_STEP;
    samples[i] = Math.max(-1, Math.min(1, level));
  }
  return joinEnds(samples);
}

/** The end leans towards the beginning, so that the loop has no step in it. */
function joinEnds(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const over = Math.min(2000, Math.floor(samples.length / 2));
  const first = samples[0] ?? 0;
  for (let i = 0; i < over; i++) {
    const at = samples.length - over + i;
    const share = (i + 1) / over;
    samples[at] = (samples[at] as number) * (1 - share) + first * share;
  }
  return samples;
}

function shape(rate: number, seconds: number, at: (t: number) => number): Float32Array<ArrayBuffer> {
  const length = Math.round(rate * seconds);
  return Float32Array.from({ length }, (_, i) => at(i / rate));
}

/** A swing that rises in `riseSeconds` and dies away. */
function swing(t: number, hertz: number, riseSeconds: number, fallSeconds: number): number {
  if (t < 0) return 0;
  const rise = Math.min(1, t / riseSeconds);
  return Math.sin(2 * Math.PI * hertz * t) * rise * Math.exp(-t / fallSeconds);
}

export function clickShape(rate: number): Float32Array<ArrayBuffer> {
  return shape(
    rate,
    0.07,
    (t) => 0.6 * swing(t, 1450, 0.0006, 0.004) + 0.4 * swing(t - 0.004, 620, 0.001, 0.007),
  );
}

export function tickShape(rate: number): Float32Array<ArrayBuffer> {
  return shape(rate, 0.05, (t) => 0.7 * swing(t, 1900, 0.0008, 0.007) + 0.25 * swing(t, 2850, 0.0005, 0.004));
}

export function beatShape(rate: number): Float32Array<ArrayBuffer> {
  // The octave above lets small loudspeakers hint at what they cannot sound.
  const blow = (t: number, hertz: number): number =>
    0.6 * swing(t, hertz, 0.02, 0.06) + 0.25 * swing(t, hertz * 2, 0.015, 0.045);
  return shape(rate, 0.7, (t) => blow(t, 52) + 0.7 * blow(t - 0.24, 64));
}
