// What an action of the hands does to a night that is being lived: commands, or a walk to a place.
// Law: nothing but commands reaches the night.
import { Command, walkCommand } from '../core/command.ts';
import type { Action } from '../input/action.ts';
import { hangUpCommand, primaryCommand } from './meaning.ts';
import type { Session } from './session.ts';

/** Those that leave the walk, the map or the page alone. */
type Deed = Exclude<Action, { kind: 'pause' | 'back' | 'ask' | 'toggleSheet' }>;

export function perform(session: Session, deed: Deed): void {
  switch (deed.kind) {
    case 'walk':
      return session.steer(deed.heading < 0 ? Command.stop : walkCommand(deed.heading, deed.slowly));
    case 'walkTo':
      return session.walkTo(deed.place);
    case 'primary':
      return sayIfAny(session, primaryCommand(session.night));
    case 'hangUp':
      return sayIfAny(session, hangUpCommand(session.night));
    case 'toggleRun':
      return session.say(session.night.caller.running ? Command.runOff : Command.runOn);
    case 'toggleLow':
      return session.say(session.night.caller.low ? Command.lowOff : Command.lowOn);
    default:
      return deed satisfies never;
  }
}

function sayIfAny(session: Session, command: Command | null): void {
  if (command !== null) session.say(command);
}
