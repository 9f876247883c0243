// An animated WebP from still ones. Law: each frame covers what changed since the one before, and plays for ever.
const FOREVER = 0;
const ANIMATED = 0b0000_0010;
const WITH_ALPHA = 0b0001_0000;
/** What of a still picture is picture; the rest tells what the whole file is. */
const PICTURE_CHUNKS = ['ALPH', 'VP8 ', 'VP8L'];

export interface FilmFrame {
  /** In pixels of the film; even, because the format counts in twos. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ms: number;
  /** A still WebP of that size; what is clear in it lets the frame before shine through. */
  readonly still: Uint8Array;
}

export function animatedWebp(width: number, height: number, frames: readonly FilmFrame[]): Buffer {
  const head = chunk(
    'VP8X',
    Buffer.concat([numberOf(ANIMATED | WITH_ALPHA, 4), numberOf(width - 1, 3), numberOf(height - 1, 3)]),
  );
  const loop = chunk('ANIM', Buffer.concat([numberOf(0, 4), numberOf(FOREVER, 2)]));
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), head, loop, ...frames.map(frameChunk)]);
  return chunk('RIFF', body);
}

function frameChunk({ left, top, width, height, ms, still }: FilmFrame): Buffer {
  const place = [left / 2, top / 2, width - 1, height - 1, ms].map((value) => numberOf(value, 3));
  return chunk('ANMF', Buffer.concat([...place, numberOf(0, 1), ...pictureChunks(Buffer.from(still))]));
}

function pictureChunks(still: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 12; at + 8 <= still.length; ) {
    const end = at + 8 + evenly(still.readUInt32LE(at + 4));
    if (PICTURE_CHUNKS.includes(still.toString('latin1', at, at + 4))) found.push(still.subarray(at, end));
    at = end;
  }
  return found;
}

function chunk(name: string, body: Buffer): Buffer {
  const padding = Buffer.alloc(evenly(body.length) - body.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), numberOf(body.length, 4), body, padding]);
}

function evenly(bytes: number): number {
  return bytes + (bytes % 2);
}

function numberOf(value: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}
