// What would have changed a moment: the night is lived again from some seconds before, with the same luck and the same
// commands but for one thing, and looked at until some seconds after.
// Law: a change is told only if the moment did not come in that living; the smallest number of seconds that works.
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { TICKS_PER_SECOND } from '../../core/rules.ts';
import { step } from '../../core/step.ts';
import { type Keyframe, restore } from '../keyframe.ts';
import type { WhyChange } from './entry.ts';
import type { Moment } from './moments.ts';
import { beginOtherwise, instead, kindsFor } from './otherwise.ts';
import { type Past, rankOf, SLICE_TICKS } from './past.ts';

const SECONDS_BEFORE = [1, 2, 5, 10, 20, 40];
/** What only comes a little later has not been kept from happening. */
const MARGIN_TICKS = 10 * TICKS_PER_SECOND;
const MOST_CHANGES = 3;

/** Tries in slices. @returns at most three changes, those that reach back the least first. */
export function* findChanges(moment: Moment, past: Past): Generator<void, readonly WhyChange[]> {
  const changes: WhyChange[] = [];
  const settledSeconds = Math.ceil((moment.why.tick - moment.settledTick) / TICKS_PER_SECOND);
  for (const before of SECONDS_BEFORE) {
    const seconds = settledSeconds + before;
    const tick = moment.why.tick - seconds * TICKS_PER_SECOND;
    if (tick < 0) break;
    const then = yield* past.nightAt(tick);
    for (const kind of kindsFor(moment.why)) {
      if (isKnown(changes, kind)) continue;
      if (!(yield* isKeptAway(moment, kind, then, past))) continue;
      changes.push({ kind, seconds });
      if (changes.length === MOST_CHANGES) return changes;
    }
  }
  return changes;
}

/** Where hanging up is enough, so is switching off: that is not told again. */
function isKnown(changes: readonly WhyChange[], kind: WhyChange['kind']): boolean {
  return changes.some((change) => change.kind === kind || (kind === 'phoneOff' && change.kind === 'hangUp'));
}

/** Lives from `then` to some seconds after the moment with one thing done otherwise. */
function* isKeptAway(
  moment: Moment,
  kind: WhyChange['kind'],
  then: Keyframe,
  past: Past,
): Generator<void, boolean> {
  const first = beginOtherwise(kind, then.night);
  if (!first) return false;
  const night = restore(then);
  const until = moment.why.tick + MARGIN_TICKS;
  const since = past.lastAtRank(rankOf(moment.why.now), moment.why.tick);
  while (night.tick < until && night.outcome === 'none') {
    const commands = instead(kind, past.commandsAt(night.tick));
    const events = step(night, night.tick === then.tick ? [...first, ...commands] : commands);
    if (hasCome(moment, since, events, night)) return false;
    if (night.tick % SLICE_TICKS === 0) yield;
  }
  return true;
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
