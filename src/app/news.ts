// What of a night's events the caller is told, and which of them are news: for those a stretch of time that was let go
// ends, be it a step, a turn of one switch or a typed order.
// Law: one list for all ways to play; nothing stops the night that is not told.
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { isRaised } from './cause.ts';
import { isInEarshot } from './earshot.ts';

/** What asks for an answer, or changes what one does next. */
const NEWS: readonly NightEvent['kind'][] = [
  'callEnded',
  'seen',
  'coatOff',
  'companionSeen',
  'companionTurned',
  'neighborSaw',
  'neighborActs',
  'reported',
  'warned',
  'knocked',
  'phoneFound',
  'batteryLow',
  'batteryEmpty',
  'refused',
  'held',
  'offered',
  'letGo',
  'ended',
];

/** How a call goes on. Whoever ordered one, or says a line of it, waits for just that. */
const GOES_ON: readonly NightEvent['kind'][] = [
  'serviceFound',
  'ringing',
  'connected',
  'lineHeard',
  'lineBroken',
];

/** @returns false for what people do where the caller neither sees nor hears it. */
export function isTold(event: NightEvent, night: ReadonlyNight): boolean {
  switch (event.kind) {
    case 'neighborActs':
      // Whoever acts out of sight keeps it to himself.
      return night.neighbors[event.neighbor]?.known === true;
    case 'reported': {
      // Only of one whom the caller saw set out, and only where he is still near enough to be watched.
      const neighbor = night.neighbors[event.neighbor];
      return neighbor?.known === true && isInEarshot(night, neighbor);
    }
    case 'knocked':
      return isInEarshot(night, night.world.home);
    case 'coatOff':
    case 'phoneFound': {
      const hunter = night.hunters[event.hunter];
      return hunter !== undefined && isInEarshot(night, hunter);
    }
    default:
      return true;
  }
}

export function isNews(event: NightEvent, night: ReadonlyNight): boolean {
  if (event.kind === 'exposureChanged') return isRaised(event.before, event.now);
  // Told once a line, however many understood it.
  if (event.kind === 'identityRaised') return event.by === 'plainLine';
  return NEWS.includes(event.kind) && isTold(event, night);
}

export function isCallGoingOn({ kind }: NightEvent): boolean {
  return GOES_ON.includes(kind);
}
