import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Evidence, Night, Sentence } from '../../src/core/night.ts';
import { ANSWER_TICKS, CONTACT_TICKS, HELD_TICKS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const BESIDE = [{ id: 'a', round: [{ x: 64, y: 65 }] }];

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

/** A night in which a hunter has just laid his hand on the caller. */
function held(options: Parameters<typeof tinyWorld>[0] = {}, luck = 1, before: number[] = []): Night {
  const night = beginNight(tinyWorld({ hunters: BESIDE, ...options }), luck);
  for (const hunter of night.hunters) Object.assign(hunter, { antennaY: -1, walkY: -1 });
  live(night, CONTACT_TICKS, ...before);
  expect(night.capture).toMatchObject({ stage: 'held', hunter: 0 });
  return night;
}

function know(night: Night, evidence: Partial<Evidence>): Night {
  Object.assign(night.evidence, evidence);
  return night;
}

/** Offers, waits for the answer. @returns what followed. */
function answerTo(night: Night, offer: number): Sentence {
  live(night, ANSWER_TICKS, offer);
  expect(night.outcome).toBe('taken');
  return night.capture.sentence;
}

describe('someone who is held', () => {
  it('cannot walk or telephone any more, and the phone goes silent', () => {
    const night = held({ lossDb: 100 }, 1, [Command.phoneOn]);
    expect(night.phone.state).toBe('off');
    const { x, y } = night.caller;
    for (const command of [walkCommand(0, false), Command.phoneOn, Command.dropPhone, Command.goIn]) {
      expect(live(night, 1, command)).toContainEqual({ kind: 'refused', command, reason: 'held' });
    }
    expect(night.caller).toMatchObject({ x, y, heading: -1 });
    expect(night.outcome).toBe('none');
  });

  it('stops where he is, though he was on his way', () => {
    const night = beginNight(tinyWorld({ hunters: BESIDE }), 1);
    for (const hunter of night.hunters) Object.assign(hunter, { antennaY: -1, walkY: -1 });
    live(night, CONTACT_TICKS - 1);
    live(night, 1, walkCommand(0, false));
    const { x, y } = night.caller;
    live(night, 10);
    expect(night.caller).toMatchObject({ x, y, heading: -1 });
  });

  it('is waited for, and silence is an answer too', () => {
    const night = held();
    expect(live(night, HELD_TICKS - 1).map(({ kind }) => kind)).not.toContain('sentenced');
    const events = live(night, 1);
    expect(events).toContainEqual({ kind: 'sentenced', sentence: 'reform' });
    expect(events.at(-1)).toEqual({ kind: 'ended', outcome: 'taken' });
  });

  it('can offer once', () => {
    const night = held();
    live(night, 1, Command.offerHalf);
    expect(night.capture.offered).toBe(150);
    const events = live(night, 1, Command.offerAll);
    expect(events).toContainEqual({ kind: 'refused', command: Command.offerAll, reason: 'alreadyOffered' });
    expect(night.capture.offered).toBe(150);
  });

  it('is not let go by the morning', () => {
    const night = held({ dawnTick: CONTACT_TICKS + 20 });
    live(night, HELD_TICKS);
    expect(night.outcome).toBe('taken');
  });
});

describe('an offer', () => {
  it('to nobody is refused', () => {
    const night = beginNight(tinyWorld(), 1);
    for (const command of [Command.offerNothing, Command.offerHalf, Command.offerAll])
      expect(live(night, 1, command)).toContainEqual({ kind: 'refused', command, reason: 'notHeld' });
  });

  it('that is taken sets free, and the money is gone', () => {
    const night = held();
    Object.assign(night.hunters[0] ?? {}, { asks: 40 });
    const events = live(night, ANSWER_TICKS, Command.offerHalf);
    expect(events).toContainEqual({ kind: 'offered', money: 150, taken: true });
    expect(events).toContainEqual({ kind: 'sentenced', sentence: 'released' });
    expect(night.outcome).toBe('taken');
    expect(night.carried.money).toBe(150);
  });

  it('that is not taken is gone with all the rest', () => {
    const night = held({ money: 10 });
    const events = live(night, ANSWER_TICKS, Command.offerHalf);
    expect(events).toContainEqual({ kind: 'offered', money: 5, taken: false });
    expect(night.capture.sentence).toBe('reform');
    expect(night.carried.money).toBe(0);
  });

  it('frees more of those who have more', () => {
    const freed = (money: number, offer: number) => {
      let count = 0;
      for (let luck = 1; luck <= 60; luck++)
        if (answerTo(held({ money }, luck), offer) === 'released') count++;
      return count;
    };
    const [nothing, half, all, rich] = [
      freed(300, Command.offerNothing),
      freed(300, Command.offerHalf),
      freed(300, Command.offerAll),
      freed(3000, Command.offerAll),
    ];
    expect(nothing).toBe(0);
    expect(half).toBeGreaterThan(10);
    expect(all).toBeGreaterThan(half);
    expect(all).toBeGreaterThan(30);
    expect(rich).toBeGreaterThan(all);
  });

  it('that is half certain is taken about half of the time, and not by every man alike', () => {
    // Seven tenths of his price: the square of that is a half.
    const offers = (name: string, luck: number) => {
      const night = held({ hunters: [{ id: name, round: [{ x: 64, y: 65 }] }], money: 500 }, luck);
      for (const hunter of night.hunters) hunter.asks = 475;
      return answerTo(night, Command.offerAll) === 'released';
    };
    const lucks = Array.from({ length: 60 }, (_, i) => i + 1);
    const taken = lucks.filter((luck) => offers('a', luck));
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.length).toBeLessThan(40);
    expect(lucks.filter((luck) => offers('b', luck))).not.toEqual(taken);
  });

  it('meets the same man with the same luck, whoever else is about', () => {
    const other = { id: 'b', round: [{ x: 20, y: 20 }] };
    for (let luck = 1; luck <= 10; luck++) {
      const alone = held({}, luck);
      const both = held({ hunters: [...BESIDE, other] }, luck);
      expect(both.hunters[0]?.asks).toBe(alone.hunters[0]?.asks);
      expect(answerTo(both, Command.offerHalf)).toBe(answerTo(alone, Command.offerHalf));
    }
  });
});

describe('what follows', () => {
  it('is a warning for one who has nothing on him and of whom nothing is known', () => {
    const night = held({}, 1, [Command.breakSim]);
    expect(answerTo(night, Command.offerNothing)).toBe('warned');
    expect(night.carried.money).toBe(300);
  });

  it('is the camp where the phone is found and the name was heard', () => {
    expect(answerTo(know(held(), { identity: 0.6 }), Command.offerNothing)).toBe('camp');
    expect(answerTo(know(held(), { identity: 0.1 }), Command.offerNothing)).toBe('reform');
  });

  it('is the same for a phone that lies at his feet as for one in the pocket', () => {
    const night = know(held({}, 1, [Command.dropPhone]), { identity: 0.6 });
    expect(night.carried).toMatchObject({ phone: 'taken', takenBy: 0 });
    expect(answerTo(night, Command.offerNothing)).toBe('camp');
  });

  it('does not weigh where someone was seen who had no phone on', () => {
    const night = held({}, 1, [Command.breakSim]);
    night.beliefs[0]?.massByCell.fill(1 / 4096);
    live(night, 60);
    expect(night.evidence.location).toBe(0);
  });
});

describe('one’s own door', () => {
  function comesHome(evidence: Partial<Evidence>, ...before: number[]): Night {
    const night = know(beginNight(tinyWorld({ money: 0 }), 1), evidence);
    night.caller.leftHome = true;
    live(night, 1, ...before, Command.goIn);
    return night;
  }

  it('closes behind one whose name nobody knows, wherever they think the sender was', () => {
    const night = comesHome({ location: 1, identity: 0.2 });
    expect([night.outcome, night.capture.sentence]).toEqual(['home', 'none']);
  });

  it('is where they ask, when they know a little', () => {
    const night = comesHome({ identity: 0.4 });
    expect([night.outcome, night.capture.sentence]).toEqual(['home', 'warned']);
  });

  it('is where they come, when they know the name', () => {
    const night = comesHome({ identity: 0.7 });
    expect(night.outcome).toBe('none');
    expect(night.capture).toMatchObject({ stage: 'held', hunter: -1 });
    expect(answerTo(night, Command.offerAll)).toBe('camp');
  });

  it('hides less in the house than a stone does on the hill', () => {
    const night = comesHome({ identity: 0.7 }, Command.hidePhone);
    expect(answerTo(night, Command.offerNothing)).toBe('reform');
  });

  it('takes money as a hand on the hill does, and asks more', () => {
    const lucks = Array.from({ length: 100 }, (_, i) => i + 1);
    const freedAtDoor = (money: number) =>
      lucks.filter((luck) => {
        const night = know(beginNight(tinyWorld({ money }), luck), { identity: 0.7 });
        night.caller.leftHome = true;
        live(night, 1, Command.goIn);
        return answerTo(night, Command.offerAll) === 'released';
      }).length;
    const freedOnHill = (money: number) =>
      lucks.filter((luck) => {
        const night = know(held({ money }, luck), { identity: 0.7 });
        return answerTo(night, Command.offerAll) === 'released';
      }).length;
    expect(freedAtDoor(150)).toBeLessThan(freedAtDoor(400));
    expect(freedAtDoor(400)).toBeLessThan(freedAtDoor(2000));
    expect(freedAtDoor(250)).toBeLessThan(freedOnHill(250));
  });
});
