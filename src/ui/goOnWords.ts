// Where the story goes on, in words: on the door to it.
import type { NextPage } from '../app/storyPage.ts';
import { type Language, wordsIn } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';

export function goOnWords({ number, title }: NextPage, language: Language): string {
  return say(language, 'story.goOn', { number, title: wordsIn(title, language) });
}
