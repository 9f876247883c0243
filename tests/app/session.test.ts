import { describe, expect, it } from 'vitest';
import { Session } from '../../src/app/session.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { verify } from '../../src/replay/play.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const EAST = 4;

function run(session: Session, ticks: number): void {
  for (let i = 0; i < ticks; i++) session.tick();
}

/** A world whose north is water, farther than any shore that a tap could mean instead. */
function shoreWorld() {
  const world = tinyWorld();
  world.easeByCell.fill(0, 0, 40 * world.sheet.size);
  return world;
}

describe('a night that is lived', () => {
  it('walks to where the map was tapped, and stands there', () => {
    const session = new Session(tinyWorld(), 1, () => {});
    session.walkTo({ x: 74, y: 70 });
    expect(session.barred).toBeNull();
    run(session, 200);
    const { x, y, heading } = session.night.caller;
    expect(Math.abs(x - 74) + Math.abs(y - 70)).toBeLessThan(1.5);
    expect([heading, session.goal]).toEqual([-1, null]);
  });

  it('keeps the walk that was when a tap means no ground at all', () => {
    const session = new Session(shoreWorld(), 1, () => {});
    session.walkTo({ x: 74, y: 64 });
    run(session, 10);
    session.walkTo({ x: 64, y: 5 });
    expect(session.barred).toEqual({ x: 64, y: 5 });
    expect(session.goal).toEqual({ x: 74, y: 64 });
    run(session, 200);
    expect(session.barred).toBeNull();
    expect(session.night.caller.heading).toBe(-1);
    expect(session.night.caller.x).toBeLessThan(75);
  });

  it('lets the hand take over from a tap', () => {
    const session = new Session(tinyWorld(), 1, () => {});
    session.walkTo({ x: 64, y: 100 });
    run(session, 10);
    session.steer(walkCommand(EAST, false));
    run(session, 10);
    expect(session.goal).toBeNull();
    expect(session.night.caller.heading).toBe(EAST);
  });

  it('is recorded as it was lived, taps and all', () => {
    const world = tinyWorld();
    const session = new Session(world, 7, () => {});
    session.walkTo({ x: 74, y: 70 });
    session.say(Command.runOn, Command.phoneOn);
    run(session, 150);
    expect(verify(session.recording(), world)).toEqual({ verdict: 'verified' });
  });

  it('says how many ticks it ran, and runs none once it is over', () => {
    const session = new Session(tinyWorld({ dawnTick: 3 }), 1, () => {});
    expect(session.advance(250, 1)).toBe(3);
    expect(session.advance(250, 1)).toBe(0);
  });
});
