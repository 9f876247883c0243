// News on its way to the command posts: who sent which piece, and the belief as it was before a piece came in.
// Law: a piece is known again by its own numbers; who cannot be told for certain is not named.
import type { NightEvent } from '../../core/event.ts';
import { type Belief, NEWS_NUMBERS, type ReadonlyNight } from '../../core/night.ts';
import { RADIO_DELAY_TICKS, SLOW_HEARING_FACTOR } from '../../core/rules.ts';
import type { WhyHeard, WhyReported, WhySeen } from './entry.ts';
import type { Received } from './received.ts';

export type Tiding = WhyHeard | WhySeen | WhyReported;

/** A piece of news as it was sent. */
interface Sent {
  readonly tick: number;
  readonly command: number;
  /** What stands in the news after its due tick: kind, place, and three numbers. */
  readonly numbers: readonly number[];
  readonly tiding: Tiding;
}

/** A post just before it took in what had arrived. */
export interface Arrival {
  readonly tick: number;
  readonly command: number;
  readonly before: Belief;
}

const DEGREES_PER_RAD = 180 / Math.PI;
/** Nothing is longer on its way by radio, also where hearing is slow; a report that is told to an agent neither. */
const KEPT_TICKS = 2 * SLOW_HEARING_FACTOR * RADIO_DELAY_TICKS;

export class Tidings {
  readonly #sent: Sent[] = [];

  /** After a tick: who sent what in it. */
  note(events: readonly NightEvent[], night: ReadonlyNight, received: Received): void {
    while ((this.#sent[0]?.tick ?? night.tick) < night.tick - KEPT_TICKS) this.#sent.shift();
    for (const event of events) {
      if (event.kind === 'bearingTaken') this.#noteBearing(event, night, received);
      if (event.kind === 'hunterTurned') this.#noteSighting(event, night, received);
      if (event.kind === 'reported') this.#noteReport(event, night, received);
    }
  }

  /** @returns what a piece told, or null where nobody is known to have sent it. */
  sentAs(command: number, numbers: readonly number[]): Tiding | null {
    const isIt = (sent: Sent) =>
      sent.command === command && sent.numbers.every((number, index) => number === numbers[index]);
    return this.#sent.find(isIt)?.tiding ?? null;
  }

  #noteBearing(
    { finder, x, y, sigmaRad }: Extract<NightEvent, { kind: 'bearingTaken' }>,
    night: ReadonlyNight,
    received: Received,
  ): void {
    const heard = received.heard[finder]?.heard;
    if (!heard) return;
    const numbers = [0, heard.fromX, heard.fromY, x, y, sigmaRad];
    const tiding: WhyHeard = { ...heard, kind: 'bearing', sigmaDegrees: sigmaRad * DEGREES_PER_RAD };
    // Masts stand at the first command post's orders.
    this.#send(night, night.hunters[finder]?.command ?? 0, numbers, tiding);
  }

  #noteSighting(
    { hunter: index, now, before }: Extract<NightEvent, { kind: 'hunterTurned' }>,
    night: ReadonlyNight,
    received: Received,
  ): void {
    if (now !== 'chase' && before !== 'chase') return;
    const hunter = night.hunters[index];
    const tiding = now === 'chase' ? received.noticed[index] : received.lastSeen[index];
    if (!hunter || !tiding) return;
    const sawTick = night.tick - 1 - hunter.ticksSinceSeen;
    this.#send(night, hunter.command, [1, hunter.lastSeenX, hunter.lastSeenY, sawTick, 0, 0], tiding);
  }

  #noteReport(
    { neighbor: index, command }: Extract<NightEvent, { kind: 'reported' }>,
    night: ReadonlyNight,
    received: Received,
  ): void {
    const neighbor = night.neighbors[index];
    const tiding = received.witnessed[index];
    if (!neighbor || !tiding) return;
    this.#send(night, command, [2, neighbor.sawX, neighbor.sawY, neighbor.sawTick, 0, 0], tiding);
  }

  #send({ tick }: ReadonlyNight, command: number, numbers: readonly number[], tiding: Tiding): void {
    this.#sent.push({ tick, command, numbers, tiding });
  }
}

/** @returns the posts for which news is due in the tick that is being lived, as they are before they take it in. */
export function arrivalsDue({ beliefs, tick }: ReadonlyNight): Arrival[] {
  const arrivals: Arrival[] = [];
  for (let command = 0; command < beliefs.length; command++) {
    const belief = beliefs[command];
    if (belief && nextDue(belief, tick)) arrivals.push({ tick, command, before: copyOf(belief) });
  }
  return arrivals;
}

/** @returns the numbers of the piece that is taken in next, without its due tick; null when none is due. */
export function nextDue({ news, newsCount }: Readonly<Belief>, tick: number): readonly number[] | null {
  for (let piece = 0; piece < newsCount; piece++) {
    const at = piece * NEWS_NUMBERS;
    if ((news[at] as number) <= tick) return Array.from(news.subarray(at + 1, at + NEWS_NUMBERS));
  }
  return null;
}

export function copyOf(belief: Readonly<Belief>): Belief {
  return { ...belief, news: belief.news.slice(), massByCell: belief.massByCell.slice() };
}
