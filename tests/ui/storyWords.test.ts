import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/app/story.ts';
import type { Since } from '../../src/app/storyPage.ts';
import { allLevels } from '../../src/cli/levelFiles.ts';
import { sumText } from '../../src/i18n/units.ts';
import { factsOfNight } from '../../src/ui/nightFacts.ts';
import { sinceWords } from '../../src/ui/storyWords.ts';

const NOTHING: Since = {
  reformYears: 0,
  companion: null,
  phone: 'own',
  phonePounds: 100,
  moneyPounds: 240,
  known: 'forgotten',
};
const words = (change: Partial<Since>, language: 'en' | 'ko' = 'en') =>
  sinceWords({ ...NOTHING, ...change }, language);

describe('what became of everything since the last night', () => {
  it('is little where little became of it', () => {
    expect(words({})).toBe('240 pounds are left.');
    expect(words({ moneyPounds: 0 }, 'ko')).toBe('남은 돈은 없다.');
  });

  it('is the phone, the money and the name, in plain words', () => {
    expect(words({ phone: 'borrowed', moneyPounds: 0, known: 'suspected', reformYears: 2 })).toBe(
      'Two years in a reform facility have passed. The phone is gone. A borrowed one holds half a charge. No money is left, and your name is on a list.',
    );
    expect(words({ phone: 'bought', known: 'remembered' }, 'ko')).toBe(
      '전화기는 없어졌다. 새로 구하는 데 100파운드가 들었다. 240파운드가 남았고, 이름을 기억하는 사람이 있다.',
    );
    expect(words({ companion: 'taken' })).toMatch(/^The one you led has not come back\. /);
    expect(words({ companion: 'home' })).toBe('240 pounds are left.');
  });

  it('leaves the words before a night few: at most sixty, and thirty about what was', () => {
    for (const { before, id } of chaptersOf(allLevels()))
      expect(before.en.split(' ').length, id).toBeLessThanOrEqual(60);
    const most = words({ phone: 'borrowed', moneyPounds: 0, known: 'suspected', reformYears: 2 });
    expect(most.split(' ').length).toBeLessThanOrEqual(30);
  });
});

describe('an account', () => {
  it('has its thousands apart', () => {
    expect(sumText('en', 1000)).toBe('£1,000');
    expect(sumText('en', 0)).toBe('£0');
    expect(sumText('ko', 1234567)).toBe('1,234,567파운드');
  });
});

describe('the facts beside the end of a night', () => {
  it('are those that it is about, or the few of every night', () => {
    expect(factsOfNight([11, 12]).map(({ id }) => id)).toEqual(['detention', 'bribes']);
    expect(factsOfNight([]).length).toBeGreaterThan(2);
    expect(factsOfNight([99])).toEqual(factsOfNight([]));
  });
});
