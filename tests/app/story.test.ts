import { describe, expect, it } from 'vitest';
import { chaptersOf, livedOn, newStory } from '../../src/app/story.ts';
import { storyPageOf } from '../../src/app/storyPage.ts';
import type { Level } from '../../src/content/schema.ts';
import { type LivedNight, parseStory, type StorySave } from '../../src/content/storySave.ts';
import { levelOf } from '../helpers/testLevels.ts';

const MODEL = levelOf('levels/larch-hollow.json');

/** Nights of a small story: chapter and year. */
function chapter(number: number | undefined, year: number, change: Partial<Level> = {}): Level {
  const { chapter: _, ...level } = MODEL;
  const id = number === undefined ? 'alone' : `night-${number}`;
  return { ...level, ...(number === undefined ? {} : { chapter: number }), id, year, ...change };
}

const CHAPTERS = chaptersOf([
  chapter(3, 2013),
  chapter(1, 2011),
  chapter(undefined, 2012),
  chapter(2, 2012),
  chapter(11, 2016),
]);

function lived(
  change: Partial<Omit<LivedNight, 'left'>> = {},
  left: Partial<LivedNight['left']> = {},
): LivedNight {
  return {
    levelId: 'night-1',
    year: 2011,
    luck: 7,
    outcome: 'home',
    sentence: 'none',
    heard: ['knee'],
    ledger: null,
    ...change,
    left: {
      moneyPounds: 300,
      identityPercent: 0,
      batteryPercent: 40,
      phone: 'held',
      sim: true,
      companion: null,
      ...left,
    },
  };
}

function story(): StorySave {
  const save = newStory(CHAPTERS);
  if (!save) throw new Error('expected chapters');
  return save;
}

const following = (night: LivedNight) => livedOn(story(), night, CHAPTERS).next;

describe('the chapters of the story', () => {
  it('are the levels with a chapter, in its order, however many there are', () => {
    expect(CHAPTERS.map(({ id }) => id)).toEqual(['night-1', 'night-2', 'night-3', 'night-11']);
    expect(newStory([])).toBeNull();
  });

  it('begin with the first as its level says', () => {
    expect(story().next).toEqual({ levelId: 'night-1', start: null, phone: 'own' });
  });
});

describe('what is carried over', () => {
  it('is the money less what living takes, a charged phone, and no name', () => {
    expect(following(lived())).toEqual({
      levelId: 'night-2',
      phone: 'own',
      start: { moneyPounds: 240, batteryPercent: 100, identityPercent: 0 },
    });
  });

  it('is a new phone where there is money for one, and a borrowed one with half a charge where there is none', () => {
    expect(following(lived({}, { phone: 'lost' }))).toMatchObject({
      phone: 'bought',
      start: { moneyPounds: 140, batteryPercent: 100 },
    });
    expect(following(lived({}, { phone: 'taken', moneyPounds: 120 }))).toMatchObject({
      phone: 'borrowed',
      start: { moneyPounds: 60, batteryPercent: 50 },
    });
    expect(following(lived({}, { sim: false }))?.phone).toBe('bought');
    expect(following(lived({ outcome: 'taken', sentence: 'released' }))?.phone).toBe('bought');
    expect(following(lived({ outcome: 'taken', sentence: 'warned' }, { phone: 'hidden' }))?.phone).toBe(
      'own',
    );
  });

  it('is as much charge as the next level’s phone holds', () => {
    const chapters = [chapter(1, 2011), chapter(2, 2012, { battery: 0.8 })];
    expect(livedOn(story(), lived(), chapters).next?.start?.batteryPercent).toBe(80);
    expect(
      livedOn(story(), lived({}, { phone: 'lost', moneyPounds: 0 }), chapters).next?.start?.batteryPercent,
    ).toBe(40);
  });

  it('is half of what was known for each year, three quarters within one, more after daylight, and never so much that it fetches anyone', () => {
    const known = (identityPercent: number, change: Partial<LivedNight> = {}) =>
      following(lived(change, { identityPercent }))?.start?.identityPercent;
    expect(known(20)).toBe(10);
    expect(known(20, { outcome: 'dawn' })).toBe(18);
    expect(known(40, { year: 2012 })).toBe(30);
    expect(known(20, { year: 2012 })).toBe(15);
    expect(known(100)).toBe(30);
  });

  it('is the same every time', () => {
    expect(following(lived({}, { identityPercent: 37, moneyPounds: 511 }))).toEqual(
      following(lived({}, { identityPercent: 37, moneyPounds: 511 })),
    );
  });
});

describe('what follows on a night', () => {
  it('is the next one after a warning, a bribe and a night until dawn', () => {
    for (const sentence of ['none', 'warned', 'released'] as const)
      expect(following(lived({ outcome: sentence === 'none' ? 'dawn' : 'taken', sentence }))?.levelId).toBe(
        'night-2',
      );
  });

  it('is a chapter one or two years later after a reform facility, or the last one', () => {
    const reform = { outcome: 'taken', sentence: 'reform' } as const;
    const nothing = { moneyPounds: 0, phone: 'taken' } as const;
    expect(following(lived(reform, nothing))?.levelId).toBe('night-2');
    expect(following(lived(reform, { ...nothing, identityPercent: 50 }))?.levelId).toBe('night-3');
    expect(following(lived({ ...reform, levelId: 'night-3', year: 2016 }, nothing))?.levelId).toBe(
      'night-11',
    );
    expect(following(lived(reform, nothing))?.start).toEqual({
      moneyPounds: 0,
      batteryPercent: 50,
      identityPercent: 0,
    });
  });

  it('is nothing after a camp, and nothing after the last chapter', () => {
    expect(following(lived({ outcome: 'taken', sentence: 'camp' }))).toBeNull();
    expect(following(lived({ levelId: 'night-11', year: 2016 }))).toBeNull();
  });
});

describe('the story on its pages', () => {
  it('tells the next night and what became of everything since', () => {
    const save = livedOn(story(), lived({}, { phone: 'lost', identityPercent: 44 }), CHAPTERS);
    const page = storyPageOf(save, CHAPTERS, true);
    expect(page).toMatchObject({
      lived: 1,
      isHere: true,
      next: { number: 2, levelId: 'night-2', year: 2012 },
    });
    expect(page.next?.since).toEqual({
      reformYears: 0,
      companion: null,
      phone: 'bought',
      phonePounds: 100,
      moneyPounds: 140,
      known: 'suspected',
    });
  });

  it('tells nothing that became of anything before the first night', () => {
    expect(storyPageOf(story(), CHAPTERS, false).next?.since).toBeNull();
  });
});

describe('a story that was kept', () => {
  it('is read back as it was written', () => {
    const ledger = { sent: 1000, fee: 300, seized: 0, bribed: 200, arrived: 500, out: 0 };
    const save = livedOn(story(), lived({ ledger }, { companion: 'behind' }), CHAPTERS);
    expect(parseStory(JSON.stringify(save))).toEqual({ ok: true, save });
  });

  it('is refused by the place that is wrong', () => {
    const bad = (change: object) => parseStory(JSON.stringify({ ...story(), ...change }));
    expect(parseStory('{')).toEqual({ ok: false, error: 'story: expected JSON' });
    expect(bad({ format: 2 })).toMatchObject({ error: expect.stringContaining('story: format: ') });
    expect(bad({ extra: 1 })).toMatchObject({ error: expect.stringContaining('story: extra: ') });
    const next = {
      levelId: 'night-2',
      phone: 'own',
      start: { moneyPounds: 1e6, batteryPercent: 1, identityPercent: 0 },
    };
    expect(bad({ next })).toMatchObject({
      error: expect.stringContaining('story: next.start.moneyPounds: '),
    });
    expect(bad({ lived: [lived({ levelId: '../x' })] })).toMatchObject({
      error: expect.stringContaining('story: lived.0.levelId: '),
    });
    expect(parseStory(' '.repeat(300_000))).toMatchObject({ ok: false });
  });
});
