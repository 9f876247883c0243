import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { ledgerOf } from '../../src/core/systems/transfer.ts';
import type { Transfer } from '../../src/core/world.ts';
import { live, liveUntil, refusalOf, talkOn, walkTo } from '../helpers/living.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const CALL = [tinyLine('sum', 'farEnd', 1), tinyLine('yes', 'caller', 1), tinyLine('bye', 'farEnd', 1)];
const BROKER = { x: 64, y: 84 };
const SITE: Transfer = { sentPounds: 900, feePounds: 270, broker: BROKER, agreedLine: 1, stoppedChance: 0 };
const OFFERS = [Command.offerNothing, Command.offerHalf, Command.offerAll];

type Options = Parameters<typeof tinyWorld>[0];

function begin(site: Partial<Transfer> = {}, options: Options = {}, luck = 1): Night {
  return beginNight(tinyWorld({ call: CALL, transfer: { ...SITE, ...site }, ...options }), luck);
}

/** Says line after line until so many were heard. */
function hear(night: Night, lines: number): void {
  liveUntil(
    night,
    () => night.call.line >= lines,
    1000,
    () => talkOn(night),
  );
  live(night, 1, Command.phoneOff);
}

/** The money is in the hand. */
function paid(site: Partial<Transfer> = {}, options: Options = {}, luck = 1): Night {
  const night = begin(site, options, luck);
  hear(night, 3);
  walkTo(night, BROKER);
  live(night, 1, Command.takeMoney);
  return night;
}

describe('the broker', () => {
  it('is found where he waits, and nowhere else; and nobody waits on other nights', () => {
    expect(refusalOf(begin(), Command.takeMoney)).toBe('nobodyHere');
    const none = beginNight(tinyWorld(), 1);
    expect(refusalOf(none, Command.takeMoney)).toBe('nobodyHere');
    expect(ledgerOf(none)).toBeNull();
  });

  it('knows of no money until both ends have agreed, whatever else was said', () => {
    const night = begin();
    hear(night, 1);
    walkTo(night, BROKER);
    expect(refusalOf(night, Command.takeMoney)).toBe('notAgreedYet');
    hear(night, 2);
    expect(refusalOf(night, Command.takeMoney)).toBeNull();
  });

  it('hands over what his part leaves, once', () => {
    const night = begin();
    hear(night, 3);
    walkTo(night, BROKER);
    const events = live(night, 1, Command.takeMoney);
    expect(events).toContainEqual({ kind: 'moneyHanded', pounds: 630 });
    expect(night.carried.money).toBe(300 + 630);
    expect(refusalOf(night, Command.takeMoney)).toBe('alreadyHanded');
    expect(ledgerOf(night)).toEqual({ sent: 900, fee: 270, seized: 0, bribed: 0, arrived: 0, out: 630 });
  });

  it('tells it once when the carrier was stopped, and the money is gone', () => {
    const night = begin({ stoppedChance: 1 });
    expect(ledgerOf(night)).toMatchObject({ seized: 0, out: 630 });
    hear(night, 3);
    walkTo(night, BROKER);
    expect(live(night, 1, Command.takeMoney)).toContainEqual({ kind: 'moneyStopped', pounds: 630 });
    expect(refusalOf(night, Command.takeMoney)).toBe('moneyStopped');
    expect(night.carried.money).toBe(300);
    expect(ledgerOf(night)).toEqual({ sent: 900, fee: 270, seized: 630, bribed: 0, arrived: 0, out: 0 });
  });

  it('has a carrier whose luck is the night’s: the same for the same luck, stopped about as often as is said', () => {
    const stages = Array.from(
      { length: 300 },
      (_, luck) => begin({ stoppedChance: 0.3 }, {}, luck).transfer?.stage,
    );
    const again = Array.from(
      { length: 300 },
      (_, luck) => begin({ stoppedChance: 0.3 }, {}, luck).transfer?.stage,
    );
    expect(again).toEqual(stages);
    const stopped = stages.filter((stage) => stage === 'stopped').length;
    expect(stopped).toBeGreaterThan(60);
    expect(stopped).toBeLessThan(120);
  });
});

describe('money from abroad', () => {
  it('has arrived once one is in at the door with it', () => {
    const night = paid();
    walkTo(night, night.world.home);
    live(night, 1, Command.goIn);
    expect(night.outcome).toBe('home');
    expect(ledgerOf(night)).toEqual({ sent: 900, fee: 270, seized: 0, bribed: 0, arrived: 630, out: 0 });
  });

  it('is still out for one who goes home without it, and for one whom the morning finds', () => {
    const night = begin();
    hear(night, 3);
    walkTo(night, BROKER);
    walkTo(night, night.world.home);
    live(night, 1, Command.goIn);
    expect(ledgerOf(night)).toMatchObject({ arrived: 0, out: 630 });
    const late = paid({}, { dawnTick: 1500 });
    liveUntil(late, () => false, 2000);
    expect(late.outcome).toBe('dawn');
    expect(ledgerOf(late)).toMatchObject({ arrived: 0, out: 630 });
  });

  it('is still out for one who was stopped and let go on the hill, until he is home', () => {
    const night = beginNight(tinyWorld({ call: CALL, transfer: SITE }), 1, null, {
      slowHearing: false,
      noArrest: true,
    });
    hear(night, 3);
    walkTo(night, BROKER);
    live(night, 1, Command.takeMoney);
    night.capture.sentence = 'warned';
    night.outcome = 'dawn';
    expect(ledgerOf(night)).toMatchObject({ arrived: 0, out: 630 });
    night.outcome = 'home';
    expect(ledgerOf(night)).toMatchObject({ arrived: 630, out: 0 });
  });

  it('is paid last: what one set out with goes first', () => {
    const night = atBroker({}, 300, 1);
    live(night, 1, Command.takeMoney);
    seize(night);
    live(night, 60, Command.offerHalf);
    expect(ledgerOf(night)?.bribed).toBe(465 - 300);
  });

  it('adds up to what was sent, in every night that there can be', () => {
    const anySite = fc.record({
      sentPounds: fc.integer({ min: 700, max: 5000 }),
      share: fc.integer({ min: 0, max: 300 }),
      stoppedChance: fc.constantFrom(0, 0, 0.5, 1),
    });
    const anyNight = fc.record({
      site: anySite,
      luck: fc.nat(1000),
      money: fc.integer({ min: 0, max: 1000 }),
      offer: fc.constantFrom(...OFFERS),
      identity: fc.double({ min: 0, max: 1, noNaN: true }),
      end: fc.constantFrom('hand', 'door', 'before'),
    });
    fc.assert(
      fc.property(anyNight, ({ site, luck, money, offer, identity, end }) => {
        const { sentPounds, share, stoppedChance } = site;
        const feePounds = Math.round((sentPounds * share) / 1000);
        const night = atBroker({ sentPounds, feePounds, stoppedChance }, money, luck);
        night.evidence.identity = identity;
        if (end !== 'before') live(night, 1, Command.takeMoney);
        expectWhole(night);
        if (end === 'hand') seize(night);
        else goHome(night);
        if (night.capture.stage === 'held') live(night, 60, offer);
        expectWhole(night);
        expect(night.carried.money).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 25 },
    );
  });
});

/** Someone stands behind the caller, who has just heard all lines at the broker's side. */
function atBroker(site: Partial<Transfer>, money: number, luck: number): Night {
  const hunters = [{ id: 'a', round: [{ x: 20, y: 20 }] }];
  const night = begin(site, { money, hunters, lossDb: 200 }, luck);
  Object.assign(night.caller, { ...BROKER, leftHome: true });
  night.call.heardByLine.fill(1);
  return night;
}

function seize(night: Night): void {
  const [hunter] = night.hunters;
  const { x, y } = night.caller;
  liveUntil(
    night,
    () => night.capture.stage === 'held',
    200,
    () => {
      if (hunter) Object.assign(hunter, { x, y: y + 0.5, antennaX: 0, antennaY: -1 });
      return [];
    },
  );
  expect(night.capture.stage).toBe('held');
}

function goHome(night: Night): void {
  Object.assign(night.caller, night.world.home);
  live(night, 1, Command.goIn);
}

function expectWhole(night: Night): void {
  const ledger = ledgerOf(night);
  if (!ledger) throw new Error('no ledger');
  const { sent, fee, seized, bribed, arrived, out } = ledger;
  for (const pounds of [fee, seized, bribed, arrived, out]) expect(pounds).toBeGreaterThanOrEqual(0);
  expect(fee + seized + bribed + arrived + out).toBe(sent);
}
