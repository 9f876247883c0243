// What one is told, and what a press does, around the first call of a night.
import { describe, expect, it } from 'vitest';
import { perform } from '../../src/app/performing.ts';
import { taskOf } from '../../src/app/reading.ts';
import { Session } from '../../src/app/session.ts';
import { beginNight } from '../../src/core/begin.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

/** On the ridge, where the phone is heard soon. */
function onRidge(): Session {
  const session = new Session(tinyWorld({ lossDb: 100 }), 1, () => {});
  perform(session, { kind: 'primary' });
  for (let tick = 0; tick < 200 && session.night.phone.state !== 'registered'; tick++) session.tick();
  expect(session.night.phone.state).toBe('registered');
  return session;
}

describe('a phone that is out', () => {
  it('is said to have been heard, by an antenna and by nobody else, before anyone has called', () => {
    const night = beginNight(tinyWorld({ hunters: [{ id: 'a', round: [{ x: 70, y: 64 }] }] }), 1);
    const [agent] = night.hunters;
    if (!agent) throw new Error('expected an agent');
    night.phone.state = 'registered';
    // Someone told of the caller: that is no reason to call any other way.
    night.exposure = 'bearing';
    expect(taskOf(night)).toBe('call');
    agent.ticksSinceHeard = 0;
    expect(taskOf(night)).toBe('callHeard');
    // Whoever looks for a network sends nothing.
    night.phone.state = 'searching';
    expect(taskOf(night)).toBe('findService');
  });

  it('ends a walk that a tap began by calling', () => {
    const session = onRidge();
    perform(session, { kind: 'walkTo', place: { x: 80, y: 64 } });
    for (let tick = 0; tick < 3; tick++) session.tick();
    expect(session.isWalking).toBe(true);
    perform(session, { kind: 'primary' });
    session.tick();
    expect(session.goal).toBeNull();
    session.tick();
    expect(session.night.caller.heading).toBe(-1);
    expect(session.isWalking).toBe(false);
    expect(session.night.phone.state).toBe('ringing');
  });

  it('leaves a walk by hand to the hand', () => {
    const session = onRidge();
    perform(session, { kind: 'walk', heading: 4, slowly: false });
    session.tick();
    perform(session, { kind: 'primary' });
    session.tick();
    expect(session.isWalking).toBe(true);
    expect(session.night.phone.state).toBe('ringing');
  });
});
