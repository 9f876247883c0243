// What a link to a recording is known by, before anything of it is read.
// Law: needs none of the code that reads it.

export const MARK = '#r=';

/** True for an address with the fragment of a recording, or for that alone. */
export function isLink(text: string): boolean {
  return text.includes(MARK);
}
