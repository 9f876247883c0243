// How one field of a file is written and read.
// Law: what a codec reads it writes back byte for byte; what it cannot write back it refuses to read.
import type { Checksum } from '../core/checksum.ts';
import { type ByteReader, type ByteWriter, Refused } from './bytes.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

export interface Codec<T> {
  /** @throws RangeError when the value does not fit: a fault of the program, not of a file. */
  write(out: ByteWriter, value: T): void;
  /** @throws Refused when the bytes do not hold such a value. */
  read(from: ByteReader): T;
}

export type ValueOf<C> = C extends Codec<infer T> ? T : never;

const HIGHEST_WORD = 0xffffffff;
/** How many words of 32 bits there are, and the first moment that has no room: 2^48 ms. */
const WORDS = 0x100000000;
const LATEST_MS = 0x1000000000000;

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Codec<number> {
  return {
    write(out, value) {
      mustFit(Number.isInteger(value) && value >= least && value <= most, value);
      out.number(value - least);
    },
    read: (from) => from.number(most - least) + least,
  };
}

/** A word that is spread evenly over 32 bits, so that a short spelling would only lengthen it. */
export const word: Codec<number> = {
  write(out, value) {
    mustFit(Number.isInteger(value) && value >= 0 && value <= HIGHEST_WORD, value);
    out.word(value);
  },
  read: (from) => from.word(),
};

/** A level's name: a-z, 0-9 and -, 1 to 40 of them, the first no -. */
export const identifier: Codec<string> = {
  write(out, value) {
    mustFit(IDENTIFIER.test(value), value);
    out.byte(value.length);
    for (let i = 0; i < value.length; i++) out.byte(value.charCodeAt(i));
  },
  read(from) {
    const length = from.number(40);
    let value = '';
    for (let i = 0; i < length; i++) value += String.fromCharCode(from.byte());
    if (!IDENTIFIER.test(value)) throw new Refused('outOfRange', 'expected a-z, 0-9 and -, 1 to 40 of them');
    return value;
  },
};

const IDENTIFIER = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Sixteen hexadecimal digits, lower case. */
export const hash64: Codec<string> = {
  write(out, value) {
    mustFit(/^[0-9a-f]{16}$/.test(value), value);
    for (let i = 0; i < 16; i += 2) out.byte(Number.parseInt(value.slice(i, i + 2), 16));
  },
  read(from) {
    let value = '';
    for (let i = 0; i < 8; i++) value += from.byte().toString(16).padStart(2, '0');
    return value;
  },
};

export const checksum64: Codec<Checksum> = {
  write(out, { high, low }) {
    word.write(out, high);
    word.write(out, low);
  },
  read: (from) => ({ high: from.word(), low: from.word() }),
};

/** One of a list; a place in the list never changes its meaning within one format version. */
export function oneOf<T extends string>(choices: readonly T[]): Codec<T> {
  return {
    write(out, value) {
      mustFit(choices.includes(value), value);
      out.byte(choices.indexOf(value));
    },
    read(from) {
      const choice = choices[from.byte()];
      if (choice === undefined) throw new Refused('outOfRange', `expected one of ${choices.join(', ')}`);
      return choice;
    },
  };
}

/** A few named fields, or nothing: one byte tells which. */
export function orNull<Fields extends Readonly<Record<string, Codec<unknown>>>>(
  fields: Fields,
): Codec<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> } | null> {
  const list = Object.entries(fields);
  return {
    write(out, value) {
      out.byte(value ? 1 : 0);
      if (value) for (const [name, codec] of list) codec.write(out, value[name]);
    },
    read(from) {
      const isThere = from.byte();
      if (isThere > 1) throw new Refused('outOfRange', 'expected 0 or 1');
      if (isThere === 0) return null;
      const value: Record<string, unknown> = {};
      for (const [name, codec] of list) value[name] = codec.read(from);
      return value as { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };
    },
  };
}

/** Named switches as bits, in the order of their list: at most 30 of them. */
export function switches<T extends string>(names: readonly T[]): Codec<Readonly<Record<T, boolean>>> {
  const most = (1 << names.length) - 1;
  return {
    write(out, value) {
      let bits = 0;
      names.forEach((name, index) => {
        if (value[name]) bits |= 1 << index;
      });
      out.number(bits);
    },
    read(from) {
      const bits = from.number(most);
      const value = {} as Record<T, boolean>;
      names.forEach((name, index) => {
        value[name] = (bits & (1 << index)) !== 0;
      });
      return value;
    },
  };
}

/** A list of 32-bit words, at most `longest` of them. */
export function words(longest: number): Codec<Uint32Array> {
  return {
    write(out, value) {
      mustFit(value.length <= longest, value.length);
      out.number(value.length);
      for (const item of value) out.word(item);
    },
    read(from) {
      const length = from.number(longest);
      // Looked at before room is made: a short file must not ask for much memory.
      if (from.left < length * 4)
        throw new Refused('cutShort', `expected ${length} words; fetch the file again`);
      const value = new Uint32Array(length);
      for (let i = 0; i < length; i++) value[i] = from.word();
      return value;
    },
  };
}

/** A moment in milliseconds since 1970, to the year 10889; the low word is spread evenly, the high one is small. */
export const moment: Codec<number> = {
  write(out, value) {
    mustFit(Number.isInteger(value) && value >= 0 && value < LATEST_MS, value);
    out.number(Math.floor(value / WORDS));
    out.word(value % WORDS);
  },
  read: (from) => from.number(0xffff) * WORDS + from.word(),
};

/** Text of at most so many bytes in UTF-8. */
export function shortText(mostBytes: number): Codec<string> {
  return {
    write(out, value) {
      const bytes = toUtf8(value);
      mustFit(bytes !== null && bytes.length <= mostBytes, value);
      out.number(bytes?.length ?? 0);
      out.all(bytes ?? []);
    },
    read(from) {
      const value = fromUtf8(from.take(from.number(mostBytes)));
      if (value === null) throw new Refused('outOfRange', 'expected text in UTF-8');
      return value;
    },
  };
}

/** Bytes of whatever meaning. */
export function blob(mostBytes: number): Codec<Uint8Array> {
  return {
    write(out, value) {
      mustFit(value.length <= mostBytes, value.length);
      out.number(value.length);
      out.all(value);
    },
    read: (from) => from.take(from.number(mostBytes)),
  };
}

function mustFit(fits: boolean, value: unknown): void {
  if (!fits) throw new RangeError(`This does not fit into the file: ${String(value)}`);
}
