// What a player can tell the night: small integers, one meaning each, recorded with their tick.
// Law: a number never changes its meaning within one rules version.

/** Compass headings run clockwise from north in sixteenths of a turn: 0 north, 4 east, 8 south, 12 west. */
export const HEADINGS = 16;

export const Command = {
  /** Stand still. */
  stop: 0,
  /** 1 to 16: walk towards heading (command - 1), slowly. */
  stroll: 1,
  /** 17 to 32: walk towards heading (command - 17), at full pace. */
  walk: 17,
  runOn: 33,
  runOff: 34,
  lowOn: 35,
  lowOff: 36,
  phoneOn: 37,
  phoneOff: 38,
  call: 39,
  /** Say the caller's next line. */
  speak: 40,
  hangUp: 41,
  /** Go in at one's own door: the night ends. */
  goIn: 42,
  /** From now on, and no longer, one's own lines are said guarded. */
  guardedOn: 43,
  guardedOff: 44,
  /** Put the phone under a stone here, take it up again, or let it fall while running. */
  hidePhone: 45,
  fetchPhone: 46,
  dropPhone: 47,
  breakSim: 48,
  /** To the one who holds the caller: nothing, half of what is there, all of it. */
  offerNothing: 49,
  offerHalf: 50,
  offerAll: 51,
  /** With the country's own phone: someone who lives in the country. */
  callInside: 52,
  /** Put this phone away and take the other one: the legal one, or the one with the foreign card. */
  otherPhone: 53,
  /** Take the money that the broker holds. */
  takeMoney: 54,
  /** To whoever is led: wait here, and come on. */
  waitHere: 55,
  comeOn: 56,
} as const;

export const LAST_COMMAND = 56;

export type Command = number;

/** @returns the command that walks towards `heading` (0 to 15), slowly or at full pace. */
export function walkCommand(heading: number, slowly: boolean): Command {
  return (slowly ? Command.stroll : Command.walk) + heading;
}

export function isCommand(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_COMMAND;
}
