// Small arithmetic on square maps that every step of the land needs.
// Law: the edge's value goes on beyond the edge.

export function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** @returns 0 up to `from`, 1 beyond `to`, smooth between; `from` may be the larger one. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

export function lengthOf(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** @returns the map averaged over a square of `radius` cells, `times` over: two are close to a Gaussian. */
export function blur(valueByCell: Float32Array, size: number, radius: number, times: number): Float32Array {
  const out = Float32Array.from(valueByCell);
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
  for (let k = -radius; k <= radius; k++) sum += from[start + clamp(k, 0, count - 1) * stride] as number;
  for (let k = 0; k < count; k++) {
    to[start + k * stride] = sum / (2 * radius + 1);
    sum += from[start + Math.min(count - 1, k + radius + 1) * stride] as number;
    sum -= from[start + Math.max(0, k - radius) * stride] as number;
  }
}
