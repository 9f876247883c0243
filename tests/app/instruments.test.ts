import { describe, expect, it } from 'vitest';
import { Instruments } from '../../src/app/instruments.ts';
import { beginNight } from '../../src/core/begin.ts';
import type { NightEvent } from '../../src/core/event.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const TOLD: NightEvent = { kind: 'newsArrived', command: 0, news: 'report' };

/** A night whose post was told of someone in its first tick. */
function nightOfReport() {
  const night = beginNight(tinyWorld(), 1);
  const instruments = new Instruments();
  instruments.begin(night);
  const live = (...events: NightEvent[]): void => {
    night.tick++;
    instruments.note(events, night);
  };
  live(TOLD);
  return { night, instruments, live, tidings: () => instruments.memory.tidings(night) };
}

describe('what the instruments remember of a night', () => {
  it('stays through ticks in which nothing happens, however many a frame holds', () => {
    const { night, instruments, live, tidings } = nightOfReport();
    for (let tick = 0; tick < 7; tick++) live();
    instruments.read(night);
    live();
    expect(tidings()).toMatchObject({ news: 'report', bearings: 0 });
  });

  it.each([
    ['ahead', 500],
    ['ahead by two ticks', 3],
    ['back', 0],
  ])('is void after a leap %s', (_, tick) => {
    const read = nightOfReport();
    read.night.tick = tick;
    read.instruments.read(read.night);
    expect(read.tidings()).toBeNull();
    const noted = nightOfReport();
    noted.night.tick = tick;
    noted.live();
    expect(noted.tidings()).toBeNull();
  });

  it('begins anew with a new night, even where that stands at the same tick', () => {
    const { night, instruments, tidings } = nightOfReport();
    instruments.begin(night);
    expect(tidings()).toBeNull();
  });
});
