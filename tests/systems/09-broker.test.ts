// Row 9: brokers take "up to 30%" of a "minimum £700".
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { ledgerOf } from '../../src/core/systems/transfer.ts';
import { live, liveUntil, talkOn, walkTo } from '../helpers/living.ts';
import { quietSpot } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const PAID = 'tests/levels/handed-over.json';
const LEADING = 'tests/levels/led-up.json';

describe('9 Broker and fee', () => {
  it('is met as the one who is paid: he keeps at most three tenths, and every pound is in the ledger', () => {
    const world = worldOf(PAID);
    const site = world.transfer;
    if (!site) throw new Error('no money is sent on this night');
    expect(site.sentPounds).toBeGreaterThanOrEqual(700);
    expect(site.feePounds).toBeLessThanOrEqual(0.3 * site.sentPounds);
    const luck =
      [1, 2, 3, 4, 5, 6, 7, 8].find((one) => beginNight(world, one).transfer?.stage === 'coming') ?? 1;
    const night = beginNight(world, luck);
    walkTo(night, quietSpot(night));
    liveUntil(
      night,
      () => night.call.heardByLine[site.agreedLine] === 1,
      2000,
      () => talkOn(night),
    );
    live(night, 1, Command.phoneOff);
    walkTo(night, site.broker);
    const handed = site.sentPounds - site.feePounds;
    expect(live(night, 1, Command.takeMoney)).toContainEqual({ kind: 'moneyHanded', pounds: handed });
    const before = { sent: site.sentPounds, fee: site.feePounds, seized: 0, bribed: 0 };
    expect(ledgerOf(night)).toEqual({ ...before, arrived: 0, out: handed });
    walkTo(night, world.home);
    live(night, 1, Command.goIn);
    expect(ledgerOf(night)).toEqual({ ...before, arrived: handed, out: 0 });
  });

  it('is played as the broker who leads someone up: they walk behind, must stand near to speak, and go home', () => {
    const world = worldOf(LEADING);
    const night = beginNight(world, 1);
    const led = night.companion;
    if (!led) throw new Error('nobody is led on this night');
    walkTo(night, { x: led.x, y: led.y });
    live(night, 1, Command.comeOn);
    expect(led.state).toBe('following');
    walkTo(night, quietSpot(night));
    live(night, 80, Command.phoneOn);
    if (led.state !== 'following') expect(led.state).toBe('resting');
    const refused = live(night, 1, Command.call).find(({ kind }) => kind === 'refused');
    expect(refused).toMatchObject({ reason: 'companionAway' });
    live(night, 1, Command.phoneOff);
    const isBeside = () => Math.sqrt((led.x - night.caller.x) ** 2 + (led.y - night.caller.y) ** 2) < 3;
    liveUntil(night, isBeside, 4000);
    expect(isBeside()).toBe(true);
    live(night, 80, Command.phoneOn);
    expect(live(night, 1, Command.call).map(({ kind }) => kind)).toContain('ringing');
    expect(led.tired).toBeGreaterThan(0);
  });
});
