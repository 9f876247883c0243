// Worlds handed over ready-made, for engines that take too long to grow them: plain JSON, every number to its last bit.
// Law: what is unpacked is hashed where it arrives, and held against the hash of those who grew it.
import type { World } from '../../src/core/world.ts';

/** A typed array as its words of 32 bits or less, which every engine spells alike. */
interface Packed {
  readonly array: keyof typeof ARRAYS;
  readonly words: readonly number[];
}

const ARRAYS = { Float32Array, Float64Array, Int32Array, Uint32Array, Uint8Array } as const;

/** @returns JSON of worlds by their levels' ids. */
export function pack(worlds: readonly World[]): string {
  const byLevel = Object.fromEntries(worlds.map((world) => [world.levelId, world]));
  return JSON.stringify(byLevel, (_, value) => (ArrayBuffer.isView(value) ? packArray(value) : value));
}

export function unpack(text: string): Readonly<Record<string, World>> {
  return unpacked(JSON.parse(text)) as Record<string, World>;
}

function packArray(view: ArrayBufferView): Packed {
  const { name } = view.constructor;
  if (!isArrayName(name)) throw new Error(`tests/engines/readyMade.ts: ${name}: expected it among ARRAYS`);
  const { buffer, byteOffset, byteLength } = view;
  const words =
    name === 'Uint8Array'
      ? new Uint8Array(buffer, byteOffset, byteLength)
      : new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  return { array: name, words: Array.from(words) };
}

function isArrayName(name: string): name is Packed['array'] {
  return Object.hasOwn(ARRAYS, name);
}

/** By hand, since a reviver would be called for every single number. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isPacked(value)) {
    const Words = value.array === 'Uint8Array' ? Uint8Array : Uint32Array;
    return new ARRAYS[value.array](new Words(value.words).buffer);
  }
  if (Array.isArray(value)) return value.map(unpacked);
  const record: Record<string, unknown> = {};
  for (const [field, item] of Object.entries(value)) record[field] = unpacked(item);
  return record;
}

function isPacked(value: object): value is Packed {
  return 'array' in value && 'words' in value;
}
