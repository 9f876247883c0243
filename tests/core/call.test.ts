import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { SEARCH_TICKS, UPDATE_BURST_TICKS, UPDATE_EVERY_TICKS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function kinds(events: readonly NightEvent[]): string[] {
  return events.map((event) => event.kind);
}

/** A phone that has been taken out, found service and been answered. */
function inCall(lossDb: number): Night {
  const night = beginNight(tinyWorld({ lossDb }), 1);
  live(night, 80, Command.phoneOn);
  live(night, 60, Command.call);
  return night;
}

describe('the telephone', () => {
  it('registers where the far bank reaches it, and shows bars', () => {
    const night = beginNight(tinyWorld({ lossDb: 100 }), 1);
    const events = live(night, 80, Command.phoneOn);
    expect(kinds(events)).toContain('serviceFound');
    expect(night.phone.state).toBe('registered');
    expect(night.phone.bars).toBeGreaterThanOrEqual(4);
  });

  it('finds nothing in a valley, and says nothing into the air', () => {
    const night = beginNight(tinyWorld({ lossDb: 150 }), 1);
    const events = live(night, 200, Command.phoneOn);
    expect(night.phone.state).toBe('searching');
    expect(kinds(events)).not.toContain('serviceFound');
    expect(night.phone.dutyNow).toBe(0);
  });

  it('sends quietly where the signal is strong and loudly where it is weak', () => {
    const strong = inCall(92);
    const weak = inCall(118);
    live(strong, 200);
    live(weak, 200);
    expect(strong.phone.powerDbm).toBeLessThan(weak.phone.powerDbm - 8);
  });

  it('refuses by name what cannot be done', () => {
    const night = beginNight(tinyWorld(), 1);
    expect(live(night, 1, Command.call)).toContainEqual({
      kind: 'refused',
      command: Command.call,
      reason: 'phoneIsOff',
    });
    expect(live(night, 1, Command.speak)).toContainEqual({
      kind: 'refused',
      command: Command.speak,
      reason: 'notInCall',
    });
    expect(live(night, 1, Command.goIn)).toContainEqual({
      kind: 'refused',
      command: Command.goIn,
      reason: 'justLeft',
    });
  });
});

describe('a telephone that waits', () => {
  it('says that it is there when it registers and then from time to time, just so long', () => {
    const night = beginNight(tinyWorld({ lossDb: 90 }), 1);
    live(night, SEARCH_TICKS, Command.phoneOn);
    expect(night.phone.state).toBe('registered');
    for (let period = 0; period < 3; period++) {
      expect(ticksOnAir(night, UPDATE_BURST_TICKS)).toBe(UPDATE_BURST_TICKS);
      expect(ticksOnAir(night, UPDATE_EVERY_TICKS - UPDATE_BURST_TICKS)).toBe(0);
    }
  });

  it('is silent once it has hung up, until the next update is due', () => {
    const night = inCall(90);
    live(night, 1, Command.hangUp);
    expect(night.phone.state).toBe('registered');
    expect(night.phone.dutyNow).toBe(0);
    expect(ticksOnAir(night, UPDATE_EVERY_TICKS - UPDATE_BURST_TICKS - 1)).toBe(0);
    expect(ticksOnAir(night, UPDATE_BURST_TICKS)).toBe(UPDATE_BURST_TICKS);
  });
});

/** Lives so many ticks. @returns in how many of them the phone was on the air. */
function ticksOnAir(night: Night, ticks: number): number {
  let onAir = 0;
  for (let i = 0; i < ticks; i++) {
    live(night, 1);
    if (night.phone.dutyNow > 0) onAir++;
  }
  return onAir;
}

describe('a call', () => {
  it('brings line after line; one’s own wait for a press', () => {
    const night = inCall(90);
    const events = live(night, 80);
    expect(kinds(events)).toContain('lineHeard');
    expect(night.call.line).toBe(1);
    expect(night.call.speaking).toBe(false);
    const after = live(night, 60, Command.speak);
    expect(kinds(after)).toContain('lineHeard');
    expect(Array.from(night.call.heardByLine)).toEqual([1, 1]);
    expect([...after, ...live(night, 60)]).toContainEqual({ kind: 'callEnded', why: 'allSaid' });
    expect(night.phone.state).toBe('registered');
  });

  it('takes the seconds that a line needs', () => {
    const night = beginNight(tinyWorld({ lossDb: 90, call: [tinyLine('long', 'farEnd', 5)] }), 1);
    live(night, 80, Command.phoneOn);
    live(night, 1, Command.call);
    let begun = 0;
    for (let tick = 0; tick < 400 && night.call.heardByLine[0] === 0; tick++) {
      const events = kinds(live(night, 1));
      if (events.includes('lineBegun')) begun = night.tick;
    }
    expect(night.tick - begun).toBeGreaterThanOrEqual(99);
    expect(night.tick - begun).toBeLessThanOrEqual(101);
  });

  it('breaks a line when the signal fails, and says only the lost part again when it is back', () => {
    const night = beginNight(tinyWorld({ lossDb: 90, call: [tinyLine('long', 'farEnd', 4)] }), 1);
    const losses = night.world.towers[0]?.lossDbByCell;
    live(night, 80, Command.phoneOn);
    live(night, 84, Command.call);
    losses?.fill(128);
    const broken: NightEvent[] = [];
    for (let tick = 0; tick < 60; tick++) broken.push(...live(night, 1));
    losses?.fill(90);
    for (let tick = 0; tick < 300; tick++) broken.push(...live(night, 1));
    expect(kinds(broken)).toContain('lineBroken');
    expect(kinds(broken).filter((kind) => kind === 'lineHeard')).toHaveLength(1);
    expect(broken).toContainEqual({ kind: 'lineBegun', line: 0, again: true, inside: false });
  });

  it('drops when the link is lost for long, and what was said stays said', () => {
    const night = inCall(90);
    live(night, 80);
    night.world.towers[0]?.lossDbByCell?.fill(150);
    const events = live(night, 300);
    expect(events).toContainEqual({ kind: 'callEnded', why: 'dropped' });
    expect(night.call.heardByLine[0]).toBe(1);
    expect(night.call.dropped).toBe(1);
  });

  it('can be ended at any moment and taken up again at the same line', () => {
    const night = inCall(90);
    live(night, 80);
    expect(live(night, 1, Command.hangUp)).toContainEqual({ kind: 'callEnded', why: 'hungUp' });
    live(night, 100, Command.call);
    expect(night.phone.state).toBe('inCall');
    expect(night.call.line).toBe(1);
  });
});

describe('a command', () => {
  it('that nobody knows, or that comes when the night is over, is refused by its own name', () => {
    const night = beginNight(tinyWorld(), 1);
    expect(live(night, 1, 99)).toContainEqual({ kind: 'refused', command: 99, reason: 'noSuchCommand' });
    night.caller.leftHome = true;
    const events = live(night, 1, Command.goIn, Command.phoneOn);
    expect(events).toContainEqual({ kind: 'refused', command: Command.phoneOn, reason: 'nightIsOver' });
    expect(night.phone.state).toBe('off');
  });
});
