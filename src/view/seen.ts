// What the camera shows of the sheet: whatever lies outside is not handed to the renderer.
// Law: pure; in world pixels.

export interface SeenPixels {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @returns the same with so many pixels more on each side. */
export function grown({ left, top, width, height }: SeenPixels, pixels: number): SeenPixels {
  return {
    left: left - pixels,
    top: top - pixels,
    width: width + 2 * pixels,
    height: height + 2 * pixels,
  };
}

/** @returns true if a thing at (x, y) that reaches `reach` pixels to each side can be seen. */
export function isWithin(seen: SeenPixels, x: number, y: number, reach: number): boolean {
  return (
    x > seen.left - reach &&
    y > seen.top - reach &&
    x < seen.left + seen.width + reach &&
    y < seen.top + seen.height + reach
  );
}
