import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD, CARD_MORE } from '../../src/i18n/card.ts';
import { FACT_GROUPS, type Fact, SYSTEMS } from '../../src/i18n/fact.ts';
import { FACTS, factOf, factsOfSystem } from '../../src/i18n/facts.ts';
import type { Words } from '../../src/i18n/language.ts';
import { CREDITS, GROUP_WORDS, REAL_WORDS } from '../../src/i18n/realWords.ts';
import {
  isQuotable,
  QUOTATIONS,
  SOURCE_ORDER,
  SOURCES,
  sourceNumber,
  WHERE_TO_READ,
} from '../../src/i18n/sources.ts';

/** What the sources page allows to be quoted, written here a second time: a slip in one of them is seen. */
const PUBLISHED = {
  soKyung:
    'In a bad case we would be sent to the political prison camp, where we would expect a long sentence. A lighter case, we would be sent to a reform facility and imprisonment would be for one to two years. Most people get out with a bribe though.',
  eunMi:
    'Bureau 27 of the State Security Department has this monitoring device, and agents hold this antenna-shaped device in their hands with red lights blinking. They said it was a detection device. When the Bureau 27 agents came to arrest me they took off their coats and there were these electric cords strapped around their body.',
  jongHee:
    'Everybody was monitoring everybody else. In neighbourhoods, and in workplaces, people were monitoring each other.',
  arnoldFang:
    'Nothing can ever justify people being thrown in detention for trying to fulfil a basic human need – to connect with their family and friends.',
  commission: 'not have any parallel',
};

const SPEAKERS = {
  soKyung: 'So-kyung, a North Korean woman who now lives in Japan',
  eunMi: 'Eun-mi, a woman in her 40s who left in 2014',
  jongHee: 'Jong-hee, who left in 2014',
  arnoldFang: 'Arnold Fang, East Asia Researcher at Amnesty International',
  commission: 'United Nations Commission of Inquiry, 2014',
};

/** Places, makers and figures that would make a map or a guide of the game. */
const NEVER_NAMED = [
  /\b\d+([.,]\d+)?\s?[kmg]hz\b/i,
  /메가헤르츠|기가헤르츠|킬로헤르츠/,
  /hyesan|musan|hoeryong|onsong|sinuiju|pyongyang|ryanggang|hamgyong|yalu|tumen|amnok|paektu|dandong|yanji|changbai/i,
  /혜산|무산|회령|온성|신의주|평양|량강|양강|함경|압록|두만|백두|단둥|연길|옌지|장백/,
  /huawei|nokia|samsung|motorola|iphone|android|zte|rohde|koryolink|china mobile\b/i,
  /화웨이|노키아|삼성|모토로라|아이폰|고려링크/,
];

const everyText: readonly (readonly [string, string])[] = [
  ...FACTS.flatMap(({ id, heading, text, inPlay, quote }) => [
    ...both(`${id} heading`, heading),
    ...both(`${id} text`, text),
    ...both(`${id} in play`, inPlay),
    ...(quote ? [[`${id} in other words`, quote.told.ko ?? ''] as const] : []),
  ]),
  ...Object.entries(REAL_WORDS).flatMap(([name, words]) => both(name, words)),
  ...Object.entries(GROUP_WORDS).flatMap(([name, words]) => both(name, words)),
  ...Object.entries(CARD).flatMap(([name, words]) => both(name, words)),
  ...[...CARD_MORE, ...CREDITS.flatMap(({ what, who }) => [what, who])].flatMap((words) =>
    both(words.en.slice(0, 20), words),
  ),
];

function both(name: string, words: Words): (readonly [string, string])[] {
  return [
    [`${name}, English`, words.en],
    [`${name}, Korean`, words.ko],
  ];
}

/** @returns all that stands in marks of quotation, of any kind. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“"„«「『‘](.*?)(?:[”"»」』]|’(?!\p{L}))/gu)].map(([, words]) => words ?? '');
}

describe('what is real', () => {
  it('has words on each of the nineteen systems', () => {
    expect(SYSTEMS).toHaveLength(19);
    for (const system of SYSTEMS) expect(factsOfSystem(system), system).not.toEqual([]);
  });

  it('has a source, a date and both languages for every statement', () => {
    for (const fact of FACTS) {
      const source = SOURCES[fact.source];
      expect(source?.publishedOn, fact.id).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
      expect(source?.publisher.en, fact.id).not.toBe('');
      expect(source?.title.en, fact.id).not.toBe('');
      expect(sourceNumber(fact.source), fact.id).toBeGreaterThan(0);
      expect(fact.systems, fact.id).not.toEqual([]);
      expect(FACT_GROUPS, fact.id).toContain(fact.group);
    }
    for (const [name, text] of everyText) {
      expect(text.trim(), name).not.toBe('');
      if (name.endsWith('Korean')) expect(text, name).toMatch(/[가-힣]/);
    }
  });

  it('says who reported it and when, wherever it is not the press release', () => {
    const names = { ap: 'Associated Press', newYorkTimes: 'New York Times' } as const;
    for (const { id, source, text } of FACTS.filter((fact) => fact.source !== 'amnesty')) {
      const name = source in names ? names[source as keyof typeof names] : 'Daily NK';
      expect(text.en, id).toContain(name);
      expect(text.en, id).toContain(`reported ${SOURCES[source].isAround ? 'around' : 'in'}`);
      for (const words of [text.en, text.ko]) expect(words, id).toContain(SOURCES[source].publishedOn);
    }
  });

  it('names each fact once, and each source that it numbers', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    expect([...SOURCE_ORDER].sort()).toEqual(Object.keys(SOURCES).sort());
    for (const id of SOURCE_ORDER)
      expect(
        FACTS.some(({ source }) => source === id),
        id,
      ).toBe(true);
    expect(() => factOf('rumors')).toThrow(/facts: rumors: expected one of/);
    expect(`${WHERE_TO_READ.en} ${WHERE_TO_READ.ko}`).not.toMatch(/https?:|www\./);
  });
});

describe('a quotation', () => {
  it('stands in the list word for word, with its speaker as the source names her or him', () => {
    for (const [by, english] of Object.entries(PUBLISHED)) {
      const quotation = QUOTATIONS[by as keyof typeof PUBLISHED];
      expect(quotation.english, by).toBe(english);
      expect(quotation.who.en, by).toBe(SPEAKERS[by as keyof typeof SPEAKERS]);
      expect(SOURCES[quotation.source].publishedOn, by).toBe('2016-03-09');
    }
    expect(Object.keys(QUOTATIONS).sort()).toEqual(Object.keys(PUBLISHED).sort());
  });

  it('is shown as it stands there, by the one who said it', () => {
    for (const { id, quote, source } of FACTS) {
      if (!quote) continue;
      expect(isQuotable(quote.english), id).toBe(true);
      expect(PUBLISHED[quote.by], id).toContain(quote.english);
      expect(QUOTATIONS[quote.by].source, id).toBe(source);
    }
  });

  it('is none when one letter differs, a sentence is cut or two are drawn together', () => {
    expect(isQuotable(PUBLISHED.jongHee)).toBe(true);
    expect(isQuotable('They said it was a detection device.')).toBe(true);
    for (const wrong of [
      PUBLISHED.jongHee.replace('neighbourhoods', 'neighborhoods'),
      PUBLISHED.arnoldFang.replace('–', '-'),
      'They said it was a detection device',
      'Most people get out with a bribe',
      'In a bad case we would be sent to the political prison camp, where we would expect a long sentence. Most people get out with a bribe though.',
      '',
    ])
      expect(isQuotable(wrong), wrong).toBe(false);
  });

  it('stands nowhere else: no marks of quotation around any other words', () => {
    expect(quotedIn('a ‘made up’ one, “another” and 「하나 더」')).toEqual(['made up', 'another', '하나 더']);
    expect(quotedIn('the broker’s and a neighbor’s')).toEqual([]);
    for (const [name, text] of everyText)
      for (const words of quotedIn(text)) expect(isQuotable(words), `${name}: ${words}`).toBe(true);
  });
});

describe('the words about what is real', () => {
  it('name no real place, device or frequency', () => {
    for (const [name, text] of everyText)
      for (const never of NEVER_NAMED) expect(text, name).not.toMatch(never);
  });

  it('give each fact how it is played, in one or two short sentences', () => {
    for (const { id, inPlay } of FACTS as readonly Fact[]) {
      expect(inPlay.en.split(' ').length, id).toBeLessThanOrEqual(26);
    }
  });

  it('ask for 60 words at most before the first night', () => {
    const words = Object.values(CARD)
      .map(({ en }) => en)
      .join(' ');
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(words).toContain('Not made or endorsed by Amnesty International.');
  });

  it('credit every library that is served, and every typeface', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const credited = CREDITS.map(({ who }) => who.en)
      .join(' ')
      .toLowerCase()
      .replaceAll('-', ' ');
    for (const name of Object.keys(dependencies)) {
      const plain = name
        .replace(/^@fontsource\//, '')
        .replace(/^@|-core$/g, '')
        .replaceAll(/[-/]/g, ' ');
      expect(credited, name).toContain(plain);
    }
  });
});
