// A 64-bit hash of everything that a night holds, in two lanes of 32 bits.
// Law: every field of the state counts, found by walking the state itself, so none can be forgotten.
import type { ReadonlyNight } from './night.ts';

export interface Checksum {
  readonly high: number;
  readonly low: number;
}

const bits = new DataView(new ArrayBuffer(8));
const lanes = { high: 0, low: 0 };

/** @returns the hash of the night's state; the world is left out, since a recording names it by its own hash. */
export function checksum(night: ReadonlyNight): Checksum {
  lanes.high = 0x9e3779b9;
  lanes.low = 0x85ebca6b;
  for (const field of Object.keys(night)) {
    if (field === 'world') continue;
    addWords(field);
    addValue((night as unknown as Record<string, unknown>)[field]);
  }
  return { high: finish(lanes.high), low: finish(lanes.low) };
}

/** @returns 16 hexadecimal digits. */
export function checksumText(sum: Checksum): string {
  return hex(sum.high) + hex(sum.low);
}

/** @returns the hash of plain words, for naming a level by its content. */
export function textChecksum(words: string): Checksum {
  lanes.high = 0x9e3779b9;
  lanes.low = 0x85ebca6b;
  addWords(words);
  return { high: finish(lanes.high), low: finish(lanes.low) };
}

/** @returns the hash of any plain data, such as one map or a whole world: for comparing machines with one another. */
export function dataChecksum(data: unknown): Checksum {
  lanes.high = 0x9e3779b9;
  lanes.low = 0x85ebca6b;
  addValue(data);
  return { high: finish(lanes.high), low: finish(lanes.low) };
}

/** @returns a hash of two in their order, on both lanes of each. */
export function mixed(first: Checksum, second: Checksum): Checksum {
  lanes.high = first.high;
  lanes.low = first.low;
  addWord(second.high);
  addWord(second.low);
  return { high: finish(lanes.high), low: finish(lanes.low) };
}

function addValue(value: unknown): void {
  if (typeof value === 'number') return addNumber(value);
  if (typeof value === 'boolean') return addWord(value ? 1 : 2);
  if (typeof value === 'string') return addWords(value);
  if (value === null) return addWord(3);
  if (ArrayBuffer.isView(value)) return addArray(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) {
    addWord(value.length);
    for (const item of value) addValue(item);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const field of Object.keys(record)) {
    addWords(field);
    addValue(record[field]);
  }
}

function addArray(values: ArrayLike<number>): void {
  addWord(values.length);
  for (let i = 0; i < values.length; i++) addNumber(values[i] as number);
}

function addNumber(value: number): void {
  // Adding 0 turns -0 into 0, which compare equal and must hash equal.
  bits.setFloat64(0, value + 0, true);
  addWord(bits.getInt32(0, true));
  addWord(bits.getInt32(4, true));
}

function addWords(words: string): void {
  addWord(words.length);
  for (let i = 0; i < words.length; i++) addWord(words.charCodeAt(i));
}

function addWord(word: number): void {
  const high = Math.imul(lanes.high ^ word, 0xcc9e2d51);
  lanes.high = (high << 15) | (high >>> 17);
  const low = Math.imul(lanes.low + word, 0x1b873593) ^ lanes.high;
  lanes.low = (low << 13) | (low >>> 19);
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
