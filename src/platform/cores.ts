// How many cores the device has, and how many it has to spare.
// Law: a device that does not tell counts as one with two.

/** One is left to the page itself. @returns at least 1, at most `most`. */
export function sparedCores(most: number): number {
  return Math.max(1, Math.min(most, cores() - 1));
}

/** For work that the page itself waits for. @returns at least 1, at most `most`. */
export function coresUpTo(most: number): number {
  return Math.min(most, cores());
}

function cores(): number {
  return globalThis.navigator?.hardwareConcurrency || 2;
}
