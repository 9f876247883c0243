// The letter of a finder, on the sheet, on the timeline and in the list.
// Law: pure; one letter for one finder wherever it is named: A to Z, then AA, AB and on.
const LETTERS = 26;

/** @param finder the hunters from 0 on, then the posts. */
export function finderLetter(finder: number): string {
  const index = Math.max(0, finder);
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? last : finderLetter(Math.floor(index / LETTERS) - 1) + last;
}
