// Who understands what the caller says: a finder that receives most of a plain line well enough learns who speaks.
// Law: only the caller's own voice goes out from this phone; the far end's answers are heard by nobody but the caller.
import type { NightEvent } from '../event.ts';
import { raiseIdentity } from '../evidence.ts';
import { finderAt } from '../finders.ts';
import type { Finder, Night } from '../night.ts';
import { DECODE_DBM, PLAIN_LINE_IDENTITY, TICKS_PER_SECOND, UNDERSTOOD_SHARE } from '../rules.ts';
import { isCallerSpeaking } from './call.ts';

/** Comes after `hear`: what each finder receives in this tick is known. */
export function overhear(night: Night, events: NightEvent[]): void {
  const { call, world, hunters, posts, phone } = night;
  if (phone.network !== 'foreign') return;
  const line = world.call[call.line];
  if (!line || !isCallerSpeaking(night) || call.guardedByLine[call.line] === 1) return;
  const shareOfTick = 1 / (line.clearSeconds * TICKS_PER_SECOND);
  const finders = hunters.length + posts.length;
  for (let index = 0; index < finders; index++) {
    const finder = finderAt(night, index) as Finder;
    if (finder.ticksSinceHeard > 0 || finder.heardDbm < DECODE_DBM) continue;
    if (takeIn(finder, call.line, shareOfTick)) understand(night, index, line.tells, events);
  }
}

/** @returns true in the tick in which the finder has heard enough of the line; a line that is said again adds up. */
function takeIn(finder: Finder, line: number, share: number): boolean {
  if (finder.lineHeard !== line) {
    finder.lineHeard = line;
    finder.lineShare = 0;
  }
  const before = finder.lineShare;
  finder.lineShare = before + share;
  return before < UNDERSTOOD_SHARE && finder.lineShare >= UNDERSTOOD_SHARE;
}

/** However many listen, a line tells what it tells once. */
function understand(night: Night, finder: number, tells: number, events: NightEvent[]): void {
  const { call, evidence } = night;
  events.push({ kind: 'overheard', finder, line: call.line });
  if (call.overheardByLine[call.line] === 1) return;
  call.overheardByLine[call.line] = 1;
  evidence.plainLinesHeard++;
  raiseIdentity(night, 'plainLine', tells * PLAIN_LINE_IDENTITY, events);
}
