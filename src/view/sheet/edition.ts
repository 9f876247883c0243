// Which printing of the sheet is meant: on what paper, and in which air.
// Law: the same edition gives the same pixels; another paper or another air is another print.
import { type Air, airKey } from './air.ts';

/** `night`: as it is lived, by moon and city. `paper`: as it lies on a desk. */
export type Paper = 'night' | 'paper';

export interface Edition {
  readonly paper: Paper;
  readonly air: Air;
}

export function editionKey({ paper, air }: Edition): string {
  return `${paper} ${airKey(air)}`;
}
