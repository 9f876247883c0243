// What an action means at this moment of the night, as commands.
// Law: the same action at the same moment always means the same; the core still may refuse it.
import { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { DOOR_CELLS } from '../core/rules.ts';
import { isYourTurn } from '../core/systems/call.ts';
import type { Primary } from './hud.ts';

/** @returns what the primary action would do now. */
export function primaryOf(night: ReadonlyNight): Primary {
  const { phone, call, world } = night;
  if (phone.state === 'inCall') return primaryInCall(night);
  if (phone.state === 'ringing') return 'waiting';
  if (isAtDoor(night)) return 'goIn';
  if (phone.state === 'off') return 'takePhone';
  if (phone.state === 'searching') return 'noService';
  return call.line < world.call.length ? 'call' : 'putAway';
}

function primaryInCall(night: ReadonlyNight): Primary {
  if (isYourTurn(night)) return 'speak';
  const { call, world } = night;
  return call.speaking && world.call[call.line]?.voice === 'caller' ? 'speaking' : 'listen';
}

/** @returns the command of the primary action, or null when there is nothing to do but wait. */
export function primaryCommand(night: ReadonlyNight): Command | null {
  switch (primaryOf(night)) {
    case 'takePhone':
      return Command.phoneOn;
    case 'call':
      return Command.call;
    case 'speak':
      return Command.speak;
    case 'putAway':
      return Command.phoneOff;
    case 'goIn':
      return Command.goIn;
    default:
      return null;
  }
}

/** Hanging up ends a call; outside a call the same press puts the phone away. */
export function hangUpCommand(night: ReadonlyNight): Command | null {
  const { state } = night.phone;
  if (state === 'inCall' || state === 'ringing') return Command.hangUp;
  return state === 'off' ? null : Command.phoneOff;
}

export function isAtDoor(night: ReadonlyNight): boolean {
  const { caller, world } = night;
  if (!caller.leftHome) return false;
  const dx = caller.x - world.home.x;
  const dy = caller.y - world.home.y;
  return dx * dx + dy * dy <= DOOR_CELLS * DOOR_CELLS;
}
