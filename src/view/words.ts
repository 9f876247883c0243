// The few words that the picture prints and no page holds: the far bank's name and the note beside the scale bar.
// Law: whatever a level names comes from its page; both languages stand here side by side.
import type { Language, Words } from '../app/game.ts';

export const FAR_BANK: Words = { en: 'the far end', ko: '건너편' };

export const CONTOUR_NOTE: Words = { en: 'contours every 20 m', ko: '등고선 간격 20 m' };

export const BELIEVED_THERE: Words = { en: 'where they believe you are', ko: '저들이 짚은 곳' };

/** What a receiver's light tells. */
export const HEARS_YOU: Words = { en: 'hears you', ko: '듣고 있음' };
export const BEARING_TAKEN: Words = { en: 'takes your bearing', ko: '방향을 잡음' };

/** The place of a call in the theatre, with the times between which it lasted. */
export function youFromTo(language: Language, from: string, to: string): string {
  return language === 'ko' ? `나, ${from}~${to}` : `you, ${from} to ${to}`;
}
