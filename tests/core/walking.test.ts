import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { FLAT_CELLS_PER_TICK } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { visibleCells } from '../../src/core/systems/sight.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const EAST = 4;
const WEST = 12;

function walkFor(night: Night, ticks: number, ...commands: number[]): void {
  step(night, commands);
  for (let i = 1; i < ticks; i++) step(night, []);
}

describe('walking', () => {
  it('covers 2.8 m a tick on a level road', () => {
    const night = beginNight(tinyWorld(), 1);
    walkFor(night, 100, walkCommand(EAST, false));
    expect(night.caller.x - night.world.home.x).toBeCloseTo(100 * FLAT_CELLS_PER_TICK, 6);
    expect(night.caller.y).toBe(night.world.home.y);
  });

  it('is slower uphill than down, and slower still when lying low', () => {
    const world = tinyWorld({ height: (x) => 500 + 3 * x });
    const [up, down, low] = [beginNight(world, 1), beginNight(world, 1), beginNight(world, 1)];
    walkFor(up, 50, walkCommand(EAST, false));
    walkFor(down, 50, walkCommand(WEST, false));
    walkFor(low, 50, Command.lowOn, walkCommand(EAST, false));
    expect(up.caller.walkedCells).toBeLessThan(down.caller.walkedCells);
    expect(low.caller.walkedCells).toBeLessThan(0.5 * up.caller.walkedCells);
  });

  it('stops at water and slides along it', () => {
    const world = tinyWorld();
    const { size } = world.sheet;
    for (let cell = 0; cell < 40 * size; cell++) world.easeByCell[cell] = 0;
    const night = beginNight(world, 1);
    walkFor(night, 400, walkCommand(1, false));
    expect(night.caller.y).toBeGreaterThanOrEqual(39.5);
    expect(night.caller.x).toBeGreaterThan(world.home.x + 10);
  });

  it('never leaves the sheet', () => {
    for (const heading of [0, 2, 4, 6, 8, 10, 12, 14]) {
      const night = beginNight(tinyWorld({ size: 64 }), 1);
      walkFor(night, 500, Command.runOn, walkCommand(heading, false));
      for (const along of [night.caller.x, night.caller.y]) {
        expect(along).toBeGreaterThanOrEqual(1);
        expect(along).toBeLessThanOrEqual(62);
      }
    }
  });

  it('is no run while one strolls, to the ear or to the eye', () => {
    const [strolls, runs] = [beginNight(tinyWorld(), 1), beginNight(tinyWorld(), 1)];
    const steps = [
      ...step(strolls, [Command.runOn, walkCommand(EAST, true)]),
      ...Array.from({ length: 40 }, () => [...step(strolls, [])]).flat(),
    ].filter((event) => event.kind === 'footstep');
    walkFor(runs, 40, Command.runOn, walkCommand(EAST, false));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every((event) => !event.running)).toBe(true);
    expect(visibleCells(strolls)).toBeLessThan(visibleCells(runs));
  });

  it('stands still when told to stop', () => {
    const night = beginNight(tinyWorld(), 1);
    walkFor(night, 10, walkCommand(EAST, true));
    const { x } = night.caller;
    walkFor(night, 10, Command.stop);
    expect(night.caller.x).toBe(x);
  });
});
