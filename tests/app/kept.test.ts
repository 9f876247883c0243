// What a device keeps: it is saved as one file and brought back the same, and no spoiled file takes the old from anyone.
// Law: a failure prints its seed. `npm run fuzz` tries many more of the same.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, readStock } from '../../src/app/keptExport.ts';
import { emptyStores, KEPT_BEFORE, KEPT_ROWS, KEPT_TEXTS, takeReadable } from '../../src/app/keptStock.ts';
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
    const file = fileOf(KEPT).text;
    const read = readStock('saved.json', bytesOf(file));
    if (!read.ok) throw new Error(read.error);
    const wiped = deviceWith(NOTHING);
    expect(await swapStock(wiped, read.stock)).toBeNull();
    expect(await stockOf(wiped)).toEqual(ordered(KEPT));
    expect(fileOf(await stockOf(wiped)).text).toBe(file);
    expect(read.facts).toEqual({ nights: 1, runs: 2, messages: 1, waiting: 1 });
  });

  it('takes the place of what was there, and nothing of that stays', async () => {
    const stores = deviceWith(BEFORE);
    expect(await swapStock(stores, KEPT)).toBeNull();
    expect(await stockOf(stores)).toEqual(ordered(KEPT));
    expect(await findBefore(stores)).toBeNull();
  });

  it('goes into a file also where its story cannot be read: as one laid aside', () => {
    const file = fileOf({ ...KEPT, texts: { ...KEPT.texts, story: '{"format":9}' } }).text;
    const read = readStock('saved.json', bytesOf(file));
    expect(read.ok && read.stock.texts).toMatchObject({ story: null, 'story-unread': '{"format":9}' });
  });

  it.each([
    ['{"a"', 'saved.json: text: expected JSON'],
    ['{"format":"another"}', 'saved.json: format: expected "the-far-end"'],
    [fileOf(KEPT).text.replace('"luck": 7', '"luck": -7'), 'saved.json: story.lived.0.luck: '],
    [fileOf(KEPT).text.replace('"savedAt": 0', '"savedAt": "never"'), 'saved.json: runs.1.savedAt: '],
    [
      fileOf(KEPT).text.replace('letters.example', 'letters example'),
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

  it('goes into a file without what could not be taken in again, and that is counted', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const [run] = KEPT.rows.runs;
    const [message] = KEPT.rows.messages;
    const cycle: Record<string, unknown> = {};
    cycle.cycle = cycle;
    const strange = {
      texts: {
        settings: JSON.stringify({ much: 'x'.repeat(4001) }),
        story: null,
        'story-unread': 'x'.repeat(200_001),
        'free-recent': JSON.stringify([7, { much: 'x'.repeat(40_001) }, { code: 'elm' }]),
      },
      rows: {
        runs: [
          ...(run ? [run] : []),
          { key: '', value: { name: '', savedAt: 1, linesHeard: null, bytes } },
          { key: 'c3', value: undefined },
          { key: 'd4', value: { name: 'no bytes', savedAt: 1, linesHeard: null } },
          { key: 'e5', value: { name: 'x'.repeat(2000), savedAt: Number.NaN, linesHeard: 25, bytes } },
          { key: 'f6', value: { name: 7, savedAt: -1, linesHeard: 0.5, bytes } },
        ],
        proven: [
          { key: 'a', value: { variant: 100, proof: bytes, keptAt: 1 } },
          { key: 'b', value: { variant: 0.5, proof: bytes, keptAt: 1 } },
          { key: 'c', value: { variant: 1, proof: bytes, keptAt: Number.NaN } },
          { key: 'd', value: { variant: 1, proof: bytes, keptAt: 1 } },
        ],
        messages: [
          ...(message ? [message] : []),
          { key: message?.key ?? '', value: { ...(message?.value as object), cycle } },
          { key: message?.key ?? '', value: { ...(message?.value as object), more: 'x'.repeat(8000) } },
        ],
      },
    };
    const { text, leftOut } = fileOf(strange);
    const read = readStock('saved.json', bytesOf(text));
    if (!read.ok) throw new Error(read.error);
    const { texts, rows } = read.stock;
    expect(texts).toEqual({ ...NOTHING.texts, 'free-recent': '[{"code":"elm"}]' });
    // A night is not lost to what is strange beside its recording.
    expect(rows.runs).toEqual([
      run,
      { key: 'e5', value: { name: 'x'.repeat(1000), savedAt: 0, linesHeard: null, bytes } },
      { key: 'f6', value: { name: '', savedAt: 0, linesHeard: null, bytes } },
    ]);
    expect(rows.proven.map(({ key }) => key)).toEqual(['d']);
    expect(rows.messages).toEqual([message]);
    expect(leftOut).toBe(2 + 2 + 3 + 3 + 2);
    expect(fileOf(KEPT).leftOut).toBe(0);
  });

  it('never makes a file that is too large to be taken in: the oldest nights stay out of it', () => {
    const bytes = new Uint8Array(512 * 1024);
    const runs = Array.from({ length: 80 }, (_, index) => ({
      key: `run-${index}`,
      value: { name: '', savedAt: index, linesHeard: null, bytes },
    }));
    const { text, leftOut } = fileOf({ ...KEPT, rows: { ...KEPT.rows, runs } });
    const read = readStock('saved.json', bytesOf(text));
    if (!read.ok) throw new Error(read.error);
    const keys = read.stock.rows.runs.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(60);
    expect(keys).toEqual(runs.slice(-keys.length).map(({ key }) => key));
    expect(leftOut).toBe(80 - keys.length + 1);
  });

  it('is told as unread where a store does not answer, and is not told as gone where it may be there', async () => {
    const stores = deviceWith(KEPT);
    const silent = { ...stores.rows.runs, all: async () => 'refused' as const };
    const partly = { ...stores, rows: { ...stores.rows, runs: silent } };
    const { stock, unread } = await takeReadable(partly);
    expect(unread).toEqual(['runs']);
    expect(stock).toEqual({ ...KEPT, rows: { ...KEPT.rows, runs: [] } });
    const asked: string[] = [];
    const isRemoved = (answer: boolean) => async (name: string) => {
      asked.push(name);
      return name === 'far-end' ? answer : true;
    };
    expect(await emptyStores(partly, isRemoved(false))).toBe(false);
    expect(asked).toContain('far-end');
    expect(await emptyStores(partly, isRemoved(true))).toBe(true);
    expect(await emptyStores({ ...stores, textKeys: () => null }, isRemoved(true))).toBe(false);
    expect(await emptyStores(stores, isRemoved(true))).toBe(true);
    expect(await stockOf(stores)).toEqual(NOTHING);
  });

  it('is told as unread where the texts may not be looked at', async () => {
    const { unread } = await takeReadable({ ...deviceWith(NOTHING), textKeys: () => null });
    expect(unread).toEqual(['settings', 'story', 'free-recent']);
  });

  it('is asked about only where what lies beside it is a whole stock', async () => {
    const texts = KEPT.texts;
    for (const value of [null, 7, {}, { texts: null, rows: null }, { texts, rows: null }, { texts }, KEPT]) {
      const stores = deviceWith(NOTHING);
      await stores.before.put([{ key: 'before', value }]);
      expect(await findBefore(stores), JSON.stringify(value)?.slice(0, 40)).toEqual(
        value === KEPT ? KEPT : null,
      );
    }
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
