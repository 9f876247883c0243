// The theatre by itself, in a house whose workers and page fail.
import { expect, it } from 'vitest';
import { type House, Screening } from '../../src/app/screening.ts';
import { playShortNight, shortWorld } from '../replay/shortNight.ts';

const world = shortWorld();
const fail = (): never => {
  throw new Error('not here');
};
const house: House = {
  trades: { study: { hire: fail, live: fail }, lucks: { hire: fail, live: fail, workers: 1 } },
  paintSheetPicture: fail,
  tell: () => {},
  shown: () => {},
  run: () => null,
  keptAs: () => null,
  keep: () => {},
  yourTurn: () => {},
  goOn: () => {},
  leave: () => {},
};

it('says that nothing can be told of a night whose study failed, and lets nobody wait for its picture', async () => {
  const live = function* () {
    yield null;
    throw new Error('not here');
  };
  const trades = { ...house.trades, study: { hire: fail, live } };
  const theatre = new Screening({ ...house, trades });
  expect(await theatre.link()).toBeNull();
  theatre.show(playShortNight(world, 40), world, 'file');
  const picture = theatre.picture(100, 50);
  expect(theatre.studyFailed.value).toBe(false);
  theatre.work();
  expect([theatre.studyFailed.value, theatre.trace.value]).toEqual([true, null]);
  expect(await picture).toBeNull();
  theatre.close();
  expect(theatre.studyFailed.value).toBe(false);
});
