// What would have changed a moment: the night is lived again from some seconds before, with the same luck and the same
// commands but for one thing, and looked at until some seconds after.
// Law: a change is told only if the moment did not come in that living; the smallest number of seconds that works.
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { TICKS_PER_SECOND } from '../../core/rules.ts';
import { step } from '../../core/step.ts';
import { type Keyframe, restore } from '../keyframe.ts';
import { SLICE_TICKS } from '../lived.ts';
import type { WhyChange } from './entry.ts';
import type { Moment } from './moments.ts';
import { beginOtherwise, instead, kindsFor } from './otherwise.ts';
import { type Past, rankOf } from './past.ts';

const SECONDS_BEFORE = [1, 2, 5, 10, 20, 40];
/** What only comes a little later has not been kept from happening. */
export const KEPT_AWAY_SECONDS = 10;
const MARGIN_TICKS = KEPT_AWAY_SECONDS * TICKS_PER_SECOND;
const MOST_CHANGES = 3;
/** Ticks of trying for a whole night, shared by its moments: about a second and a half on one core of 2026. What lies
 * nearest to a moment is tried first. */
const TRIED_TICKS = 120_000;

/**
 * Tries in slices.
 * @param moments how many share the time there is. @returns at most three changes, those that reach back the least first.
 */
export function* findChanges(
  moment: Moment,
  moments: number,
  past: Past,
): Generator<void, readonly WhyChange[]> {
  const changes: WhyChange[] = [];
  let ticksLeft = TRIED_TICKS / moments;
  for (const seconds of secondsBefore(moment)) {
    const then = yield* past.nightAt(moment.why.tick - seconds * TICKS_PER_SECOND);
    for (const kind of kindsFor(moment.why)) {
      if (isKnown(changes, kind) || ticksLeft <= 0) continue;
      const lived = yield* liveOtherwise(moment, kind, then, past);
      ticksLeft -= lived.ticks;
      if (!lived.keptAway) continue;
      changes.push({ kind, seconds });
      if (changes.length === MOST_CHANGES) return changes;
    }
  }
  return changes;
}

/** Whole seconds, at least one, and no farther back than the night's beginning. */
function secondsBefore({ why, settledTick }: Moment): readonly number[] {
  const settledSeconds = Math.ceil((why.tick - settledTick) / TICKS_PER_SECOND);
  const mostSeconds = Math.floor(why.tick / TICKS_PER_SECOND);
  const seconds = SECONDS_BEFORE.map((before) => Math.min(mostSeconds, settledSeconds + before));
  return [...new Set(seconds)].filter((second) => second > 0);
}

/** Where hanging up is enough, so is switching off: that is not told again. */
function isKnown(changes: readonly WhyChange[], kind: WhyChange['kind']): boolean {
  return changes.some((change) => change.kind === kind || (kind === 'phoneOff' && change.kind === 'hangUp'));
}

interface Otherwise {
  readonly keptAway: boolean;
  readonly ticks: number;
}

/** Lives from `then` to some seconds after the moment with one thing done otherwise. */
function* liveOtherwise(
  moment: Moment,
  kind: WhyChange['kind'],
  then: Keyframe,
  past: Past,
): Generator<void, Otherwise> {
  const first = beginOtherwise(kind, then.night);
  if (!first) return { keptAway: false, ticks: 0 };
  const night = restore(then);
  const until = moment.why.tick + MARGIN_TICKS;
  const since = past.lastAtRank(rankOf(moment.why.now), moment.why.tick);
  while (night.tick < until && night.outcome === 'none') {
    const commands = instead(kind, past.commandsAt(night.tick));
    const events = step(night, night.tick === then.tick ? [...first, ...commands] : commands);
    if (hasCome(moment, since, events, night)) return { keptAway: false, ticks: night.tick - then.tick };
    if (night.tick % SLICE_TICKS === 0) yield;
  }
  return { keptAway: true, ticks: night.tick - then.tick };
}

/** @param since the last tick before the moment at which they had been as close: what was until then is another moment. */
function hasCome(
  { why }: Moment,
  since: number,
  events: readonly NightEvent[],
  night: ReadonlyNight,
): boolean {
  if (why.kind === 'held') return events.some((event) => event.kind === 'held');
  return night.tick > since && rankOf(night.exposure) >= rankOf(why.now);
}
