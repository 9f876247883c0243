// Two nights side by side: where they part is named by tick, part of the tick, and field.
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/core/checksum.ts';
import { step, stepWatched } from '../../src/core/step.ts';
import type { World } from '../../src/core/world.ts';
import { firstParting, type Told, toldAs, traceTick } from '../../src/replay/debug.ts';
import { restore, snapshot } from '../../src/replay/keyframe.ts';
import { tinyTower } from '../helpers/tinyWorld.ts';
import { PHONE_TICK, playShortNight, shortWorld } from './shortNight.ts';

const world = shortWorld();
const recording = playShortNight(world, 900);

/** The recorded night, lived up to a tick. */
function toldUntil(tick: number, on: World = world, of = recording): Told {
  const told = toldAs(of, on);
  while (told.night.tick < tick) step(told.night, told.commandsAt(told.night.tick));
  return told;
}

describe('a tick that is watched', () => {
  it('is the tick that is not watched, with the same events', () => {
    const watched = toldUntil(0);
    const straight = toldUntil(0);
    while (straight.night.outcome === 'none') {
      const commands = straight.commandsAt(straight.night.tick);
      const events = [...step(straight.night, commands)];
      expect(stepWatched(watched.night, commands, () => {})).toEqual(events);
      expect(checksum(watched.night)).toEqual(checksum(straight.night));
    }
    expect(traceTick(watched)).toEqual([]);
  });

  it('is looked at after the commands, after each system in its order, and at its end', () => {
    const parts = traceTick(toldUntil(5)).map(({ part }) => part);
    expect(parts.slice(0, 3)).toEqual(['obey', 'walk', 'jam']);
    expect(parts.slice(-2)).toEqual(['decideEnding', 'count']);
    expect(new Set(parts).size).toBe(parts.length);
  });
});

describe('two nights', () => {
  it('that are the same never part', () => {
    expect(firstParting(toldUntil(0), toldUntil(0), recording.ticks + 10)).toBeNull();
  });

  it('part before anything happens where a copy was changed, at the field that was', () => {
    const a = toldUntil(100);
    const night = restore(snapshot(a.night));
    const [hunter] = night.hunters;
    if (!hunter) throw new Error('The short night has a hunter.');
    hunter.random.s1 += 2 ** -32;
    const b = { ...a, night };
    expect(firstParting(a, b, 200)).toMatchObject({
      tick: 100,
      part: 'before',
      field: 'hunters.0.random.s1',
    });
  });

  it('part at the command that only one of them was told', () => {
    const commands = recording.commands.filter(({ tick }) => tick !== PHONE_TICK);
    const parting = firstParting(toldUntil(0), toldUntil(0, world, { ...recording, commands }), 900);
    expect(parting).toEqual({
      tick: PHONE_TICK,
      part: 'obey',
      field: 'caller.heading',
      a: -1,
      b: 4,
    });
  });

  it('part at the system that computes something else, though no field was touched', () => {
    const other: World = { ...world, towers: [tinyTower(128, 100.001)] };
    const parting = firstParting(toldUntil(0), toldUntil(0, other), 900);
    expect(parting).toMatchObject({ tick: PHONE_TICK, part: 'receive', field: 'phone.links.0.levelDbm' });
  });

  it('part where a belief differs in one cell by a last bit', () => {
    const priorByBeliefCell = world.priorByBeliefCell.slice();
    priorByBeliefCell[77] = (priorByBeliefCell[77] ?? 0) * (1 + 2 ** -50);
    const parting = firstParting(toldUntil(0), toldUntil(0, { ...world, priorByBeliefCell }), 900);
    expect(parting).toMatchObject({ tick: 0, part: 'before', field: 'beliefs.0.massByCell.77' });
  });
});
