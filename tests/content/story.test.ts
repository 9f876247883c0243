// The eleven nights of the story as they are written: one thread of years, and for each night its own land and its call.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';

const FOLDER = new URL('../../levels/', import.meta.url);

function shipped(file: string): Level {
  const result = parseLevel(file, readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!result.ok) throw new Error(result.error);
  return result.level;
}

const story = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== 'level.schema.json')
  .map(shipped)
  .filter(({ chapter }) => chapter !== undefined)
  .sort((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0));

/** Where in the year a season lies, so that a later night is not told before an earlier one. */
const MONTHS_BY_SEASON = { winter: [1, 12], spring: [4, 4], summer: [7, 7], autumn: [10, 10] } as const;

describe('the story', () => {
  it('has eleven nights, one for each chapter', () => {
    expect(story.map(({ chapter }) => chapter)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(story.map(({ sheetNumber }) => Number(sheetNumber))).toEqual(story.map(({ chapter }) => chapter));
    expect(story.map(({ title }) => title.en)).toEqual([
      'The legal phone',
      'Higher',
      'Static',
      'Red light',
      'No names',
      'Everybody',
      'Thirty percent',
      'Under the coat',
      'The quiet gap',
      'The way home',
      'Waiting',
    ]);
  });

  it('goes from 2011 to 2016, and time never runs back', () => {
    let monthBefore = 0;
    for (const { id, year, season = 'autumn' } of story) {
      const months = MONTHS_BY_SEASON[season].map((month) => year * 12 + month);
      const month = months.find((each) => each >= monthBefore);
      expect(month, id).toBeDefined();
      monthBefore = month ?? 0;
    }
    expect([story[0]?.year, story.at(-1)?.year]).toEqual([2011, 2016]);
  });

  it('is lived in eleven different valleys', () => {
    expect(new Set(story.map(({ land }) => land.seed)).size).toBe(11);
    expect(new Set(story.map(({ place }) => place.en)).size).toBe(11);
    expect(new Set(story.map(({ place }) => place.ko)).size).toBe(11);
  });

  it('knows all times of the year and every weather, and seldom the same of both', () => {
    expect(new Set(story.map(({ season }) => season))).toEqual(
      new Set(['spring', 'summer', 'autumn', 'winter']),
    );
    expect(new Set(story.map(({ weather }) => weather))).toEqual(
      new Set(['clear', 'cloud', 'wind', 'rain', 'snow', 'fog']),
    );
    const pairs = story.map(({ season, weather }) => `${season} ${weather}`);
    for (const [index, pair] of pairs.entries()) expect(pair).not.toBe(pairs[index + 1]);
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(9);
    expect(new Set(story.map(({ season, weather, moon }) => `${season} ${weather} ${moon}`)).size).toBe(11);
  });

  it('tells the facts of each system once it has been lived', () => {
    for (const { id, about } of story) expect(about?.length, id).toBeGreaterThan(0);
  });
});

describe.each(story.map((level) => [level.id, level] as const))('%s', (_, level) => {
  const { lines } = level.call;
  const own = lines.filter(({ voice }) => voice === 'caller');

  it('is told in few words before it begins', () => {
    const count = level.before.en.split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(30);
    expect(count).toBeLessThanOrEqual(60);
  });

  it('lasts no longer than five hours', () => {
    const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    const { start, firstLight } = level.clock;
    expect((minutes(firstLight) - minutes(start) + 1440) % 1440).toBeLessThanOrEqual(300);
  });

  it('has a call of 6 to 12 lines in two voices, and proof by memory first', () => {
    expect(lines.length).toBeGreaterThanOrEqual(6);
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(new Set(lines.map(({ voice }) => voice)).size).toBe(2);
    expect(own[0]?.brings).toBe('proof');
    expect(own.slice(1).some(({ brings }) => brings === 'proof')).toBe(false);
  });

  it('can say without names whatever would tell much', () => {
    for (const { id, tells = 0, guarded } of own) if (tells >= 0.3) expect(guarded, id).toBeDefined();
  });

  it('is written in English and in Korean', () => {
    const texts = [
      level.title,
      level.place,
      level.river,
      level.before,
      level.call.name,
      ...[...lines, ...(level.legalPhone?.lines ?? [])].flatMap(({ words, guarded }) =>
        guarded ? [words, guarded] : [words],
      ),
    ];
    for (const { en, ko } of texts) {
      expect(en).toMatch(/^[^가-힣]*[A-Za-z][^가-힣]*$/);
      expect(ko).toMatch(/[가-힣]/);
      expect(ko).not.toMatch(/[A-Za-z]/);
    }
  });
});
