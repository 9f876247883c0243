// The chance that shapes land: one plain 32-bit generator for each step that needs one.
// Law: keyed by the recipe's words alone. A sheet is finished before a night begins, so unlike the night's
// streams nothing here is ever saved. The generator is Tommy Ettinger's mulberry32.

export interface Chance {
  state: number;
}

export function makeChance(key: number): Chance {
  return { state: key | 0 };
}

/** @returns the next number, at least 0 and under 1. */
export function roll(chance: Chance): number {
  chance.state = (chance.state + 0x6d2b79f5) | 0;
  const s = chance.state;
  let t = Math.imul(s ^ (s >>> 15), 1 | s);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
