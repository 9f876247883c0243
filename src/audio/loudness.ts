// How loud, how bright and how often: every sound's numbers from what happens in the night.
// Law: pure; every gain is an amplitude, and none asks for more than half of what there is.
import { EARSHOT_METERS } from '../app/earshot.ts';
import { ENGINE_METERS, HURRYING_METERS, WALKING_METERS } from '../app/heard.ts';
import { DEFAULT_VOLUME } from '../app/volumes.ts';
import type { Exposure } from '../core/night.ts';
import type { Voice } from '../core/world.ts';

export function gainOfDb(db: number): number {
  return 10 ** (db / 20);
}

/** @returns 0 at or below `from`, 1 at or above `to`, straight between; `from` may be the larger one. */
function shareBetween(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** What the earpiece is doing: nothing, lying in the hand, or held to the ear. */
export type Earpiece = 'silent' | 'inHand' | 'atEar';

/** From a bare whisper on a clear line to a roar when nothing comes through; in the hand it is far away. */
const HISS_CLEAR_DB = -49;
const HISS_LOST_DB = -23;
const HISS_IN_HAND_DB = -13;
/** Signal to noise in dB at which a line is still, and at which it only roars: speech lives from 9 to 15. */
const SINR_CLEAR_DB = 20;
const SINR_LOST_DB = 5;

/** The hiss of the line: it rises and sharpens as the signal sinks into the noise. */
export function hissOf(
  earpiece: Earpiece,
  sinrDb: number,
): { readonly gain: number; readonly hertz: number } {
  const lost = shareBetween(sinrDb, SINR_CLEAR_DB, SINR_LOST_DB);
  const hertz = 1300 + 1300 * lost;
  if (earpiece === 'silent') return { gain: 0, hertz };
  const db = HISS_CLEAR_DB + (HISS_LOST_DB - HISS_CLEAR_DB) * lost;
  return { gain: gainOfDb(db + (earpiece === 'atEar' ? 0 : HISS_IN_HAND_DB)), hertz };
}

/** From the first trace of jamming to its full hum, which is still under the hiss of a lost line; softer in the hand. */
const HUM_FAINT_DB = -50;
const HUM_FULL_DB = -25;
const HUM_IN_HAND_DB = -5;
/** Rise of the noise, in dB, from which jamming is heard, and at which its hum is full. */
const HUM_FROM_DB = 0.5;
const HUM_FULL_RISE_DB = 30;

/** @param riseDb how far jammers raise the phone's noise. @returns amplitude. */
export function humOf(earpiece: Earpiece, riseDb: number): number {
  if (earpiece === 'silent' || riseDb < HUM_FROM_DB) return 0;
  const share = shareBetween(riseDb, HUM_FROM_DB, HUM_FULL_RISE_DB);
  const db = HUM_FAINT_DB + (HUM_FULL_DB - HUM_FAINT_DB) * Math.sqrt(share);
  return gainOfDb(db + (earpiece === 'inHand' ? HUM_IN_HAND_DB : 0));
}

/** What is left of a voice by clarity, 0 (lost) to 3 (clear). */
const FAR_GAIN_BY_CLARITY = [0, 0.28, 0.75, 1];
/** One's own voice is also heard through the bones, but the line's echo of it goes with the line. */
const OWN_GAIN_BY_CLARITY = [0.16, 0.34, 0.8, 1];

export function voiceGain(voice: Voice, clarity: number): number {
  const gains = voice === 'farEnd' ? FAR_GAIN_BY_CLARITY : OWN_GAIN_BY_CLARITY;
  return gains[Math.min(3, Math.max(0, Math.round(clarity)))] ?? 0;
}

export interface Wind {
  readonly gain: number;
  readonly hertz: number;
  /** Of the branches overhead. */
  readonly branches: number;
}

/** How much of the wind trees keep from whoever stands among them, in dB. */
const SHELTER_DB = 8;

/** @param height 0 (valley floor) to 1 (highest ridge). @param forest 0 (open) to 1 (dense): it shelters, and rushes. */
export function windOf(height: number, gust: number, forest: number): Wind {
  const open = 0.25 + 0.75 * height;
  const swell = 0.6 + 0.8 * gust;
  return {
    gain: gainOfDb(-43 + 17 * height - SHELTER_DB * forest) * swell,
    hertz: 180 + 420 * open * (0.5 + gust),
    branches: forest > 0 ? forest * gainOfDb(-46 + 11 * height) * swell * swell : 0,
  };
}

/** Two slow swells that never meet twice in the same way. @returns 0 to 1 */
export function gustAt(seconds: number): number {
  return 0.5 + 0.3 * Math.sin(seconds * 0.47) + 0.2 * Math.sin(seconds * 1.13 + 1);
}

const RIVER_NEAR_GAIN = gainOfDb(-28);
/** Distance from the bank at which the river is half as loud. */
const RIVER_HALF_METERS = 90;

export function riverGain(meters: number): number {
  return RIVER_NEAR_GAIN / (1 + (Math.max(0, meters) / RIVER_HALF_METERS) ** 2);
}

/** A finder's ticks: how fast says how well it hears, how loud says how near it is. */
export function tickingOf(
  levelDbm: number,
  meters: number,
): { readonly perSecond: number; readonly gain: number } {
  const hears = shareBetween(levelDbm, -102, -62);
  const near = shareBetween(meters, 900, 40);
  return { perSecond: 1.1 + 7.9 * hears * hears, gain: gainOfDb(-36 + 18 * near) };
}

/** One's own heart, once their bearings cross; null while it need not be heard. */
export function heartOf(
  exposure: Exposure,
  share: number,
): { readonly perMinute: number; readonly gain: number } | null {
  if (exposure === 'found') return { perMinute: 104, gain: gainOfDb(-13) };
  if (exposure !== 'crossed') return null;
  return { perMinute: 66 + 24 * Math.min(1, Math.max(0, share)), gain: gainOfDb(-19) };
}

/** One's own breath when someone has stopped to look. */
export const BREATH_GAIN = gainOfDb(-33);

/** A low whistle between the teeth: for one pair of ears, and gone where nobody could be meant. */
export function whistleGain(meters: number): number {
  return gainOfDb(-42 + 11 * shareBetween(meters, 260, 20));
}

/** Knuckles on a door: through a still night they carry, as far as anything that people do is noticed. */
export function knockGain(meters: number): number {
  return gainOfDb(-46 + 26 * shareBetween(meters, EARSHOT_METERS, 10));
}

export function rustleGain(meters: number): number {
  return gainOfDb(-45 + 16 * shareBetween(meters, 260, 15));
}

/** Whoever only walks treads softer than one who hurries, and is heard less far. */
export function gravelGain(meters: number, hurries: boolean): number {
  const near = shareBetween(meters, hurries ? HURRYING_METERS : WALKING_METERS, 10);
  return gainOfDb((hurries ? -42 : -46) + 18 * near);
}

/** A truck: heard long before it is there. */
export function engineGain(meters: number): number {
  return gainOfDb(-46 + 24 * shareBetween(meters, ENGINE_METERS, 20));
}

/** Birds are always somewhere else. */
export function birdGain(meters: number): number {
  return gainOfDb(-33 - 9 * shareBetween(meters, 80, 500));
}

const UNDER_VOICE_DB = -9;
const UNDER_FINDERS_DB = -4;

/** What is left of wind, water and birds beside what tells something. */
export function ambienceGain(beside: 'nothing' | 'finders' | 'voice'): number {
  if (beside === 'nothing') return 1;
  return gainOfDb(beside === 'voice' ? UNDER_VOICE_DB : UNDER_FINDERS_DB);
}

/** What is left of all sounds but one's own heart while someone holds the caller. */
export function worldGain(isHeld: boolean): number {
  return isHeld ? gainOfDb(-22) : 1;
}

/** What the desk gives out: a slider moved by hand sounds even when it follows the square. */
export function masterGain(volume: number, muted: boolean): number {
  return muted ? 0 : Math.min(1, Math.max(0, volume)) ** 2;
}

/** A part of the sound beside the others: as it is meant at the volume it begins with, and up to 4 dB above. */
export function partGain(volume: number): number {
  return (Math.min(1, Math.max(0, volume)) / DEFAULT_VOLUME) ** 2;
}
