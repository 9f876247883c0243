// What an action means at this moment of the night, as commands.
// Law: the same action at the same moment always means the same; the core still may refuse it.
import { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { DOOR_CELLS, NOTICE_TICKS } from '../core/rules.ts';
import { callNow, isInside, isYourTurn, linesNow } from '../core/systems/call.ts';
import { isMoneyAwaited } from './broker.ts';
import type { Primary } from './hud.ts';
import { isToBeCalled } from './led.ts';
import { isPhoneInReach } from './things.ts';

/** @returns what the primary action would do now. */
export function primaryOf(night: ReadonlyNight): Primary {
  const { phone, capture } = night;
  if (capture.stage === 'held') return 'waiting';
  if (phone.state === 'inCall') return primaryInCall(night);
  const mayDrop = isDroppingOffered(night);
  if (phone.state === 'ringing') return mayDrop ? 'dropPhone' : 'waiting';
  if (isAtDoor(night)) return 'goIn';
  if (mayDrop) return 'dropPhone';
  if (isMoneyAwaited(night)) return 'takeMoney';
  // Who waits near is called while both hands are free; on the line there is something else to say.
  if (phone.state === 'off' && isToBeCalled(night)) return 'comeOn';
  if (night.carried.phone !== 'held' && isFetchingOffered(night)) return 'fetchPhone';
  return isInside(night) ? primaryWithLegalPhone(night) : primaryWithPhone(night);
}

function primaryWithPhone({ phone, carried, call, world }: ReadonlyNight): Primary {
  if (carried.phone !== 'held') return 'noPhone';
  if (phone.state === 'off') return 'takePhone';
  if (phone.state === 'searching') return 'noService';
  return call.line < world.call.length ? 'call' : 'putAway';
}

/** Whoever holds it calls the one abroad first, and learns that this phone does not; then there is one call to make. */
function primaryWithLegalPhone(night: ReadonlyNight): Primary {
  const { phone, carried } = night;
  const isAllSaid = callNow(night).line >= linesNow(night).length;
  if (phone.state === 'off') {
    if (!isAllSaid) return 'takePhone';
    return carried.phone === 'held' ? 'otherPhone' : 'allSaid';
  }
  if (phone.state === 'searching') return 'noService';
  if (isAllSaid) return 'putAway';
  return phone.barredCalls === 0 ? 'call' : 'callInside';
}

function primaryInCall(night: ReadonlyNight): Primary {
  if (isYourTurn(night)) return 'speak';
  if (isDroppingOffered(night)) return 'dropPhone';
  const call = callNow(night);
  return call.speaking && linesNow(night)[call.line]?.voice === 'caller' ? 'speaking' : 'listen';
}

/** Ticks after an agent has seen the caller for which a press still means what it meant before. */
const DROP_OFFERED_AFTER_TICKS = 8;

/** Someone comes who will look into every pocket. */
function isDroppingOffered({ carried, hunters }: ReadonlyNight): boolean {
  const isSeen = hunters.some(({ seesTicks }) => seesTicks >= NOTICE_TICKS + DROP_OFFERED_AFTER_TICKS);
  return carried.phone === 'held' && isSeen;
}

/** Not under their eyes: the press that let it fall would take it up again. */
function isFetchingOffered(night: ReadonlyNight): boolean {
  return night.exposure !== 'found' && isPhoneInReach(night);
}

const ONLY_TOLD: readonly Primary[] = ['noService', 'waiting', 'speaking', 'listen', 'noPhone', 'allSaid'];

/** @returns true when a press of the primary action does nothing now: its button stays where it is and says so. */
export function isOnlyTold(primary: Primary): boolean {
  return ONLY_TOLD.includes(primary);
}

/** @returns the command of the primary action, or null when there is nothing to do but wait. */
export function primaryCommand(night: ReadonlyNight): Command | null {
  switch (primaryOf(night)) {
    case 'takePhone':
      return Command.phoneOn;
    case 'call':
      return Command.call;
    case 'callInside':
      return Command.callInside;
    case 'otherPhone':
      return Command.otherPhone;
    case 'takeMoney':
      return Command.takeMoney;
    case 'comeOn':
      return Command.comeOn;
    case 'speak':
      return Command.speak;
    case 'putAway':
      return Command.phoneOff;
    case 'dropPhone':
      return Command.dropPhone;
    case 'fetchPhone':
      return Command.fetchPhone;
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
