// A screenshot becomes a frame of the film: made smaller, and of it only what changed.
// Law: runs in a page and uses nothing but its arguments and the page's own window, which remembers what was shown last.
export interface Shot {
  /** A PNG, in base64. */
  readonly png: string;
  readonly width: number;
  readonly height: number;
  /** Of the WebP, 0 to 1. */
  readonly quality: number;
}

export interface Developed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly still: number[];
}

/** @returns null where nothing changed. */
export async function develop({ png, width, height, quality }: Shot): Promise<Developed | null> {
  /** As large as what the format packs together: no changed block touches the packing of another. */
  const BLOCK = 16;
  /** Channels may drift so far before a block is shown anew. */
  const TOLERANCE = 9;
  const memory = window as unknown as { shown?: Uint8ClampedArray };
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const pen = (wide: number, high: number) => {
    const drawn = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true });
    if (!drawn) throw new Error('OffscreenCanvas: expected a 2D context');
    return drawn;
  };
  const whole = pen(width, height);
  whole.imageSmoothingQuality = 'high';
  whole.drawImage(picture, 0, 0, width, height);
  const now = whole.getImageData(0, 0, width, height);
  const shown = memory.shown;
  const eachPixel = (column: number, row: number, visit: (at: number) => void) => {
    for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++) {
      for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x++) visit((y * width + x) * 4);
    }
  };
  const differs = (column: number, row: number): boolean => {
    if (!shown) return true;
    let most = 0;
    eachPixel(column, row, (at) => {
      for (let of = at; of < at + 3; of++)
        most = Math.max(most, Math.abs((now.data[of] ?? 0) - (shown[of] ?? 0)));
    });
    return most > TOLERANCE;
  };
  const next = shown ? shown.slice() : new Uint8ClampedArray(now.data);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let row = 0; row * BLOCK < height; row++) {
    for (let column = 0; column * BLOCK < width; column++) {
      if (differs(column, row)) {
        left = Math.min(left, column * BLOCK);
        top = Math.min(top, row * BLOCK);
        right = Math.max(right, Math.min(width, (column + 1) * BLOCK));
        bottom = Math.max(bottom, Math.min(height, (row + 1) * BLOCK));
        eachPixel(column, row, (at) => next.set(now.data.subarray(at, at + 4), at));
      } else eachPixel(column, row, (at) => now.data.fill(0, at, at + 4));
    }
  }
  memory.shown = next;
  if (right === 0) return null;
  const part = pen(right - left, bottom - top);
  part.putImageData(now, -left, -top);
  const blob = await part.canvas.convertToBlob({ type: 'image/webp', quality });
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    still: [...new Uint8Array(await blob.arrayBuffer())],
  };
}
