// What a link to a free night is known by, before anything of it is read.
// Law: needs none of the code that reads it.

export const NIGHT_MARK = '#n=';

/** True for the fragment of a link to a free night. */
export function isNightLink(fragment: string): boolean {
  return fragment.startsWith(NIGHT_MARK);
}
