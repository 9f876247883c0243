// Averages over a square map: the land is shaped by it, and the picture's wide slopes are read from it.
// Law: the edge's value goes on beyond the edge.

/** @returns the map averaged over a square of `radius` cells, `times` over: two are close to a Gaussian. */
export function blur(valueByCell: Float32Array, size: number, radius: number, times: number): Float32Array {
  const out = valueByCell.slice();
  const across = new Float32Array(out.length);
  for (let time = 0; time < times; time++) {
    for (let y = 0; y < size; y++) blurLine(out, across, y * size, 1, size, radius);
    for (let x = 0; x < size; x++) blurLine(across, out, x, size, size, radius);
  }
  return out;
}

/** A running sum along one row or column. */
function blurLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  stride: number,
  count: number,
  radius: number,
): void {
  let sum = 0;
  for (let k = -radius; k <= radius; k++)
    sum += from[start + Math.max(0, Math.min(count - 1, k)) * stride] as number;
  for (let k = 0; k < count; k++) {
    to[start + k * stride] = sum / (2 * radius + 1);
    sum += from[start + Math.min(count - 1, k + radius + 1) * stride] as number;
    sum -= from[start + Math.max(0, k - radius) * stride] as number;
  }
}
