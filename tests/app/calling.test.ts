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
  it('is said to be heard by an antenna before anyone has called', () => {
    const night = beginNight(tinyWorld(), 1);
    for (const [state, quiet, heard] of [
      ['registered', 'call', 'callHeard'],
      ['searching', 'findService', 'searchHeard'],
    ] as const) {
      night.phone.state = state;
      night.exposure = 'unheard';
      expect(taskOf(night)).toBe(quiet);
      night.exposure = 'heard';
      expect(taskOf(night)).toBe(heard);
    }
  });

  it('ends a walk that a tap began by calling', () => {
    const session = onRidge();
    perform(session, { kind: 'walkTo', place: { x: 80, y: 64 } });
    for (let tick = 0; tick < 3; tick++) session.tick();
    expect(session.isWalking).toBe(true);
    perform(session, { kind: 'primary' });
    session.tick();
    expect(session.goal).toBeNull();
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
  });
});
