// The call itself: one line after another, each in parts that come through or do not.
// Law: a line is heard only when enough of its parts were; what was heard is remembered by the line's id.
import type { CallEnd, NightEvent } from '../event.ts';
import { isCompanionAway } from '../led.ts';
import { type Call, LINE_PARTS, type Night, type ReadonlyNight } from '../night.ts';
import {
  AGAIN_TICKS,
  BREATH_TICKS,
  CLEAR_PART,
  FAREWELL_TICKS,
  LINK_COUNTER_START,
  PARTS_TO_HEAR,
  TICKS_PER_SECOND,
  UPDATE_BURST_TICKS,
} from '../rules.ts';
import type { CallLine } from '../world.ts';

const FULLY_CLEAR = 3;

/** @returns true while the phone in the hand is the country's own, which calls nobody abroad. */
export function isInside({ phone }: Pick<ReadonlyNight, 'phone'>): boolean {
  return phone.network === 'domestic';
}

/** @returns the call that the phone in the hand can make: abroad, or inside the country. */
export function callNow<N extends ReadonlyNight>(night: N): N['call'] {
  return isInside(night) ? night.insideCall : night.call;
}

/** @returns the lines of that call. */
export function linesNow(night: ReadonlyNight): readonly CallLine[] {
  return isInside(night) ? (night.world.legalPhone?.call ?? []) : night.world.call;
}

export function holdCall(night: Night, events: NightEvent[]): void {
  const { phone } = night;
  if (phone.state !== 'inCall') return;
  const call = callNow(night);
  call.ticks++;
  const line = linesNow(night)[call.line];
  if (!line) {
    if (call.ticks >= FAREWELL_TICKS) endCall(night, 'allSaid', events);
    return;
  }
  if (call.speaking) return speakOn(night, secondsNow(call, line), events);
  const waitTicks = call.pass > 0 ? AGAIN_TICKS : BREATH_TICKS;
  // The far end speaks by itself, and a broken line is said again unasked; one's own next line waits for a press.
  const byItself = line.voice === 'farEnd' || call.pass > 0;
  // Nobody begins to speak to someone who is not there to hear it.
  if (byItself && call.ticks >= waitTicks && !isCompanionAway(night)) beginLine(night, events);
}

/** How long the line takes in the words in which it was begun. */
function secondsNow(call: Call, line: CallLine): number {
  return call.guardedByLine[call.line] === 1 ? line.guardedSeconds : line.clearSeconds;
}

/** @returns true when the night waits for the caller to say the next line. */
export function isYourTurn(night: ReadonlyNight): boolean {
  const { phone } = night;
  const call = callNow(night);
  const line = linesNow(night)[call.line];
  return phone.state === 'inCall' && !call.speaking && call.pass === 0 && line?.voice === 'caller';
}

/** @returns true while the caller's own voice is on the air. */
export function isCallerSpeaking(night: Night): boolean {
  const call = callNow(night);
  return call.speaking && linesNow(night)[call.line]?.voice === 'caller';
}

/** Someone answered. */
export function connect(night: Night, events: NightEvent[]): void {
  const call = callNow(night);
  call.speaking = false;
  call.ticks = 0;
  events.push({ kind: 'connected', inside: isInside(night) });
}

/** Hangs up, for whatever reason; the phone stays on. A line broken off is begun again; what came through of it stays. */
export function endCall(night: Night, why: CallEnd, events: NightEvent[]): void {
  const { phone } = night;
  const call = callNow(night);
  if (why === 'dropped' || why === 'jammed') call.dropped++;
  call.speaking = false;
  call.ticks = 0;
  call.part = 0;
  call.partTicks = 0;
  call.partQuality = 0;
  call.pass = 0;
  phone.state = 'registered';
  phone.ticks = 0;
  // The network has just heard this phone: the next update is a whole period away, and hanging up sends nothing.
  phone.ticksSinceUpdate = UPDATE_BURST_TICKS;
  phone.linkCounter = LINK_COUNTER_START;
  phone.dutyNow = 0;
  events.push({ kind: 'callEnded', why });
}

/** Begins the next line, or the same one again. The caller's own is said again in the words in which it was begun. */
export function beginLine(night: Night, events: NightEvent[]): void {
  const call = callNow(night);
  const isOwn = linesNow(night)[call.line]?.voice === 'caller';
  if (isOwn && call.pass === 0) call.guardedByLine[call.line] = call.guarded ? 1 : 0;
  call.speaking = true;
  call.ticks = 0;
  events.push({ kind: 'lineBegun', line: call.line, again: call.pass > 0, inside: isInside(night) });
}

function speakOn(night: Night, clearSeconds: number, events: NightEvent[]): void {
  const { phone } = night;
  const call = callNow(night);
  const ticksPerPart = (clearSeconds * TICKS_PER_SECOND) / LINE_PARTS;
  call.partTicks++;
  call.partQuality += phone.quality;
  while (call.speaking && call.partTicks >= ticksPerPart) {
    finishPart(call, phone.quality);
    // What is left of the tick is carried over, so that a line takes just its seconds.
    call.partTicks -= ticksPerPart;
    if (call.part >= LINE_PARTS) finishLine(night, events);
  }
}

/** @param qualityNow stands in for a part so short that no tick began in it. */
function finishPart(call: Call, qualityNow: number): void {
  const ticks = Math.floor(call.partTicks);
  const quality = call.partQuality > 0 && ticks > 0 ? Math.round(call.partQuality / ticks) : qualityNow;
  const clarity = Math.min(FULLY_CLEAR, (call.clarityByPart[call.part] as number) + quality);
  call.clarityByPart[call.part] = clarity;
  call.clarityByLinePart[call.line * LINE_PARTS + call.part] = clarity;
  call.partQuality = 0;
  call.part = nextUnclearPart(call);
}

/** People repeat only what was lost: a later pass skips the parts that are clear. */
function nextUnclearPart(call: Call): number {
  let part = call.part + 1;
  if (call.pass === 0) return part;
  while (part < LINE_PARTS && (call.clarityByPart[part] as number) >= CLEAR_PART) part++;
  return part;
}

function finishLine(night: Night, events: NightEvent[]): void {
  const call = callNow(night);
  const heard = countUnderstood(call) >= PARTS_TO_HEAR;
  events.push({ kind: heard ? 'lineHeard' : 'lineBroken', line: call.line, inside: isInside(night) });
  call.speaking = false;
  call.ticks = 0;
  call.part = 0;
  if (!heard) {
    call.pass++;
    if ((call.clarityByPart[0] as number) >= CLEAR_PART) call.part = nextUnclearPart(call);
    return;
  }
  call.heardByLine[call.line] = 1;
  call.line++;
  call.pass = 0;
  call.clarityByPart.fill(0);
}

function countUnderstood(call: Call): number {
  let understood = 0;
  for (const clarity of call.clarityByPart) if (clarity >= CLEAR_PART) understood++;
  return understood;
}
