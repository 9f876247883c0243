// How long it takes to reach any tick of a recorded night, back and forth, and whether it is then the night it should be.
// Law: the same in Node and in a browser: the clock is brought, and nothing else is asked of the machine.
import { type Checksum, checksum } from '../core/checksum.ts';
import { hashUnit } from '../core/random.ts';
import type { World } from '../core/world.ts';
import { Player } from '../replay/play.ts';
import type { Recording } from '../replay/recording.ts';

export interface Seeking {
  readonly level: string;
  readonly ticks: number;
  readonly seeks: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Seeks after which the night was another than in straight play; none, or the figures are worth nothing. */
  readonly different: number;
}

const KEY = 5;

/** Seeks with a player that has seen nothing of the night yet: the first ones must live all that is before them. */
export function measureSeeks(
  recording: Recording,
  world: World,
  seeks: number,
  nowMs: () => number,
): Seeking {
  const { ticks, levelId } = recording;
  const goals = Array.from({ length: seeks }, (_, i) => Math.floor(hashUnit(KEY, i, 0) * (ticks + 1)));
  const straight = straightSums(recording, world, new Set(goals));
  const player = new Player(recording, world);
  let different = 0;
  const times = goals.map((goal) => {
    const startMs = nowMs();
    player.seek(goal);
    const tookMs = nowMs() - startMs;
    const { high, low } = checksum(player.night);
    const sum = straight.get(goal);
    if (player.night.tick !== goal || sum?.high !== high || sum.low !== low) different++;
    return tookMs;
  });
  times.sort((a, b) => a - b);
  const share = (part: number) => round1(times[Math.max(0, Math.ceil(part * seeks) - 1)] ?? 0);
  return {
    level: levelId,
    ticks,
    seeks,
    p50Ms: share(0.5),
    p95Ms: share(0.95),
    maxMs: share(1),
    different,
  };
}

function straightSums(recording: Recording, world: World, at: ReadonlySet<number>): Map<number, Checksum> {
  const player = new Player(recording, world);
  const sums = new Map<number, Checksum>();
  for (;;) {
    const { night } = player;
    if (at.has(night.tick)) sums.set(night.tick, checksum(night));
    if (player.done) return sums;
    player.next();
  }
}

function round1(ms: number): number {
  return Math.round(ms * 10) / 10;
}
