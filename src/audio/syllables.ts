// The shape of a murmured line: when its syllables fall, how they bend, and which vowels color them.
// Law: pure; the same line always murmurs alike, and nobody could ever make out a word.

export interface Syllable {
  /** Seconds of clear speech from the beginning of the line. */
  readonly at: number;
  readonly seconds: number;
  /** Semitones from the voice's own pitch. */
  readonly semitones: number;
  /** Index into the vowels. */
  readonly vowel: number;
  /** 0 to 1. */
  readonly stress: number;
}

/** Quiet Korean talk runs at about five syllables a second. */
const SYLLABLE_SECONDS = 0.2;
/** A breath after so many syllables, as between phrases. */
const PHRASE_MIN = 4;
const PHRASE_SPREAD = 4;
const REST_SECONDS = 0.19;
/** Nothing is begun so shortly before the end. */
const END_SECONDS = 0.12;

/** @param key tells one line from another; `vowels` is how many there are to choose from. */
export function syllablesOf(key: string, lineSeconds: number, vowels: number): Syllable[] {
  const chance = chanceFrom(key);
  const syllables: Syllable[] = [];
  let at = 0.04;
  let leftInPhrase = PHRASE_MIN + Math.floor(chance() * PHRASE_SPREAD);
  while (at < lineSeconds - END_SECONDS) {
    const isLast = leftInPhrase === 1;
    const length = SYLLABLE_SECONDS * (0.75 + 0.5 * chance()) * (isLast ? 1.35 : 1);
    const seconds = Math.min(length * 0.78, lineSeconds - at);
    const falling = 2.2 - 3.6 * (at / lineSeconds);
    const semitones = falling + 2.4 * (chance() - 0.5) - (isLast ? 1.5 : 0);
    const vowel = Math.floor(chance() * vowels);
    syllables.push({ at, seconds, semitones, vowel, stress: 0.6 + 0.4 * chance() });
    at += length + (isLast ? REST_SECONDS * (0.7 + 0.6 * chance()) : 0);
    leftInPhrase = isLast ? PHRASE_MIN + Math.floor(chance() * PHRASE_SPREAD) : leftInPhrase - 1;
  }
  return syllables;
}

/** @returns the syllables that begin from `from` on and before `until`, in seconds of the line. */
export function dueSyllables(syllables: readonly Syllable[], from: number, until: number): Syllable[] {
  return syllables.filter((syllable) => syllable.at >= from && syllable.at < until);
}

/** A small generator (mulberry32) keyed by words (FNV-1a); for the ear alone. */
export function chanceFrom(key: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
