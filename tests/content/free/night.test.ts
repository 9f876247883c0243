// Free nights as they grow, before anyone lives them: what must be so on every land and at every step.
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../src/content/free/code.ts';
import { landOf } from '../../../src/content/free/land.ts';
import { measure } from '../../../src/content/free/measures.ts';
import { growFreeNight, peopleFreeNight } from '../../../src/content/free/night.ts';
import { DIFFICULTIES, type FreeRecipe, keyOfSeed, parseFreeId } from '../../../src/content/free/recipe.ts';
import { findSpots } from '../../../src/content/free/spots.ts';
import { survey } from '../../../src/content/free/survey.ts';
import { raiseTower } from '../../../src/content/free/tower.ts';
import { contentHash } from '../../../src/content/levelFacts.ts';
import { parseLevel } from '../../../src/content/levels.ts';
import { buildWorld } from '../../../src/content/world.ts';
import { heightAt, valueAt } from '../../../src/core/terrain/field.ts';
import { findRoute } from '../../../src/core/terrain/route.ts';
import { Bank } from '../../../src/core/terrain/sheet.ts';

const recipeOf = (seed: string, difficulty: FreeRecipe['difficulty'], letters = 'jn'): FreeRecipe => ({
  key: keyOfSeed(seed),
  difficulty,
  options: optionsOf(letters),
  variant: 0,
});

describe.each(['1', '4', '8', '낙엽골'])('the night of seed %s', (seed) => {
  const { level, sheet } = growFreeNight(recipeOf(seed, 5, 'jnb'));
  const ground = survey(sheet);
  const world = buildWorld(level, undefined, sheet);
  const { home, easeByCell } = world;
  const isLand = ({ x, y }: { x: number; y: number }) =>
    sheet.bankByCell[Math.round(y) * 320 + Math.round(x)] === Bank.near &&
    (sheet.bankCellsByCell[Math.round(y) * 320 + Math.round(x)] as number) <= 0;

  it('is a level that the game reads, and its id is its recipe', () => {
    const read = parseLevel(level.id, JSON.stringify(level));
    expect(read).toEqual({ ok: true, level });
    expect(parseFreeId(level.id)).toEqual(recipeOf(seed, 5, 'jnb'));
  });

  it('has rivers that run downhill', () => {
    const { points } = sheet.river;
    const heights: number[] = [];
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at] as number, points[at + 1] as number];
      if (x >= 1 && x <= 318 && valueAt(sheet.bankCellsByCell, 320, x, y) > 2)
        heights.push(heightAt(sheet, x, y));
    }
    if (level.land.riverRuns === 'west') heights.reverse();
    for (let k = 1; k < heights.length; k++) expect(heights[k]).toBeLessThanOrEqual(heights[k - 1] as number);
    for (const stream of sheet.streams) {
      let lowest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < stream.points.length; at += 2) {
        const [x, y] = [stream.points[at] as number, stream.points[at + 1] as number];
        if (Math.min(x, y) < 0 || Math.max(x, y) > 319) continue;
        expect(heightAt(sheet, x, y)).toBeLessThan(lowest + 3);
        lowest = Math.min(lowest, heightAt(sheet, x, y));
      }
    }
  });

  it('begins on land, with spots on land that can be reached on foot', () => {
    const spots = findSpots(ground, raiseTower(recipeOf(seed, 5, 'jnb'), ground));
    expect(isLand(home)).toBe(true);
    expect(spots.length).toBeGreaterThan(0);
    for (const place of [...spots, ...(world.transfer ? [world.transfer.broker] : [])]) {
      expect(isLand(place)).toBe(true);
      expect(findRoute(sheet, easeByCell, home, place)).not.toBeNull();
    }
  });

  it('has no agent within sight of the door at the start, and every post on land', () => {
    const { seenFromCells } = measure(world, ground);
    expect(seenFromCells).toBeGreaterThan(40);
    for (const { round } of world.hunters) for (const point of round) expect(isLand(point)).toBe(true);
    for (const post of world.commands) expect(isLand(post)).toBe(true);
  });

  it('says proof first and goodbye last, each line in both languages', () => {
    const lines = level.call.lines;
    expect(lines.find(({ brings }) => brings)?.brings).toBe('proof');
    expect(lines.at(-1)?.brings).toBe('goodbye');
    expect(lines.length).toBeGreaterThanOrEqual(8);
    expect(lines.length).toBeLessThanOrEqual(10);
    for (const { words } of lines) {
      expect(words.en).not.toContain('{');
      expect(words.ko).toMatch(/[가-힣]/);
    }
  });
});

describe('a recipe', () => {
  it('gives the same night each time, grown at once or on ground that was grown before', () => {
    const recipe = recipeOf('again', 2);
    const first = growFreeNight(recipe);
    const again = growFreeNight(recipe);
    expect(contentHash(again.level)).toBe(contentHash(first.level));
    expect(again.sheet.heightMetersByCell).toEqual(first.sheet.heightMetersByCell);
    expect(peopleFreeNight(recipe, survey(first.sheet))).toEqual(first.level);
  });

  it('has only what its options ask for', () => {
    const ground = survey(growFreeNight(recipeOf('bare', 5, '')).sheet);
    const bare = peopleFreeNight(recipeOf('bare', 5, ''), ground);
    expect([bare.jammers, bare.neighbors, bare.transfer]).toEqual([[], [], undefined]);
    const full = peopleFreeNight(recipeOf('bare', 5, 'jnbf'), ground);
    expect(full.weather).toBe('fog');
    expect(full.transfer).toBeDefined();
    expect(full.neighbors?.length).toBeGreaterThan(0);
  });

  it('lies on the same land at every step', () => {
    const lands = DIFFICULTIES.map((difficulty) => JSON.stringify(landOf(recipeOf('steps', difficulty))));
    expect(new Set(lands).size).toBe(1);
  });
});
