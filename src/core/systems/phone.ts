// The telephone's own life: it searches, registers, rings, holds a call and now and then says that it is there.
// Law: what it sends is what can be heard; poor coverage makes it send louder (3GPP 05.08 power control).
import type { CallEnd, NightEvent } from '../event.ts';
import type { Night, Phone } from '../night.ts';
import { PHONE_MAX_DBM } from '../radio/constants.ts';
import { isServiceable, nextLinkCounter, nextPowerDbm, noiseRiseDb } from '../radio/link.ts';
import {
  LISTENING_DUTY,
  RING_TICKS,
  RINGING_DUTY,
  SACCH_TICKS,
  SEARCH_TICKS,
  SPEAKING_DUTY,
  UPDATE_BURST_TICKS,
  UPDATE_EVERY_TICKS,
} from '../rules.ts';
import { callNow, connect, endCall, isCallerSpeaking } from './call.ts';
import { isJammed } from './reception.ts';

export function usePhone(night: Night, events: NightEvent[]): void {
  const { phone } = night;
  phone.ticks++;
  phone.dutyNow = 0;
  switch (phone.state) {
    case 'off':
      return;
    case 'searching':
      // Without its SIM card no network lets it in; the country's own phone keeps its card.
      if (night.carried.sim || phone.network === 'domestic') search(phone, events);
      return;
    case 'registered':
      return idle(phone, events);
    case 'ringing':
      return ring(night, events);
    case 'inCall':
      return hold(night, events);
    default:
      return phone.state satisfies never;
  }
}

/** @returns true from the first ring to the end of the call. */
export function isCalling({ state }: Pick<Phone, 'state'>): boolean {
  return state === 'ringing' || state === 'inCall';
}

export function switchOn(phone: Phone, events: NightEvent[]): void {
  enter(phone, 'searching');
  events.push({ kind: 'phoneSwitched', on: true });
}

/** Off, whatever it was doing. @param why how a call ends that was going on. */
export function switchOff(night: Night, why: CallEnd, events: NightEvent[]): void {
  const { phone } = night;
  if (phone.state === 'off') return;
  if (isCalling(phone)) endCall(night, why, events);
  enter(phone, 'off');
  phone.dutyNow = 0;
  events.push({ kind: 'phoneSwitched', on: false });
}

/** The network has let it go: it looks for one again. */
export function loseService(phone: Phone): void {
  if (phone.state === 'off') return;
  enter(phone, 'searching');
  phone.dutyNow = 0;
}

function search(phone: Phone, events: NightEvent[]): void {
  if (phone.ticks < SEARCH_TICKS || !isServiceable(phone.levelDbm, phone.sinrDb)) return;
  enter(phone, 'registered');
  phone.ticksSinceUpdate = 0;
  events.push({ kind: 'serviceFound', tower: phone.tower });
}

function idle(phone: Phone, events: NightEvent[]): void {
  if (!isServiceable(phone.levelDbm + SERVICE_HYSTERESIS_DB, phone.sinrDb + SERVICE_HYSTERESIS_DB)) {
    enter(phone, 'searching');
    events.push({
      kind: 'serviceLost',
      why: isJammed(phone, noiseRiseDb(phone.jammingDbm)) ? 'jammed' : 'weak',
    });
    return;
  }
  if (phone.ticksSinceUpdate >= UPDATE_EVERY_TICKS) phone.ticksSinceUpdate = 0;
  phone.ticksSinceUpdate++;
  if (phone.ticksSinceUpdate > UPDATE_BURST_TICKS) return;
  // The first access of each update goes out at full power (3GPP 05.08 4.2).
  phone.powerDbm = PHONE_MAX_DBM;
  phone.dutyNow = 1;
}

/** A phone keeps its cell a little below the level at which it took it, so that it does not flicker. */
const SERVICE_HYSTERESIS_DB = 3;

function ring(night: Night, events: NightEvent[]): void {
  const { phone } = night;
  send(night, RINGING_DUTY);
  if (keepLink(night, events) && phone.ticks >= RING_TICKS) {
    enter(phone, 'inCall');
    connect(night, events);
  }
}

function hold(night: Night, events: NightEvent[]): void {
  const call = callNow(night);
  call.onAirTicks++;
  call.connectedTicks++;
  send(night, isCallerSpeaking(night) ? SPEAKING_DUTY : LISTENING_DUTY);
  keepLink(night, events);
}

/** The first burst of a call is at full power; then one step of 2 dB each SACCH block. */
function send(night: Night, duty: number): void {
  const { phone, world } = night;
  phone.dutyNow = duty;
  if (phone.state === 'ringing' && phone.ticks <= 1) phone.powerDbm = PHONE_MAX_DBM;
  if (phone.ticks % SACCH_TICKS !== 0) return;
  const tower = world.towers[phone.tower];
  if (!tower) return;
  const lossDb = tower.eirpDbm - phone.levelDbm;
  phone.powerDbm = nextPowerDbm(phone.powerDbm, lossDb, tower.siteLossDb);
}

/** @returns false when the link is lost and the call with it. */
function keepLink(night: Night, events: NightEvent[]): boolean {
  const { phone } = night;
  if (phone.ticks % SACCH_TICKS !== 0) return true;
  const good = isServiceable(phone.levelDbm, phone.sinrDb);
  phone.linkCounter = nextLinkCounter(phone.linkCounter, good);
  if (phone.linkCounter > 0) return true;
  endCall(night, isJammed(phone, noiseRiseDb(phone.jammingDbm)) ? 'jammed' : 'dropped', events);
  return false;
}

function enter(phone: Phone, state: Phone['state']): void {
  phone.state = state;
  phone.ticks = 0;
}
