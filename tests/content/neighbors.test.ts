import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Level, parseLevel } from '../../src/content/levels.ts';
import { neighborsOf } from '../../src/content/neighbors.ts';
import { buildWorld } from '../../src/content/world.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { step } from '../../src/core/step.ts';
import type { House } from '../../src/core/terrain/sheet.ts';
import type { World } from '../../src/core/world.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

function shipped(id: string): Level {
  const file = `levels/${id}.json`;
  const result = parseLevel(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.error);
  return result.level;
}

function houseAt(x: number, y: number): House {
  return { x, y, angleRad: 0, widthCells: 2, depthCells: 1.2, lit: false };
}

type People = NonNullable<Level['neighbors']>;
const HOME = { x: 20, y: 20 };

function sitesOf(neighbors: People, ease: (x: number, y: number) => number = () => 1) {
  const { sheet, easeByCell } = tinyWorld({ size: 64, ease });
  const village = { ...sheet, houses: [houseAt(20, 20), houseAt(40, 40)] };
  return neighborsOf({ ...shipped('larch-hollow'), neighbors }, village, easeByCell);
}

describe('the neighbors of a level', () => {
  it('live in the house that is meant, and set out from its door', () => {
    const [site] = sitesOf([{ id: 'n', home: { x: 22, y: 19 }, errands: [{ at: '01:30' }] }]);
    expect(site).toMatchObject({ id: 'n', kind: 'villager', age: 'adult' });
    expect(site?.errands[0]).toMatchObject({ tick: 0, x: 20, y: 21, inside: true });
    expect(site?.errands[1]).toMatchObject({ tick: 300, x: 20, y: 21, inside: true });
  });

  it('go by the places they are told to go by, and never through a house', () => {
    const errands = [{ at: '01:30', by: [{ x: 50, y: 12 }], place: { x: 40, y: 34 } }, { at: '02:00' }];
    const [site] = sitesOf([{ id: 'n', home: HOME, found: { x: 40, y: 46 }, errands }]);
    expect(site?.errands[0]).toMatchObject({ x: 40, y: 46, inside: false });
    const way = [...(site?.errands[1]?.way ?? [])];
    const points = way.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: way[at + 1] ?? 0 }] : []));
    expect(points[0]).toEqual({ x: 40, y: 46 });
    expect(points.at(-1)).toEqual({ x: 40, y: 34 });
    expect(points.some(({ x, y }) => Math.hypot(x - 50, y - 12) < 2)).toBe(true);
    expect(points.some(({ x, y }) => Math.abs(x - 40) < 0.9 && Math.abs(y - 40) < 0.5)).toBe(false);
  });

  it('are refused with file, place and mend where they cannot be', () => {
    const homeless = () => sitesOf([{ id: 'n', home: { x: 5, y: 50 }, errands: [{ at: '01:30' }] }]);
    expect(homeless).toThrow(
      'levels/larch-hollow.json: neighbors.n.home: expected a place within 6 cells of a house',
    );
    const errands = [{ at: '01:30', place: { x: 20, y: 55 } }, { at: '02:00' }];
    const beyond = () =>
      sitesOf([{ id: 'n', home: HOME, errands }], (_, y) => (Math.abs(y - 40) < 9 ? 0 : 1));
    expect(beyond).toThrow('neighbors.n.errands.0: expected a place that one can walk to, got 20, 55');
  });

  it('are none where the level names none', () => {
    const { neighbors: _, ...quiet } = shipped('larch-hollow');
    const { sheet, easeByCell } = tinyWorld({ size: 64 });
    expect(neighborsOf(quiet, sheet, easeByCell)).toEqual([]);
  });
});

describe.each(['larch-hollow', 'static'])('the people of %s', (id) => {
  let grown: World | null = null;
  const world = (): World => {
    grown ??= buildWorld(shipped(id));
    return grown;
  };

  it('stand nowhere near the door as the night begins', () => {
    const night = beginNight(world(), 1);
    for (let tick = 0; tick < 200; tick++) {
      step(night, []);
      for (const { x, y, state } of night.neighbors) {
        if (state !== 'home') expect(Math.hypot(x - world().home.x, y - world().home.y)).toBeGreaterThan(17);
      }
    }
  });

  it('keep to ground that one can walk, and one of them is the watch', () => {
    const { sheet, easeByCell, neighbors } = world();
    expect(neighbors.filter(({ kind }) => kind === 'watch').length).toBe(1);
    for (const { errands } of neighbors) {
      for (const { way } of errands) {
        for (let at = 0; at < way.length; at += 2) {
          const cell = Math.round(way[at + 1] ?? 0) * sheet.size + Math.round(way[at] ?? 0);
          expect(easeByCell[cell]).toBeGreaterThan(0);
        }
      }
    }
  });

  it('are all home in the end, though everyone was alarmed on the way', () => {
    const night = beginNight({ ...world(), dawnTick: 20000 }, 2);
    step(night, [Command.phoneOn]);
    let acts = 0;
    while (night.outcome === 'none') {
      const near = night.neighbors[Math.floor(night.tick / 150) % night.neighbors.length];
      if (near && near.state !== 'home' && night.tick < 7000) {
        night.caller.x = near.x + 2;
        night.caller.y = near.y;
      }
      for (const hunter of night.hunters) hunter.contactTicks = 0;
      for (const { kind } of step(night, [])) if (kind === 'neighborActs') acts++;
    }
    expect(acts).toBeGreaterThan(1);
    expect(night.outcome).toBe('dawn');
    expect(night.neighbors.every(({ state }) => state === 'home')).toBe(true);
  });
});
