// One tick of the night. The list of systems below is the rule book, read from top to bottom.
// Law: state changes only here; a player's input never throws, it is refused by an event.
import type { Command } from './command.ts';
import type { NightEvent } from './event.ts';
import type { Night, ReadonlyNight } from './night.ts';
import { drain } from './systems/battery.ts';
import { updateBeliefs } from './systems/belief.ts';
import { holdCall } from './systems/call.ts';
import { holdCaller } from './systems/capture.ts';
import { seekPhone } from './systems/carrying.ts';
import { decideEnding } from './systems/ending.ts';
import { tellExposure } from './systems/exposure.ts';
import { hear } from './systems/hearing.ts';
import { hunt } from './systems/hunting.ts';
import { jam } from './systems/jamming.ts';
import { lead } from './systems/leading.ts';
import { liveBeside } from './systems/neighbors.ts';
import { obey } from './systems/obey.ts';
import { overhear } from './systems/overhearing.ts';
import { usePhone } from './systems/phone.ts';
import { receive } from './systems/reception.ts';
import { look } from './systems/sight.ts';
import { walk } from './systems/walking.ts';

type System = (night: Night, events: NightEvent[]) => void;

/** What happens in a tick, in order, by names that no minifier changes. */
const RULE_BOOK = {
  walk,
  jam,
  receive,
  usePhone,
  holdCall,
  drain,
  hear,
  overhear,
  look,
  lead,
  liveBeside,
  updateBeliefs,
  hunt,
  seekPhone,
  tellExposure,
  holdCaller,
  decideEnding,
} as const satisfies Readonly<Record<string, System>>;

const SYSTEMS: readonly System[] = Object.values(RULE_BOOK);

/** Where in a tick a night can be looked at: after the commands, after each system, and after the tick was counted. */
export type TickPart = 'obey' | keyof typeof RULE_BOOK | 'count';

const NOTHING: readonly NightEvent[] = [];
/** Used again by every tick, so that a tick in which nothing happens takes no memory. */
const told: NightEvent[] = [];

/**
 * Lives one tick of 1/20 s of play.
 * @param commands what the player said since the last tick, in order.
 * @returns what happened, good until the next step; empty once the night has ended.
 */
export function step(night: Night, commands: readonly Command[]): readonly NightEvent[] {
  if (night.outcome !== 'none') return NOTHING;
  told.length = 0;
  for (let i = 0; i < commands.length; i++) obey(night, commands[i] as Command, told);
  for (let i = 0; i < SYSTEMS.length; i++) SYSTEMS[i]?.(night, told);
  night.tick++;
  return told;
}

/** The same tick by the same book, for finding where two nights part: `seen` is called after each part of it. */
export function stepWatched(
  night: Night,
  commands: readonly Command[],
  seen: (part: TickPart, night: ReadonlyNight) => void,
): readonly NightEvent[] {
  if (night.outcome !== 'none') return NOTHING;
  told.length = 0;
  for (const command of commands) obey(night, command, told);
  seen('obey', night);
  for (const [name, system] of Object.entries<System>(RULE_BOOK)) {
    system(night, told);
    seen(name as TickPart, night);
  }
  night.tick++;
  seen('count', night);
  return told;
}
