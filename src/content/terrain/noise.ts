// Gradient noise over the plane (Perlin 2002, "Improving Noise"): smooth chance without a grid to be seen.
// Law: about -1 to 1, zero on average, and the same for the same key and place, always.
import { cos, sin } from '../../core/math/exact.ts';
import { makeChance, roll } from './chance.ts';

export interface Noise {
  /** A permutation of 0 to 255, twice over. */
  readonly permutation: Uint8Array;
  readonly gradientX: Float64Array;
  readonly gradientY: Float64Array;
}

/** Brings the usual range of gradient noise to about -1 to 1. */
const GAIN = 1.5;
/** Octaves are shifted and not quite doubled, so that their zeros never coincide. */
const OCTAVE_SCALE = 2.03;
const OCTAVE_SHIFT_X = 7.1;
const OCTAVE_SHIFT_Y = 3.7;

export function makeNoise(key: number): Noise {
  const chance = makeChance(key);
  const shuffled = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(roll(chance) * (i + 1));
    const swapped = shuffled[i] as number;
    shuffled[i] = shuffled[j] as number;
    shuffled[j] = swapped;
  }
  const permutation = Uint8Array.from({ length: 512 }, (_, index) => shuffled[index & 255] as number);
  const gradientX = new Float64Array(256);
  const gradientY = new Float64Array(256);
  for (let i = 0; i < 256; i++) {
    const angle = roll(chance) * Math.PI * 2;
    gradientX[i] = cos(angle);
    gradientY[i] = sin(angle);
  }
  return { permutation, gradientX, gradientY };
}

export function noiseAt(noise: Noise, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const dx = x - left;
  const dy = y - top;
  const u = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
  const v = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
  const nw = corner(noise, left, top, dx, dy);
  const ne = corner(noise, left + 1, top, dx - 1, dy);
  const sw = corner(noise, left, top + 1, dx, dy - 1);
  const se = corner(noise, left + 1, top + 1, dx - 1, dy - 1);
  const north = nw + (ne - nw) * u;
  return GAIN * (north + (sw + (se - sw) * u - north) * v);
}

/** @returns noise of several sizes, each half as strong and about half as wide as the one before. */
export function layeredNoiseAt(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    sum += strength * noiseAt(noise, x, y);
    total += strength;
    x = x * OCTAVE_SCALE + OCTAVE_SHIFT_X;
    y = y * OCTAVE_SCALE + OCTAVE_SHIFT_Y;
    strength *= 0.5;
  }
  return sum / total;
}

function corner(noise: Noise, x: number, y: number, dx: number, dy: number): number {
  const { permutation } = noise;
  const row = permutation[x & 255] as number;
  const at = permutation[row + (y & 255)] as number;
  return (noise.gradientX[at] as number) * dx + (noise.gradientY[at] as number) * dy;
}
