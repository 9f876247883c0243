// What an action of the hands does to a night that is being lived: commands, or a walk to a place.
// Law: nothing but commands reaches the night; from one who is held, nothing but an answer.
import { Command, walkCommand } from '../core/command.ts';
import type { Action, Asking } from '../input/action.ts';
import { isAnswerAwaited } from './holding.ts';
import { hangUpCommand, primaryCommand } from './meaning.ts';
import type { Session } from './session.ts';

/** Those that leave the walk, the map or the page alone. */
export type Deed = Exclude<
  Action,
  { kind: 'pause' | 'back' | 'ask' | 'toggleSheet' | 'things' | 'listen' | Asking }
>;

/** What one may say to whoever holds one. */
const ANSWERS = {
  offerNothing: Command.offerNothing,
  offerHalf: Command.offerHalf,
  offerAll: Command.offerAll,
} as const;

export function perform(session: Session, deed: Deed): void {
  if (isAnswer(deed)) {
    if (isAnswerAwaited(session.night)) session.say(ANSWERS[deed.kind]);
    return;
  }
  if (session.night.capture.stage === 'held') return;
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
    case 'toggleGuarded':
      return session.say(session.night.call.guarded ? Command.guardedOff : Command.guardedOn);
    case 'hidePhone':
      // Under a stone takes both hands, and standing still.
      session.steer(Command.stop);
      return session.say(Command.hidePhone);
    case 'fetchPhone':
      return session.say(Command.fetchPhone);
    case 'dropPhone':
      return session.say(Command.dropPhone);
    case 'breakSim':
      return session.say(Command.breakSim);
    case 'otherPhone':
      return session.say(Command.otherPhone);
    case 'takeMoney':
      return session.say(Command.takeMoney);
    case 'waitHere':
      return session.say(Command.waitHere);
    case 'comeOn':
      return session.say(Command.comeOn);
    case 'toggleWait':
      return session.say(session.night.companion?.state === 'following' ? Command.waitHere : Command.comeOn);
    case 'letPass':
      return;
    case 'toggleLow':
      return session.say(session.night.caller.low ? Command.lowOff : Command.lowOn);
    default:
      return deed satisfies never;
  }
}

type Answer = Extract<Deed, { kind: keyof typeof ANSWERS }>;

function isAnswer(deed: Deed): deed is Answer {
  return deed.kind in ANSWERS;
}

function sayIfAny(session: Session, command: Command | null): void {
  if (command !== null) session.say(command);
}
