// A night lived twice: once in the page by real keys or touches, once in Node by the same core.
// Law: the twin only tells which way to go; whatever happens in the page happens through its devices.
import { hangUpCommand, primaryCommand } from '../../src/app/meaning.ts';
import { beginNight } from '../../src/core/begin.ts';
import { checksum, checksumText } from '../../src/core/checksum.ts';
import { Command, HEADINGS, walkCommand } from '../../src/core/command.ts';
import type { Night, Start } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import type { Bot } from '../../src/solver/bot.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { levelOf } from '../helpers/testLevels.ts';

/** What hands do before a stretch of ticks. */
export interface Wishes {
  /** New heading 0 to 15, -1 to stand still, or null to go on as before. */
  readonly heading: number | null;
  readonly presses: readonly Press[];
}

export type Press =
  | 'primary'
  | 'hangUp'
  | 'toggleLow'
  | 'toggleRun'
  | 'toggleGuarded'
  | 'otherPhone'
  | 'toggleWait'
  | 'offerNothing'
  | 'offerHalf'
  | 'offerAll';

/** How a device says things: its headings, and the commands that its presses become. */
export interface Device {
  /** Sixteenths between two headings that it can give: 1 for a stick, 2 for keys. */
  readonly headingStep: number;
}

/** The night that most tests are lived in. */
export const USUAL_NIGHT = 'larch-hollow';

export function worldOf(levelId: string): World {
  return grownWorld(levelOf(`levels/${levelId}.json`));
}

/** Which night, and what is carried over into it: null for what its level says. */
export interface Lived {
  readonly levelId: string;
  readonly start: Start | null;
}

export class Twin {
  readonly night: Night;
  readonly #bot: Bot;
  readonly #headingStep: number;

  constructor(
    botName: string,
    luck: number,
    device: Device,
    { levelId, start }: Lived = { levelId: USUAL_NIGHT, start: null },
  ) {
    this.night = beginNight(worldOf(levelId), luck, start);
    const make = BOTS[botName];
    if (!make) throw new Error(`bots: ${botName}: expected one of ${Object.keys(BOTS).join(', ')}`);
    this.#bot = make(this.night.world);
    this.#headingStep = device.headingStep;
  }

  get checksum(): string {
    return checksumText(checksum(this.night));
  }

  /** Asks the bot what to do now, in the words of hands. */
  wish(): Wishes {
    return wishesOf(this.#bot.decide(this.night), this.#headingStep, primaryCommand(this.night));
  }

  /** Lives so many ticks, in which the hands did what was wished at the first. */
  live({ heading, presses }: Wishes, ticks: number): void {
    const commands: Command[] = [];
    if (heading !== null) commands.push(heading < 0 ? Command.stop : walkCommand(heading, false));
    for (const press of presses) {
      const command = meaningOf(press, this.night);
      if (command !== null) commands.push(command);
    }
    step(this.night, commands);
    for (let i = 1; i < ticks; i++) step(this.night, []);
  }
}

/**
 * What hands would do to say these commands; a heading that the device cannot give becomes the nearest that it can.
 * @param primary what the one large button would say now, which is on every screen.
 */
export function wishesOf(
  commands: readonly Command[],
  headingStep: number,
  primary: Command | null = null,
): Wishes {
  let heading: number | null = null;
  const presses: Press[] = [];
  for (const command of commands) {
    const press = command === primary ? 'primary' : PRESS_OF[command];
    if (press) presses.push(press);
    else if (command === Command.stop) heading = -1;
    else if (command < Command.walk + HEADINGS)
      heading = (Math.round(((command - Command.walk) & 15) / headingStep) * headingStep) % 16;
  }
  return { heading, presses };
}

/** Presses that mean the same at every moment. */
const PLAIN: Readonly<Partial<Record<Press, Command>>> = {
  otherPhone: Command.otherPhone,
  offerNothing: Command.offerNothing,
  offerHalf: Command.offerHalf,
  offerAll: Command.offerAll,
};

/** What a press means at this moment: the same words that the app uses. */
function meaningOf(press: Press, night: Night): Command | null {
  const plain = PLAIN[press];
  if (plain !== undefined) return plain;
  if (press === 'toggleWait')
    return night.companion?.state === 'following' ? Command.waitHere : Command.comeOn;
  if (press === 'primary') return primaryCommand(night);
  if (press === 'hangUp') return hangUpCommand(night);
  if (press === 'toggleLow') return night.caller.low ? Command.lowOff : Command.lowOn;
  if (press === 'toggleGuarded') return night.call.guarded ? Command.guardedOff : Command.guardedOn;
  return night.caller.running ? Command.runOff : Command.runOn;
}

const PRESS_OF: Readonly<Record<number, Press>> = {
  [Command.phoneOn]: 'primary',
  [Command.call]: 'primary',
  [Command.speak]: 'primary',
  [Command.goIn]: 'primary',
  [Command.callInside]: 'primary',
  [Command.fetchPhone]: 'primary',
  [Command.takeMoney]: 'primary',
  [Command.otherPhone]: 'otherPhone',
  [Command.waitHere]: 'toggleWait',
  [Command.comeOn]: 'toggleWait',
  [Command.offerNothing]: 'offerNothing',
  [Command.offerHalf]: 'offerHalf',
  [Command.offerAll]: 'offerAll',
  [Command.hangUp]: 'hangUp',
  [Command.phoneOff]: 'hangUp',
  [Command.lowOn]: 'toggleLow',
  [Command.lowOff]: 'toggleLow',
  [Command.runOn]: 'toggleRun',
  [Command.runOff]: 'toggleRun',
  [Command.guardedOn]: 'toggleGuarded',
  [Command.guardedOff]: 'toggleGuarded',
};
