// The player's commands, taken one by one.
// Law: a command that cannot be followed changes nothing and is refused by name.
import { Command, HEADINGS, isCommand } from '../command.ts';
import type { NightEvent, Refusal } from '../event.ts';
import { isCompanionAway } from '../led.ts';
import type { Night } from '../night.ts';
import { DOOR_CELLS, LINK_COUNTER_START } from '../rules.ts';
import { beginLine, callNow, endCall, isYourTurn, linesNow } from './call.ts';
import { comeHome, makeOffer } from './capture.ts';
import { breakSim, dropPhone, fetchPhone, hidePhone } from './carrying.ts';
import { bringHome, tellCompanion } from './leading.ts';
import { isCalling, switchOff, switchOn } from './phone.ts';
import { takeMoney } from './transfer.ts';

export function obey(night: Night, command: Command, events: NightEvent[]): void {
  const reason = night.outcome === 'none' ? follow(night, command, events) : 'nightIsOver';
  if (reason) events.push({ kind: 'refused', command, reason });
}

function follow(night: Night, command: Command, events: NightEvent[]): Refusal | null {
  const { caller, capture } = night;
  // Whoever is held can answer, and nothing else.
  if (capture.stage === 'held' && isCommand(command) && !isOffer(command)) return 'held';
  if (command >= Command.stroll && command < Command.walk + HEADINGS) return turn(night, command);
  switch (command) {
    case Command.stop:
      caller.heading = -1;
      return null;
    case Command.runOn:
      caller.running = true;
      caller.low = false;
      return null;
    case Command.runOff:
      caller.running = false;
      return null;
    case Command.lowOn:
      caller.low = true;
      caller.running = false;
      return null;
    case Command.lowOff:
      caller.low = false;
      return null;
    case Command.guardedOn:
      night.call.guarded = true;
      return null;
    case Command.guardedOff:
      night.call.guarded = false;
      return null;
    case Command.offerNothing:
    case Command.offerHalf:
    case Command.offerAll:
      return makeOffer(night, command);
    case Command.takeMoney:
      return takeMoney(night, events);
    case Command.waitHere:
      return tellCompanion(night, false, events);
    case Command.comeOn:
      return tellCompanion(night, true, events);
    case Command.goIn:
      return goIn(night, events);
    default:
      return followWithPhone(night, command, events);
  }
}

/** What one does with the phone, in the hand or out of it. */
function followWithPhone(night: Night, command: Command, events: NightEvent[]): Refusal | null {
  switch (command) {
    case Command.phoneOn:
      return takeOutPhone(night, events);
    case Command.phoneOff:
      return putPhoneAway(night, events);
    case Command.call:
      return dialAbroad(night, events);
    case Command.callInside:
      return dialInside(night, events);
    case Command.otherPhone:
      return takeOtherPhone(night, events);
    case Command.speak:
      return speak(night, events);
    case Command.hangUp:
      return hangUp(night, events);
    case Command.hidePhone:
      return hidePhone(night, events);
    case Command.fetchPhone:
      return fetchPhone(night, events);
    case Command.dropPhone:
      return dropPhone(night, events);
    case Command.breakSim:
      return breakSim(night, events);
    default:
      return 'noSuchCommand';
  }
}

function isOffer(command: Command): boolean {
  return command >= Command.offerNothing && command <= Command.offerAll;
}

function turn(night: Night, command: Command): null {
  const slowly = command < Command.walk;
  night.caller.heading = command - (slowly ? Command.stroll : Command.walk);
  night.caller.slowly = slowly;
  return null;
}

function takeOutPhone(night: Night, events: NightEvent[]): Refusal | null {
  const { phone, carried } = night;
  if (isPhoneAway(night)) return 'phoneAway';
  if (phone.network === 'foreign' && carried.battery <= 0) return 'batteryEmpty';
  if (phone.state === 'off') switchOn(phone, events);
  return null;
}

/** The foreign phone may lie somewhere; the legal one is always in the pocket. */
function isPhoneAway({ phone, carried }: Night): boolean {
  return phone.network === 'foreign' && carried.phone !== 'held';
}

function takeOtherPhone(night: Night, events: NightEvent[]): Refusal | null {
  const { phone, world, carried } = night;
  if (!world.legalPhone) return 'noOtherPhone';
  if (phone.state !== 'off') return 'switchOffFirst';
  if (phone.network === 'domestic' && carried.phone !== 'held') return 'phoneAway';
  phone.network = phone.network === 'domestic' ? 'foreign' : 'domestic';
  events.push({ kind: 'phoneChanged', network: phone.network });
  return null;
}

function putPhoneAway(night: Night, events: NightEvent[]): null {
  switchOff(night, 'hungUp', events);
  return null;
}

/** Abroad. The country's own network takes the number, and does not put it through. */
function dialAbroad(night: Night, events: NightEvent[]): Refusal | null {
  const { phone } = night;
  const reason = whyNoCall(night);
  if (reason !== null || phone.network === 'foreign') return reason ?? dial(night, events);
  phone.barredCalls++;
  return 'barred';
}

function dialInside(night: Night, events: NightEvent[]): Refusal | null {
  if (night.phone.network !== 'domestic') return 'notThisPhone';
  return whyNoCall(night) ?? dial(night, events);
}

function whyNoCall(night: Night): Refusal | null {
  const { phone, carried } = night;
  if (isPhoneAway(night)) return 'phoneAway';
  if (phone.state === 'off') return 'phoneIsOff';
  if (phone.network === 'foreign' && !carried.sim) return 'simBroken';
  if (phone.state === 'searching') return 'noService';
  if (phone.state !== 'registered') return 'alreadyInCall';
  return isCompanionAway(night) ? 'companionAway' : null;
}

function dial(night: Night, events: NightEvent[]): Refusal | null {
  const { phone } = night;
  const call = callNow(night);
  if (call.line >= linesNow(night).length) return 'everythingSaid';
  phone.state = 'ringing';
  phone.ticks = 0;
  phone.linkCounter = LINK_COUNTER_START;
  call.calls++;
  call.connectedTicks = 0;
  events.push({ kind: 'ringing' });
  return null;
}

function speak(night: Night, events: NightEvent[]): Refusal | null {
  if (isPhoneAway(night)) return 'phoneAway';
  if (night.phone.state !== 'inCall') return 'notInCall';
  if (isCompanionAway(night)) return 'companionAway';
  if (!isYourTurn(night)) return 'notYourTurn';
  beginLine(night, events);
  return null;
}

function hangUp(night: Night, events: NightEvent[]): Refusal | null {
  if (isPhoneAway(night)) return 'phoneAway';
  if (!isCalling(night.phone)) return 'notInCall';
  endCall(night, 'hungUp', events);
  return null;
}

function goIn(night: Night, events: NightEvent[]): Refusal | null {
  const { caller, world } = night;
  const dx = caller.x - world.home.x;
  const dy = caller.y - world.home.y;
  if (dx * dx + dy * dy > DOOR_CELLS * DOOR_CELLS) return 'notAtHome';
  if (!caller.leftHome) return 'justLeft';
  bringHome(night, events);
  comeHome(night, events);
  return null;
}
