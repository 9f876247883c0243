// Row 9: brokers take "up to 30%" of a "minimum £700".
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { ledgerOf } from '../../src/core/systems/transfer.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { live, playOut, playUntil, refusalOf, walkTo } from '../helpers/living.ts';
import { cellsBetween, leastPlace } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const PAID = 'levels/thirty-percent.json';
const LEADING = 'levels/way-home.json';

describe('9 Broker and fee', () => {
  it('is met as the one who is paid: he keeps at most three tenths, and every pound is in the ledger', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(PAID);
    const site = world.transfer;
    if (!site) throw new Error('no money is sent on this night');
    expect(site.sentPounds).toBeGreaterThanOrEqual(700);
    expect(site.feePounds).toBeLessThanOrEqual(0.3 * site.sentPounds);
    const luck =
      [1, 2, 3, 4, 5, 6, 7, 8].find((one) => beginNight(world, one).transfer?.stage === 'coming') ?? 1;
    const night = beginNight(world, luck);
    const handed = site.sentPounds - site.feePounds;
    const before = { sent: site.sentPounds, fee: site.feePounds, seized: 0, bribed: 0 };
    const bot = BOTS.expert?.(world);
    const has = () => night.transfer?.stage === 'handed';
    expect(ledgerOf(night)).toEqual({ ...before, arrived: 0, out: handed });
    const events = playUntil(night, bot, has);
    expect(events).toContainEqual({ kind: 'moneyHanded', pounds: handed });
    expect(night.call.heardByLine[site.agreedLine]).toBe(1);
    expect(ledgerOf(night)).toEqual({ ...before, arrived: 0, out: handed });
    playOut(night, bot);
    expect(night.outcome).toBe('home');
    expect(ledgerOf(night)).toEqual({ ...before, arrived: handed, out: 0 });
  });

  it('is played as the broker who leads someone up: they walk behind, must stand near to speak, and go home', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEADING);
    const night = beginNight(world, 1);
    const led = night.companion;
    if (!led) throw new Error('nobody is led on this night');
    const bot = BOTS.expert?.(world);
    const isUp = () => night.phone.state === 'registered';
    const up = playUntil(night, bot, isUp);
    expect(up).toContainEqual({ kind: 'companionTurned', now: 'following', before: 'waiting' });
    expect(led.walkedCells).toBeGreaterThan(20);
    expect(led.tired).toBeGreaterThan(0);
    const { x, y } = night.caller;
    live(night, 1, Command.waitHere);
    walkTo(
      night,
      leastPlace(night, (place) => Math.abs(cellsBetween(place, led) - 6)),
    );
    expect(refusalOf(night, Command.call)).toBe('companionAway');
    walkTo(night, { x, y });
    live(night, 1, Command.comeOn);
    playOut(night, bot);
    expect(night.outcome).toBe('home');
    expect(night.call.line).toBe(world.call.length);
    expect(led.state).toBe('home');
  });
});
