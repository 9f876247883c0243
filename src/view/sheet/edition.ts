// Which printing of the sheet is meant: on what paper, in which air, and in which light.
// Law: the same edition gives the same pixels; another paper or another air is another print.
import { type Air, airKey } from './air.ts';
import { lightKey, ORDINARY_LIGHT, type SheetLight } from './sheetLight.ts';

/** `night`: as it is lived, by moon and city. `paper`: as it lies on a desk. */
export type Paper = 'night' | 'paper';

export interface Edition {
  readonly paper: Paper;
  readonly air: Air;
  /** As ART.md draws it where it is absent. */
  readonly light?: SheetLight;
}

export function editionKey({ paper, air, light = ORDINARY_LIGHT }: Edition): string {
  // The moon never shines on a desk.
  const seen = paper === 'paper' ? { ...ORDINARY_LIGHT, isColorSafe: light.isColorSafe } : light;
  return `${paper} ${airKey(air)} ${lightKey(seen)}`;
}
