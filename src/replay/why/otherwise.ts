// What could have been done otherwise: one thing, from one moment on, and all else as it was commanded.
// Law: least far-reaching first; nothing is tried that the state or the cause gives no reason for.
import { Command, HEADINGS, walkCommand } from '../../core/command.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { isCalling } from '../../core/systems/phone.ts';
import type { Why, WhyChange } from './entry.ts';

type Kind = WhyChange['kind'];

interface Otherwise {
  /** @returns what is commanded first; null where it would change nothing. */
  begin(night: ReadonlyNight): readonly Command[] | null;
  /** @returns what becomes of a command of then: itself, another, or null for none. */
  instead(command: Command): Command | null;
}

/** In the order in which they are tried and told. */
const OTHERWISE: Readonly<Record<Kind, Otherwise>> = {
  walkSlowly: {
    begin: ({ caller }) =>
      caller.heading < 0 || caller.slowly || caller.low
        ? null
        : [Command.runOff, walkCommand(caller.heading, true)],
    instead: (command) => {
      if (command === Command.runOn) return null;
      return isFullPace(command) ? command - Command.walk + Command.stroll : command;
    },
  },
  lieLow: {
    begin: ({ caller }) => (caller.low ? null : [Command.lowOn]),
    instead: (command) => (command === Command.runOn || command === Command.lowOff ? null : command),
  },
  hangUp: {
    begin: ({ phone }) => (isCalling(phone) ? [Command.hangUp] : null),
    instead: (command) => (isOfCall(command) ? null : command),
  },
  phoneOff: {
    begin: ({ phone }) => (phone.state === 'off' ? null : [Command.phoneOff]),
    instead: (command) => (isOfCall(command) || command === Command.phoneOn ? null : command),
  },
  standStill: {
    begin: ({ caller }) => (caller.heading < 0 ? null : [Command.stop]),
    instead: (command) => (isWalk(command) ? null : command),
  },
  turnBack: {
    begin: ({ caller }) =>
      caller.heading < 0 ? null : [walkCommand((caller.heading + HEADINGS / 2) % HEADINGS, caller.slowly)],
    instead: (command) => (isWalk(command) || command === Command.stop ? null : command),
  },
};

const KINDS = Object.keys(OTHERWISE) as readonly Kind[];

/** @returns the kinds worth trying for a cause, the least far-reaching first. */
export function kindsFor({ cause }: Pick<Why, 'cause'>): readonly Kind[] {
  switch (cause.kind) {
    case 'signal':
    case 'bearing':
    case 'bearings':
      return ['hangUp', 'phoneOff', 'standStill', 'turnBack'];
    case 'door':
      return ['hangUp', 'phoneOff'];
    case 'report':
      return KINDS.filter((kind) => kind !== 'hangUp');
    case 'sight':
    case 'walkedIn':
    case 'closedIn':
      return KINDS;
    default:
      return cause satisfies never;
  }
}

export function beginOtherwise(kind: Kind, night: ReadonlyNight): readonly Command[] | null {
  return OTHERWISE[kind].begin(night);
}

export function instead(kind: Kind, commands: readonly Command[]): readonly Command[] {
  if (commands.length === 0) return commands;
  const changed = commands.map((command) => OTHERWISE[kind].instead(command));
  return changed.filter((command) => command !== null);
}

function isOfCall(command: Command): boolean {
  return command === Command.call || command === Command.speak || command === Command.hangUp;
}

function isWalk(command: Command): boolean {
  return command >= Command.stroll && command < Command.walk + HEADINGS;
}

function isFullPace(command: Command): boolean {
  return command >= Command.walk && command < Command.walk + HEADINGS;
}
