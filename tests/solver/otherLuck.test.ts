// The same steps under other lucks of the same map.
import { describe, expect, it } from 'vitest';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { type OtherNight, otherLucks, otherNights, summarizeLuck } from '../../src/solver/otherLuck.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { plainRecording } from '../replay/arbitrary.ts';
import { playShortNight, shortWorld } from '../replay/shortNight.ts';

const world = shortWorld();
const recording = playShortNight(world, 900);
/** A hunter stands beside the door. */
const held = tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64, y: 66 }] }] });

function nightsUnder(lucks: readonly number[], of: Recording = recording, on = world): OtherNight[] {
  return [...otherNights(of, on, lucks)].filter((night) => night !== null);
}

describe('the lucks', () => {
  it('are as many as were asked for, each once, and never the one that was lived', () => {
    for (const luck of [0, 1, 3, 5, 6, 4294967295]) {
      const lucks = otherLucks({ ...plainRecording, luck }, 5);
      expect(new Set(lucks).size).toBe(5);
      expect(lucks).not.toContain(luck);
    }
    expect(otherLucks({ ...plainRecording, luck: 3 }, 5)).toEqual([1, 2, 4, 5, 6]);
  });
});

describe('the same steps', () => {
  it('come to the same under the same luck', () => {
    const { ticks, outcome, sentence, luck } = recording;
    expect(nightsUnder([luck])).toMatchObject([{ luck, ticks, outcome, sentence, linesHeard: 2 }]);
  });

  it('come to something else under some other luck, and always to the same under that', () => {
    const answers = Array.from({ length: 300 }, (_, tick) => ({ tick, command: Command.offerHalf }));
    const begging = { ...plainRecording, ticks: 300, commands: answers };
    const nights = nightsUnder(otherLucks(begging, 12), begging, held);
    expect(nights).toEqual(nightsUnder(otherLucks(begging, 12), begging, held));
    expect(new Set(nights.map(({ sentence }) => sentence)).size).toBeGreaterThan(1);
  });

  it('are not heard after the night has ended', () => {
    const commands = [{ tick: 5999, command: Command.phoneOn }];
    const [night] = nightsUnder([1], { ...plainRecording, ticks: 6000, commands }, held);
    expect(night).toMatchObject({ outcome: 'taken' });
    expect(night?.ticks).toBeLessThan(5999);
  });

  it('that end before the night does are followed by nothing until first light', () => {
    const empty = tinyWorld({ dawnTick: 300 });
    const commands = [
      { tick: 0, command: walkCommand(4, false) },
      { tick: 40, command: Command.stop },
    ];
    const [night] = nightsUnder([1], { ...plainRecording, ticks: 60, commands }, empty);
    expect(night).toMatchObject({ outcome: 'dawn', ticks: 300, linesHeard: 0 });
    expect(night?.x).toBeGreaterThan(empty.home.x);
  });

  it('can be left between two slices of ticks, and cost nothing more', () => {
    const nights = otherNights(recording, world, [1, 2]);
    expect(nights.next()).toEqual({ done: false, value: null });
    nights.return();
    expect(nights.next()).toEqual({ done: true, value: undefined });
  });
});

describe('the summary', () => {
  it('counts ends, sentences and lines, and keeps where someone was taken', () => {
    const home = { outcome: 'home', sentence: 'none', ticks: 10, linesHeard: 2, x: 1, y: 2 } as const;
    const taken = { outcome: 'taken', sentence: 'camp', ticks: 7, linesHeard: 0, x: 3, y: 4 } as const;
    const nights = [
      { luck: 1, ...home },
      { luck: 2, ...taken },
      { luck: 4, ...home },
      { luck: 5, ...home, outcome: 'dawn' } as const,
    ];
    expect(summarizeLuck(nights, 2)).toEqual({
      runs: 4,
      home: 2,
      taken: 1,
      dawn: 1,
      linesHeardMean: 1.5,
      nightsByLinesHeard: [1, 0, 3],
      sentences: { none: 3, warned: 0, released: 0, reform: 0, camp: 1 },
      takenAt: [{ luck: 2, ticks: 7, sentence: 'camp', x: 3, y: 4 }],
    });
  });

  it('of no night is a summary of nothing', () => {
    expect(summarizeLuck([], 2)).toMatchObject({ runs: 0, linesHeardMean: 0, nightsByLinesHeard: [0, 0, 0] });
  });
});
