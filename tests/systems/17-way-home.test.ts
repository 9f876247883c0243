// Row 17: arrests on the way down (Daily NK 2014).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { quietSpot } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const QUIET = 'levels/larch-hollow.json';
const HARD = 'tests/levels/two-phones.json';

describe('17 The way home counts', () => {
  it('the night goes on after the last word, and ends at one’s own door', () => {
    const night = beginNight(worldOf(QUIET), 1);
    walkTo(night, quietSpot(night));
    const lines = night.world.call.length;
    liveUntil(
      night,
      () => night.call.line >= lines,
      3000,
      () => talkOn(night),
    );
    expect(night.call.line).toBe(lines);
    live(night, 60, Command.phoneOff);
    expect(night.outcome).toBe('none');
    expect(refusalOf(night, Command.goIn)).toBe('notAtHome');
    walkTo(night, night.world.home);
    live(night, 1, Command.goIn);
    expect(night.outcome).toBe('home');
  });

  it('some are taken on the way down, with everything said', () => {
    const world = worldOf(HARD);
    const isTakenAfter = (luck: number): boolean => {
      const night = beginNight(world, luck);
      const bot = BOTS.reckless?.(world);
      while (night.outcome === 'none') step(night, bot?.decide(night) ?? []);
      return night.outcome === 'taken' && night.call.line === world.call.length;
    };
    expect([1, 2, 3, 4, 5, 6, 7, 8].some(isTakenAfter)).toBe(true);
  });
});
