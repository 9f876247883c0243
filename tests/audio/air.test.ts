import { expect, it } from 'vitest';
import { airUnder } from '../../src/audio/air.ts';
import { windOf } from '../../src/audio/loudness.ts';
import { WEATHERS } from '../../src/core/world.ts';

it('no weather is louder than the wind on a wooded summit', () => {
  const loudest = windOf(1, 1, 1).branches + windOf(1, 1, 0).gain;
  for (const weather of WEATHERS)
    for (const height of [0, 0.5, 1])
      for (const forest of [0, 0.5, 1]) {
        const air = airUnder(weather, { height, forest }, 1);
        const { gain, branches } = windOf(air.height, air.gust, air.forest);
        expect(gain + branches, `${weather} ${height} ${forest}`).toBeLessThanOrEqual(loudest);
      }
});

it('a clear night sounds as it always did, rain is heard where no tree stands, and fog is still', () => {
  const open = { height: 0.5, forest: 0 };
  expect(airUnder('clear', open, 0.5)).toEqual({ ...open, gust: 0.5 });
  expect(airUnder('rain', open, 0.5).forest).toBeGreaterThan(0.5);
  expect(airUnder('fog', open, 0.5).height).toBeLessThan(0.5);
});
