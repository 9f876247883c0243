// How many cores the device has to spare.
// Law: one is left to the page itself; a device that does not tell counts as one with two.

/** @returns at least 1, at most `most`. */
export function sparedCores(most: number): number {
  const cores = globalThis.navigator?.hardwareConcurrency || 2;
  return Math.max(1, Math.min(most, cores - 1));
}
