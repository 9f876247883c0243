// Value noise for the eye: paper grain, broken snow edges, glints on water. The game never reads it.
// Law: it depends on the place alone, so it runs on across the edge of a tile.

export function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

/** @returns 0 up to `from`, 1 beyond `to`, smooth between; `from` may be the larger one. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = (value - from) / (to - from);
  return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t);
}

/** @returns 0 to 1 for a whole-numbered point. */
export function hashAt(x: number, y: number): number {
  let bits = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 4294967296;
}

/** @returns smooth noise, 0 to 1, one bump a unit. */
export function noiseAt(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = x - left;
  const v = y - top;
  const across = u * u * (3 - 2 * u);
  const north = hashAt(left, top) + (hashAt(left + 1, top) - hashAt(left, top)) * across;
  const south = hashAt(left, top + 1) + (hashAt(left + 1, top + 1) - hashAt(left, top + 1)) * across;
  return north + (south - north) * v * v * (3 - 2 * v);
}

/** Side of the square of grain that is laid over the sheet again and again. */
export const GRAIN_SIDE = 256;

/** @returns paper grain by pixel, about -0.9 to 0.9, which repeats without an edge. */
export function paperGrain(): Float32Array {
  const grain = new Float32Array(GRAIN_SIDE * GRAIN_SIDE);
  for (let y = 0; y < GRAIN_SIDE; y++) {
    for (let x = 0; x < GRAIN_SIDE; x++) {
      const fine = hashAt(x + 9000, y) - 0.5;
      const grit = repeating(x, y, 90, 31) - 0.5;
      const cloud = repeating(x, y, 20, 77) - 0.5;
      grain[y * GRAIN_SIDE + x] = fine * 0.6 + grit * 0.7 + cloud * 0.5;
    }
  }
  return grain;
}

/** Smooth noise with `bumps` bumps along the grain square's side, equal at opposite edges. */
function repeating(x: number, y: number, bumps: number, salt: number): number {
  const atX = (x * bumps) / GRAIN_SIDE;
  const atY = (y * bumps) / GRAIN_SIDE;
  const left = Math.floor(atX);
  const top = Math.floor(atY);
  const right = (left + 1) % bumps;
  const bottom = (top + 1) % bumps;
  const across = smoothstep(0, 1, atX - left);
  const a = hashAt(left + salt, top);
  const b = hashAt(right + salt, top);
  const c = hashAt(left + salt, bottom);
  const d = hashAt(right + salt, bottom);
  const north = a + (b - a) * across;
  return north + (c + (d - c) * across - north) * smoothstep(0, 1, atY - top);
}
