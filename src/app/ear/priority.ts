// How urgent a piece of news is, and whether it is still so when its turn to be told has come.
// Law: what asks for an answer is told before all else; what is no longer so is not told at all.
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { NOTICE_TICKS } from '../../core/rules.ts';
import { isRaised } from '../cause.ts';

/** `now` asks for an answer at once, `soon` matters for what one does next, `later` is good to know. */
export type Priority = 'now' | 'soon' | 'later';

export function priorityOf(event: NightEvent): Priority {
  switch (event.kind) {
    case 'seen':
    case 'held':
    case 'coatOff':
    case 'warned':
    case 'companionSeen':
    case 'offered':
    case 'letGo':
      return 'now';
    case 'exposureChanged':
      return !isRaised(event.before, event.now) ? 'later' : event.now === 'heard' ? 'soon' : 'now';
    case 'callEnded':
      return event.why === 'hungUp' || event.why === 'allSaid' ? 'soon' : 'now';
    case 'neighborSaw':
    case 'neighborActs':
    case 'reported':
    case 'refused':
    case 'connected':
    case 'serviceLost':
    case 'phoneFound':
    case 'batteryLow':
    case 'batteryEmpty':
    case 'companionTurned':
    case 'lineHeard':
    case 'knocked':
    case 'identityRaised':
      return 'soon';
    default:
      return 'later';
  }
}

/** @returns false where what an event told has passed: then it is old news. What was said was said. */
export function isStillSo(event: NightEvent, night: ReadonlyNight): boolean {
  const { phone } = night;
  switch (event.kind) {
    case 'seen':
      return isInSight(night);
    case 'lostSight':
      return !isInSight(night);
    case 'exposureChanged':
      return night.exposure === event.now;
    case 'serviceFound':
      return phone.state !== 'off' && phone.state !== 'searching';
    case 'serviceLost':
      return phone.state === 'searching';
    case 'ringing':
      return phone.state === 'ringing';
    case 'connected':
      return phone.state === 'inCall';
    case 'towerChanged':
      return phone.tower === event.tower;
    case 'jammerSwitched':
      return night.jammers[event.jammer]?.on === event.on;
    case 'callEnded':
      return phone.state !== 'inCall' && phone.state !== 'ringing';
    case 'lineBroken':
      return phone.state === 'inCall';
    case 'neighborSaw':
      return night.neighbors[event.neighbor]?.state === 'watching';
    case 'held':
      return night.capture.stage !== 'free';
    default:
      return true;
  }
}

function isInSight({ hunters }: ReadonlyNight): boolean {
  return hunters.some(({ seesTicks }) => seesTicks >= NOTICE_TICKS);
}
