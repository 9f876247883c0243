// The words of a message: cleaned of what nobody sees, and counted as a person counts.
// Law: pure; what is counted is what is sent, drawn and copied.

/** More than this is cleaned no further: it is too long in any case. */
const LONGEST_LOOK = 4000;

/** @returns the words without spaces around them, without invisible controls, and with at most one empty line in a row. */
export function messageText(written: string): string {
  return written
    .slice(0, LONGEST_LOOK)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]/gu, ' ')
    .replace(/(?!\n)\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** In code points: a syllable of Hangul is one, and so are most signs. */
export function charactersOf(text: string): number {
  return [...text].length;
}
