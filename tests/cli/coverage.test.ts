// The map of losses over the land of a seed, as it is asked for on the command line.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { mapLosses, placeTower, readLand } from '../../src/cli/radio/seedMap.ts';
import { growSheet } from '../../src/content/terrain/grow.ts';
import { Bank } from '../../src/core/terrain/sheet.ts';
import { said } from './said.ts';

const map64 = fileURLToPath(new URL('../core/data/map64.json', import.meta.url));

const larch = growSheet({ seed: 'larch' });

/** @returns what is printed for the land of larch at 64 cells. */
async function mapped(...flags: readonly string[]) {
  const { code, out, err } = await said('coverage', '--seed', 'larch', '--size', '64', '--json', ...flags);
  expect([code, err, out.length]).toEqual([0, [], 1]);
  return JSON.parse(out[0] ?? '');
}

describe('the map of a seed', () => {
  it('says where the tower stands, how much is lost, and a hash to compare machines by', async () => {
    const result = await mapped();
    expect(result).toMatchObject({ seed: 'larch', size: 64, cellMeters: 50 });
    expect(result.tower).toMatchObject({ mastMeters: 30, eirpDbm: 14 });
    expect(result.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(result.mapMs).toBeGreaterThan(0);
    const { p5, p25, p50, p75, p95 } = result.lossDb;
    const losses = [p5, p25, p50, p75, p95];
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
    expect(p5).toBeGreaterThan(60);
    expect(result.serviceShare).toBeGreaterThan(0);
    expect(result.serviceShare).toBeLessThan(1);
  });

  it('is the same map when it is asked for again, and another from another mast', async () => {
    const [first, again, higher] = [await mapped(), await mapped(), await mapped('--mast', '60.5')];
    expect(again.hash).toBe(first.hash);
    expect(higher.hash).not.toBe(first.hash);
    expect(higher.tower.mastMeters).toBe(60.5);
  });

  it('has the same losses and more service from a stronger tower', async () => {
    const [weak, strong] = [await mapped('--eirp=-5'), await mapped('--eirp', '30')];
    expect(strong.lossDb).toEqual(weak.lossDb);
    expect(strong.serviceShare).toBeGreaterThan(weak.serviceShare);
  });

  it('lies on the very heights of the game where it has as many cells', () => {
    expect(readLand(larch, 320).heightMetersByCell).toEqual(larch.heightMetersByCell);
  });

  it.each([64, 100, 512])('at %i cells keeps its tower dry on the far bank', (size) => {
    const land = readLand(larch, size);
    const { x, y } = placeTower(land);
    expect(land.bankByCell[y * size + x]).toBe(Bank.far);
    expect(land.bankMetersByCell[y * size + x]).toBeLessThanOrEqual(0);
    const { city, cellMeters } = land;
    expect(Math.hypot(x - city.x, y - city.y) * cellMeters).toBeLessThanOrEqual(600);
  });
});

describe('the picture of a map', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'far-end-map-')), 'map.png');

  it('is warm where there is service, and cool where there is none', async () => {
    await mapped('--png', file);
    const { width, height, channels, data } = decode(readFileSync(file));
    expect([width, height, channels]).toEqual([1280, 1280, 3]);
    const land = readLand(larch, 64);
    const { lossDbByCell } = mapLosses(land, { ...placeTower(land), mastMeters: 30, eirpDbm: 14 });
    const warmth = { served: 0, unserved: 0 };
    for (let cell = 0; cell < lossDbByCell.length; cell++) {
      if ((land.bankMetersByCell[cell] ?? 0) > -100) continue;
      const pixel = ((Math.floor(cell / 64) * 20 + 10) * width + (cell % 64) * 20 + 10) * 3;
      const redOverBlue = (data[pixel] ?? 0) - (data[pixel + 2] ?? 0);
      warmth[14 - (lossDbByCell[cell] ?? 0) >= -102 ? 'served' : 'unserved'] += Math.sign(redOverBlue);
    }
    expect(warmth.served).toBeGreaterThan(500);
    expect(warmth.unserved).toBeLessThan(-1500);
  });
});

describe('the comparison with a reference map', () => {
  it('is fine for our own, and says so set by set', async () => {
    const { code, out } = await said('coverage', '--check', map64, '--json');
    expect(code).toBe(0);
    const result = JSON.parse(out[0] ?? '');
    expect(Object.keys(result)).toEqual(['model', 'cases', 'maxErrorDb', 'failed', 'bySet', 'sharing']);
    expect(result).toMatchObject({ failed: 0 });
  });
});
