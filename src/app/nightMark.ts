// What a free night and the link to one are known by, before anything of them is read.
// Law: needs none of the code that reads it.

export const NIGHT_MARK = '#n=';

/** True for the fragment of a link to a free night. */
export function isNightLink(fragment: string): boolean {
  return fragment.startsWith(NIGHT_MARK);
}

/** True for the level of a free night: no level that is shipped is named so. */
export function isFreeLevel(levelId: string): boolean {
  return levelId.startsWith('free-');
}
