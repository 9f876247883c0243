import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { SEASONS } from '../../src/core/world.ts';
import { bestLevelDbmByCell } from '../../src/view/reception.ts';
import { nearestTower, servingTower } from '../../src/view/serving.ts';
import { nightInks } from '../../src/view/sheet/culturePalette.ts';
import { editionKey } from '../../src/view/sheet/edition.ts';
import { lightUnder, ORDINARY_LIGHT } from '../../src/view/sheet/sheetLight.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

describe('the light of the sky', () => {
  it('is as it was drawn under a full moon on a clear night, to the last bit', () => {
    expect(lightUnder(ORDINARY_LIGHT, { moon: 1, weather: 'clear' })).toEqual(ORDINARY_LIGHT);
    expect(lightUnder(ORDINARY_LIGHT, { moon: 1, weather: 'wind' })).toEqual(ORDINARY_LIGHT);
  });

  it('is less under clouds and without a moon, and never gone', () => {
    const left = (moon: number, weather: 'clear' | 'cloud' | 'rain') =>
      lightUnder(ORDINARY_LIGHT, { moon, weather }).moonlight;
    expect(left(0, 'clear')).toBeLessThan(left(0.5, 'clear'));
    expect(left(1, 'cloud')).toBeLessThan(1);
    expect(left(0, 'rain')).toBeGreaterThan(0.5);
  });
});

describe('the inks of the land', () => {
  it('differ by season, and no two seasons share a wood', () => {
    const woods = SEASONS.map((season) => nightInks(season).treeBody);
    expect(new Set(woods).size).toBe(SEASONS.length);
  });
});

describe('the reception that the sheet shows', () => {
  const near = { ...tinyTower(128, 80, 'county'), network: 'domestic' as const, x: 64, y: 60 };
  const world = tinyWorld({ towers: [tinyTower(128, 120), near] });

  it('is that of one network alone', () => {
    expect(bestLevelDbmByCell(world)[0]).toBe(22 - 120);
    expect(bestLevelDbmByCell(world, 'domestic')[0]).toBe(22 - 80);
  });

  it('is another print for the other network', () => {
    const edition = { paper: 'night', air: [] } as const;
    expect(editionKey({ ...edition, network: 'domestic' })).not.toBe(editionKey(edition));
    expect(editionKey({ ...edition, network: 'foreign' })).toBe(editionKey(edition));
  });

  it('leads to a tower of that network; on the title across the river', () => {
    const night = beginNight(world, 1);
    expect(servingTower(night, night.caller, true)).toBe(0);
    expect(nearestTower(night, night.caller, 'foreign')).toBe(0);
    expect(nearestTower(night, night.caller, 'domestic')).toBe(1);
  });
});
