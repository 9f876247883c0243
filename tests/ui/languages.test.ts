// A third language is data: it is added to the list, says its own words, and is honest about those that it lacks.
// Also what holds for the two that are complete, and for the one that is made up.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings, loadSettings } from '../../src/app/settings.ts';
import { levelSchema } from '../../src/content/schema.ts';
import { CARD } from '../../src/i18n/card.ts';
import { addLanguage, languageFor, languageOf, languages, PSEUDO, wordsIn } from '../../src/i18n/language.ts';
import { lettersEn } from '../../src/i18n/letters.en.ts';
import { lettersKo } from '../../src/i18n/letters.ko.ts';
import { learnLetters, sayLetter } from '../../src/i18n/letters.ts';
import type { Messages } from '../../src/i18n/message.ts';
import { messagesEn } from '../../src/i18n/messages.en.ts';
import { messagesKo } from '../../src/i18n/messages.ko.ts';
import { subjectParticle } from '../../src/i18n/particles.ts';
import { addPseudo, pseudoOf } from '../../src/i18n/pseudo.ts';
import { learn, say } from '../../src/i18n/say.ts';
import { listText, metersText, numberWord } from '../../src/i18n/units.ts';
import { momentWords } from '../../src/ui/runWords.ts';

const MURMUR = 'qmm';
const murmured = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.fromEntries(Object.entries<string>(words).map(([key, message]) => [key, `mm ${message}`])) as Record<
    Key,
    string
  >;

function addMurmur(): void {
  const all: Messages = {
    ...murmured(messagesEn),
    'list.and': '{list} mit {end}',
    'number.words': 'nul un du',
  };
  addLanguage(MURMUR, {
    name: 'Murmur',
    locale: 'de-DE',
    breaks: 'words',
    fonts: { words: '"Noto Sans"', voice: '"Noto Serif"' },
    lateFonts: [],
    first: async () => all,
    all: async () => all,
    letters: async () => murmured(lettersEn),
  });
}

describe('a third language', () => {
  it('is listed, chosen by what a browser wants, and says its own words', async () => {
    addMurmur();
    await Promise.all([learn(MURMUR), learnLetters()]);
    expect(languages()).toEqual(['en', 'ko', MURMUR]);
    expect(languageFor(['qmm-AT', 'en'])).toBe(MURMUR);
    expect(languageFor(['zz', 'ko-KR'])).toBe('ko');
    expect(languageFor(['zz'])).toBe('en');
    expect(say(MURMUR, 'game.name')).toBe('mm The Far End');
    expect(metersText(MURMUR, 120)).toBe('mm 120 m');
    expect(listText(MURMUR, ['a', 'b'], 'and')).toBe('a mit b');
    expect(numberWord(MURMUR, 2)).toBe('du');
    expect(sayLetter(MURMUR, 'title')).toBe(`mm ${lettersEn.title}`);
    expect(momentWords(Date.UTC(2026, 9, 3, 12), MURMUR)).toMatch(/03\.10\.2026/);
  });

  it('is kept in the settings, as is the choice of none that is here', () => {
    const chosen = { ...defaultSettings('en', false), language: MURMUR };
    expect(loadSettings(chosen).language).toBe(MURMUR);
  });

  it('says in English what it was never told, and says that this is English', () => {
    const both = { en: 'a night', ko: '밤' };
    const told = { ...both, [MURMUR]: 'mm' };
    expect([wordsIn(told, MURMUR), languageOf(told, MURMUR)]).toEqual(['mm', MURMUR]);
    expect([wordsIn(both, MURMUR), languageOf(both, MURMUR)]).toEqual(['a night', 'en']);
    expect(wordsIn(CARD.title, MURMUR)).toBe(CARD.title.en);
  });

  it('may stand in any text of a level, under its code and no other word', () => {
    const level = JSON.parse(readFileSync('levels/larch-hollow.json', 'utf8')) as Record<string, unknown>;
    const titled = (title: object) => v.safeParse(levelSchema, { ...level, title });
    expect(titled({ en: 'Up', ko: '위', [MURMUR]: 'mm' }).success).toBe(true);
    expect(titled({ en: 'Up', ko: '위', 'pt-BR': 'Subir' }).success).toBe(true);
    expect(titled({ en: 'Up', ko: '위', French: 'Haut' }).success).toBe(false);
    expect(titled({ en: 'Up', fr: 'Haut' }).success).toBe(false);
    expect(titled({ en: 'Up', ko: '위', fr: 'x'.repeat(61) }).success).toBe(false);
  });

  it('is nowhere left out: no line of code asks whether a language is English or Korean', () => {
    const asks = /(===|!==|\? )\s*'(en|ko)'|'(en|ko)'\s*(===|!==)|startsWith\('(en|ko)/;
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const asking = code.filter((name) => asks.test(readFileSync(`src/${name}`, 'utf8')));
    expect(asking).toEqual([]);
  });
});

describe('the two languages that are complete', () => {
  const PAIRS = [
    [messagesEn, messagesKo],
    [lettersEn, lettersKo],
  ] as const;
  const valuesIn = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();

  it('answer every key with the same values', () => {
    for (const [english, korean] of PAIRS) {
      expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
      const inKorean: Readonly<Record<string, string>> = korean;
      for (const [key, message] of Object.entries(english))
        expect(valuesIn(inKorean[key] ?? ''), key).toEqual(valuesIn(message));
    }
  });

  it('put behind a value the Korean particle that fits whatever the value can be', () => {
    /** What stands for a value, by its name; behind any other 이(가) alone may stand, which is chosen as it is said. */
    const kinds: Readonly<Record<string, RegExp>> = {
      pounds: /^common\.pounds$/,
      tower: /^tower\.(only|north|east|south|west|middle|legal)$/,
      direction: /^direction\./,
    };
    const particle = /\{(\w+)\}(은|는|을|를|과|와|이(?!\(가\))|가|으로|로)(?=[\s.,?!])/g;
    const closing = ['은', '을', '과', '이', '으로'];
    for (const [, korean] of PAIRS)
      for (const [key, message] of Object.entries<string>(korean))
        for (const [, value = '', form = ''] of message.matchAll(particle)) {
          const kind = kinds[value];
          expect(kind, `${key}: {${value}}${form}: expected 이(가), or words in between`).toBeDefined();
          const said = Object.entries<string>(messagesKo).filter(([name]) => kind?.test(name));
          expect(said.length, value).toBeGreaterThan(0);
          for (const [name, words] of said)
            expect(subjectParticle(words) === '이', `${key} with ${name}`).toBe(closing.includes(form));
        }
  });
});

describe('the language that is made up', () => {
  it('is English in brackets, accented and a third longer, its values untouched', () => {
    const made = pseudoOf('You hear {n} steps.');
    expect(made).toMatch(/^\[.*\{n\}.*\]$/);
    expect(made.length).toBeGreaterThan('You hear {n} steps.'.length * 1.3);
    expect(made).not.toContain('You');
  });

  it('says everything, also what stands in levels', async () => {
    addPseudo();
    await learn(PSEUDO);
    expect(say(PSEUDO, 'game.name')).toMatch(/^\[.*\]$/);
    expect(wordsIn({ en: 'Higher', ko: '더 높이' }, PSEUDO)).toMatch(/^\[.*\]$/);
  });
});
