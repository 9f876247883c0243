// Raw deflate (RFC 1951) with the streams that browsers bring.
// Law: it works only as far as it is asked, and stops when nobody listens any more.

/** False in browsers from before 2023, which can neither make a short link nor read one. */
export function canDeflate(): boolean {
  try {
    return Boolean(new CompressionStream('deflate-raw') && new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

/** @throws where the browser has no such stream. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of through([bytes], new CompressionStream('deflate-raw'))) parts.push(part);
  return joined(parts);
}

/** @throws where they are no raw deflate, or the browser has no such stream. */
export function inflate(slices: Iterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(slices, new DecompressionStream('deflate-raw'));
}

async function* through(
  slices: Iterable<Uint8Array>,
  stream: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array, void> {
  const rest = slices[Symbol.iterator]();
  const source = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        const next = rest.next();
        if (next.done) controller.close();
        else controller.enqueue(Uint8Array.from(next.value));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(stream).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // It has failed already where reading did; then there is nothing left to stop.
    await reader.cancel().catch(() => {});
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
