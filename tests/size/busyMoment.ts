// The busiest stretch of a golden night: on the line, with those who search as near as they come.
// Law: found by living the recording, so that it stays the busiest when rules change.
import { readFileSync } from 'node:fs';
import { findLevel } from '../../src/cli/levelFiles.ts';
import { buildWorld } from '../../src/content/world.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import { Player } from '../../src/replay/play.ts';

export interface BusyMoment {
  readonly levelId: string;
  readonly bytes: readonly number[];
  readonly tick: number;
}

/** @param ticks how long a stretch is wanted; it ends with the call at the latest. */
export function busyMoment(name: string, ticks: number): BusyMoment {
  const bytes = readFileSync(new URL(`../golden/${name}.farend`, import.meta.url));
  const decoded = decodeRecording(new Uint8Array(bytes));
  if (!decoded.ok) throw new Error(`${name}: ${decoded.error.mend}`);
  const { recording } = decoded;
  const level = findLevel(recording.levelId);
  if (!level) throw new Error(`${name}: no level ${recording.levelId}`);
  const player = new Player(recording, buildWorld(level));
  const nearestCells: number[] = [];
  while (!player.done) {
    player.next();
    const { caller, hunters, phone } = player.night;
    const distances = hunters.map(({ x, y }) => Math.hypot(x - caller.x, y - caller.y));
    nearestCells[player.night.tick] = phone.state === 'inCall' ? Math.min(...distances) : 9999;
  }
  return { levelId: recording.levelId, bytes: [...bytes], tick: calmest(nearestCells, ticks) };
}

/** @returns where the sum over so many neighbors is least. */
function calmest(values: readonly number[], length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let first = 1; first + length < values.length; first += 10) {
    const sum = values.slice(first, first + length).reduce((total, value) => total + value, 0);
    if (sum < least) [least, best] = [sum, first];
  }
  return best;
}
