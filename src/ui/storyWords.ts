// The story between two nights in words: when it is, and what became of phone, money and name since the last night.
// Law: pure; one to three short sentences and only what has changed or counts, so that with the words before a night there is little to read.
import type { NextPage, Since } from '../app/storyPage.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { poundsText } from '../i18n/units.ts';

export function whenWords({ year, season }: NextPage, language: Language): string {
  return say(language, 'between.when', { year, season: say(language, `season.${season}`) });
}

export function sinceWords(since: Since, language: Language): string {
  const { reformYears, companion, phone, phonePounds, moneyPounds, known } = since;
  const sentences = [
    reformYears > 0 && say(language, `since.reform.${reformYears === 1 ? 'one' : 'other'}`),
    (companion === 'behind' || companion === 'taken') && say(language, `since.companion.${companion}`),
    phone !== 'own' && say(language, `since.phone.${phone}`, { pounds: poundsText(language, phonePounds) }),
    moneyWords(moneyPounds, known, language),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function moneyWords(moneyPounds: number, known: Since['known'], language: Language): string {
  const pounds = poundsText(language, moneyPounds);
  const some = moneyPounds > 0 ? 'some' : 'none';
  if (known === 'forgotten') return say(language, `since.left.${some}`, { pounds });
  return say(language, `since.known.${known}`, { money: say(language, `since.money.${some}`, { pounds }) });
}
