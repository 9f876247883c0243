// Row 11: "Most people get out with a bribe though" (So-kyung).
import { describe, expect, it } from 'vitest';
import { Command } from '../../src/core/command.ts';
import { answer, heldNight } from '../helpers/held.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/static.json';
const LUCKS = [1, 4, 7, 10, 13, 16];

function releasedOf(pounds: number, offer: number): number {
  const start = { moneyPounds: pounds, batteryPercent: 100, identityPercent: 0 };
  const nights = LUCKS.map((luck) => answer(heldNight(worldOf(LEVEL), start, luck), offer));
  for (const night of nights) if (night.capture.sentence === 'released') expect(night.carried.money).toBe(0);
  return nights.filter(({ capture }) => capture.sentence === 'released').length;
}

describe('11 Bribe', () => {
  it('frees most of those who have much, few of those who have little, nobody who offers nothing', {
    timeout: 120_000,
  }, () => {
    const rich = releasedOf(1500, Command.offerAll);
    const poor = releasedOf(30, Command.offerAll);
    expect(rich).toBeGreaterThan(LUCKS.length / 2);
    expect(poor).toBeLessThan(rich);
    expect(releasedOf(1500, Command.offerNothing)).toBe(0);
  });

  it('costs what was shown, whatever the answer', { timeout: 120_000 }, () => {
    const start = { moneyPounds: 400, batteryPercent: 100, identityPercent: 0 };
    const night = answer(heldNight(worldOf(LEVEL), start), Command.offerHalf);
    expect(night.capture.offered).toBe(200);
    expect(night.carried.money).toBeLessThanOrEqual(200);
  });
});
