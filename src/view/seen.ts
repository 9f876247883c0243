// What the camera shows of the sheet: whatever lies outside is not handed to the renderer.
// Law: pure; in world pixels.

export interface SeenPixels {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
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
