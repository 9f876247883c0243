import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/content/levels.ts';
import { skyOf } from '../../src/content/people.ts';
import type { Level } from '../../src/content/schema.ts';
import { growSheet } from '../../src/content/terrain/grow.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { SIGHT_BY_WEATHER } from '../../src/core/rules.ts';
import { visibleCells } from '../../src/core/systems/sight.ts';
import { easeOf } from '../../src/core/terrain/pace.ts';
import { SEASONS, type Sky, WEATHERS } from '../../src/core/world.ts';
import { live } from '../helpers/living.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

function sky(of: Partial<Pick<Level, 'season' | 'weather' | 'moon'>>): Sky {
  return skyOf(of as Level);
}

function seenFrom(over: Sky): number {
  return visibleCells(beginNight(tinyWorld({ sky: over }), 1));
}

describe('the sky', () => {
  it('is that of a clear autumn night with a moon where a level does not say', () => {
    expect(sky({})).toEqual({ season: 'autumn', weather: 'clear', moon: 1, sightShare: 1 });
  });

  it('hides more the worse the weather and the smaller the moon, and never all', () => {
    const byWeather = WEATHERS.map((weather) => seenFrom(sky({ weather })));
    expect(byWeather.map((cells) => cells / (byWeather[0] as number))).toEqual(
      WEATHERS.map((weather) => SIGHT_BY_WEATHER[weather]),
    );
    const byMoon = [0, 0.3, 0.6, 1].map((moon) => seenFrom(sky({ moon })));
    expect([...byMoon].sort((a, b) => a - b)).toEqual(byMoon);
    expect(seenFrom(sky({ weather: 'fog', moon: 0 }))).toBeGreaterThan(3);
  });

  it('lets someone pass in fog who would be seen on a clear night', () => {
    const passes = (over: Sky): boolean => {
      const hunters = [{ id: 'a', round: [{ x: 64, y: 54 }] }];
      const night = beginNight(tinyWorld({ sky: over, hunters, home: { x: 64, y: 64 } }), 1);
      for (const hunter of night.hunters) Object.assign(hunter, { antennaX: 0, antennaY: 1 });
      return !live(night, 40, Command.stop).some(({ kind }) => kind === 'seen');
    };
    expect(passes(sky({}))).toBe(false);
    expect(passes(sky({ weather: 'fog', moon: 0.2 }))).toBe(true);
  });
});

describe('a season', () => {
  it('lays its own snow on the same land: none in summer, down to the valley in winter, and it slows', () => {
    const lands = SEASONS.map((season) => growSheet({ seed: 'larch', season }));
    const [spring, summer, autumn, winter] = lands.map(({ snowByCell }) =>
      snowByCell.reduce((sum, snow) => sum + snow, 0),
    ) as [number, number, number, number];
    expect(summer).toBe(0);
    expect(autumn).toBeGreaterThan(0);
    expect(spring).toBeGreaterThan(autumn);
    expect(winter).toBeGreaterThan(spring);
    const eases = lands.map((land) => easeOf(land).reduce((sum, ease) => sum + ease, 0));
    expect(eases[3]).toBeLessThan(eases[1] as number);
    expect(lands[3]?.heightMetersByCell).toEqual(lands[1]?.heightMetersByCell);
  }, 60_000);

  it.each([
    ['season', 'monsoon'],
    ['weather', 'storm'],
    ['moon', 1.5],
  ])('that there is not is refused: %s %s', (field, value) => {
    const result = parseLevel('levels/x.json', JSON.stringify({ [field]: value }));
    expect(result.ok).toBe(false);
  });
});
