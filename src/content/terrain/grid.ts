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
