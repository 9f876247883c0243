// An answer's text, read no further than it may be long.
// Law: what is longer is cut off or refused by whoever asked; nothing more of it is taken in.

export interface BoundedText {
  readonly text: string;
  /** There was more than was read. */
  readonly isCut: boolean;
}

/** Rejects where the answer breaks off. */
export async function readBounded(answer: Response, mostBytes: number): Promise<BoundedText> {
  const reader = answer.body?.getReader();
  if (!reader) return { text: '', isCut: false };
  const decoder = new TextDecoder();
  let [text, left] = ['', mostBytes];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value.subarray(0, left), { stream: true });
    left -= read.value.length;
    if (left < 0) {
      // Nobody waits for the rest, nor for the news that it was let go.
      void reader.cancel().catch(() => {});
      return { text, isCut: true };
    }
  }
  return { text: text + decoder.decode(), isCut: false };
}
