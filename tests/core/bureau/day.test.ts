// A whole day and night of the Bureau's work: nobody stands forgotten, no number goes astray, no memory is lost.
import { describe, expect, it } from 'vitest';
import { chosenLevel } from '../../../src/cli/levelFiles.ts';
import { beginNight } from '../../../src/core/begin.ts';
import { Command } from '../../../src/core/command.ts';
import { step } from '../../../src/core/step.ts';
import { Bank } from '../../../src/core/terrain/sheet.ts';
import type { World } from '../../../src/core/world.ts';
import { grownWorld } from '../../helpers/grownLands.ts';
import { tinyLine } from '../../helpers/tinyWorld.ts';

/** 24 hours at 2 s a tick. */
const DAY_TICKS = 43_200;
const WINDOW_TICKS = 6000;
/** A call every two and a half minutes of play, half a minute long. */
const CYCLE_TICKS = 3000;

/** @returns the paths of all numbers in a night that are none. */
function astray(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) {
    const bad = Array.from(value as unknown as ArrayLike<number>).findIndex((item) => !Number.isFinite(item));
    return bad < 0 ? [] : [`${path}[${bad}]`];
  }
  return Object.entries(value).flatMap(([field, item]) =>
    field === 'world' ? [] : astray(item, `${path}.${field}`),
  );
}

/** The dry place on the far bank that is nearest to any point of any agent's round. */
function acrossFrom({ sheet, hunters }: World): { x: number; y: number } {
  let best = { x: 0, y: 0, square: Number.POSITIVE_INFINITY };
  for (let cell = 0; cell < sheet.bankByCell.length; cell++) {
    if (sheet.bankByCell[cell] !== Bank.far || (sheet.bankCellsByCell[cell] as number) > -16) continue;
    const y = Math.floor(cell / sheet.size);
    const x = cell - y * sheet.size;
    for (const point of hunters.flatMap(({ round }) => round)) {
      const square = (point.x - x) ** 2 + (point.y - y) ** 2;
      if (square < best.square) best = { x, y, square };
    }
  }
  return best;
}

describe('24 hours of night', () => {
  it.each(['larch-hollow', 'static', 'under-the-coat'])(
    'pass on %s without a number astray, an agent stuck or memory lost',
    (id) => {
      const built = grownWorld(chosenLevel(id));
      // Someone calls again and again from the far bank, where all can hear and nobody can come.
      const call = Array.from({ length: 400 }, (_, line) => tinyLine(`l${line}`, 'farEnd', 12));
      const cells = built.sheet.size * built.sheet.size;
      const towers = built.towers.map((tower) => ({
        ...tower,
        lossDbByCell: new Float32Array(cells).fill(tower.eirpDbm + 95),
      }));
      const night = beginNight({ ...built, towers, jammers: [], call, dawnTick: DAY_TICKS + 1 }, 7);
      const { x, y } = acrossFrom(built);
      Object.assign(night.caller, { x, y, low: true });
      step(night, [Command.phoneOn]);
      let before = night.hunters.map((hunter) => hunter.walkedCells);
      let heapBefore = 0;
      for (let tick = 1; tick < DAY_TICKS; tick++) {
        night.carried.battery = 1;
        const ofCycle = tick % CYCLE_TICKS;
        step(night, ofCycle === 100 ? [Command.call] : ofCycle === 700 ? [Command.hangUp] : []);
        if (tick % WINDOW_TICKS !== 0) continue;
        expect(night.outcome).toBe('none');
        expect(astray(night, 'night')).toEqual([]);
        for (const belief of night.beliefs) {
          const sum = belief.massByCell.reduce((total, mass) => total + mass, 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
        }
        const walked = night.hunters.map((hunter, index) => hunter.walkedCells - (before[index] ?? 0));
        for (const cells of walked) expect(cells).toBeGreaterThan(20);
        before = night.hunters.map((hunter) => hunter.walkedCells);
        heapBefore ||= process.memoryUsage().heapUsed;
      }
      expect(night.beliefs.some((belief) => belief.bearings > 0)).toBe(true);
      expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(64 * 1024 * 1024);
    },
    120_000,
  );
});
