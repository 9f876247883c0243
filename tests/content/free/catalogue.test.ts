// The catalogue of seeds 1 to 25: what each came to, so that no change of the generator goes unseen. To accept a change:
//   FAR_END_ACCEPT=1 npx vitest run tests/content/free/catalogue.test.ts
// which certifies every seed anew; without it each is grown at the try that stands in its line. What was grown is looked
// over at once for whatever must be so on every night, and compared with the others: no two are to be alike.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LandMeasures, measureLand } from '../../../src/cli/varietyOfLand.ts';
import { CATALOGUE_HEAD, catalogueLine, growWholeNight } from '../../../src/content/free/catalogue.ts';
import { optionsOf } from '../../../src/content/free/code.ts';
import { keyOfSeed } from '../../../src/content/free/recipe.ts';
import type { Level } from '../../../src/content/schema.ts';
import { SIDES } from '../../../src/core/terrain/side.ts';
import { certify } from '../../../src/solver/certificate.ts';
import { brokenAt } from './broken.ts';

const FILE = new URL('./catalogue.txt', import.meta.url);
const SEEDS = Array.from({ length: 25 }, (_, index) => String(index + 1));
const LONG_MS = 900_000;

const recipeOf = (seed: string, variant: number) => ({
  key: keyOfSeed(seed),
  difficulty: 3 as const,
  options: optionsOf('jn'),
  variant,
});

it('seeds 1 to 25 are the nights that they were, and nothing is broken in them', { timeout: LONG_MS }, () => {
  if (process.env.FAR_END_ACCEPT === '1') {
    const lines = SEEDS.map((seed) => {
      const { recipe, certified } = certify(keyOfSeed(seed), 3, optionsOf('jn'));
      expect(certified, seed).toBe(true);
      return catalogueLine(seed, growWholeNight(recipe));
    });
    writeFileSync(FILE, `${[CATALOGUE_HEAD, ...lines].join('\n')}\n`);
  }
  const [head, ...lines] = existsSync(FILE) ? readFileSync(FILE, 'utf8').trimEnd().split('\n') : [];
  expect(head).toBe(CATALOGUE_HEAD);
  expect(lines.length).toBe(SEEDS.length);
  const lands: Land[] = [];
  for (const line of lines) {
    const [seed = '', variant] = line.split(/ +/);
    const night = growWholeNight(recipeOf(seed, Number(variant)));
    expect(catalogueLine(seed, night)).toBe(line);
    expect(brokenAt(night), seed).toEqual([]);
    lands.push({ land: night.level.land, measures: measureLand(night.ground.sheet) });
  }
  expectVariety(lands);
});

interface Land {
  readonly land: Level['land'];
  readonly measures: LandMeasures;
}

/** How far apart the least and the most of the lands are at least, as times or as a difference. */
function expectVariety(lands: readonly Land[]): void {
  const all = (name: keyof LandMeasures) => lands.map(({ measures }) => measures[name]);
  const times = (name: keyof LandMeasures) => Math.max(...all(name)) / Math.min(...all(name));
  const apart = (name: keyof LandMeasures) => Math.max(...all(name)) - Math.min(...all(name));
  for (const side of SIDES)
    expect(lands.filter(({ land }) => (land.farBank ?? 'north') === side).length, side).toBeGreaterThan(2);
  expect(new Set(lands.map(({ land }) => land.rock)).size).toBe(5);
  expect(new Set(lands.map(({ land }) => land.form)).size).toBe(6);
  expect(times('brookKmPerKm2')).toBeGreaterThan(2);
  expect(times('slope')).toBeGreaterThan(1.8);
  expect(times('reliefMeters')).toBeGreaterThan(1.5);
  expect(times('riverWidthMeters')).toBeGreaterThan(2.5);
  expect(times('riverBendMeters')).toBeGreaterThan(4);
  expect(apart('riverFromEdgeMeters')).toBeGreaterThan(250);
  expect(apart('villageFromRiverMeters')).toBeGreaterThan(200);
  expect(apart('villageAboveRiverMeters')).toBeGreaterThan(40);
  expect(apart('villageAlong')).toBeGreaterThan(0.4);
  expect(apart('cityAlong')).toBeGreaterThan(0.5);
}
