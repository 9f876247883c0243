// What a night was lived with, in one plain sentence.
// Law: told like the weather: as it was, without praise or blame.

import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import type { AssistsUsed } from '../replay/recording.ts';

export type AssistName = keyof AssistsUsed;

/** How time went is told first, then what the night itself had, then what was shown. */
const ORDER: readonly AssistName[] = [
  'stepMode',
  'slower',
  'byEar',
  'slowHearing',
  'noArrest',
  'showRoutes',
  'showExposure',
  'showReception',
];

/** @returns '' where a night was lived without any. */
export function assistWords(assists: readonly AssistName[], language: Language): string {
  const told = ORDER.filter((name) => assists.includes(name)).map((name) => say(language, `assists.${name}`));
  if (told.length === 0) return '';
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(told);
  return say(language, 'assists.told', { list });
}
