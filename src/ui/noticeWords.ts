// A notice in words: what went wrong, why, and what can be done.
// Law: pure; a notice speaks of the very deed that went wrong, and counsels only what helps there.
import type { Notice } from '../app/game.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say } from '../i18n/say.ts';

type OfLibrary = Extract<Notice, { readonly deed: string }>;

export function noticeWords(notice: Notice, language: Language): string {
  const detail = 'detail' in notice ? notice.detail : '';
  const keys = keysOf(notice);
  return keys.map((key) => say(language, key, { detail }).trim()).join(' ');
}

function keysOf(notice: Notice): readonly MessageKey[] {
  if (notice.kind === 'badReplay') return [`notice.badReplay.${notice.from}`];
  if (!('deed' in notice)) return [`notice.${notice.kind}`];
  const counsel = counselOf(notice);
  // What is more than one file holds has room enough here.
  const isTooMuch = counsel === 'counsel.oneByOne';
  return [
    `deed.${notice.deed}`,
    ...(isTooMuch ? [] : [`notice.${notice.kind}` as const]),
    ...(counsel ? [counsel] : []),
  ];
}

function counselOf({ kind, deed }: OfLibrary): MessageKey | null {
  switch (kind) {
    case 'libraryFull':
      if (deed === 'export') return 'counsel.oneByOne';
      return deed === 'keep' ? 'counsel.roomOrFile' : 'counsel.room';
    case 'libraryBroken':
      return deed === 'keep' ? 'counsel.saveFile' : 'counsel.reload';
    case 'libraryRefused':
      return deed === 'keep' ? 'counsel.saveFile' : null;
    default:
      return kind satisfies never;
  }
}
