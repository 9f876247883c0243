import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../../src/core/radio/constants.ts';
import { coverage } from '../../src/core/radio/coverage.ts';
import { cellSelectionDb, steadyPowerDbm } from '../../src/core/radio/link.ts';
import { HANDSET_METERS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyLine, tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 64;
const LONG_CALL = [tinyLine('long', 'farEnd', 20)];

/** Two towers, heard alike everywhere. */
function between(lossA: number, lossB: number): Night {
  const towers = [tinyTower(SIZE, lossA, 'a'), tinyTower(SIZE, lossB, 'b')];
  return beginNight(tinyWorld({ size: SIZE, towers, call: LONG_CALL }), 1);
}

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function changes(events: readonly NightEvent[]): NightEvent[] {
  return events.filter((event) => event.kind === 'towerChanged');
}

describe('a phone between two towers', () => {
  it('takes the one it hears best', () => {
    const night = between(115, 104);
    expect(live(night, 80, Command.phoneOn)).toContainEqual({ kind: 'serviceFound', tower: 1 });
  });

  it('goes over to the other while idle, once that has been clearly better for a while', () => {
    const night = between(104, 112);
    live(night, 80, Command.phoneOn);
    expect(night.phone.tower).toBe(0);
    night.world.towers[0]?.lossDbByCell.fill(124);
    expect(changes(live(night, 18))).toEqual([]);
    expect(changes(live(night, 80))).toEqual([{ kind: 'towerChanged', tower: 1, before: 0 }]);
    expect(night.phone.state).toBe('registered');
  });

  it('is handed over in a call without losing a word of it', () => {
    const night = between(104, 112);
    live(night, 80, Command.phoneOn);
    live(night, 100, Command.call);
    night.world.towers[0]?.lossDbByCell.fill(124);
    const events = live(night, 120);
    expect(changes(events)).toEqual([{ kind: 'towerChanged', tower: 1, before: 0 }]);
    expect(night.phone.state).toBe('inCall');
    expect(night.call.dropped).toBe(0);
  });

  it('does not waver between two that are alike', () => {
    const night = between(105, 105.5);
    live(night, 80, Command.phoneOn);
    expect(changes(live(night, 4000)).length).toBeLessThanOrEqual(6);
  });

  it('never goes over to one that would not let it in', () => {
    expect(cellSelectionDb(-101)).toBeGreaterThan(0);
    expect(cellSelectionDb(-103)).toBeLessThan(0);
    const night = between(118, 140);
    live(night, 80, Command.phoneOn);
    night.world.towers[0]?.lossDbByCell.fill(160);
    expect(changes(live(night, 200))).toEqual([]);
  });

  it('has fading of its own for each tower, named by the tower and not by its row', () => {
    const alone = beginNight(tinyWorld({ size: SIZE, towers: [tinyTower(SIZE, 100, 'b')] }), 1);
    const both = between(100, 100);
    live(alone, 50, Command.phoneOn);
    live(both, 50, Command.phoneOn);
    expect(both.phone.links[1]?.fadingDb).toBe(alone.phone.links[0]?.fadingDb);
    expect(both.phone.links[0]?.fadingDb).not.toBe(alone.phone.links[0]?.fadingDb);
  });
});

describe('a walk over a ridge', () => {
  /** Rough ground by a bank near the tower; a ridge from y = 60 to 70 sees over the bank, the valley behind it sees nothing. */
  const height = (_x: number, y: number): number => {
    if (y > 26 && y < 32) return 540;
    return 500 + 160 * Math.max(0, 1 - Math.abs(y - 65) / 14);
  };

  it('lets the bars rise on the climb and fall behind the ridge, by nothing but the ground', () => {
    const size = 128;
    const bare = tinyWorld({ size, height });
    const antenna = { x: 64, y: 4, heightMeters: 20 };
    const lossDbByCell = coverage(bare.sheet, antenna, HANDSET_METERS, GAME_FREQUENCY_GHZ);
    const towers = [{ ...tinyTower(size, 0), ...antenna, mastMeters: 20, eirpDbm: 0, lossDbByCell }];
    const night = beginNight(tinyWorld({ size, height, towers }), 1);
    const barsAt = (y: number): number => {
      Object.assign(night.caller, { x: 64, y });
      live(night, 60);
      return night.phone.bars;
    };
    live(night, 1, Command.phoneOn);
    const [valley, slope, top, behind] = [44, 57, 65, 90].map(barsAt);
    expect(slope).toBeGreaterThanOrEqual(valley ?? 9);
    expect(top).toBeGreaterThan(valley ?? 9);
    expect(behind).toBeLessThan(top ?? 0);
    // As before, but for the bar that fading gives and takes.
    expect(Math.abs(barsAt(65) - (top ?? 9))).toBeLessThanOrEqual(1);
  });
});

describe('power control', () => {
  it('comes to rest lower along the beam of a sector antenna than behind one', () => {
    expect(steadyPowerDbm(100, 12)).toBe(27);
    expect(steadyPowerDbm(100, -11)).toBe(5);
    expect(steadyPowerDbm(150, 12)).toBe(33);
  });
});
