import { describe, expect, it } from 'vitest';
import { causeOf, isRaised } from '../../src/app/cause.ts';
import { beginNight } from '../../src/core/begin.ts';
import type { Night } from '../../src/core/night.ts';
import { BEARING_TOLD_TICKS, NOTICE_TICKS } from '../../src/core/rules.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const HAND = { id: 'hand', round: [{ x: 72, y: 64 }] };
const TRUCK = { id: 'truck', kind: 'truck', round: [{ x: 40, y: 64 }] } as const;
const MAST = {
  id: 'mast',
  x: 10,
  y: 10,
  mastMeters: 10,
  lossDbByCell: new Float32Array(128 * 128).fill(100),
};

/** A night with the caller at (64, 64), a hand-held finder 80 m east, a truck 240 m west, and a mast. */
function nightOf(exposure: Night['exposure']): Night {
  const night = beginNight(tinyWorld({ hunters: [HAND, TRUCK], finders: [MAST] }), 1);
  night.exposure = exposure;
  return night;
}

function believed(exposure: 'bearing' | 'crossed'): Night {
  const night = nightOf(exposure);
  Object.assign(night.beliefs[0] ?? {}, { ticksSinceNews: 5, radiusCells: 41 });
  return night;
}

function heardBy(finder: 'hand' | 'truck' | 'mast'): Night {
  const night = nightOf('heard');
  const index = { hand: night.hunters[0], truck: night.hunters[1], mast: night.posts[0] };
  Object.assign(index[finder] ?? {}, { ticksSinceHeard: 1 });
  return night;
}

describe('why the gauge stands where it does', () => {
  it('is nothing while nobody hears', () => {
    expect(causeOf(nightOf('unheard'), null)).toEqual({ kind: 'quiet' });
  });

  it('names what carries the antenna that heard a signal last', () => {
    for (const by of ['hand', 'truck', 'mast'] as const)
      expect(causeOf(heardBy(by), null)).toEqual({ kind: 'heard', by });
  });

  it('counts bearings, and says that they cross only where they do', () => {
    const told = (exposure: 'bearing' | 'crossed', bearings: number) =>
      causeOf(believed(exposure), { news: 'bearing', bearings });
    expect(told('bearing', 1)).toEqual({ kind: 'oneBearing', meters: 410 });
    expect(told('bearing', 2).kind).toBe('bearings');
    expect(told('crossed', 1).kind).toBe('oneBearing');
    expect(told('crossed', 2).kind).toBe('twoCross');
    expect(told('crossed', 7).kind).toBe('bearingsCross');
  });

  it('is a report or a sighting where that was the newest news', () => {
    for (const news of ['report', 'sighting'] as const)
      expect(causeOf(believed('crossed'), { news, bearings: 3 })).toEqual({ kind: news, meters: 410 });
  });

  it('is told from the state alone where nobody kept the news', () => {
    const night = believed('bearing');
    expect(causeOf(night, null).kind).toBe('sighting');
    night.evidence.reports = 1;
    expect(causeOf(night, null).kind).toBe('report');
    Object.assign(night.beliefs[0] ?? {}, { bearings: 1 });
    expect(causeOf(night, null).kind).toBe('oneBearing');
  });

  it('says when what they know grows old', () => {
    const night = believed('crossed');
    Object.assign(night.beliefs[0] ?? {}, { ticksSinceNews: BEARING_TOLD_TICKS / 4 + 1 });
    expect(causeOf(night, { news: 'bearing', bearings: 2 })).toEqual({ kind: 'fading', meters: 410 });
  });

  it('tells who sees the caller, how far off and where', () => {
    const night = nightOf('found');
    const [hand, truck] = night.hunters;
    Object.assign(truck ?? {}, { seesTicks: NOTICE_TICKS });
    expect(causeOf(night, null)).toEqual({ kind: 'seen', by: 'truck', meters: 240, eighth: 6 });
    Object.assign(hand ?? {}, { seesTicks: NOTICE_TICKS });
    expect(causeOf(night, null)).toEqual({ kind: 'seen', by: 'agent', meters: 80, eighth: 2 });
  });

  it('is raised by a later step only', () => {
    expect([isRaised('heard', 'crossed'), isRaised('crossed', 'heard'), isRaised('heard', 'heard')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
