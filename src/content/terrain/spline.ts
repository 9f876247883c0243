// The eroded grid becomes the sheet's: a cubic B-spline, which leaves neither steps nor creases.
// Law: it smooths and never overshoots, so no valley floor rises above its own banks.

/** @param factor how many cells of the finer grid lie in one of the coarser, along a side. */
export function refineBySpline(coarse: Float32Array, size: number, factor: number): Float32Array {
  const fineSize = size * factor;
  const rows = new Float32Array(fineSize * size);
  const fine = new Float32Array(fineSize * fineSize);
  for (let y = 0; y < size; y++) refineLine(coarse, y * size, 1, size, rows, y * fineSize, 1, factor);
  for (let x = 0; x < fineSize; x++) refineLine(rows, x, fineSize, size, fine, x, fineSize, factor);
  return fine;
}

function refineLine(
  from: Float32Array,
  fromStart: number,
  fromStride: number,
  count: number,
  to: Float32Array,
  toStart: number,
  toStride: number,
  factor: number,
): void {
  const last = count - 1;
  for (let k = 0; k < count * factor; k++) {
    const at = (k + 0.5) / factor - 0.5;
    const base = Math.floor(at);
    const t = at - base;
    let sum = 0;
    for (let tap = -1; tap <= 2; tap++) {
      const index = Math.min(last, Math.max(0, base + tap));
      sum += weightOf(tap, t) * (from[fromStart + index * fromStride] as number);
    }
    to[toStart + k * toStride] = sum;
  }
}

/** Weight of the point `tap` steps from the one below, at `t` beyond it: the uniform cubic B-spline. */
function weightOf(tap: number, t: number): number {
  const away = Math.abs(tap - t);
  if (away >= 2) return 0;
  if (away >= 1) return ((2 - away) * (2 - away) * (2 - away)) / 6;
  return (4 - 6 * away * away + 3 * away * away * away) / 6;
}
