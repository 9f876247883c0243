// Where nobody is arrested: whoever would have been held is stopped, warned, and let go, and the night goes on.
// Law: it takes nothing and adds no evidence; those who ran after someone turn back, news under way counts no
// more, and for a while nobody looks. A neighbor who is already on the way to tell of it still does.
import { calmBelief } from '../belief.ts';
import type { NightEvent } from '../event.ts';
import { dropNews } from '../news.ts';
import type { Assists, Belief, Hunter, Night } from '../night.ts';
import { NO_NODE } from '../terrain/plan.ts';
import { switchOff } from './phone.ts';

/** @returns true where those who reach someone do not keep him. */
export function isLettingGo(night: { readonly assists?: Assists }): boolean {
  return night.assists?.noArrest === true;
}

/** @param hunter who stopped them. */
export function letGo(night: Night, hunter: number, events: NightEvent[]): void {
  const { capture, caller } = night;
  capture.hunter = hunter;
  capture.ticks = 0;
  capture.sentence = 'warned';
  caller.heading = -1;
  caller.running = false;
  if (night.phone.network === 'foreign') switchOff(night, 'cutOff', events);
  events.push({ kind: 'letGo', hunter });
  for (let index = 0; index < night.hunters.length; index++)
    turnBack(night.hunters[index] as Hunter, index, events);
  // Whom they looked for was found and spoken to.
  for (let command = 0; command < night.beliefs.length; command++) {
    const belief = night.beliefs[command] as Belief;
    dropNews(belief);
    calmBelief(belief, night.world);
  }
}

/** No word of it goes by radio: there is nobody to look for. */
function turnBack(hunter: Hunter, index: number, events: NightEvent[]): void {
  hunter.seesTicks = 0;
  hunter.contactTicks = 0;
  hunter.seesCompanionTicks = 0;
  hunter.companionContactTicks = 0;
  const before = hunter.mode;
  if (before === 'patrol' || before === 'return') return;
  hunter.mode = 'return';
  hunter.modeTicks = 0;
  hunter.goalX = -1;
  hunter.route[0] = NO_NODE;
  hunter.routeStep = 0;
  events.push({ kind: 'hunterTurned', hunter: index, now: 'return', before });
}
