// The battery: what the phone draws by what it does, and by how loudly it must send.
// Law: an energy budget and nothing else; a phone without charge is off and stays off.
import type { NightEvent } from '../event.ts';
import { pow10 } from '../math/exact.ts';
import type { Night, Phone } from '../night.ts';
import { PHONE_MAX_DBM } from '../radio/constants.ts';
import {
  BATTERY_JOULES,
  BATTERY_LOW,
  CALL_WATTS,
  NIGHT_SECONDS_PER_TICK,
  SEARCHING_WATTS,
  STANDBY_WATTS,
  TIME_SLOT_SHARE,
  TRANSMITTER_EFFICIENCY,
} from '../rules.ts';
import { switchOff } from './phone.ts';

/** Watts that leave the antenna at full power, on average over the time slots: 33 dBm are 2 W. */
const RADIATED_WATTS = pow10((PHONE_MAX_DBM - 30) / 10) * TIME_SLOT_SHARE;

export function drain(night: Night, events: NightEvent[]): void {
  const { phone, carried } = night;
  // The legal phone hangs at its charger by day: its battery is no concern of a night's.
  if (phone.state === 'off' || phone.network === 'domestic') return;
  const before = carried.battery;
  const used = (drawWatts(phone) * NIGHT_SECONDS_PER_TICK) / BATTERY_JOULES;
  carried.battery = Math.max(0, before - used);
  if (before > BATTERY_LOW && carried.battery <= BATTERY_LOW)
    events.push({ kind: 'batteryLow', battery: carried.battery });
  if (carried.battery > 0) return;
  events.push({ kind: 'batteryEmpty' });
  switchOff(night, 'batteryEmpty', events);
}

/**
 * idle + duty x radiated / efficiency. An amplifier that is turned down wastes more: its efficiency goes with the square
 * root of the power (class B), so what it draws does too.
 * @returns what the phone draws from its battery in this tick, in watts.
 */
export function drawWatts({
  state,
  dutyNow,
  powerDbm,
}: Pick<Phone, 'state' | 'dutyNow' | 'powerDbm'>): number {
  const rootOfPower = pow10((powerDbm - PHONE_MAX_DBM) / 20);
  const sendingWatts = (dutyNow * RADIATED_WATTS * rootOfPower) / TRANSMITTER_EFFICIENCY;
  return idleWatts(state) + sendingWatts;
}

function idleWatts(state: Phone['state']): number {
  switch (state) {
    case 'off':
      return 0;
    case 'searching':
      return SEARCHING_WATTS;
    case 'registered':
      return STANDBY_WATTS;
    case 'ringing':
    case 'inCall':
      return CALL_WATTS;
    default:
      return state satisfies never;
  }
}
