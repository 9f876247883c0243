// Bureau 27 knows what it heard, saw and was told, and nothing else.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command } from '../../../src/core/command.ts';
import type { Night } from '../../../src/core/night.ts';
import { RADIO_DELAY_TICKS } from '../../../src/core/rules.ts';
import { step } from '../../../src/core/step.ts';
import type { World } from '../../../src/core/world.ts';
import { restore, snapshot } from '../../../src/replay/keyframe.ts';
import { tinyLine, tinyWorld } from '../../helpers/tinyWorld.ts';

const SIZE = 320;
const HUNTERS = [
  {
    id: 'a',
    round: [
      { x: 100, y: 140 },
      { x: 60, y: 160 },
    ],
  },
  {
    id: 'b',
    round: [
      { x: 220, y: 140 },
      { x: 260, y: 120 },
    ],
  },
  {
    id: 'c',
    kind: 'plain' as const,
    round: [
      { x: 160, y: 180 },
      { x: 130, y: 210 },
    ],
  },
];

function live(night: Night, ticks: number, ...commands: number[]): void {
  step(night, commands);
  for (let tick = 1; tick < ticks; tick++) step(night, []);
}

function worldOfCalls(): World {
  return tinyWorld({
    size: SIZE,
    lossDb: 118,
    home: { x: 160, y: 40 },
    hunters: HUNTERS,
    call: [tinyLine('long', 'farEnd', 20)],
    dawnTick: 20000,
  });
}

/** A night in which bearings were taken and the phone has been put away again. */
function afterACall(luck: number): Night {
  const night = beginNight(worldOfCalls(), luck);
  live(night, 60, Command.phoneOn);
  live(night, 260, Command.call);
  live(night, 2, Command.phoneOff);
  return night;
}

describe('what Bureau 27 knows', () => {
  it('is the same wherever the caller really went after the last evidence', () => {
    for (const luck of [1, 2, 3, 4]) {
      const here = afterACall(luck);
      expect(here.beliefs[0]?.bearings).toBeGreaterThan(0);
      const there = restore(snapshot(here));
      // Both corners are far from every agent, so that nobody comes to see anyone.
      Object.assign(here.caller, { x: 310, y: 310, low: true, heading: -1 });
      Object.assign(there.caller, { x: 10, y: 310, low: true, heading: -1 });
      for (let tick = 0; tick < 900; tick++) {
        live(here, 1);
        live(there, 1);
        const seen = [...here.hunters, ...there.hunters].some((hunter) => hunter.seesTicks > 0);
        expect(seen).toBe(false);
      }
      expect(there.hunters).toEqual(here.hunters);
      expect(there.beliefs).toEqual(here.beliefs);
    }
  });

  it('would show it if an agent read the true place: one who is seen changes what they do', () => {
    const here = afterACall(1);
    const there = restore(snapshot(here));
    const hunter = there.hunters[0];
    Object.assign(there.caller, {
      x: (hunter?.x ?? 0) + (hunter?.antennaX ?? 0) * 4,
      y: (hunter?.y ?? 0) + (hunter?.antennaY ?? 0) * 4,
    });
    Object.assign(here.caller, { x: 310, y: 310 });
    live(here, 60);
    live(there, 60);
    expect(there.hunters).not.toEqual(here.hunters);
  });

  it('comes by radio: a bearing is believed only when it has arrived', () => {
    const night = beginNight(worldOfCalls(), 2);
    live(night, 60, Command.phoneOn);
    step(night, [Command.call]);
    const belief = night.beliefs[0];
    let bearing = false;
    while (!bearing) bearing = step(night, []).some((event) => event.kind === 'bearingTaken');
    const before = belief?.bearings ?? 0;
    expect(belief?.newsCount).toBeGreaterThan(0);
    step(night, [Command.phoneOff]);
    live(night, RADIO_DELAY_TICKS - 3);
    expect(belief?.bearings).toBe(before);
    live(night, 4);
    expect(belief?.bearings).toBeGreaterThan(before);
    expect(belief?.newsCount).toBe(0);
  });

  it('is held apart by command posts: what one hears the other does not know', () => {
    const world = tinyWorld({
      size: SIZE,
      lossDb: 118,
      home: { x: 160, y: 40 },
      // A wall of ground in the middle: only the first agent is on the caller's side of it.
      height: (_, y) => (Math.abs(y - 200) < 12 ? 900 : 500),
      commands: [
        { id: 'north', x: 300, y: 100 },
        { id: 'south', x: 20, y: 300 },
      ],
      hunters: [
        { id: 'a', command: 0, round: [{ x: 160, y: 90 }] },
        { id: 'b', command: 1, round: [{ x: 160, y: 300 }] },
      ],
      call: [tinyLine('long', 'farEnd', 20)],
    });
    const night = beginNight(world, 1);
    live(night, 60, Command.phoneOn);
    live(night, 120, Command.call);
    expect(night.beliefs[0]?.bearings).toBeGreaterThan(0);
    expect(night.beliefs[1]?.bearings).toBe(0);
    expect(night.beliefs[1]?.massByCell).toEqual(world.priorByBeliefCell);
    expect(night.hunters[1]?.mode).toBe('patrol');
  });
});
