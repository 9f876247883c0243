// Two nights lived side by side, to find where they part: the first tick, the part of it, and the field.
// Law: both are lived by the same book as in play, hashed after each system, and never changed by being watched.
import { beginNight } from '../core/begin.ts';
import { type Checksum, checksum } from '../core/checksum.ts';
import type { Command } from '../core/command.ts';
import type { Night, ReadonlyNight } from '../core/night.ts';
import { stepWatched, type TickPart } from '../core/step.ts';
import type { World } from '../core/world.ts';
import { type Keyframe, restore, snapshot } from './keyframe.ts';
import type { Recording } from './recording.ts';

/** A night, and what it will be told. */
export interface Told {
  readonly night: Night;
  commandsAt(tick: number): readonly Command[];
}

/** One field with its value in each of two nights; undefined where one of them has no such field. */
interface FieldDifference {
  /** Names and indices from the top of the state, as in `hunters.0.x`. */
  readonly field: string;
  readonly a: unknown;
  readonly b: unknown;
}

export interface Parting extends FieldDifference {
  readonly tick: number;
  /** After which part of the tick they differ; `before` where they did already. */
  readonly part: TickPart | 'before';
}

/** The hash of a night after one part of a tick. */
interface Trace {
  readonly tick: number;
  readonly part: TickPart;
  readonly sum: Checksum;
}

/** @returns a recorded night at its beginning. */
export function toldAs({ luck, start, assists, commands }: Recording, world: World): Told {
  const byTick = new Map<number, Command[]>();
  for (const { tick, command } of commands) {
    const sameTick = byTick.get(tick);
    if (sameTick) sameTick.push(command);
    else byTick.set(tick, [command]);
  }
  return { night: beginNight(world, luck, start, assists), commandsAt: (tick) => byTick.get(tick) ?? [] };
}

/** Lives one tick. @returns the hash after each part of it; none where the night has ended. */
export function traceTick({ night, commandsAt }: Told): Trace[] {
  const traces: Trace[] = [];
  const { tick } = night;
  stepWatched(night, commandsAt(tick), (part, now) => traces.push({ tick, part, sum: checksum(now) }));
  return traces;
}

/** Lives both on, to `untilTick` at most. @returns where they part, or null where they never do. */
export function firstParting(a: Told, b: Told, untilTick: number): Parting | null {
  const already = firstDifference(a.night, b.night);
  if (already) return { tick: a.night.tick, part: 'before', ...already };
  while (a.night.tick < untilTick) {
    const [beforeA, beforeB] = [snapshot(a.night), snapshot(b.night)];
    const [tracesA, tracesB] = [traceTick(a), traceTick(b)];
    // Both have the same outcome as long as they are equal: they end together.
    const first = tracesA.findIndex((trace, index) => !isSame(trace, tracesB[index]));
    const trace = tracesA[first];
    if (trace) return explain(trace, [a, beforeA], [b, beforeB]);
    if (tracesA.length === 0) return null;
  }
  return null;
}

function isSame(a: Trace, b: Trace | undefined): boolean {
  return b !== undefined && a.sum.high === b.sum.high && a.sum.low === b.sum.low;
}

/** Lives the tick in question once more, on copies, for only then are its nights at hand. */
function explain({ tick, part }: Trace, ...sides: readonly [Told, Keyframe][]): Parting {
  const [a, b] = sides.map(([told, keyframe]) => nightAfter(part, told, keyframe));
  const difference = firstDifference(a, b) ?? { field: 'what no second try shows', a: null, b: null };
  return { tick, part, ...difference };
}

function nightAfter(wanted: TickPart, { commandsAt }: Told, before: Keyframe): ReadonlyNight | undefined {
  let after: ReadonlyNight | undefined;
  stepWatched(restore(before), commandsAt(before.tick), (part, night) => {
    if (part === wanted) after = snapshot(night).night;
  });
  return after;
}

/** @returns the first field that differs, in the order of the state; -0 and 0 are one, as in the checksum. */
function firstDifference(a: unknown, b: unknown, field = ''): FieldDifference | null {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return { field, a, b };
  const [fieldsA, fieldsB] = [a, b] as Readonly<Record<string, unknown>>[];
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (field === '' && name === 'world') continue;
    const place = field === '' ? name : `${field}.${name}`;
    const difference = firstDifference(fieldsA?.[name], fieldsB?.[name], place);
    if (difference) return difference;
  }
  return null;
}
