// Which printing of the sheet is meant: on what paper, in which air, and in which light.
// Law: the same edition gives the same pixels; another paper or another air is another print.
import type { Network } from '../../core/world.ts';
import { type Air, airKey } from './air.ts';
import { lightKey, ORDINARY_LIGHT, type SheetLight } from './sheetLight.ts';

/** `night`: as it is lived, by moon and city. `paper`: as it lies on a desk. */
export type Paper = 'night' | 'paper';

export interface Edition {
  readonly paper: Paper;
  readonly air: Air;
  /** As ART.md draws it where it is absent. */
  readonly light?: SheetLight;
  /** Whose reception the ink shows; that of the far bank where it is absent. */
  readonly network?: Network;
}

export function editionKey(edition: Edition): string {
  return `${lookKey(edition)} ${airKey(edition.air)}${edition.network === 'domestic' ? ' inside' : ''}`;
}

/** What two editions share that may lie side by side for a while: they differ in their air alone. */
export function lookKey({ paper, light = ORDINARY_LIGHT }: Edition): string {
  // The moon never shines on a desk.
  return paper === 'paper' ? paper : `${paper} ${lightKey(light)}`;
}
