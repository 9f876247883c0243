// The link of a GSM-900 class phone: noise, bars, speech, power control and the counter that ends a call.
// Law: every number here has a standard or a stated reason behind it (constants.ts).
import { log10, pow10 } from '../math/exact.ts';
import {
  ACCESS_MIN_DBM,
  ACCESS_POWER_DBM,
  BARS_DBM,
  BARS_HYSTERESIS_DB,
  BASE_TARGET_DBM,
  HANDSET_NOISE_FIGURE_DB,
  HANDSET_SENSITIVITY_DBM,
  LINK_COUNTER_MOST,
  LINK_SINR_DB,
  PHONE_MAX_DBM,
  PHONE_MIN_DBM,
  POWER_STEP_DB,
  SPEECH_SINR_DB,
  THERMAL_NOISE_DBM,
} from './constants.ts';

/** Noise of the phone itself in dBm: heat in 200 kHz and what its first amplifier adds. */
export const HANDSET_NOISE_DBM = THERMAL_NOISE_DBM + HANDSET_NOISE_FIGURE_DB;

/**
 * @param interferenceDbm all that others send into the phone's 200 kHz, jammers too, in dBm.
 * @returns signal to interference and noise at the phone in dB.
 */
export function sinrDb(levelDbm: number, interferenceDbm = Number.NEGATIVE_INFINITY): number {
  if (interferenceDbm === Number.NEGATIVE_INFINITY) return levelDbm - HANDSET_NOISE_DBM;
  return levelDbm - addDbm(HANDSET_NOISE_DBM, interferenceDbm);
}

/** @returns how far interference lifts the phone's noise, in dB; 0 for none. */
export function noiseRiseDb(interferenceDbm: number): number {
  return addDbm(HANDSET_NOISE_DBM, interferenceDbm) - HANDSET_NOISE_DBM;
}

/** @returns the level in dBm of two signals together: powers add, levels do not. */
export function addDbm(aDbm: number, bDbm: number): number {
  const strongDbm = Math.max(aDbm, bDbm);
  return strongDbm + 10 * log10(1 + pow10((Math.min(aDbm, bDbm) - strongDbm) / 10));
}

/**
 * C1 of cell selection (3GPP TS 05.08 6.4): level - access minimum - max(power asked for - power of the phone, 0).
 * @returns dB; a phone may take a cell while it is over 0, and takes the one where it is greatest.
 */
export function cellSelectionDb(levelDbm: number): number {
  return levelDbm - ACCESS_MIN_DBM - Math.max(ACCESS_POWER_DBM - PHONE_MAX_DBM, 0);
}

/** @returns true when a phone can hold a link: strong enough and clear enough. */
export function isServiceable(levelDbm: number, ratioDb: number): boolean {
  // At the sensitivity and without interference the ratio is 8.97 dB: both limits shall be the same place.
  return levelDbm >= HANDSET_SENSITIVITY_DBM && ratioDb >= LINK_SINR_DB - 0.1;
}

/** @returns 0 nothing, 1 fading, 2 thin, 3 clear. */
export function speechQuality(ratioDb: number): number {
  let quality = 0;
  for (const needed of SPEECH_SINR_DB) if (ratioDb >= needed) quality++;
  return quality;
}

/** @returns the same without steps, 0 (nothing) to 1 (clear), for sound and ink: Hermite's curve between the limits. */
export function speechClarity(ratioDb: number): number {
  const [nothing, , clear] = SPEECH_SINR_DB;
  const share = Math.max(0, Math.min(1, (ratioDb - nothing) / (clear - nothing)));
  return share * share * (3 - 2 * share);
}

/** @returns 0 to 5; a bar goes out only when the level has fallen clearly under its mark. */
export function nextBars(bars: number, levelDbm: number): number {
  let next = bars;
  while (next < BARS_DBM.length && levelDbm > (BARS_DBM[next] as number) + BARS_HYSTERESIS_DB) next++;
  while (next > 0 && levelDbm < (BARS_DBM[next - 1] as number) - BARS_HYSTERESIS_DB) next--;
  return next;
}

/** Radio-link counter S after one SACCH block: -1 when it was lost, +2 when it was good (3GPP TS 05.08 5.2). */
export function nextLinkCounter(counter: number, wasGood: boolean): number {
  return wasGood ? Math.min(LINK_COUNTER_MOST, counter + 2) : Math.max(0, counter - 1);
}

/**
 * Uplink power control (3GPP TS 05.08 4; RADIO.md 1.9): each SACCH block one step towards the level the base station
 * wants, as long as that brings it nearer. The levels are those of a class 4 phone, 5, 7 ... 33 dBm (TS 05.05 4.1.1).
 * A phone in poor coverage ends at full power; this is what makes a valley call loud.
 * @param lossDb path loss to the base station. @param siteLossDb what is lost at its antenna. @returns dBm.
 */
export function nextPowerDbm(powerDbm: number, lossDb: number, siteLossDb: number): number {
  const wantedDbm = BASE_TARGET_DBM + siteLossDb + lossDb;
  if (wantedDbm > powerDbm + POWER_STEP_DB / 2) return Math.min(PHONE_MAX_DBM, powerDbm + POWER_STEP_DB);
  if (wantedDbm < powerDbm - POWER_STEP_DB / 2) return Math.max(PHONE_MIN_DBM, powerDbm - POWER_STEP_DB);
  return powerDbm;
}

/** @returns the power in dBm at which power control comes to rest for this loss, on the way down from full power. */
export function steadyPowerDbm(lossDb: number, siteLossDb: number): number {
  let powerDbm = PHONE_MAX_DBM;
  for (;;) {
    const next = nextPowerDbm(powerDbm, lossDb, siteLossDb);
    if (next >= powerDbm) return powerDbm;
    powerDbm = next;
  }
}
