// Tiny sheets for the painter's tests: a plane, a river along its north, nothing else on it.
import type { Sheet } from '../../src/core/terrain/sheet.ts';
import { landMaps, type SheetMaps } from '../../src/view/sheet/maps.ts';

/** @param heightAt height in meters at a place. */
export function tinySheet(size: number, heightAt: (x: number, y: number) => number): Sheet {
  const byCell = (value: (x: number, y: number) => number) =>
    Float32Array.from({ length: size * size }, (_, cell) => value(cell % size, Math.floor(cell / size)));
  return {
    seed: 'tiny',
    size,
    cellMeters: 10,
    heightMetersByCell: byCell(heightAt),
    bankCellsByCell: byCell((_, y) => 2 - y),
    bankByCell: new Uint8Array(size * size),
    forestByCell: byCell(() => 0),
    snowByCell: byCell((x) => x / size),
    wayByCell: new Uint8Array(size * size),
    moonlightByCell: byCell(() => 1),
    moonDirection: { x: -1, y: 0 },
    river: {
      points: Float32Array.of(0, 0, size, 0),
      halfWidthCells: Float32Array.of(2, 2),
    },
    fence: new Float32Array(0),
    streams: [],
    roads: [],
    fields: [],
    houses: [],
    trees: new Float32Array(0),
    village: { x: 5, y: 5, door: { x: 5, y: 5 } },
    city: { x: size / 2, y: -10, blocks: [], lights: [] },
  };
}

export function tinyMaps(
  size: number,
  heightAt: (x: number, y: number) => number,
  heard: (x: number, y: number) => number = () => 1,
): SheetMaps {
  const reception = Float32Array.from({ length: size * size }, (_, cell) =>
    heard(cell % size, Math.floor(cell / size)),
  );
  const source = {
    sheet: tinySheet(size, heightAt),
    levelDbmByCell: reception,
    insideLevelDbmByCell: null,
    sky: { season: 'autumn' as const, weather: 'clear' as const },
    towers: [{ x: size / 2, y: -10 }],
    jammers: [],
  };
  return { ...landMaps(source), reception, centers: [] };
}
