// Reference data of the radio, read from tests/core/data; its README names what each file holds.
import { readFileSync } from 'node:fs';
import type { Heightfield } from '../../../src/core/terrain/sheet.ts';

interface Map64 {
  readonly N: number;
  readonly cell_m: number;
  readonly heights_m: readonly number[];
  readonly maps: readonly {
    readonly cx: number;
    readonly cy: number;
    readonly owner_bullington_dB: readonly number[];
    readonly owner_delta_bullington_dB: readonly number[];
    readonly exact_per_cell_bullington_dB: readonly number[];
  }[];
}

export function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}

export const map64 = readData('map64.json') as Map64;

/** A small mountain of 64 x 64 cells. */
export const mountain: Heightfield = {
  size: map64.N,
  cellMeters: map64.cell_m,
  heightMetersByCell: Float32Array.from(map64.heights_m),
};

/** What the files were made with. */
export const MAST_METERS = 30;
export const RECEIVER_METERS = 1.5;
export const FREQUENCY_GHZ = 0.9;

/** Level ground of 64 x 64 cells of 10 m; `heightAt` adds to it. */
export function plain(heightAt: (x: number, y: number) => number = () => 0): Heightfield {
  const heightMetersByCell = Float32Array.from({ length: 64 * 64 }, (_, cell) => {
    return 100 + heightAt(cell % 64, Math.floor(cell / 64));
  });
  return { size: 64, cellMeters: 10, heightMetersByCell };
}
