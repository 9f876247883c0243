// How the night sheet is lit and inked for one pair of eyes: moonlight, the ink of reception, and more contrast.
// Law: paper knows none of it but the ink; without a light the sheet is as ART.md draws it.

export interface SheetLight {
  /** 1 is as it was drawn. */
  readonly moonlight: number;
  readonly isColorSafe: boolean;
  /** Darker ground under brighter lines. */
  readonly isBold: boolean;
}

export const ORDINARY_LIGHT: SheetLight = { moonlight: 1, isColorSafe: false, isBold: false };

export function lightKey({ moonlight, isColorSafe, isBold }: SheetLight): string {
  return `${moonlight.toFixed(2)}${isColorSafe ? ' safe' : ''}${isBold ? ' bold' : ''}`;
}

/** The brightest that the moon makes bare ground and snow: more moonlight brings the rest closer, never past it. */
const BRIGHTEST = 0.62;

/** @returns what a color of so much light, 0 to 1, is multiplied by: signs stay as far above the ground as they were. */
export function moonGain(moonlight: number, light: number): number {
  if (moonlight <= 1) return moonlight;
  const share = Math.min(1, light / BRIGHTEST);
  return moonlight / (1 + (moonlight - 1) * share);
}
