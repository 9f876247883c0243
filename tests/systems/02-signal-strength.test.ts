// Row 2: the far bank's networks reach over the border, as far as the ground lets them.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { live, walkTo } from '../helpers/living.ts';
import { airAt, quietSpot } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/larch-hollow.json';

describe('2 Signal strength', () => {
  it('rises on the way up and falls on the way down, told by bars that do not flicker', {
    timeout: 120_000,
  }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    live(night, 1, Command.phoneOn);
    const up = walkTo(night, quietSpot(night));
    const { levelDbm } = airAt(night, { x: Math.round(night.caller.x), y: Math.round(night.caller.y) });
    live(night, 30);
    // What the phone shows is what the ground lets through, give or take slow fading.
    expect(Math.abs(night.phone.levelDbm - levelDbm)).toBeLessThan(6);
    const top = night.phone.bars;
    const down = walkTo(night, night.world.home);
    const bars = [...up, ...down].flatMap((event) => (event.kind === 'barsChanged' ? [event] : []));
    expect(top).toBeGreaterThanOrEqual(2);
    expect(Math.max(...bars.map((event) => event.bars))).toBeGreaterThanOrEqual(top);
    expect(night.phone.bars).toBe(0);
    expect(bars.length).toBeLessThan(night.tick / 20);
    expect([...up, ...down].map(({ kind }) => kind)).toContain('serviceLost');
  });

  it('carries speech where it is strong: each tick of a call has its quality', { timeout: 120_000 }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    walkTo(night, quietSpot(night));
    live(night, 80, Command.phoneOn);
    live(night, 120, Command.call);
    expect(night.phone.state).toBe('inCall');
    expect(night.phone.quality).toBe(3);
    expect(night.call.heardByLine[0] === 1 || night.call.part > 0).toBe(true);
  });
});
