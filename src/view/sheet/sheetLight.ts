// How the night sheet is lit and inked for one pair of eyes: moonlight, the ink of reception, and more contrast.
// Law: paper knows none of it but the ink; without a light the sheet is as ART.md draws it.

import type { Sky, Weather } from '../../core/world.ts';

export interface SheetLight {
  /** 1 is as it was drawn. */
  readonly moonlight: number;
  readonly isColorSafe: boolean;
  /** Darker ground under brighter lines. */
  readonly isBold: boolean;
}

export const ORDINARY_LIGHT: SheetLight = { moonlight: 1, isColorSafe: false, isBold: false };

/** How much of the full moon's light is left without any moon, and under each sky. */
const WITHOUT_MOON = 0.66;
const LIGHT_BY_WEATHER: Readonly<Record<Weather, number>> = {
  clear: 1,
  wind: 1,
  fog: 0.94,
  snow: 0.92,
  cloud: 0.84,
  rain: 0.82,
};

/** @returns the same light under tonight's moon and clouds. */
export function lightUnder(light: SheetLight, { moon, weather }: Pick<Sky, 'moon' | 'weather'>): SheetLight {
  // Written so that a full moon takes nothing at all.
  const left = (1 - (1 - WITHOUT_MOON) * (1 - moon)) * LIGHT_BY_WEATHER[weather];
  return { ...light, moonlight: light.moonlight * left };
}

export function lightKey({ moonlight, isColorSafe, isBold }: SheetLight): string {
  return `${moonlight.toFixed(2)}${isColorSafe ? ' safe' : ''}${isBold ? ' bold' : ''}`;
}

/** More moonlight lifts the deepest shade by this power of it: the eye sees a shade by its ratio. */
const SHADE_POWER = 1.3;
/** The brightest that the moon makes bare ground and snow: more moonlight brings the rest closer, never past it. */
const BRIGHTEST = 0.62;

/** @returns what a color of so much light, 0 to 1, is multiplied by: signs stay as far above the ground as they were. */
export function moonGain(moonlight: number, light: number): number {
  if (moonlight <= 1) return moonlight;
  const share = Math.min(1, light / BRIGHTEST);
  const lift = moonlight ** SHADE_POWER;
  return lift / (1 + (lift - 1) * share);
}
