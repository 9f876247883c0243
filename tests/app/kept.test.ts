// What a device keeps: it is saved as one file and brought back the same, and no spoiled file takes the old from anyone.
// Law: a failure prints its seed. `npm run fuzz` tries many more of the same.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, readStock } from '../../src/app/keptExport.ts';
import { KEPT_BEFORE, KEPT_ROWS, KEPT_TEXTS } from '../../src/app/keptStock.ts';
import { findBefore, putBack, swapStock } from '../../src/app/keptSwap.ts';
import { deviceWith, KeptTrying, ordered, stockOf } from './keptTrying.ts';
import { anyConfiguration, anySave, BEFORE, KEPT } from './spoiledSaves.ts';

const SAVES = 12_000;
const CONFIGURATIONS = 8000;
const LONG_MS = 120_000;
const NOTHING = {
  texts: { settings: null, story: null, 'story-unread': null, 'free-recent': null },
  rows: { runs: [], proven: [], messages: [] },
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('what a device keeps', () => {
  it('is the same after it was saved as a file, wiped and taken in again', async () => {
    const file = fileOf(KEPT);
    const read = readStock('saved.json', bytesOf(file));
    if (!read.ok) throw new Error(read.error);
    const wiped = deviceWith(NOTHING);
    expect(await swapStock(wiped, read.stock)).toBeNull();
    expect(await stockOf(wiped)).toEqual(ordered(KEPT));
    expect(fileOf(await stockOf(wiped))).toBe(file);
    expect(read.facts).toEqual({ nights: 1, runs: 2, messages: 1, waiting: 1 });
  });

  it('takes the place of what was there, and nothing of that stays', async () => {
    const stores = deviceWith(BEFORE);
    expect(await swapStock(stores, KEPT)).toBeNull();
    expect(await stockOf(stores)).toEqual(ordered(KEPT));
    expect(await findBefore(stores)).toBeNull();
  });

  it('goes into a file also where its story cannot be read: as one laid aside', () => {
    const file = fileOf({ ...KEPT, texts: { ...KEPT.texts, story: '{"format":9}' } });
    const read = readStock('saved.json', bytesOf(file));
    expect(read.ok && read.stock.texts).toMatchObject({ story: null, 'story-unread': '{"format":9}' });
  });

  it.each([
    ['{"a"', 'saved.json: text: expected JSON'],
    ['{"format":"another"}', 'saved.json: format: expected "the-far-end"'],
    [fileOf(KEPT).replace('"luck": 7', '"luck": -7'), 'saved.json: story.lived.0.luck: '],
    [fileOf(KEPT).replace('"savedAt": 0', '"savedAt": "never"'), 'saved.json: runs.1.savedAt: '],
    [
      fileOf(KEPT).replace('letters.example', 'letters example'),
      'saved.json: messages.0: expected a message',
    ],
  ])('is refused by file, place and mend: %#', (text, words) => {
    const read = readStock('saved.json', bytesOf(text));
    expect(read.ok ? '' : read.error).toContain(words);
  });

  it('comes back after a page that was closed while a file was taken in', async () => {
    const stores = deviceWith(KEPT);
    await stores.before.put([{ key: 'before', value: BEFORE }]);
    expect(await swapStock(stores, KEPT)).toBe('unsettled');
    expect(await putBack(stores)).toBeNull();
    expect(await stockOf(stores)).toEqual(ordered(BEFORE));
    expect(await findBefore(stores)).toBeNull();
  });

  it('is named whole: every key and every database that the game writes', () => {
    const root = new URL('../../src/', import.meta.url);
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('cli'))
      .map((name) => readFileSync(new URL(name, root), 'utf8'));
    const keepers = sources.filter((source) => /import \{[^}]*(read|write)Setting/.test(source));
    const keys = keepers.flatMap((source) =>
      [...source.matchAll(/\b(?:\w+_)?KEY = '([\w-]+)'/g)].map(([, key]) => key),
    );
    expect(keys.length).toBeGreaterThanOrEqual(4);
    for (const key of keys) expect(KEPT_TEXTS).toContain(key);
    const databases = sources.flatMap((source) =>
      [...source.matchAll(/openDatabase\('([\w-]+)', '([\w-]+)'/g)].map(
        ([, name, store]) => `${name}/${store}`,
      ),
    );
    const named = [...Object.values(KEPT_ROWS), KEPT_BEFORE].map(
      ({ database, store }) => `${database}/${store}`,
    );
    expect(databases.length).toBeGreaterThanOrEqual(3);
    for (const database of databases) expect(named).toContain(database);
    for (const source of sources) expect(source).not.toMatch(/sessionStorage|document\.cookie/);
  });
});

describe('20,000 that were spoiled', () => {
  it(
    'saves: none throws, and none takes the old one away',
    async () => {
      const trying = new KeptTrying();
      await fc.assert(
        fc.asyncProperty(anySave, (save) => trying.save(save)),
        { numRuns: SAVES },
      );
      expect(trying.counts.get('taken in')).toBeGreaterThan(SAVES / 50);
      expect(trying.counts.get('full')).toBeGreaterThan(SAVES / 50);
      expect(trying.counts.size).toBeGreaterThan(12);
    },
    LONG_MS,
  );

  it(
    'configurations: none throws, and reading writes nothing',
    async () => {
      const trying = new KeptTrying();
      await fc.assert(
        fc.asyncProperty(anyConfiguration, (texts) => trying.configuration(texts)),
        { numRuns: CONFIGURATIONS },
      );
      expect(trying.counts.size).toBe(4);
    },
    LONG_MS,
  );
});
