// What made the gauge rise: found by asking the gauge itself what it would have read without the newest news, and
// had the caller not walked.
// Law: the gauge is read by the core's own rule; without a piece of news that it needed, no sender is named.

import { takeNews } from '../../core/news.ts';
import type { Exposure, Night, ReadonlyNight } from '../../core/night.ts';
import { NOTICE_TICKS, TICKS_PER_SECOND } from '../../core/rules.ts';
import { READ_TICKS, tellExposure } from '../../core/systems/exposure.ts';
import { restore, snapshot } from '../keyframe.ts';
import type { WhyCause, WhyHeard, WhySeen } from './entry.ts';
import { type Past, rankOf } from './past.ts';
import { type Received, seenBy } from './received.ts';
import { type Arrival, copyOf, nextDue, type Tiding, type Tidings } from './tidings.ts';

/** How far back it is asked whether the caller walked to where they look. */
const WALKED_TICKS = 10 * TICKS_PER_SECOND;

/** What is known of the tick in which the gauge rose. */
export interface Rise {
  readonly night: ReadonlyNight;
  readonly now: Exposure;
  /** The post that pressed most before this reading. */
  readonly pressingBefore: number;
  /** What came in since the reading before. */
  readonly arrivals: readonly Arrival[];
  /** Bearings of late by post. */
  readonly freshBearings: readonly number[];
}

export function causeOfRise(rise: Rise, received: Received, tidings: Tidings, past: Past): WhyCause {
  switch (rise.now) {
    case 'found':
      return sightOf(rise.night, received) ?? closedIn(rise);
    case 'heard':
      return signalOf(rise.night, received) ?? closedIn(rise);
    case 'bearing':
    case 'crossed':
      return newsOf(rise, tidings) ?? causeWithoutNews(rise, past);
    case 'unheard':
      return closedIn(rise);
    default:
      return rise.now satisfies never;
  }
}

/** @param hunter who holds the caller; below 0 those who came to the door. */
export function causeOfHeld(hunter: number, night: ReadonlyNight, { noticed }: Received): WhyCause {
  if (hunter < 0) return { kind: 'door' };
  // A hand that reaches someone has seen him, whatever was noted.
  return noticed[hunter] ?? { ...seenBy(night, hunter), sawTick: night.tick };
}

/** Whoever noticed first of those who see the caller now; the nearest among equals. */
function sightOf({ hunters }: ReadonlyNight, { noticed }: Received): WhySeen | null {
  let first: WhySeen | null = null;
  for (let index = 0; index < hunters.length; index++) {
    const seen = noticed[index];
    if (!seen || (hunters[index]?.seesTicks ?? 0) < NOTICE_TICKS) continue;
    if (!first || seen.sawTick < first.sawTick) first = seen;
    else if (seen.sawTick === first.sawTick && seen.meters < first.meters) first = seen;
  }
  return first;
}

/** Whoever heard it best since the reading before. */
function signalOf({ tick }: ReadonlyNight, { heard }: Received): WhyHeard | null {
  let best: WhyHeard | null = null;
  for (const note of heard) {
    if (!note || note.tick <= tick - READ_TICKS) continue;
    if (!best || note.heard.marginDb > best.marginDb) best = note.heard;
  }
  return best;
}

/** The piece of news with which the gauge reaches its step, if it does not reach it without. */
function newsOf(rise: Rise, tidings: Tidings): WhyCause | null {
  const night = nightAtReading(rise);
  const without = withoutNews(night, rise);
  if (rise.arrivals.length === 0 || readsAsHigh(without, rise.now)) return null;
  let level = without.exposureLevel;
  let raisedMost: Piece | null = null;
  let mostRaised = 0;
  for (const piece of takeOneByOne(night, rise, tidings)) {
    if (readsAsHigh(night, rise.now)) return toldBy(rise, piece);
    const raised = night.exposureLevel - level;
    level = night.exposureLevel;
    if (raised <= mostRaised) continue;
    raisedMost = piece;
    mostRaised = raised;
  }
  // The mass spread once more in the same tick, and only then was it enough.
  return raisedMost && toldBy(rise, raisedMost);
}

/** What came in to which post; null where nobody is known to have sent it. */
interface Piece {
  readonly command: number;
  readonly tiding: Tiding | null;
}

/** Takes the pieces in again, in their order; the night stands as after each of them. */
function* takeOneByOne(night: Night, { arrivals }: Rise, tidings: Tidings): Generator<Piece> {
  for (const { tick, command, before } of arrivals) {
    const belief = copyOf(before);
    night.beliefs[command] = belief;
    for (let due = nextDue(belief, tick); due; due = nextDue(belief, tick)) {
      takeNews(belief, tick, night.world.sheet.size);
      yield { command, tiding: tidings.sentAs(command, due) };
    }
  }
}

function toldBy({ night, freshBearings }: Rise, { command, tiding }: Piece): WhyCause | null {
  if (tiding?.kind !== 'bearing') return tiding;
  const kind = (freshBearings[command] ?? 0) > 1 ? 'bearings' : 'bearing';
  return { ...tiding, kind, bearings: night.beliefs[command]?.bearings ?? 0 };
}

/** Had he stopped where he was at some time in the last seconds, would they be as close now? */
function causeWithoutNews(rise: Rise, past: Past): WhyCause {
  const night = nightAtReading(rise);
  const { tick } = rise.night;
  const since = past.lastAtRank(rankOf(rise.now), tick);
  for (let then = tick - 1; then > since && then >= tick - WALKED_TICKS; then -= READ_TICKS) {
    Object.assign(night.caller, past.placeAt(then));
    if (!readsAsHigh(night, rise.now)) return { kind: 'walkedIn', quiet: isQuiet(rise) };
  }
  return closedIn(rise);
}

function closedIn(rise: Rise): WhyCause {
  return { kind: 'closedIn', quiet: isQuiet(rise) };
}

function isQuiet({ arrivals }: Rise): boolean {
  return arrivals.length === 0;
}

/** The night as it was when the gauge was read, a copy. */
function nightAtReading({ night, pressingBefore }: Rise): Night {
  const copy = restore(snapshot(night));
  copy.tick = night.tick - 1;
  copy.pressing = pressingBefore;
  return copy;
}

function withoutNews(night: Night, { arrivals }: Rise): Night {
  const beliefs = [...night.beliefs];
  for (const { tick, command, before } of [...arrivals].reverse()) {
    const belief = copyOf(before);
    if (belief.ticksSinceNews >= 0) belief.ticksSinceNews += night.tick + 1 - tick;
    beliefs[command] = belief;
  }
  return { ...night, beliefs };
}

function readsAsHigh(night: Night, step: Exposure): boolean {
  tellExposure(night, []);
  return rankOf(night.exposure) >= rankOf(step);
}
