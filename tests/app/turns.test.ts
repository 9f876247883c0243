import { describe, expect, it } from 'vitest';
import { primaryOf } from '../../src/app/meaning.ts';
import { type Deed, perform } from '../../src/app/performing.ts';
import { Session } from '../../src/app/session.ts';
import { Turns } from '../../src/app/turns.ts';
import { type WayPoint, wayPointsOf } from '../../src/app/wayPoints.ts';
import type { World } from '../../src/core/world.ts';
import { worldOf } from '../e2e/twin.ts';
import { FIRST_STEPS_TICKS, nextChoice, SPOT, WON_LUCK } from '../helpers/oneSwitch.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

/** A night that moves only while the turn is not the player's. */
function play(world: World, luck = 1) {
  const session = new Session(world, luck, () => {});
  const turns = new Turns(() => {});
  /** @returns ticks lived until the next choice. */
  const run = (): number => {
    const { tick } = session.night;
    while (!turns.isChoosing.value && session.night.outcome === 'none') {
      turns.lived(session.tick(), session);
    }
    return session.night.tick - tick;
  };
  const act = (action: Deed): number => {
    perform(session, action);
    turns.did(action);
    return run();
  };
  const pass = (): number => {
    turns.pass();
    return run();
  };
  /** Holds the night again after the first steps: the phone is to be put away on the way. */
  const walk = (kind: WayPoint['kind']): void => {
    const places = wayPointsOf(session.night).filter((one) => one.kind === kind);
    const place = (places[SPOT] ?? places[0])?.place;
    if (!place) throw new Error(`${kind}: expected somewhere to walk to`);
    perform(session, { kind: 'walkTo', place });
    turns.did({ kind: 'walkTo', place });
    for (let i = 0; i < FIRST_STEPS_TICKS; i++) session.tick();
    turns.hold();
  };
  return { session, turns, act, pass, walk };
}

describe('a night by turns', () => {
  it('waits until something is chosen', () => {
    const { turns, session } = play(tinyWorld());
    turns.lived([], session);
    expect(turns.isChoosing.value).toBe(true);
  });

  it('goes on until a walk is at its end, and no longer', () => {
    const { act, session } = play(tinyWorld());
    act({ kind: 'walkTo', place: { x: 74, y: 70 } });
    expect(session.goal).toBeNull();
    expect(Math.abs(session.night.caller.x - 74)).toBeLessThan(1.5);
  });

  it('goes on for ten seconds where time is let pass, and for a moment after a change of pace', () => {
    const { act, pass } = play(tinyWorld());
    expect(pass()).toBe(200);
    expect(act({ kind: 'toggleLow' })).toBe(2);
  });

  it('asks again as soon as the large button comes to mean something', () => {
    const { act, session } = play(tinyWorld({ lossDb: 100 }));
    act({ kind: 'primary' });
    expect(primaryOf(session.night)).toBe('call');
    expect(act({ kind: 'primary' })).toBeLessThan(200);
    expect(session.night.phone.state).toBe('inCall');
  });

  it('is won on the second night of the story, choice by choice', () => {
    const { session, act, pass, walk } = play(worldOf('larch-hollow'), WON_LUCK);
    const { night } = session;
    let choices = 0;
    for (; night.outcome === 'none' && choices < 60; choices++) {
      const choice = nextChoice(lookedAt(session));
      if (choice === 'primary' || choice === 'hangUp') act({ kind: choice });
      else if (choice === 'wait') pass();
      else walk(choice);
    }
    expect(night.outcome).toBe('home');
    expect(choices).toBeLessThan(30);
  });
});

function lookedAt({ night, goal }: Session) {
  return {
    primary: primaryOf(night),
    phone: night.phone.state,
    isAllSaid: night.call.line >= night.world.call.length,
    isWalking: goal !== null,
    exposure: night.exposure,
  };
}
