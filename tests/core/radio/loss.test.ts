import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/core/radio/coverage.ts';
import { freeSpaceLossDb } from '../../../src/core/radio/freeSpace.ts';
import { knifeEdgeLossDb } from '../../../src/core/radio/knifeEdge.ts';
import { pathLossDb } from '../../../src/core/radio/pathLoss.ts';
import { shadowingDb } from '../../../src/core/radio/shadowing.ts';
import type { Heightfield } from '../../../src/core/terrain/sheet.ts';

interface Map64 {
  readonly N: number;
  readonly cell_m: number;
  readonly heights_m: readonly number[];
  readonly maps: readonly {
    readonly cx: number;
    readonly cy: number;
    readonly owner_bullington_dB: readonly number[];
  }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
const map64 = read('map64.json') as Map64;

const FREQUENCY_GHZ = 0.9;

function field64(): Heightfield {
  const heights = Float32Array.from(map64.heights_m);
  return { size: map64.N, cellMeters: map64.cell_m, heightMetersByCell: heights };
}

/** Meters from the antenna to the receiver on the one ray that owns a cell: it passes within half a cell of it. */
function slantOnOwningRay(field: Heightfield, cell: number, cx: number, cy: number, antenna: number): number {
  const dx = (cell % 64) - cx;
  const dy = Math.floor(cell / 64) - cy;
  const runsAlongRows = Math.abs(dx) >= Math.abs(dy);
  const [along, across] = runsAlongRows ? [dx, dy] : [dy, dx];
  const [start, startAcross] = runsAlongRows ? [cx, cy] : [cy, cx];
  const steps = Math.abs(along);
  const columns = along > 0 ? 63 - start : start;
  const offset = Math.floor((2 * across * columns - steps) / (2 * steps)) + 1;
  const lateral = startAcross + (steps * offset) / columns;
  const clamped = Math.max(0, Math.min(63, lateral));
  const row = Math.min(62, Math.floor(clamped));
  const heightAt = (r: number) => {
    const at = runsAlongRows ? r * 64 + start + along : (start + along) * 64 + r;
    return field.heightMetersByCell[at] as number;
  };
  const ground = heightAt(row) + (heightAt(row + 1) - heightAt(row)) * (clamped - row);
  const flat = Math.hypot(steps, lateral - startAcross) * field.cellMeters;
  return Math.hypot(flat, ground + 1.5 - antenna);
}

describe('the map of losses', () => {
  it('equals the textbook on the same rays, cell by cell', () => {
    const field = field64();
    for (const { cx, cy, owner_bullington_dB: expected } of map64.maps) {
      const losses = coverage(field, { x: cx, y: cy, heightMeters: 30 }, 1.5, FREQUENCY_GHZ);
      const antenna = (field.heightMetersByCell[cy * 64 + cx] as number) + 30;
      for (let cell = 0; cell < losses.length; cell++) {
        if (cell === cy * 64 + cx) continue;
        const slant = slantOnOwningRay(field, cell, cx, cy, antenna);
        const diffraction = (losses[cell] as number) - freeSpaceLossDb(slant, FREQUENCY_GHZ);
        expect(Math.abs(diffraction - (expected[cell] as number)), `cell ${cell}`).toBeLessThan(1e-3);
      }
    }
  });

  it('agrees with point to point but for where a ridge’s edge falls between two cells', () => {
    const field = field64();
    const from = { x: 20, y: 41, heightMeters: 30 };
    const losses = coverage(field, from, 1.5, FREQUENCY_GHZ);
    let bias = 0;
    let square = 0;
    for (let cell = 0; cell < losses.length; cell++) {
      const to = { x: cell % 64, y: Math.floor(cell / 64), heightMeters: 1.5 };
      if (to.x === from.x && to.y === from.y) continue;
      const error = (losses[cell] as number) - pathLossDb(field, from, to, FREQUENCY_GHZ);
      bias += error / losses.length;
      square += (error * error) / losses.length;
    }
    expect(Math.abs(bias)).toBeLessThan(0.15);
    expect(Math.sqrt(square)).toBeLessThan(1.5);
  });
});

describe('loss from point to point', () => {
  it('is the same both ways', () => {
    const field = field64();
    for (let i = 0; i < 200; i++) {
      const a = { x: (i * 7) % 64, y: (i * 13) % 64, heightMeters: 1.5 + (i % 5) * 8 };
      const b = { x: (i * 29 + 5) % 64, y: (i * 3 + 11) % 64, heightMeters: 2 };
      expect(pathLossDb(field, a, b, FREQUENCY_GHZ)).toBeCloseTo(pathLossDb(field, b, a, FREQUENCY_GHZ), 9);
    }
  });

  it('grows with the height of a single edge, and never falls', () => {
    let before = 0;
    for (let meters = 0; meters < 200; meters += 5) {
      const heights = new Float32Array(64 * 64).fill(100);
      for (let y = 0; y < 64; y++) heights[y * 64 + 32] = 100 + meters;
      const field = { size: 64, cellMeters: 10, heightMetersByCell: heights };
      const loss = pathLossDb(
        field,
        { x: 4, y: 32, heightMeters: 20 },
        { x: 60, y: 32, heightMeters: 2 },
        0.9,
      );
      expect(loss).toBeGreaterThanOrEqual(before - 1e-9);
      before = loss;
    }
    expect(before).toBeGreaterThan(110);
  });

  it('over flat open ground is little more than free space', () => {
    const heights = new Float32Array(64 * 64).fill(100);
    const field = { size: 64, cellMeters: 10, heightMetersByCell: heights };
    const loss = pathLossDb(
      field,
      { x: 4, y: 32, heightMeters: 60 },
      { x: 34, y: 32, heightMeters: 60 },
      0.9,
    );
    expect(loss).toBeCloseTo(freeSpaceLossDb(300, 0.9), 6);
    expect(freeSpaceLossDb(1000, 1)).toBe(92.45);
  });
});

describe('a knife edge', () => {
  it('takes what Fresnel’s integrals say, within 0.13 dB', () => {
    const { rows } = read('knife_edge_J.json') as { rows: readonly (readonly [number, number, number])[] };
    expect(rows.length).toBeGreaterThan(200);
    for (const [nu, exactDb, formDb] of rows) {
      expect(knifeEdgeLossDb(nu)).toBeCloseTo(formDb, 6);
      if (nu > -0.7) expect(Math.abs(knifeEdgeLossDb(nu) - exactDb), `nu ${nu}`).toBeLessThan(0.13);
    }
  });
});

describe('shadowing', () => {
  it('has the mean, the spread and the correlation that it was asked for', () => {
    const size = 320;
    const shadow = shadowingDb(size, 10, 77, 3, 120);
    let sum = 0;
    let square = 0;
    let lagged = 0;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size - 12; x++) {
        const here = shadow[y * size + x] as number;
        sum += here;
        square += here * here;
        lagged += here * (shadow[y * size + x + 12] as number);
      }
    }
    const count = size * (size - 12);
    expect(Math.abs(sum / count)).toBeLessThan(0.6);
    expect(Math.sqrt(square / count)).toBeGreaterThan(2.6);
    expect(Math.sqrt(square / count)).toBeLessThan(3.4);
    expect(lagged / square).toBeGreaterThan(0.25);
    expect(lagged / square).toBeLessThan(0.5);
  });
});
