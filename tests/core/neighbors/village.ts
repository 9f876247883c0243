// A village of a few for the tests of neighbors: nights with one witness, and how they are lived.
// Law: everything a test depends on is written in the test; this only fills in the rest.
import { beginNight } from '../../../src/core/begin.ts';
import type { NightEvent } from '../../../src/core/event.ts';
import type { Neighbor, Night } from '../../../src/core/night.ts';
import { step } from '../../../src/core/step.ts';
import { tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';

/** The village of a tiny world lies around (64, 64), and so does the caller's door: at (64, 64) one is among houses. */
export const EAST = 4;
export const WEST = 12;
export const OUT = { x: 64, y: 20 };
export const ALL_REPORT = { reports: 24, warns: 0 };
export const ALL_WARN = { reports: 0, warns: 24 };

type Options = Parameters<typeof tinyWorld>[0];

export function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

export function kinds(events: readonly NightEvent[]): string[] {
  return events.map(({ kind }) => kind);
}

export function first({ neighbors }: Night): Neighbor {
  const [neighbor] = neighbors;
  if (!neighbor) throw new Error('a night without neighbors');
  return neighbor;
}

/** The caller out on the hill with a lit phone, and someone six cells to the south who looks that way. */
export function nightBeforeWitness(options: Options = {}, where = { x: 64, y: 26 }): Night {
  const neighbors = [villager('w', [where])];
  const night = beginNight(tinyWorld({ home: OUT, lossDb: 300, neighbors, ...options }), 1);
  for (const neighbor of night.neighbors) neighbor.lookY = -1;
  return night;
}

export function liveUntil(night: Night, kind: NightEvent['kind'], most = 4000): NightEvent[] {
  const events: NightEvent[] = [];
  for (let tick = 0; tick < most && !events.some((event) => event.kind === kind); tick++)
    events.push(...step(night, []));
  return events;
}
