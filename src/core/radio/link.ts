// The link of a GSM-900 class phone: noise, bars, speech, power control and the counter that ends a call.
// Law: every number here has a standard or a stated reason behind it (constants.ts).
import {
  BACK_LOBE_LOSS_DB,
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

/** @returns signal to noise in dB at the phone; jammers will raise the noise here. */
export function sinrDb(levelDbm: number): number {
  return levelDbm - (THERMAL_NOISE_DBM + HANDSET_NOISE_FIGURE_DB);
}

/** @returns true when a phone can hold a link: strong enough and clear enough. */
export function isServiceable(levelDbm: number, ratioDb: number): boolean {
  return levelDbm >= HANDSET_SENSITIVITY_DBM && ratioDb >= LINK_SINR_DB - 0.1;
}

/** @returns 0 nothing, 1 fading, 2 thin, 3 clear. */
export function speechQuality(ratioDb: number): number {
  let quality = 0;
  for (const needed of SPEECH_SINR_DB) if (ratioDb >= needed) quality++;
  return quality;
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
 * Uplink power control (3GPP TS 05.08 4): one step towards the level the base station wants.
 * A phone in poor coverage ends at full power; this is what makes a valley call loud.
 * @param lossDb path loss to the base station.
 */
export function nextPowerDbm(powerDbm: number, lossDb: number): number {
  const wanted = Math.max(
    PHONE_MIN_DBM,
    Math.min(PHONE_MAX_DBM, BASE_TARGET_DBM + BACK_LOBE_LOSS_DB + lossDb),
  );
  if (wanted > powerDbm + POWER_STEP_DB) return powerDbm + POWER_STEP_DB;
  return wanted < powerDbm - POWER_STEP_DB ? powerDbm - POWER_STEP_DB : wanted;
}
