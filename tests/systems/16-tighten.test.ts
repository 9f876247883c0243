// Row 16: controls have tightened since 2011.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/content/schema.ts';
import { levelOf } from '../helpers/testLevels.ts';

const FOLDER = fileURLToPath(new URL('../../levels/', import.meta.url));
const FIRST_YEAR = 2011;
const LAST_YEAR = 2016;

function storyNights(): Level[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'level.schema.json');
  const levels = files.map((file) => levelOf(`levels/${file}`));
  const chapters = levels.filter(({ chapter }) => chapter !== undefined);
  return chapters.length > 0 ? chapters.sort((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0)) : levels;
}

/** Masts that listen, transmitters that jam, and devices small or fast enough not to be seen coming. */
function controlsOf({ finders = [], jammers = [], hunters }: Level): number {
  const hidden = hunters.filter(({ kind }) => kind === 'plain' || kind === 'truck');
  return finders.length + jammers.length + hidden.length;
}

function mean(levels: readonly Level[]): number {
  return levels.reduce((sum, level) => sum + controlsOf(level), 0) / Math.max(1, levels.length);
}

describe('16 Controls tighten', () => {
  it('from 2011 to 2016, night by night in their order', { timeout: 120_000 }, () => {
    const years = storyNights().map(({ year }) => year);
    expect([...years].sort((a, b) => a - b)).toEqual(years);
    for (const year of years) expect(year >= FIRST_YEAR && year <= LAST_YEAR).toBe(true);
  });

  it('with more that listens and jams in the later years than in the first', { timeout: 120_000 }, () => {
    const nights = storyNights();
    const middle = nights[Math.floor(nights.length / 2)]?.year ?? LAST_YEAR;
    expect(mean(nights.filter(({ year }) => year >= middle))).toBeGreaterThan(
      mean(nights.filter(({ year }) => year < middle)),
    );
  });

  it('and devices small enough for a coat come late', { timeout: 120_000 }, () => {
    const nights = storyNights();
    const withCoats = nights.filter(({ hunters }) => hunters.some(({ kind }) => kind === 'plain'));
    expect(withCoats.length).toBeGreaterThan(0);
    for (const { id, year } of withCoats) expect(year, id).toBeGreaterThanOrEqual(2014);
  });
});
