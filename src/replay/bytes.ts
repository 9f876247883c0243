// Writing and reading of plain bytes: the alphabet of a recording.
// Law: a number has exactly one spelling, and nothing is read past the end.

/** Why bytes or a link were refused: a code to translate, the place, and what to do about it. */
export interface FormatError {
  readonly code: FormatErrorCode;
  /** The field and the byte, as in `commands, byte 43`, or the character of a link. */
  readonly at: string;
  readonly mend: string;
}

export type FormatErrorCode =
  | 'notALink'
  | 'linkTooLong'
  | 'notInflatable'
  | 'tooLarge'
  | 'notARecording'
  | 'notAShelf'
  | 'damaged'
  | 'otherFormat'
  | 'cutShort'
  | 'outOfRange'
  | 'notCanonical'
  | 'contradiction'
  | 'leftOver';

/** Ends a reading from within; never leaves `decodeRecording`. */
export class Refused extends Error {
  readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, mend: string) {
    super(mend);
    this.code = code;
  }
}

export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room for so many bytes; where there are more, all of them are moved, which takes time. */
  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1);
    this.#bytes[this.#length++] = value;
  }

  /** Bytes as they are. */
  all(bytes: ArrayLike<number>): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) this.#grow(length);
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** Four bytes, lowest first. */
  word(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  /** A whole number below 2^32 in as few bytes as it needs: seven bits each, lowest first (LEB128). */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** What was written so far, not copied: good until more is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  /** Reads `bytes` from `start` up to, not including, `end`. */
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** Offset of the next byte from the start of the file. */
  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  byte(): number {
    if (this.#at >= this.#end) throw new Refused('cutShort', 'expected more bytes; fetch the file again');
    return this.#bytes[this.#at++] as number;
  }

  /** @returns a copy of the next bytes; looked at before room is made, so that a short file asks for no memory. */
  take(length: number): Uint8Array {
    if (length > this.left) throw new Refused('cutShort', 'expected more bytes; fetch the file again');
    const start = this.#at;
    this.#at += length;
    return this.#bytes.slice(start, this.#at);
  }

  word(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= this.byte() << shift;
    return value >>> 0;
  }

  /** @throws Refused when the number is longer than it needs to be, or above `most`. */
  number(most: number): number {
    let value = 0;
    for (let place = 1; place <= 0x10000000; place *= 0x80) {
      const part = this.byte();
      value += (part & 0x7f) * place;
      if (part >= 0x80) continue;
      if (part === 0 && place > 1)
        throw new Refused('notCanonical', 'expected the shortest spelling of a number');
      if (value > most) throw new Refused('outOfRange', `expected at most ${most}, got ${value}`);
      return value;
    }
    throw new Refused('outOfRange', `expected at most ${most}, got a longer number`);
  }
}
