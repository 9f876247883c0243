// The memory that plain data holds: what may be handed over to another thread instead of being copied.

/** @returns every buffer under this data, each once. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  gather(data, found);
  return [...found];
}

function gather(data: unknown, found: Set<ArrayBuffer>): void {
  if (typeof data !== 'object' || data === null) return;
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer) found.add(data.buffer);
    return;
  }
  for (const part of Object.values(data)) gather(part, found);
}
