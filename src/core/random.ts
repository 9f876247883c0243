// Named streams of chance, one for each concern and entity, so that a change in one never shifts another.
// Law: every stream's state lives in the night as plain numbers and is hashed and saved with it.
//
// The generator is Johannes Baagøe's Alea. `seedrandom` turns the name into a state; drawing works on
// the plain state itself, because a closure could be neither hashed nor saved. A test compares the two.
import alea from 'seedrandom/lib/alea.js';

/** State of one Alea generator: three fractions and a carry. */
export interface RandomStream {
  s0: number;
  s1: number;
  s2: number;
  carry: number;
}

/** A stream keyed by name, never by row number: `rules|luck|concern|entity`. */
export function makeStream(key: string): RandomStream {
  const { s0, s1, s2, c } = alea(key, { state: true }).state();
  return { s0, s1, s2, carry: c };
}

/** @returns the next number of the stream, at least 0 and under 1, in steps of 2^-32. */
export function draw(stream: RandomStream): number {
  const t = 2091639 * stream.s0 + stream.carry * 2.3283064365386963e-10;
  stream.s0 = stream.s1;
  stream.s1 = stream.s2;
  stream.carry = t | 0;
  stream.s2 = t - stream.carry;
  return stream.s2;
}

/** @returns a stateless number in [0, 1) for whole-number coordinates: the same for the same key, always. */
export function hashUnit(key: number, a: number, b: number): number {
  let h = Math.imul(key ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (a + 0x7f4a7c15) ^ (h >>> 15), 0xc2b2ae35);
  h = Math.imul(h ^ (b + 0x165667b1) ^ (h >>> 13), 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x2c1b3c6d);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** @returns a 32-bit key from words, for `hashUnit`: FNV-1a over UTF-16 units. */
export function keyOf(words: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
