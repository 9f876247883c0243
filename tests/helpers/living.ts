// Living a night in a test: some ticks with commands, what was refused, and walking to a place.
// Law: commands only; nothing here reaches into a night.
import { Command } from '../../src/core/command.ts';
import type { NightEvent, Refusal } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { Place } from '../../src/core/terrain/sheet.ts';
import { Wayfinder } from '../../src/core/terrain/wayfinder.ts';
import type { Bot } from '../../src/solver/bot.ts';

/** Gives the commands in the first of so many ticks. @returns all that happened. */
export function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let tick = 1; tick < ticks; tick++) events.push(...step(night, []));
  return events;
}

/** @returns why the command was refused; null when it was followed. */
export function refusalOf(night: Night, command: number): Refusal | null {
  const refused = live(night, 1, command).find((event) => event.kind === 'refused');
  return refused?.kind === 'refused' ? refused.reason : null;
}

/** Lives until something is so, at most so many ticks. @returns all that happened. */
export function liveUntil(
  night: Night,
  isSo: () => boolean,
  mostTicks: number,
  each = noCommand,
): NightEvent[] {
  const events: NightEvent[] = [];
  for (let tick = 0; tick < mostTicks && !isSo() && night.outcome === 'none'; tick++)
    events.push(...step(night, each()));
  return events;
}

/** Lets someone who plays live the night until something is so, or to its end. @returns all that happened. */
export function playUntil(night: Night, player: Bot | undefined, isSo: () => boolean): NightEvent[] {
  if (!player) throw new Error('expected someone who plays');
  return liveUntil(night, isSo, night.world.dawnTick, () => [...player.decide(night)]);
}

export function playOut(night: Night, player: Bot | undefined): NightEvent[] {
  return playUntil(night, player, () => false);
}

function noCommand(): number[] {
  return [];
}

/** Walks to a place as a tap on the sheet would, and stands there. @returns all that happened. */
export function walkTo(night: Night, place: Place, mostTicks = 6000): NightEvent[] {
  const way = Wayfinder.to(night, place);
  if (!way) throw new Error(`nobody can walk to ${place.x}, ${place.y}`);
  const events: NightEvent[] = [];
  for (let tick = 0; tick < mostTicks && night.outcome === 'none'; tick++) {
    const command = way.next(night);
    events.push(...step(night, [command ?? Command.stop]));
    if (command === null) break;
  }
  return events;
}

/** Presses what a caller presses: switches on, dials, and says the next line whenever it is one's turn. */
export function talkOn(night: Night): number[] {
  switch (night.phone.state) {
    case 'off':
      return [Command.phoneOn];
    case 'registered':
      return [night.phone.network === 'domestic' ? Command.callInside : Command.call];
    case 'inCall':
      return [Command.speak];
    default:
      return [];
  }
}
