// The player's commands, taken one by one.
// Law: a command that cannot be followed changes nothing and is refused by name.
import { Command, HEADINGS, isCommand } from '../command.ts';
import type { NightEvent, Refusal } from '../event.ts';
import type { Night } from '../night.ts';
import { DOOR_CELLS, LINK_COUNTER_START } from '../rules.ts';
import { beginLine, endCall, isYourTurn } from './call.ts';
import { comeHome, makeOffer } from './capture.ts';
import { breakSim, dropPhone, fetchPhone, hidePhone } from './carrying.ts';
import { isCalling, switchOff, switchOn } from './phone.ts';

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
      return dial(night, events);
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

function takeOutPhone({ phone, carried }: Night, events: NightEvent[]): Refusal | null {
  if (carried.phone !== 'held') return 'phoneAway';
  if (carried.battery <= 0) return 'batteryEmpty';
  if (phone.state === 'off') switchOn(phone, events);
  return null;
}

function putPhoneAway(night: Night, events: NightEvent[]): null {
  switchOff(night, 'hungUp', events);
  return null;
}

function dial(night: Night, events: NightEvent[]): Refusal | null {
  const { phone, call, world, carried } = night;
  if (carried.phone !== 'held') return 'phoneAway';
  if (phone.state === 'off') return 'phoneIsOff';
  if (!carried.sim) return 'simBroken';
  if (phone.state === 'searching') return 'noService';
  if (phone.state !== 'registered') return 'alreadyInCall';
  if (call.line >= world.call.length) return 'everythingSaid';
  phone.state = 'ringing';
  phone.ticks = 0;
  phone.linkCounter = LINK_COUNTER_START;
  call.calls++;
  call.connectedTicks = 0;
  events.push({ kind: 'ringing' });
  return null;
}

function speak(night: Night, events: NightEvent[]): Refusal | null {
  if (night.carried.phone !== 'held') return 'phoneAway';
  if (night.phone.state !== 'inCall') return 'notInCall';
  if (!isYourTurn(night)) return 'notYourTurn';
  beginLine(night, events);
  return null;
}

function hangUp(night: Night, events: NightEvent[]): Refusal | null {
  if (night.carried.phone !== 'held') return 'phoneAway';
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
  comeHome(night, events);
  return null;
}
