// Being held: by a hand on the hill or by those who come to the door, one offer, and what follows.
// Law: nobody is held twice, an offer is made once, and its answer is drawn once from the man's own luck.
import { Command } from '../command.ts';
import type { NightEvent, Refusal } from '../event.ts';
import { streamOf } from '../luck.ts';
import type { Hunter, Night, Sentence } from '../night.ts';
import { draw } from '../random.ts';
import { ANSWER_TICKS, CONTACT_TICKS, DOOR_ASKS_FACTOR, HELD_TICKS } from '../rules.ts';
import { asksPounds, type Case, doorAnswer, releaseChance, sentenceFor } from '../sentence.ts';
import { isLettingGo, letGo } from './lettingGo.ts';
import { switchOff } from './phone.ts';
import { spend } from './transfer.ts';

/** Who holds the caller where no hunter does. */
const AT_THE_DOOR = -1;
/** No hunter can be called so: ids have no space. */
const DOOR_ENTITY = 'the door';

export function holdCaller(night: Night, events: NightEvent[]): void {
  if (night.outcome !== 'none') return;
  const { capture } = night;
  if (capture.stage === 'free') {
    if (capture.sentence === 'warned') capture.ticks++;
    const hunter = firstInContact(night);
    if (hunter >= 0) seize(night, hunter, events);
  } else if (capture.stage === 'held') {
    capture.ticks++;
    const isDue = capture.ticks >= (capture.offered < 0 ? HELD_TICKS : ANSWER_TICKS);
    if (isDue) settle(night, events);
  }
}

/** Half of the money, in whole pounds, all of it, or none. */
export function makeOffer(night: Night, command: Command): Refusal | null {
  const { capture, carried } = night;
  if (capture.stage !== 'held') return 'notHeld';
  if (capture.offered >= 0) return 'alreadyOffered';
  capture.offered = offerOf(carried.money, command);
  capture.ticks = 0;
  return null;
}

/** In at one's own door. Who is known by name has not come home yet: they come later, to ask or to fetch. */
export function comeHome(night: Night, events: NightEvent[]): void {
  const due = doorAnswer(night.evidence.identity);
  const answer = due === 'fetched' && isLettingGo(night) ? 'asked' : due;
  switch (answer) {
    case 'fetched':
      seize(night, AT_THE_DOOR, events);
      return;
    case 'asked':
      pass(night, 'warned', events);
      night.outcome = 'home';
      return;
    case 'nobody':
      night.outcome = 'home';
      return;
    default:
      return answer satisfies never;
  }
}

function firstInContact({ hunters }: Night): number {
  for (let index = 0; index < hunters.length; index++)
    if ((hunters[index] as Hunter).contactTicks >= CONTACT_TICKS) return index;
  return -1;
}

function seize(night: Night, hunter: number, events: NightEvent[]): void {
  const { capture, caller } = night;
  if (isLettingGo(night)) return letGo(night, hunter, events);
  capture.stage = 'held';
  capture.hunter = hunter;
  capture.ticks = 0;
  caller.heading = -1;
  caller.running = false;
  caller.low = false;
  switchOff(night, 'cutOff', events);
  events.push({ kind: 'held', hunter });
}

function offerOf(money: number, command: Command): number {
  if (command === Command.offerAll) return money;
  return command === Command.offerHalf ? Math.floor(money / 2) : 0;
}

/** Without an answer it was nothing. What was shown is gone in any case; with a sentence, everything is. */
function settle(night: Night, events: NightEvent[]): void {
  const { capture, carried } = night;
  capture.offered = Math.max(0, capture.offered);
  const against = caseOf(night);
  const isReleased = draw(luckOf(night, 'release')) < releaseChance(capture.offered, asksNow(night), against);
  if (capture.offered > 0) events.push({ kind: 'offered', money: capture.offered, taken: isReleased });
  const sentence = isReleased ? 'released' : sentenceFor(against);
  const isSeized = sentence === 'reform' || sentence === 'camp';
  spend(night, capture.offered, 'bribed');
  if (isSeized) spend(night, carried.money, 'seized');
  pass(night, sentence, events);
  night.outcome = 'taken';
}

function pass({ capture }: Night, sentence: Sentence, events: NightEvent[]): void {
  capture.stage = 'settled';
  capture.sentence = sentence;
  events.push({ kind: 'sentenced', sentence });
}

/** A phone that the one who holds the caller picked up himself is as good as one in the pocket. */
function caseOf({ evidence, carried, capture }: Night): Case {
  const isOnCaller = carried.phone === 'held';
  const isInHisHand = carried.phone === 'taken' && carried.takenBy === capture.hunter;
  return {
    identity: evidence.identity,
    location: evidence.location,
    plainLinesHeard: evidence.plainLinesHeard,
    phoneFound: carried.sim && (isOnCaller || isInHisHand),
  };
}

function asksNow(night: Night): number {
  const hunter = night.hunters[night.capture.hunter];
  return hunter ? hunter.asks : asksPounds(draw(luckOf(night, 'asks'))) * DOOR_ASKS_FACTOR;
}

function luckOf({ world, luck, capture }: Night, concern: string): ReturnType<typeof streamOf> {
  return streamOf(luck, concern, world.hunters[capture.hunter]?.id ?? DOOR_ENTITY);
}
