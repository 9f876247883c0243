// How loud a take is: sample peak, true peak, mean power, and loudness as people hear it.
// Law: pure; true peak and loudness as ITU-R BS.1770 describes them (4 times oversampled; K-weighted, gated at -70).

export interface Levels {
  readonly peakDb: number;
  readonly truePeakDb: number;
  readonly rmsDb: number;
  readonly lufs: number;
}

export type Channels = readonly Float32Array[];

export function levelsOf(channels: Channels, sampleRate: number): Levels {
  return {
    peakDb: decibels(Math.max(...channels.map(peakOf))),
    truePeakDb: decibels(Math.max(...channels.map(truePeakOf))),
    rmsDb: 10 * Math.log10(mean(channels.map(powerOf)) || 1e-20),
    lufs: loudnessOf(channels, sampleRate),
  };
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude || 1e-10);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum / Math.max(1, samples.length);
}

const OVERSAMPLED = 4;
const TAPS_A_SIDE = 12;

/** Windowed sinc between two samples, for each of the places in between. */
const BETWEEN = Array.from({ length: OVERSAMPLED - 1 }, (_, step) => {
  const shift = (step + 1) / OVERSAMPLED;
  return Float64Array.from({ length: 2 * TAPS_A_SIDE }, (_, tap) => {
    const x = tap - TAPS_A_SIDE + 1 - shift;
    const window = Math.cos((Math.PI * x) / (2 * TAPS_A_SIDE + 1)) ** 2;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  });
});

function truePeakOf(samples: Float32Array): number {
  let peak = peakOf(samples);
  // Between quiet samples no peak can rise that far: only the loud neighborhoods are looked at.
  const worthLooking = 0.4 * peak;
  for (let i = TAPS_A_SIDE; i < samples.length - TAPS_A_SIDE; i++) {
    if (Math.abs(samples[i] as number) < worthLooking) continue;
    for (const taps of BETWEEN) {
      let value = 0;
      for (let tap = 0; tap < taps.length; tap++)
        value += (samples[i - TAPS_A_SIDE + 1 + tap] as number) * (taps[tap] as number);
      peak = Math.max(peak, Math.abs(value));
    }
  }
  return peak;
}

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The head's shelf and the ear's high-pass, for any sample rate (after BS.1770's analog prototypes). */
function weighting(sampleRate: number): readonly Biquad[] {
  return [shelf(sampleRate), highpass(sampleRate)];
}

function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.9744509555319) / sampleRate);
  const q = 0.7071752369554193;
  const high = 10 ** (3.99984385397 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

function highpass(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087613982) / sampleRate);
  const q = 0.5003270373253953;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const BLOCK_SECONDS = 0.4;
const LEAST_LUFS = -70;

function loudnessOf(channels: Channels, sampleRate: number): number {
  const heard = channels.map((samples) => weighting(sampleRate).reduce(filtered, samples));
  const length = Math.round(BLOCK_SECONDS * sampleRate);
  const blocks: number[] = [];
  for (let at = 0; at + length <= (heard[0]?.length ?? 0); at += Math.round(length / 4))
    blocks.push(heard.reduce((sum, samples) => sum + powerOf(samples.subarray(at, at + length)), 0));
  const loud = blocks.filter((power) => lufsOf(power) > LEAST_LUFS);
  const gate = lufsOf(mean(loud)) - 10;
  return lufsOf(mean(loud.filter((power) => lufsOf(power) > gate)));
}

function lufsOf(power: number): number {
  return -0.691 + 10 * Math.log10(power || 1e-20);
}
