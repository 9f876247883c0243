// Which form a Korean particle takes after a word that is not known before it is said.
// Law: pure; Latin letters count as they are read aloud, so that 엘 and 엠 close and 에이 does not.

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** A syllable closes in one of 28 ways, the first of which is not at all. */
const CLOSES = 28;
/** 엘, 엠, 엔, 알. */
const CLOSED_LETTERS = /[LMNR]$/i;

/** @returns 이 after a word that closes, 가 after any other. */
export function subjectParticle(word: string): '이' | '가' {
  const code = word.charCodeAt(word.length - 1);
  const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
  const closes = isSyllable ? (code - FIRST_SYLLABLE) % CLOSES > 0 : CLOSED_LETTERS.test(word);
  return closes ? '이' : '가';
}
