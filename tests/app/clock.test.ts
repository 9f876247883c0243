import { describe, expect, it } from 'vitest';
import { alphaOf, makeClock, TICK_MS, ticksOwed } from '../../src/app/clock.ts';

describe('the clock of play', () => {
  it('owes one tick every 50 ms, however the frames fall', () => {
    const clock = makeClock();
    let ticks = 0;
    for (let frame = 0; frame < 600; frame++) ticks += ticksOwed(clock, 1000 / 60, 1);
    expect(ticks).toBeGreaterThanOrEqual(199);
    expect(ticks).toBeLessThanOrEqual(200);
  });

  it('runs at most five ticks a frame and drops the rest of a stall', () => {
    const clock = makeClock();
    expect(ticksOwed(clock, 3000, 1)).toBe(5);
    expect(clock.droppedMs).toBeGreaterThan(2500);
    expect(ticksOwed(clock, 1, 1)).toBeLessThanOrEqual(1);
  });

  it('keeps what is left of a tick for drawing between two ticks', () => {
    const clock = makeClock();
    ticksOwed(clock, TICK_MS * 1.5, 1);
    expect(alphaOf(clock)).toBeCloseTo(0.5, 6);
  });

  it('runs what had to wait in the next frame, and shows no more than a whole tick meanwhile', () => {
    const clock = makeClock();
    expect(ticksOwed(clock, 60, 1, false)).toBe(0);
    expect(alphaOf(clock)).toBe(1);
    expect(ticksOwed(clock, 16, 1)).toBe(1);
    expect(alphaOf(clock)).toBeCloseTo(26 / TICK_MS, 6);
  });

  it('runs faster by speed and never backwards', () => {
    const clock = makeClock();
    expect(ticksOwed(clock, 100, 8)).toBe(16);
    expect(ticksOwed(clock, -500, 1)).toBe(0);
    expect(ticksOwed(makeClock(), 3000, 1.5)).toBe(7);
  });
});
