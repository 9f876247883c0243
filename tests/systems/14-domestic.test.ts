// Row 14: international calls are blocked on the domestic service.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/legal-phone.json';

describe('14 Domestic network', () => {
  it('works at the door, calls inside, and never abroad; the way out lies under a stone', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEVEL);
    const night = beginNight(world, 1);
    live(night, 80, Command.phoneOn);
    expect(night.phone).toMatchObject({ network: 'domestic', state: 'registered' });
    expect(night.phone.bars).toBeGreaterThanOrEqual(4);
    expect(refusalOf(night, Command.call)).toBe('barred');
    const lines = world.legalPhone?.call.length ?? 0;
    liveUntil(
      night,
      () => night.insideCall.line >= lines,
      1500,
      () => talkOn(night),
    );
    expect(night.insideCall.line).toBe(lines);
    expect([...night.call.heardByLine].every((heard) => heard === 0)).toBe(true);
    live(night, 40, Command.phoneOff);
    walkTo(night, world.legalPhone?.foreignPhone ?? world.home);
    expect(live(night, 1, Command.fetchPhone)).toContainEqual({ kind: 'phoneChanged', network: 'foreign' });
  });
});
