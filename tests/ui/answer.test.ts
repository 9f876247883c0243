import { describe, expect, it } from 'vitest';
import { type Explanation, explainAt } from '../../src/app/explaining.ts';
import { beginNight } from '../../src/core/begin.ts';
import { levelText, milliwattsText } from '../../src/i18n/units.ts';
import { answerSentence, verdictSentence } from '../../src/ui/answer.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

function answer(change: Partial<Explanation>): Explanation {
  const plain = explainAt(beginNight(tinyWorld(), 1), { x: 64, y: 64 });
  if (!plain) throw new Error('expected a tower');
  return { ...plain, ...change };
}

describe('the plain sentence about a place', () => {
  it('tells who is heard and who is not, by name', () => {
    expect(verdictSentence(answer({ tower: 'east', verdict: 'clear' }), 'en')).toBe(
      'Here the east tower is heard well.',
    );
    expect(verdictSentence(answer({ tower: 'west', verdict: 'jammed' }), 'ko')).toBe(
      '서쪽 기지국의 신호가 이 자리에 닿지만 방해 전파에 묻힌다.',
    );
  });

  it('tells how much the ridge takes', () => {
    const loss = { ...answer({}).loss, groundDb: 31.2 };
    expect(verdictSentence(answer({ verdict: 'ground', loss }), 'en')).toBe(
      'The ridge takes 31 dB: nothing is heard here.',
    );
  });

  it('is read out with the bars', () => {
    expect(answerSentence(answer({ verdict: 'clear', bars: 4 }), 'en')).toBe(
      'Here the tower is heard well. 4 of 5 bars.',
    );
  });
});

describe('levels and powers', () => {
  it('read to a tenth with a true minus, and powers to two digits', () => {
    expect(levelText(-104.23, 'dBm')).toBe('−104.2 dBm');
    expect(levelText(-0.04, 'dB')).toBe('0.0 dB');
    expect([3.162, 79.4, 1995.3].map(milliwattsText)).toEqual(['3.2 mW', '79 mW', '2000 mW']);
  });
});
