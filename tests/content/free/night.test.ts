// Free nights as they grow, before anyone lives them: what must be so on every land and at every step.
import { describe, expect, it } from 'vitest';
import { growWholeNight, type WholeNight } from '../../../src/content/free/catalogue.ts';
import { optionsOf } from '../../../src/content/free/code.ts';
import { landOf } from '../../../src/content/free/land.ts';
import { measure } from '../../../src/content/free/measures.ts';
import { growFreeNight, peopleFreeNight } from '../../../src/content/free/night.ts';
import { DIFFICULTIES, type FreeRecipe, keyOfSeed, parseFreeId } from '../../../src/content/free/recipe.ts';
import { survey } from '../../../src/content/free/survey.ts';
import { contentHash } from '../../../src/content/levelFacts.ts';
import { parseLevel } from '../../../src/content/levels.ts';
import { brokenAt } from './broken.ts';

const recipeOf = (seed: string, difficulty: FreeRecipe['difficulty'], letters = 'jn'): FreeRecipe => ({
  key: keyOfSeed(seed),
  difficulty,
  options: optionsOf(letters),
  variant: 0,
});

describe.each(['4', '낙엽골'])('the night of seed %s', (seed) => {
  const night = growWholeNight(recipeOf(seed, 5, 'jnb'));
  const { level, ground, world } = night;
  const { home, sheet } = world;

  it('is a level that the game reads, and its id is its recipe', () => {
    const read = parseLevel(level.id, JSON.stringify(level));
    expect(read).toEqual({ ok: true, level });
    expect(parseFreeId(level.id)).toEqual(recipeOf(seed, 5, 'jnb'));
  });

  it('has nothing broken at the hardest step, with a broker to go to', () => {
    expect(world.transfer).not.toBeNull();
    expect(brokenAt(night)).toEqual([]);
  });

  it('would be found out: water that runs uphill, a place nobody gets to, an agent at the door', () => {
    const river = { ...sheet.river, points: sheet.river.points.slice().reverse() };
    const swapped = pairsTurned(river.points);
    expect(brokenWith(night, { sheet: { ...sheet, river: { ...river, points: swapped } } })).toEqual([
      'the river runs uphill',
    ]);
    const streams = sheet.streams.map((stream) => ({
      ...stream,
      points: pairsTurned(stream.points.slice().reverse()),
    }));
    expect(brokenWith(night, { sheet: { ...sheet, streams } })).toEqual(['a brook runs uphill']);
    const walled = world.easeByCell.slice();
    for (let y = -3; y <= 3; y++)
      for (let x = -3; x <= 3; x++)
        if (Math.max(Math.abs(x), Math.abs(y)) === 3)
          walled[(Math.round(home.y) + y) * sheet.size + Math.round(home.x) + x] = 0;
    expect(brokenWith(night, { easeByCell: walled }).join()).toContain('nobody can walk to');
    const [hunter] = world.hunters;
    const atDoor = hunter ? [{ ...hunter, round: [home] }] : [];
    expect(brokenWith(night, { hunters: atDoor }).join()).toContain('an agent is in view of the door');
    expect(brokenWith(night, { home: sheet.city }).join()).toContain('home is not on land');
    expect(measure(world, ground).seenFromCells).toBeGreaterThan(40);
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

function brokenWith(night: WholeNight, world: Partial<WholeNight['world']>): string[] {
  return brokenAt({ ...night, world: { ...night.world, ...world } });
}

/** Points in pairs whose order was turned around along with theirs. */
function pairsTurned<T extends { length: number; [index: number]: number; slice(): T }>(points: T): T {
  const turned = points.slice();
  for (let at = 0; at + 1 < points.length; at += 2) {
    turned[at] = points[at + 1] as number;
    turned[at + 1] = points[at] as number;
  }
  return turned;
}

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
