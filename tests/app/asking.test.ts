import { describe, expect, it } from 'vitest';
import { Asking } from '../../src/app/asking.ts';
import { Session } from '../../src/app/session.ts';
import { beginNight } from '../../src/core/begin.ts';
import { checksum } from '../../src/core/checksum.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const EAST = 4;

describe('asking about a place', () => {
  it('moves the point smoothly by the hands that would walk, and slower by half a push', () => {
    const night = beginNight(tinyWorld(), 1);
    const asking = new Asking();
    asking.pointTo(night, { x: 64, y: 64 });
    asking.steer(EAST, false);
    for (let frame = 0; frame < 10; frame++) asking.move(night, 16);
    const fast = (asking.place?.x ?? 0) - 64;
    expect(fast).toBeGreaterThan(3);
    expect(asking.place?.y).toBeCloseTo(64, 9);
    asking.pointTo(night, { x: 64, y: 64 });
    asking.steer(EAST, true);
    for (let frame = 0; frame < 10; frame++) asking.move(night, 16);
    const slow = (asking.place?.x ?? 0) - 64;
    expect(slow).toBeGreaterThan(0);
    expect(slow).toBeLessThan(fast / 2);
  });

  it('never leaves the sheet, and a stalled frame does not throw the point', () => {
    const night = beginNight(tinyWorld(), 1);
    const asking = new Asking();
    asking.pointTo(night, { x: 500, y: -3 });
    expect(asking.place).toEqual({ x: 127, y: 0 });
    asking.pointTo(night, { x: 64, y: 64 });
    asking.steer(EAST, false);
    asking.move(night, 60_000);
    expect(asking.place?.x).toBeLessThan(68);
  });

  it('changes nothing in the night', () => {
    const night = beginNight(tinyWorld(), 1);
    const before = checksum(night);
    const asking = new Asking();
    asking.pointTo(night, night.caller);
    asking.steer(EAST, false);
    asking.move(night, 50);
    asking.end();
    expect(checksum(night)).toEqual(before);
    expect(asking.isOpen).toBe(false);
  });

  it('forgets the way it was moved when it ends', () => {
    const night = beginNight(tinyWorld(), 1);
    const asking = new Asking();
    asking.pointTo(night, night.caller);
    asking.steer(EAST, false);
    asking.end();
    asking.pointTo(night, { x: 64, y: 64 });
    asking.move(night, 50);
    expect(asking.place).toEqual({ x: 64, y: 64 });
  });
});

describe('hands that are taken away', () => {
  it('say nothing to a night in which nobody walks', () => {
    const session = new Session(tinyWorld(), 1, () => {});
    session.letGo();
    session.tick();
    expect(session.recording().commands).toEqual([]);
  });
});
