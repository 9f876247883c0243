import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { pressing } from '../../src/core/belief.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import { finderAt } from '../../src/core/finders.ts';
import type { Night } from '../../src/core/night.ts';
import {
  FINDER_THRESHOLD_DBM,
  GAME_FREQUENCY_GHZ,
  POST_THRESHOLD_DBM,
} from '../../src/core/radio/constants.ts';
import { pathLossDb } from '../../src/core/radio/pathLoss.ts';
import { FINDER_METERS, HANDSET_METERS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;
const LONG_CALL = [tinyLine('long', 'farEnd', 20)];

function post(lossDb: number, x = 64, y = 120) {
  return { id: 'post', x, y, mastMeters: 10, lossDbByCell: new Float32Array(SIZE * SIZE).fill(lossDb) };
}

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function callFor(night: Night, ticks: number): NightEvent[] {
  live(night, 80, Command.phoneOn);
  return live(night, ticks, Command.call);
}

describe('a finder on a mast', () => {
  it('takes bearings by its own map of losses, and its belief is the one all share', () => {
    const night = beginNight(tinyWorld({ size: SIZE, finders: [post(110)], call: LONG_CALL }), 1);
    const bearings = callFor(night, 300).filter((event) => event.kind === 'bearingTaken');
    expect(bearings.length).toBeGreaterThan(3);
    expect(bearings[0]).toMatchObject({ finder: 0 });
    expect(finderAt(night, 0)?.bearingY).toBeLessThan(-0.5);
    expect(pressing(night).bearings).toBeGreaterThanOrEqual(bearings.length);
    expect(pressing(night).radiusCells).toBeLessThan(pressing(beginNight(night.world, 1)).radiusCells);
    expect(night.exposure).not.toBe('unheard');
  });

  it('hears 8 dB weaker signals than one in a hand', () => {
    // The phone sends 33 dBm over a wall between the two, and the mast has the very loss that the hand has.
    const heardOver = (wallMeters: number) => {
      const ear = { x: 64, y: 124 };
      const options = {
        size: SIZE,
        lossDb: 118,
        height: (_: number, y: number) => (y === 94 ? 500 + wallMeters : 500),
        call: LONG_CALL,
        commands: [
          { id: 'masts', ...ear },
          { id: 'hands', ...ear },
        ],
        hunters: [{ id: 'hand', command: 1, round: [ear] }],
      };
      const lossDb = pathLossDb(
        tinyWorld(options).sheet,
        { x: 64, y: 64, heightMeters: HANDSET_METERS },
        { ...ear, heightMeters: FINDER_METERS },
        GAME_FREQUENCY_GHZ,
      );
      const night = beginNight(tinyWorld({ ...options, finders: [post(lossDb)] }), 1);
      const by = callFor(night, 200).flatMap((event) =>
        event.kind === 'bearingTaken' ? [event.finder] : [],
      );
      return { levelDbm: 33 - lossDb, byHand: by.includes(0), byMast: by.includes(1) };
    };
    const [low, middle, high] = [heardOver(40), heardOver(100), heardOver(200)];
    expect(low).toMatchObject({ byHand: true, byMast: true });
    expect(low.levelDbm).toBeGreaterThan(-100);
    expect(middle).toMatchObject({ byHand: false, byMast: true });
    expect(middle.levelDbm).toBeLessThan(-100);
    expect(high).toMatchObject({ byHand: false, byMast: false });
    expect(high.levelDbm).toBeLessThan(-108);
    expect(FINDER_THRESHOLD_DBM - POST_THRESHOLD_DBM).toBe(8);
  });

  it('is named after the hunters, and shifts nobody else’s luck', () => {
    const hunters = [{ id: 'a', round: [{ x: 64, y: 100 }] }];
    const alone = beginNight(tinyWorld({ size: SIZE, hunters, call: LONG_CALL }), 4);
    const both = beginNight(tinyWorld({ size: SIZE, hunters, finders: [post(200)], call: LONG_CALL }), 4);
    callFor(alone, 120);
    callFor(both, 120);
    expect(finderAt(both, 1)).toBe(both.posts[0]);
    expect(both.hunters).toEqual(alone.hunters);
  });

  it('turns to what it heard and looks round again when that is stale', () => {
    const night = beginNight(tinyWorld({ size: SIZE, finders: [post(110)], call: LONG_CALL }), 1);
    callFor(night, 300);
    expect(night.posts[0]?.antennaY).toBeLessThan(-0.8);
    live(night, 1, Command.phoneOff);
    live(night, 160);
    expect(night.posts[0]?.antennaY).toBeGreaterThan(-0.8);
  });
});

describe('woodland around the caller', () => {
  it('keeps a call from an ear that hears it over open ground', () => {
    const hunters = [{ id: 'a', round: [{ x: 64, y: 124 }] }];
    const level = (forest: number): number => {
      const world = tinyWorld({ size: SIZE, lossDb: 118, hunters, call: LONG_CALL });
      world.sheet.forestByCell.fill(forest);
      const night = beginNight(world, 4);
      callFor(night, 100);
      return night.hunters[0]?.heardDbm ?? 0;
    };
    expect(level(0) - level(1)).toBeGreaterThan(8);
  });
});
