// The few words that the picture prints, said in the language that the interface speaks.
// Law: the picture holds no words of its own; it is printed anew where these change.
import type { Game } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { spokenFor } from './spoken.ts';

/** Asked for in every frame, and worded once. */
let last: SheetWords | null = null;

export function sheetWordsOf({ settings }: Game): SheetWords {
  const language = spokenFor(settings.value.language);
  if (last?.language !== language) last = wordsIn(language);
  return last;
}

function wordsIn(language: Language): SheetWords {
  return {
    language,
    farEnd: say(language, 'sheet.farEnd'),
    contours: say(language, 'sheet.contours'),
    believedThere: say(language, 'sheet.believedThere'),
    hearsYou: say(language, 'sheet.hearsYou'),
    takesBearing: say(language, 'sheet.takesBearing'),
    youFromTo: (from, to) => say(language, 'sheet.youFromTo', { from, to }),
  };
}
