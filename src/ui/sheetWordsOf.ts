// The few words that the picture prints, said in the language that the interface speaks.
// Law: the picture holds no words of its own; it is printed anew where these change.
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Game } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { spokenFor } from './spoken.ts';

/** Asked for in every frame, and worded once a language. */
export function sheetWordsOf({ settings }: Game): ReadonlySignal<SheetWords> {
  const language = computed(() => spokenFor(settings.value.language));
  return computed(() => wordsIn(language.value));
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
