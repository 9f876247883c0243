// Row 8: "Everybody was monitoring everybody else" (Jong-hee); most were unwilling to report.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import { headingTo } from '../../src/core/math/compass.ts';
import { step } from '../../src/core/step.ts';
import { cellsBetween } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/static.json';
const TICKS = 2400;

interface Told {
  readonly tick: number;
  readonly event: NightEvent;
}

/** Goes about in the village with a lit phone, always to whoever is nearest and has not acted yet. */
function showOneself(luck: number): Told[] {
  const night = beginNight(worldOf(LEVEL), luck);
  const told: Told[] = [];
  const acted = new Set<number>();
  for (let tick = 0; tick < TICKS && night.outcome === 'none'; tick++) {
    const near = night.neighbors
      .filter(({ state }, index) => state !== 'home' && !acted.has(index))
      .sort((a, b) => cellsBetween(a, night.caller) - cellsBetween(b, night.caller))[0];
    const commands: number[] = night.phone.state === 'off' ? [Command.phoneOn] : [];
    if (near && cellsBetween(near, night.caller) > 4)
      commands.push(walkCommand(headingTo(near.x - night.caller.x, near.y - night.caller.y), false));
    else commands.push(Command.stop);
    for (const event of step(night, commands)) {
      told.push({ tick, event });
      if (event.kind === 'neighborActs') acted.add(event.neighbor);
    }
  }
  return told;
}

describe('8 Everybody watches everybody', () => {
  it('and most look away, some go to report, which takes the walk, and one or two warn', {
    timeout: 120_000,
  }, () => {
    const told: Told[] = [];
    const acts: string[] = [];
    for (let luck = 1; luck <= 16 && !(acts.length > 12 && acts.includes('warns')); luck++) {
      const night = showOneself(luck);
      told.push(...night);
      acts.push(...night.flatMap(({ event }) => (event.kind === 'neighborActs' ? [event.does] : [])));
    }
    const count = (does: string) => acts.filter((act) => act === does).length;
    expect(count('looksAway')).toBeGreaterThan(count('reports'));
    expect(count('looksAway')).toBeGreaterThan(count('warns'));
    expect(count('reports')).toBeGreaterThan(0);
    expect(count('warns')).toBeGreaterThan(0);
    expect(told.map(({ event }) => event.kind)).toContain('neighborSaw');
  });

  it('and a report arrives only after it was carried there', { timeout: 120_000 }, () => {
    const told = showOneself(1).concat(showOneself(2));
    const sets = told.filter(({ event }) => event.kind === 'neighborActs' && event.does === 'reports');
    const arrivals = told.filter(({ event }) => event.kind === 'reported');
    expect(arrivals.length).toBeGreaterThan(0);
    expect(arrivals[0]?.tick ?? 0).toBeGreaterThan((sets[0]?.tick ?? 0) + 20);
  });
});
