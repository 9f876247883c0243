// A language that nobody speaks: English with other letters, a third longer, in brackets. It shows what was never told
// in words of a language, and what has no room for a longer one.
// Law: made by transformation alone; for development and tests, never offered to a player.
import { addLanguage, PSEUDO } from './language.ts';
import { lettersEn } from './letters.en.ts';
import { messagesEn } from './messages.en.ts';

/** Written as numbers: the letters of a source file are cut into the typefaces that are shipped. */
const ACCENTS: Readonly<Record<string, number>> = {
  ...{ a: 0xe5, c: 0xe7, e: 0xe9, i: 0xee, n: 0xf1, o: 0xf6, s: 0x161, u: 0xfb, y: 0xfd, z: 0x17e },
  ...{ A: 0xc5, C: 0xc7, E: 0xc9, I: 0xce, N: 0xd1, O: 0xd6, S: 0x160, U: 0xdb, Y: 0xdd, Z: 0x17d },
};
/** Languages that say more with more words: a third is what German and Russian need of English. */
const LONGER = 1 / 3;
const FILLING = 'lorem ipsum dolor sit amet ';

/** @returns the message in brackets, its letters accented and a third added; what stands in braces stays as it is. */
export function pseudoOf(message: string): string {
  const bare = message.replace(/\{\w+\}/g, '');
  const more = FILLING.repeat(9).slice(0, Math.ceil(bare.trim().length * LONGER));
  const accented = message.replace(/\{\w+\}|./gsu, (part) => {
    const code = ACCENTS[part];
    return code === undefined ? part : String.fromCharCode(code);
  });
  return `[${accented}${more === '' ? '' : ` ${more.trimEnd()}`}]`;
}

/** Counts and joints are no sentences: what is put together from them is read within one. */
const JOINTS = new Set(['list.comma', 'number.words']);

export function addPseudo(): void {
  const all = async () => pseudoAll(messagesEn);
  addLanguage(PSEUDO, {
    name: pseudoOf('Pseudo'),
    locale: 'en-GB',
    breaks: 'usual',
    lateFonts: [],
    first: all,
    all,
    letters: async () => pseudoAll(lettersEn),
    otherwise: pseudoOf,
  });
}

function pseudoAll<Key extends string>(messages: Readonly<Record<Key, string>>): Record<Key, string> {
  const told = Object.entries<string>(messages).map(([key, message]) => [
    key,
    JOINTS.has(key) ? message : pseudoOf(message),
  ]);
  return Object.fromEntries(told) as Record<Key, string>;
}
