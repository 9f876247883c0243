import { describe, expect, it } from 'vitest';
import { toldMoments } from '../../src/app/told.ts';
import type { TracedBearing, TracedEvent } from '../../src/replay/trace.ts';
import type { Why } from '../../src/replay/why.ts';
import { tickWords } from '../../src/ui/theatre/eventWords.ts';
import { happenedEntries } from '../../src/ui/theatre/happenedEntries.ts';

const telling = {
  language: 'en' as const,
  page: null,
  world: {
    towers: [],
    hunters: [{ kind: 'truck' as const }],
    startSecond: 0,
    home: { x: 0, y: 0 },
    sheet: { cellMeters: 10 },
  },
  route: new Float32Array(0),
};

const bearing = (tick: number, finder: number): TracedBearing => ({
  tick,
  finder,
  fromX: 5,
  fromY: 5,
  towardsX: 0.7,
  towardsY: -0.7,
  sigmaRad: 0.1,
  levelDbm: -80,
});

const EVENTS: readonly TracedEvent[] = [
  { tick: 3, event: { kind: 'ringing' } },
  { tick: 9, event: { kind: 'exposureChanged', now: 'bearing', before: 'heard' } },
  { tick: 9, event: { kind: 'seen', hunter: 0 } },
];

const WHY: Why = {
  tick: 9,
  kind: 'rise',
  now: 'bearing',
  before: 'heard',
  x: 0,
  y: 0,
  cause: { kind: 'door' },
  changes: [],
};

const moments = toldMoments({ events: EVENTS, bearings: [bearing(9, 0), bearing(12, 1)] }, [WHY]);

describe('the list of what happened', () => {
  it('tells bearings among all else, with whoever took them and where they lead', () => {
    expect(happenedEntries(moments, telling).map(({ tick, words }) => [tick, words])).toEqual([
      [3, 'You call.'],
      [9, 'Truck A takes a bearing towards the northeast.'],
      [9, 'Exposure rises: one bearing.'],
      [9, 'Truck A sees you.'],
      [12, 'Mast B takes a bearing towards the northeast.'],
    ]);
  });

  it('sets a reason with the event that it explains', () => {
    expect(happenedEntries(moments, telling).map(({ why }) => why)).toEqual([null, null, WHY, null, null]);
  });

  it('has the same sentences for one tick as the slider tells', () => {
    expect(tickWords(moments, 9, telling)).toEqual([
      'Truck A takes a bearing towards the northeast.',
      'Exposure rises: one bearing.',
      'Truck A sees you.',
    ]);
    expect(tickWords(moments, 4, telling)).toEqual([]);
  });
});
