// Whose words are on the line: those of the call abroad, or of the one that the legal phone makes within the country.
// Law: pure; a line is only ever read among the lines of its own call.
import type { NightPage } from '../app/game.ts';

export type Talk = Pick<NightPage, 'farName' | 'lines'>;

/** @returns null where there is no page, or no such call. */
export function talkOf(
  page: Pick<NightPage, 'farName' | 'lines' | 'legal'> | null,
  isInside: boolean,
): Talk | null {
  return isInside ? (page?.legal ?? null) : page;
}
