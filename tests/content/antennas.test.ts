import { describe, expect, it } from 'vitest';
import { chosenLevel } from '../../src/cli/levelFiles.ts';
import { buildWorld } from '../../src/content/world.ts';
import { sectorLossDb } from '../../src/core/radio/sector.ts';

const level = chosenLevel('static');
const world = buildWorld(level);

function correlation(a: Float32Array, b: Float32Array): number {
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const da = (a[i] as number) - meanA;
    const db = (b[i] as number) - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}

describe('the antennas of a level', () => {
  it('each have their own map: moving one changes no other', () => {
    const [east, ...others] = level.towers;
    if (!east) throw new Error('static has towers');
    const moved = buildWorld({ ...level, towers: [{ ...east, x: east.x - 20 }, ...others] });
    expect(moved.towers[0]?.lossDbByCell).not.toEqual(world.towers[0]?.lossDbByCell);
    expect(moved.towers[1]?.lossDbByCell).toEqual(world.towers[1]?.lossDbByCell);
    expect(moved.jammers).toEqual(world.jammers);
  });

  it('share half of the shadowing that the map is too coarse to know', () => {
    // The same antenna under two names: terrain, woods and pattern are alike, and only the shadows differ.
    const [east] = level.towers;
    if (!east) throw new Error('static has towers');
    const two = buildWorld({ ...level, towers: [east, { ...east, id: 'other' }], jammers: [] });
    const [a, b] = two.towers.map((tower) => tower.lossDbByCell);
    if (!a || !b) throw new Error('two towers were asked for');
    const difference = a.map((lossDb, cell) => lossDb - (b[cell] as number));
    const sigma = Math.sqrt(difference.reduce((sum, db) => sum + db * db, 0) / difference.length);
    // Each has 2.4 dB; halves that are not shared make 2.4 * sqrt(2) / sqrt(2) of their difference.
    expect(sigma).toBeGreaterThan(1.9);
    expect(sigma).toBeLessThan(2.9);
    expect(correlation(a, b)).toBeGreaterThan(0.98);
  });

  it('that look away from us are heard by their back lobe', () => {
    const west = world.towers[1];
    if (!west?.sector) throw new Error('the west tower of static has a sector');
    const { azimuthDeg, beamDeg } = west.sector;
    const home = sectorLossDb(azimuthDeg, beamDeg, world.home.x - west.x, world.home.y - west.y);
    expect(home).toBe(23);
    expect(west.siteLossDb).toBe(12 - 23);
  });

  it('on a truck stand on a way, and the way to each next stand follows the ways', () => {
    const truck = world.jammers.find((jammer) => jammer.stands.length > 1);
    expect(truck?.stands).toHaveLength(3);
    for (const { x, y, wayToNext } of truck?.stands ?? []) {
      expect(world.roadEaseByCell[y * world.sheet.size + x]).toBe(1);
      expect([wayToNext[0], wayToNext[1]]).toEqual([x, y]);
      let onWay = 0;
      for (let at = 0; at < wayToNext.length; at += 2) {
        const cell = (wayToNext[at + 1] as number) * world.sheet.size + (wayToNext[at] as number);
        if (world.roadEaseByCell[cell] === 1) onWay++;
      }
      expect(onWay / (wayToNext.length / 2)).toBeGreaterThan(0.9);
    }
  });

  it('are refused by file, place and mend when a truck cannot get there', () => {
    const jammer = {
      id: 'lost',
      mastMeters: 8,
      eirpDbm: 0,
      stands: [
        { x: 300, y: 300 },
        { x: 20, y: 300 },
      ],
    };
    expect(() => buildWorld({ ...level, jammers: [jammer] })).toThrow(
      'levels/static.json: jammers.lost.stands.0: expected a place within 10 cells of a road or track',
    );
  });
});
