import { describe, expect, it } from 'vitest';
import { heldOf, isNightWaiting } from '../../src/app/holding.ts';
import { clockSecondsAt } from '../../src/app/hour.ts';
import { primaryCommand, primaryOf } from '../../src/app/meaning.ts';
import { NightMemory } from '../../src/app/memory.ts';
import { outcomePageOf } from '../../src/app/pages.ts';
import { perform } from '../../src/app/performing.ts';
import { Session } from '../../src/app/session.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { HELD_TICKS, NOTICE_TICKS } from '../../src/core/rules.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

/** A man who stands where the caller lives: within moments he holds the caller. */
function heldSession(publish: (events: readonly NightEvent[]) => void = () => {}): Session {
  const session = new Session(
    tinyWorld({ hunters: [{ id: 'a', round: [{ x: 64.5, y: 63.5 }] }] }),
    1,
    publish,
  );
  for (let tick = 0; tick < 200 && session.night.capture.stage === 'free'; tick++) session.tick();
  return session;
}

describe('one who is held', () => {
  it('sees since when, what there is, and how long they still wait', () => {
    const { night } = heldSession();
    const held = heldOf(night, -1);
    expect(held).toMatchObject({
      by: 'agent',
      pounds: 300,
      halfPounds: 150,
      offeredPounds: -1,
      phone: 'onYou',
    });
    expect(held?.waitShare).toBeGreaterThan(0.98);
    expect(held?.sinceSeconds).toBe(4800 + (night.tick - night.capture.ticks) * 2);
  });

  it('can answer, once, and do nothing else', () => {
    const reasons: string[] = [];
    const session = heldSession((events) => {
      for (const event of events) if (event.kind === 'refused') reasons.push(event.reason);
    });
    perform(session, { kind: 'walk', heading: 4, slowly: false });
    perform(session, { kind: 'dropPhone' });
    perform(session, { kind: 'offerHalf' });
    session.tick();
    perform(session, { kind: 'offerAll' });
    session.tick();
    expect(reasons).toEqual([]);
    expect(heldOf(session.night, 7)).toMatchObject({ offeredPounds: 150, sinceSeconds: 4800 + 14 });
  });

  it('has all the time there is, in no hurry or wanting it gentle, until the answer is given', () => {
    const session = heldSession();
    const isWaiting = (unhurried: boolean, gentle: boolean): boolean =>
      isNightWaiting({ unhurried, gentle, stepMode: false }, session.night, session.isSpoken);
    expect([isWaiting(false, false), isWaiting(true, false), isWaiting(false, true)]).toEqual([
      false,
      true,
      true,
    ]);
    perform(session, { kind: 'offerHalf' });
    session.tick();
    expect(isWaiting(true, true)).toBe(false);
  });

  it('gives an answer to nobody while free', () => {
    const session = new Session(tinyWorld(), 1, () => {});
    perform(session, { kind: 'offerAll' });
    expect(session.isSpoken).toBe(false);
  });

  it('walks no further to where a tap led', () => {
    const session = heldSession();
    session.walkTo({ x: 90, y: 64 });
    session.tick();
    expect(session.goal).toBeNull();
  });

  it('finds on the page after it what was offered and what followed', () => {
    const session = heldSession();
    perform(session, { kind: 'offerNothing' });
    for (let tick = 0; tick < HELD_TICKS; tick++) session.tick();
    const page = outcomePageOf(session.night, session.remembered);
    expect(page).toMatchObject({ outcome: 'taken', heldBy: 'agent', offeredPounds: 0, poundsLeft: 0 });
    expect(page?.sentence).toBe('reform');
    // They came when they came, and not when it was decided what followed.
    const { heldTick } = session.remembered.memory;
    expect(heldTick).toBeLessThan(session.night.tick);
    expect(page?.clockSeconds).toBe(clockSecondsAt(session.night.world, heldTick));
  });
});

describe('the one press that matters', () => {
  function seen(): Night {
    const night = beginNight(tinyWorld({ hunters: [{ id: 'a', round: [{ x: 70, y: 64 }] }] }), 1);
    Object.assign(night.hunters[0] ?? {}, { seesTicks: NOTICE_TICKS + 8 });
    night.exposure = 'found';
    return night;
  }

  it('lets the phone fall where an agent sees the caller, but not in the first moment', () => {
    const night = seen();
    expect(primaryCommand(night)).toBe(Command.dropPhone);
    Object.assign(night.hunters[0] ?? {}, { seesTicks: NOTICE_TICKS });
    expect(primaryOf(night)).toBe('takePhone');
  });

  it('is still one’s own word when it is one’s turn to speak', () => {
    const night = seen();
    night.phone.state = 'inCall';
    expect(primaryOf(night)).toBe('dropPhone');
    night.call.line = 1;
    expect(primaryOf(night)).toBe('speak');
  });

  it('takes up a phone that lies there, but not under their eyes', () => {
    const night = seen();
    Object.assign(night.carried, { phone: 'hidden', phoneX: 64, phoneY: 64 });
    expect(primaryOf(night)).toBe('noPhone');
    night.exposure = 'unheard';
    expect(primaryCommand(night)).toBe(Command.fetchPhone);
    night.carried.phoneX = 80;
    expect(primaryOf(night)).toBe('noPhone');
  });
});

describe('what the instruments remember', () => {
  const { phone } = beginNight(tinyWorld(), 1);

  it('is the newest news of a post and its bearings since the last long silence', () => {
    const memory = new NightMemory();
    const bearing = { kind: 'newsArrived', command: 0, news: 'bearing' } as const;
    memory.note([bearing], { tick: 10, phone });
    memory.note([bearing], { tick: 40, phone });
    expect(memory.tidings({ pressing: 0 })).toMatchObject({ news: 'bearing', bearings: 2 });
    expect(memory.tidings({ pressing: 1 })).toBeNull();
    memory.note([bearing], { tick: 2000, phone });
    expect(memory.tidings({ pressing: 0 })?.bearings).toBe(1);
    memory.note([{ kind: 'newsArrived', command: 0, news: 'report' }], { tick: 2010, phone });
    expect(memory.tidings({ pressing: 0 })).toMatchObject({ news: 'report', bearings: 1 });
  });

  it('is when someone was held, and how the last call ended', () => {
    const memory = new NightMemory();
    expect([memory.heldTick, memory.lastCallEnd]).toEqual([-1, null]);
    memory.note(
      [
        { kind: 'callEnded', why: 'cutOff' },
        { kind: 'held', hunter: 0 },
      ],
      { tick: 90, phone },
    );
    expect([memory.heldTick, memory.lastCallEnd]).toEqual([90, 'cutOff']);
  });

  it('is nothing of a call within the country', () => {
    const memory = new NightMemory();
    const domestic = { ...phone, network: 'domestic' as const };
    memory.note([{ kind: 'ringing' }], { tick: 1, phone: domestic });
    memory.note([{ kind: 'callEnded', why: 'dropped' }], { tick: 9, phone: domestic });
    expect(memory.lastCallEnd).toBeNull();
  });
});
