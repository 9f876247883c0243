// Raw deflate with the streams that Node shares with browsers.
// Law: it works only as far as it is asked, and stops when nobody listens any more.
import type { Deflate, Inflate } from '../replay/link.ts';

export const deflate: Deflate = async (bytes) => {
  const parts: Uint8Array[] = [];
  for await (const part of through([bytes], new CompressionStream('deflate-raw'))) parts.push(part);
  return Buffer.concat(parts);
};

export const inflate: Inflate = (slices) => through(slices, new DecompressionStream('deflate-raw'));

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
