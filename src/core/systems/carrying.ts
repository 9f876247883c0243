// The phone and its SIM card as things: put under a stone, let fall, taken up again, broken, or found by others.
// Law: what is not in the hand is silent; whoever finds it learns only what is in it.
import type { NightEvent, Refusal } from '../event.ts';
import { raiseIdentity } from '../evidence.ts';
import { hasHandsFull } from '../led.ts';
import type { Hunter, Night } from '../night.ts';
import { FIND_HIDDEN_CELLS, FIND_HIDDEN_TICKS, PHONE_FOUND_IDENTITY, PHONE_REACH_CELLS } from '../rules.ts';
import { endCall } from './call.ts';
import { isActive } from './hunting/decide.ts';
import { isCalling, loseService, switchOff } from './phone.ts';

/** Under a stone here: that takes both hands, and standing still. */
export function hidePhone(night: Night, events: NightEvent[]): Refusal | null {
  if (night.carried.phone !== 'held') return 'phoneAway';
  if (isCalling(night.phone)) return 'alreadyInCall';
  if (night.caller.heading >= 0) return 'stillWalking';
  layDown(night, 'hidden', events);
  return null;
}

/** Let go of at once, whatever one is doing; a call is cut off with it. */
export function dropPhone(night: Night, events: NightEvent[]): Refusal | null {
  if (night.carried.phone !== 'held') return 'phoneAway';
  layDown(night, 'lost', events);
  return null;
}

export function fetchPhone(night: Night, events: NightEvent[]): Refusal | null {
  const { carried, caller } = night;
  const lies = carried.phone === 'hidden' || carried.phone === 'lost';
  if (!lies || squareToPhone(night, caller.x, caller.y) > PHONE_REACH_CELLS * PHONE_REACH_CELLS)
    return 'nothingHere';
  carried.phone = 'held';
  carried.searchedTicks = 0;
  events.push({ kind: 'phonePut', where: 'fetched' });
  takeInHand(night, events);
  return null;
}

/** Broken in two: a phone without it finds no network, and says of nobody whom it called. */
export function breakSim(night: Night, events: NightEvent[]): Refusal | null {
  const { carried, phone } = night;
  if (carried.phone !== 'held') return 'phoneAway';
  if (!carried.sim) return 'simBroken';
  carried.sim = false;
  if (phone.network === 'foreign') {
    if (isCalling(phone)) endCall(night, 'cutOff', events);
    loseService(phone);
  }
  events.push({ kind: 'simBroken' });
  return null;
}

/** Whoever has just found it under its stone has it in the hand: the legal one goes into the pocket. */
function takeInHand(night: Night, events: NightEvent[]): void {
  const { phone } = night;
  if (phone.network === 'foreign') return;
  switchOff(night, 'hungUp', events);
  phone.network = 'foreign';
  events.push({ kind: 'phoneChanged', network: 'foreign' });
}

function layDown(night: Night, how: 'hidden' | 'lost', events: NightEvent[]): void {
  const { carried, caller } = night;
  if (night.phone.network === 'foreign') switchOff(night, 'cutOff', events);
  carried.phone = how;
  carried.phoneX = caller.x;
  carried.phoneY = caller.y;
  carried.searchedTicks = 0;
  events.push({ kind: 'phonePut', where: how === 'hidden' ? 'hidden' : 'dropped' });
}

/** A phone that was dropped is seen by whoever comes by on foot; a hidden one is found by those who search the spot. */
export function seekPhone(night: Night, events: NightEvent[]): void {
  const { carried } = night;
  if (carried.phone === 'lost') {
    const hunter = firstWithin(night, PHONE_REACH_CELLS, false);
    if (hunter >= 0) takePhone(night, hunter, events);
  }
  if (carried.phone !== 'hidden') return;
  const searcher = firstWithin(night, FIND_HIDDEN_CELLS, true);
  carried.searchedTicks = searcher < 0 ? 0 : carried.searchedTicks + 1;
  if (carried.searchedTicks >= FIND_HIDDEN_TICKS) takePhone(night, searcher, events);
}

/** @returns the first hunter on foot within so many cells of the phone, or -1. */
function firstWithin(night: Night, cells: number, onlySearching: boolean): number {
  for (let index = 0; index < night.hunters.length; index++) {
    const hunter = night.hunters[index] as Hunter;
    if (hunter.rides || hasHandsFull(night, index) || (onlySearching && !isActive(hunter))) continue;
    if (squareToPhone(night, hunter.x, hunter.y) <= cells * cells) return index;
  }
  return -1;
}

function takePhone(night: Night, hunter: number, events: NightEvent[]): void {
  const { carried } = night;
  carried.phone = 'taken';
  carried.takenBy = hunter;
  events.push({ kind: 'phoneFound', hunter, withSim: carried.sim });
  if (carried.sim) raiseIdentity(night, 'phone', PHONE_FOUND_IDENTITY, events);
}

function squareToPhone({ carried }: Night, x: number, y: number): number {
  const dx = carried.phoneX - x;
  const dy = carried.phoneY - y;
  return dx * dx + dy * dy;
}
