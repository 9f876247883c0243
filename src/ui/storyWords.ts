// The story between two nights in words: where it goes on, and what became of phone, money and name since the last night.
// Law: pure; two or three short sentences, so that with the words before a night there is little to read.
import type { NextPage, Since } from '../app/storyPage.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { poundsText } from '../i18n/units.ts';

export function goOnWords({ number, title }: NextPage, language: Language): string {
  return say(language, 'story.goOn', { number, title: title[language] });
}

export function whenWords({ year, season }: NextPage, language: Language): string {
  return say(language, 'between.when', { year, season: say(language, `season.${season}`) });
}

export function sinceWords(since: Since, language: Language): string {
  const { reformYears, companion, phone, phonePounds, moneyPounds, known } = since;
  const pounds = poundsText(language, moneyPounds);
  const money = say(language, moneyPounds > 0 ? 'since.money.some' : 'since.money.none', { pounds });
  const sentences = [
    reformYears > 0 && say(language, `since.reform.${reformYears === 1 ? 'one' : 'other'}`),
    (companion === 'behind' || companion === 'taken') && say(language, `since.companion.${companion}`),
    say(language, `since.phone.${phone}`, { pounds: poundsText(language, phonePounds) }),
    say(language, `since.known.${known}`, { money }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
