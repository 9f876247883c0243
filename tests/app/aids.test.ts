// What two assists draw: ways that can be walked, and just the ground that is heard.
import { describe, expect, it } from 'vitest';
import { AidsOnSheet, type AidsWanted } from '../../src/app/aids.ts';
import { beginNight } from '../../src/core/begin.ts';
import { checksum } from '../../src/core/checksum.ts';
import type { Night } from '../../src/core/night.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

const BOTH: AidsWanted = { showRoutes: true, showExposure: true };
const SIZE = 128;

function worked(night: Night, wanted: AidsWanted, aids = new AidsOnSheet(), frames = 400) {
  for (let frame = 0; frame < frames; frame++) aids.work(night, wanted);
  return aids;
}

/** A mast that hears the west of the sheet and nothing of its east. */
function westernEar() {
  const lossDbByCell = new Float32Array(SIZE * SIZE);
  for (let cell = 0; cell < lossDbByCell.length; cell++) lossDbByCell[cell] = cell % SIZE < 64 ? 100 : 190;
  return { id: 'mast', x: 10, y: 64, mastMeters: 10, lossDbByCell };
}

describe('the ways that are drawn', () => {
  it('lead from where one is to places with reception, and home', () => {
    const night = beginNight(tinyWorld({ size: SIZE, home: { x: 20, y: 64 } }), 1);
    night.caller.x = 60;
    const { ways } = worked(night, BOTH).shown;
    // The third place is where one stands: it needs no way.
    expect(ways.map(({ to }) => to)).toEqual(['spot', 'spot', 'home']);
    for (const { points } of ways) expect(points[0]).toEqual({ x: 60, y: 64 });
    expect(ways.at(-1)?.points.at(-1)).toEqual({ x: 20, y: 64 });
  });

  it('go around what cannot be walked', () => {
    const wall = (x: number, y: number): number => (x > 38 && x < 42 && y > 20 && y < 110 ? 0 : 1);
    const night = beginNight(tinyWorld({ size: SIZE, home: { x: 20, y: 64 }, ease: wall }), 1);
    night.caller.x = 60;
    const home = worked(night, BOTH).shown.ways.find(({ to }) => to === 'home');
    expect(home?.points.every(({ x, y }) => wall(x, y) > 0)).toBe(true);
    expect(home?.points.length).toBeGreaterThan(40);
  });

  it('are found again once one has gone on, and only then', () => {
    const night = beginNight(tinyWorld({ size: SIZE, home: { x: 20, y: 64 } }), 1);
    night.caller.x = 60;
    const aids = worked(night, BOTH);
    const { ways } = aids.shown;
    night.caller.x = 63;
    expect(worked(night, BOTH, aids).shown.ways).toBe(ways);
    night.caller.x = 70;
    expect(worked(night, BOTH, aids).shown.ways[0]?.points[0]).toEqual({ x: 70, y: 64 });
  });
});

describe('the ground that is hatched', () => {
  it('is just what a known receiver would hear', () => {
    const night = beginNight(tinyWorld({ size: SIZE, finders: [westernEar()] }), 1);
    const { heard } = worked(night, BOTH).shown;
    const at = (x: number, y: number): number | undefined =>
      heard?.bySquare[
        Math.floor(y / heard.cellsASquare) * heard.columns + Math.floor(x / heard.cellsASquare)
      ];
    expect([at(20, 64), at(50, 20), at(90, 64), at(110, 100)]).toEqual([1, 1, 0, 0]);
  });

  it('is none where no call can be made, nor of one under a coat', () => {
    const silent = beginNight(tinyWorld({ size: SIZE, lossDb: 180, finders: [westernEar()] }), 1);
    expect(worked(silent, BOTH).shown.heard?.bySquare).not.toContain(1);
    const hunters = [{ id: 'a', kind: 'plain' as const, round: [{ x: 64, y: 100 }] }];
    const coated = beginNight(tinyWorld({ size: SIZE, hunters }), 1);
    expect(worked(coated, BOTH, new AidsOnSheet(), 3000).shown.heard?.bySquare).not.toContain(1);
  });
});

it('draws nothing that is not wanted, and changes nothing in the night', () => {
  const night = beginNight(tinyWorld({ size: SIZE, finders: [westernEar()] }), 1);
  const before = checksum(night);
  const aids = worked(night, BOTH);
  expect(checksum(night)).toEqual(before);
  expect(worked(night, { showRoutes: false, showExposure: false }, aids).shown).toEqual({
    ways: [],
    heard: null,
  });
});
