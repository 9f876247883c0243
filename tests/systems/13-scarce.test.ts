// Row 13: phones and SIM cards are smuggled and traded.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { cellsBetween, quietSpot } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/larch-hollow.json';

describe('13 Phone and SIM are scarce', () => {
  it('the battery is spent by calls and carried over; empty, the phone stays off', {
    timeout: 120_000,
  }, () => {
    const full = beginNight(worldOf(LEVEL), 1);
    walkTo(full, quietSpot(full));
    const before = full.carried.battery;
    liveUntil(
      full,
      () => full.call.line >= 3,
      900,
      () => talkOn(full),
    );
    expect(full.carried.battery).toBeLessThan(before);
    const start = { moneyPounds: 0, batteryPercent: 1, identityPercent: 0 };
    const low = beginNight(worldOf(LEVEL), 1, start);
    walkTo(low, quietSpot(low));
    const events = liveUntil(
      low,
      () => low.carried.battery === 0,
      3000,
      () => talkOn(low),
    );
    expect(events.map(({ kind }) => kind)).toContain('batteryEmpty');
    expect(refusalOf(low, Command.phoneOn)).toBe('batteryEmpty');
  });

  it('the phone can be hidden and fetched, dropped, and its one card broken', { timeout: 120_000 }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    const spot = quietSpot(night);
    walkTo(night, spot);
    live(night, 1, Command.hidePhone);
    expect(night.carried.phone).toBe('hidden');
    expect(refusalOf(night, Command.phoneOn)).toBe('phoneAway');
    walkTo(night, night.world.home);
    walkTo(night, spot);
    expect(cellsBetween(night.caller, { x: night.carried.phoneX, y: night.carried.phoneY })).toBeLessThan(
      1.5,
    );
    live(night, 80, Command.fetchPhone, Command.phoneOn);
    expect(night.phone.state).toBe('registered');
    live(night, 1, Command.dropPhone);
    expect(night.carried.phone).toBe('lost');
    live(night, 80, Command.fetchPhone, Command.phoneOn, Command.breakSim);
    expect(night.phone.state).toBe('searching');
    expect(refusalOf(night, Command.call)).toBe('simBroken');
  });
});
