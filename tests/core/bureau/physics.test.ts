// Physics decides who is found: each question is asked of 200 lucks, and its interval is printed.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { massNear } from '../../../src/core/belief.ts';
import { Command, walkCommand } from '../../../src/core/command.ts';
import type { Night } from '../../../src/core/night.ts';
import { CROSSED_MASS, NEAR_CELLS } from '../../../src/core/rules.ts';
import { step } from '../../../src/core/step.ts';
import type { World } from '../../../src/core/world.ts';
import { meanInterval, print, shareInterval } from '../../helpers/statistics.ts';
import { tinyLine, tinyWorld } from '../../helpers/tinyWorld.ts';

const LUCKS = 200;
const SIZE = 320;
const HOME = { x: 160, y: 60 };
const LONG_CALL = Array.from({ length: 8 }, (_, line) => tinyLine(`l${line}`, 'farEnd', 15));
const HUNTERS = [
  { id: 'a', round: [{ x: 90, y: 170 }] },
  { id: 'b', round: [{ x: 230, y: 170 }] },
  { id: 'c', round: [{ x: 160, y: 200 }] },
];
/** Rolling ground: nobody sees or hears far over quite level fields. */
const rolling = (x: number, y: number): number => 500 + 12 * Math.sin(x / 9) * Math.cos(y / 11);

function isFixed(night: Night): boolean {
  const { caller, world } = night;
  return night.beliefs.some(
    (belief) =>
      belief.ticksSinceNews >= 0 &&
      massNear(belief, world.sheet.size, caller.x, caller.y, NEAR_CELLS) >= CROSSED_MASS,
  );
}

/** @returns ticks from the press of the key until a post has fixed the caller; the longest wait where none does. */
function ticksToFix(world: World, luck: number, longest: number): number {
  const night = beginNight(world, luck);
  for (let tick = 0; tick < 60; tick++) step(night, tick === 0 ? [Command.phoneOn] : []);
  for (let tick = 0; tick < longest; tick++) {
    step(night, tick === 0 ? [Command.call] : []);
    if (isFixed(night)) return tick;
  }
  return longest;
}

describe('physics decides', () => {
  it('a caller in poor coverage is fixed faster than one in good coverage at the same place', () => {
    const ticksAt = (lossDb: number): number[] => {
      const world = tinyWorld({
        size: SIZE,
        lossDb,
        home: HOME,
        height: rolling,
        hunters: HUNTERS,
        call: LONG_CALL,
      });
      return Array.from({ length: LUCKS }, (_, luck) => ticksToFix(world, luck, 1200));
    };
    const poor = meanInterval(ticksAt(120));
    const good = meanInterval(ticksAt(78));
    print('ticks to a fix in poor coverage', poor);
    print('ticks to a fix in good coverage', good);
    expect(poor.high).toBeLessThan(good.low);
  }, 120_000);

  it('a ridge between caller and hunters lengthens the time to a fix', () => {
    const ridge = (x: number, y: number): number => rolling(x, y) + 90 * Math.exp(-(((y - 110) / 8) ** 2));
    const ticksOver = (height: (x: number, y: number) => number): number[] => {
      const world = tinyWorld({
        size: SIZE,
        lossDb: 120,
        home: HOME,
        height,
        hunters: HUNTERS,
        call: LONG_CALL,
      });
      return Array.from({ length: LUCKS }, (_, luck) => ticksToFix(world, luck, 1200));
    };
    const open = meanInterval(ticksOver(rolling));
    const behind = meanInterval(ticksOver(ridge));
    print('ticks to a fix over open ground', open);
    print('ticks to a fix behind a ridge', behind);
    expect(open.high).toBeLessThan(behind.low);
  }, 120_000);

  it('half the time on the air means less than half the captures', () => {
    const world = tinyWorld({
      size: SIZE,
      lossDb: 116,
      home: HOME,
      height: rolling,
      hunters: HUNTERS,
      call: LONG_CALL,
      dawnTick: 9000,
    });
    const takenAfter = (airTicks: number): number => {
      let taken = 0;
      for (let luck = 0; luck < LUCKS; luck++) if (isTakenAfter(world, luck, airTicks)) taken++;
      return taken;
    };
    const long = shareInterval(takenAfter(LONG_AIR_TICKS), LUCKS);
    const short = shareInterval(takenAfter(LONG_AIR_TICKS / 2), LUCKS);
    print(`taken after ${LONG_AIR_TICKS / 20} s on the air`, long);
    print(`taken after ${LONG_AIR_TICKS / 40} s on the air`, short);
    expect(short.high).toBeLessThan(long.low / 2);
  }, 240_000);
});

const LONG_AIR_TICKS = 600;
const WEST = 12;
const WALK_TICKS = 500;

/** Calls for so long, hangs up, walks away to the west for a while and lies low. */
function isTakenAfter(world: World, luck: number, airTicks: number): boolean {
  const night = beginNight(world, luck);
  for (let tick = 0; tick < 60; tick++) step(night, tick === 0 ? [Command.phoneOn] : []);
  for (let tick = 0; tick < airTicks && night.outcome === 'none'; tick++)
    step(night, tick === 0 ? [Command.call] : []);
  step(night, [Command.phoneOff, walkCommand(WEST, false)]);
  for (let tick = 0; tick < 2500 && night.outcome === 'none'; tick++) {
    step(night, tick === WALK_TICKS ? [Command.stop, Command.lowOn] : []);
    if (night.capture.stage !== 'free') return true;
  }
  return night.outcome === 'taken';
}
