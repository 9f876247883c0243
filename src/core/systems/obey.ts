// The player's commands, taken one by one.
// Law: a command that cannot be followed changes nothing and is refused by name.
import { Command, HEADINGS } from '../command.ts';
import type { NightEvent, Refusal } from '../event.ts';
import type { Night, PhoneState } from '../night.ts';
import { DOOR_CELLS, LINK_COUNTER_START } from '../rules.ts';
import { endCall, isYourTurn } from './call.ts';

export function obey(night: Night, command: Command, events: NightEvent[]): void {
  const reason = night.outcome === 'none' ? follow(night, command, events) : 'nightIsOver';
  if (reason) events.push({ kind: 'refused', command, reason });
}

function follow(night: Night, command: Command, events: NightEvent[]): Refusal | null {
  const { caller } = night;
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
    case Command.phoneOn:
      if (night.phone.state === 'off') switchPhone(night, 'searching', events);
      return null;
    case Command.phoneOff:
      return putPhoneAway(night, events);
    case Command.call:
      return dial(night, events);
    case Command.speak:
      return speak(night, events);
    case Command.hangUp:
      return hangUp(night, events);
    case Command.goIn:
      return goIn(night);
    default:
      return 'noSuchCommand';
  }
}

function turn(night: Night, command: Command): null {
  const slowly = command < Command.walk;
  night.caller.heading = command - (slowly ? Command.stroll : Command.walk);
  night.caller.slowly = slowly;
  return null;
}

function switchPhone(night: Night, state: PhoneState, events: NightEvent[]): void {
  const { phone } = night;
  const wasOn = phone.state !== 'off';
  phone.state = state;
  phone.ticks = 0;
  const isOn = state !== 'off';
  if (isOn !== wasOn) events.push({ kind: 'phoneSwitched', on: isOn });
}

function putPhoneAway(night: Night, events: NightEvent[]): null {
  if (night.phone.state === 'inCall' || night.phone.state === 'ringing') endCall(night, 'hungUp', events);
  switchPhone(night, 'off', events);
  return null;
}

function dial(night: Night, events: NightEvent[]): Refusal | null {
  const { phone, call, world } = night;
  if (phone.state === 'off') return 'phoneIsOff';
  if (phone.state === 'searching') return 'noService';
  if (phone.state !== 'registered') return 'alreadyInCall';
  if (call.line >= world.call.length) return 'everythingSaid';
  switchPhone(night, 'ringing', events);
  phone.linkCounter = LINK_COUNTER_START;
  call.calls++;
  call.connectedTicks = 0;
  events.push({ kind: 'ringing' });
  return null;
}

function speak(night: Night, events: NightEvent[]): Refusal | null {
  if (night.phone.state !== 'inCall') return 'notInCall';
  if (!isYourTurn(night)) return 'notYourTurn';
  night.call.speaking = true;
  night.call.ticks = 0;
  events.push({ kind: 'lineBegun', line: night.call.line, again: night.call.pass > 0 });
  return null;
}

function hangUp(night: Night, events: NightEvent[]): Refusal | null {
  if (night.phone.state !== 'inCall' && night.phone.state !== 'ringing') return 'notInCall';
  endCall(night, 'hungUp', events);
  return null;
}

function goIn(night: Night): Refusal | null {
  const { caller, world } = night;
  const dx = caller.x - world.home.x;
  const dy = caller.y - world.home.y;
  if (dx * dx + dy * dy > DOOR_CELLS * DOOR_CELLS) return 'notAtHome';
  if (!caller.leftHome) return 'justLeft';
  night.outcome = 'home';
  return null;
}
