import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/app/story.ts';
import { allLevels } from '../../src/cli/levelFiles.ts';
import type { Level } from '../../src/content/schema.ts';
import { familyWords } from '../../src/ui/familyKnows.ts';
import { LANGUAGES } from '../helpers/languages.ts';
import { type Ended, fiftyEndings, HOW_MANY, readAloud, signOf, written } from './endings.ts';

const CHAPTERS = chaptersOf(allLevels());
const ENDINGS = fiftyEndings(CHAPTERS);
const FILE = new URL('../../docs/endings.md', import.meta.url);

/** Nights as the shipped ones, and such as they may be: with money on its way, with someone who is led. */
function variants(level: Level): Level[] {
  const transfer = {
    sentPounds: 1000,
    feeShare: 0.3,
    broker: level.overlook,
    agreedLine: level.call.lines[1]?.id ?? '',
  };
  const companion = { id: 'someone', waits: level.overlook };
  const full = { ...level, call: { ...level.call, lines: answeringAll(level) } };
  return [level, { ...level, transfer }, { ...full, companion }, { ...full, transfer, companion }, full];
}

/** The caller's lines answer one question after another. */
function answeringAll({ call }: Level): Level['call']['lines'] {
  const topics = ['health', 'next', 'danger', 'proof', 'goodbye', 'money', 'kin'] as const;
  return call.lines.map((line, index) => {
    const brings = topics[Math.floor(index / 2) % topics.length];
    return line.voice === 'caller' && brings ? { ...line, brings } : line;
  });
}

const MANY: readonly Ended[] = [...ENDINGS, ...CHAPTERS.flatMap((level) => fiftyEndings(variants(level)))];

// The rules that follow know nothing of how the words are put together: they read what stands there.

/** What each answer and each open question looks like on the page, by what a line brings. */
const SIGNS = {
  proof: { en: /whose voice it was/, ko: /누구의 목소리였는지/ },
  health: { en: /how you are|how the one on the hill is/, ko: /몸은 어떤지|산 위의 사람이 어떤지/ },
  kin: { en: /how it is at home/, ko: /집안은 어떤지/ },
  money: { en: /money/, ko: /돈/ },
  danger: { en: /how dangerous/, ko: /얼마나 위험한지/ },
  next: { en: /agreed for the next time|when the phone will ring/, ko: /다음에는 어떻게|언제 다시 울릴지/ },
} as const;

const KNOWS = { en: /They know ([^.]*)\./, ko: /([^.]*) 안다\./ } as const;
const OPEN = { en: /They do not know ([^.]*)\./, ko: /([^.]*) 모른다\./ } as const;
/** Nobody there knows of these: what became of the caller, who was about, what it cost. */
const UNKNOWABLE = {
  en: /taken|caught|camp|reform|arrest|prison|bribe|agent|antenna|soldier|dawn|light|home at|safe|dead|alive|\d/i,
  ko: /붙잡|수용소|교화|체포|감옥|뇌물|요원|안테나|군인|새벽|무사|죽|\d/,
} as const;

const topics = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
const told = (ended: Ended, language: 'en' | 'ko', part: typeof KNOWS) =>
  familyWords(ended.page, ended.end, language)
    .map((words) => part[language].exec(words)?.[1] ?? '')
    .find((words) => words !== '' && !/여기서|Nobody/.test(words)) ?? '';
const isHeard = ({ page, end }: Ended, topic: string, voice?: string) =>
  page.lines.some(
    (line, at) => end.heardByLine[at] && line.brings === topic && (!voice || line.voice === voice),
  );

describe('fifty endings', () => {
  it('are fifty different ones, over all chapters', () => {
    expect(new Set(ENDINGS.map(signOf)).size).toBe(HOW_MANY);
    expect(new Set(ENDINGS.map(({ level }) => level.id)).size).toBe(CHAPTERS.length);
    for (const outcome of ['home', 'taken', 'dawn'])
      expect(ENDINGS.some(({ end }) => end.outcome === outcome)).toBe(true);
  });

  it('are written out as they are: to accept a change, FAR_END_ACCEPT=1 npx vitest run tests/ui/endings.test.ts', () => {
    const now = written(ENDINGS, CHAPTERS);
    if (process.env.FAR_END_ACCEPT) writeFileSync(FILE, now);
    expect(existsSync(FILE) && readFileSync(FILE, 'utf8')).toBe(now);
  });
});

describe.each(LANGUAGES)('what the far bank knows, in %s,', (language) => {
  it('holds an answer for exactly the questions that a heard line of the caller’s answers', () => {
    for (const ended of MANY)
      for (const topic of topics)
        expect(SIGNS[topic][language].test(told(ended, language, KNOWS)), aloud(ended, topic)).toBe(
          isHeard(ended, topic, 'caller'),
        );
  });

  it('never has a question both answered and open, but for money that was sent and agreed on', () => {
    for (const ended of MANY)
      for (const topic of topics) {
        const isBoth = [KNOWS, OPEN].every((part) =>
          SIGNS[topic][language].test(told(ended, language, part)),
        );
        if (isBoth) expect([topic, ended.page.isPaid], aloud(ended, topic)).toEqual(['money', true]);
      }
  });

  it('leaves open whatever the call could have answered and did not', () => {
    for (const ended of MANY)
      for (const topic of ['health', 'kin', 'danger', 'next'] as const) {
        const couldBe = ended.page.lines.some(({ brings, voice }) => brings === topic && voice === 'caller');
        const isOpen = SIGNS[topic][language].test(told(ended, language, OPEN));
        expect(isOpen, aloud(ended, topic)).toBe(couldBe && !isHeard(ended, topic, 'caller'));
      }
  });

  it('speaks of money only where it was spoken of or sent, and never says that it came where it was only sent', () => {
    for (const ended of MANY) {
      const words = readAloud(ended, language);
      const isSpokenOf = ended.page.isPaid || isHeard(ended, 'money');
      expect(SIGNS.money[language].test(words), aloud(ended)).toBe(isSpokenOf);
      if (ended.page.isPaid)
        expect(words).toMatch({ en: /whether the money came/, ko: /돈이 닿았는지/ }[language]);
    }
  });

  it('knows nothing that cannot be known there', () => {
    for (const ended of MANY) expect(readAloud(ended, language)).not.toMatch(UNKNOWABLE[language]);
  });

  it('is the same whatever became of the caller, of the money and of whoever was led', () => {
    for (const ended of MANY) {
      const other = {
        outcome: 'taken',
        sentence: 'camp',
        ledger: null,
        companion: 'taken',
        poundsLeft: 0,
      } as const;
      expect(readAloud({ ...ended, end: { ...ended.end, ...other } }, language)).toBe(
        readAloud(ended, language),
      );
    }
  });

  it('tells how the call ended only where there was one, and of a goodbye only where somebody spoke', () => {
    const rang = { en: /phone rang/, ko: /전화는 울렸으나/ }[language];
    const silent = { en: /did not ring/, ko: /울리지 않았다/ }[language];
    const line = { en: /Then /, ko: /그러다|그러고는|그렇게/ }[language];
    const goodbye = { en: /goodbye/, ko: /작별/ }[language];
    const said = { en: /There was time for a goodbye/, ko: /나눌 틈은 있었다/ }[language];
    for (const ended of MANY) {
      const { calls, onAirSeconds, heardByLine } = ended.end;
      const words = readAloud(ended, language);
      const isAnyHeard = heardByLine.some(Boolean);
      expect(silent.test(words), words).toBe(calls === 0);
      expect(rang.test(words), words).toBe(calls > 0 && !isAnyHeard);
      expect(line.test(words), words).toBe(isAnyHeard);
      if (onAirSeconds === 0 || !isAnyHeard) expect(words).not.toMatch(goodbye);
      expect(said.test(words), words).toBe(isHeard(ended, 'goodbye'));
    }
  });

  it('ends with what they do now: wait', () => {
    const wait = {
      en: /(wait|wait for the phone to ring again|on the table again tomorrow)\.$/,
      ko: /(기다린다|상 위에 둔다)\.$/,
    };
    for (const ended of MANY) expect(readAloud(ended, language)).toMatch(wait[language]);
  });

  it('says that everything was said exactly where it was', () => {
    const whole = { en: /everything was said/, ko: /할 말을 다 했다/ }[language];
    for (const ended of MANY)
      expect(whole.test(readAloud(ended, language))).toBe(ended.end.heardByLine.every(Boolean));
  });

  it('does not speak to the one who only led', () => {
    const you = { en: /\byou\b/i, ko: /잘 내려갔는지|몸은 어떤지/ }[language];
    for (const ended of MANY.filter(({ page }) => page.isLed))
      expect(readAloud(ended, language)).not.toMatch(you);
  });
});

it('says as much in Korean as in English', () => {
  const sentences = (words: string) => words.split(/\.(?: |$)/).filter(Boolean).length;
  for (const ended of MANY)
    expect(sentences(readAloud(ended, 'ko')), aloud(ended)).toBe(sentences(readAloud(ended, 'en')));
});

function aloud(ended: Ended, topic = ''): string {
  return `${topic}: ${readAloud(ended, 'en')} | ${readAloud(ended, 'ko')}`;
}
