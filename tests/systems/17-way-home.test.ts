// Row 17: arrests on the way down (Daily NK 2014).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { playOut, playUntil, refusalOf } from '../helpers/living.ts';
import { worldOf } from '../helpers/testLevels.ts';

const QUIET = 'levels/larch-hollow.json';
const HARD = 'tests/levels/two-phones.json';

describe('17 The way home counts', () => {
  it('the night goes on after the last word, and ends at one’s own door', { timeout: 120_000 }, () => {
    const world = worldOf(QUIET);
    const night = beginNight(world, 1);
    const bot = BOTS.expert?.(world);
    const lines = world.call.length;
    const isSaid = () => night.call.line >= lines && night.phone.state === 'off';
    playUntil(night, bot, isSaid);
    expect(night.call.line).toBe(lines);
    expect(night.outcome).toBe('none');
    expect(refusalOf(night, Command.goIn)).toBe('notAtHome');
    const lastWordTick = night.tick;
    playOut(night, bot);
    expect(night.outcome).toBe('home');
    expect(night.tick).toBeGreaterThan(lastWordTick + 100);
  });

  it('some are taken on the way down, with everything said', { timeout: 120_000 }, () => {
    const world = worldOf(HARD);
    const isTakenAfter = (luck: number): boolean => {
      const night = beginNight(world, luck);
      playOut(night, BOTS.reckless?.(world));
      return night.outcome === 'taken' && night.call.line === world.call.length;
    };
    expect([1, 2, 3, 4, 5, 6, 7, 8].some(isTakenAfter)).toBe(true);
  });
});
