import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/app/game.ts';
import { Shelf } from '../../src/app/shelf.ts';
import { contentHash } from '../../src/content/levelFacts.ts';
import type { StoredRow, StoreTrouble } from '../../src/platform/database.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { playShortNight, shortWorld } from '../replay/shortNight.ts';
import { levelNamed } from './goldenNight.ts';
import { memoryDatabase } from './inPlace.ts';

const level = levelNamed('larch-hollow');
const world = { ...shortWorld(), levelId: level.id, contentHash: contentHash(level) };
const night = (luck: number): Recording => playShortNight(world, 20, luck);
const bytesOf = (luck: number) => encodeRecording(night(luck));

async function shelfOf(rows: readonly StoredRow[] = [], trouble: StoreTrouble | null = null) {
  const database = memoryDatabase(rows);
  database.trouble = trouble;
  const notices: Notice[] = [];
  const opened: [string, Uint8Array][] = [];
  const shelf = new Shelf({
    database,
    find: (id) => (id === level.id ? level : null),
    note: (notice) => notices.push(notice),
    open: (name, bytes) => opened.push([name, bytes]),
  });
  await shelf.settled;
  return { shelf, database, notices, opened };
}

const row = (key: string, luck: number, name = ''): StoredRow => ({
  key,
  value: { name, savedAt: luck * 1000, bytes: bytesOf(luck) },
});

describe('a run on the shelf', () => {
  it('is kept with its facts, once, and is there again after a reload', async () => {
    const { shelf, database } = await shelfOf();
    expect(shelf.runs.value).toEqual([]);
    shelf.keep(night(7), 4);
    shelf.keep(night(7));
    await shelf.settled;
    const runs = shelf.runs.value ?? [];
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ name: '', bytes: bytesOf(7).length, linesHeard: 4 });
    expect(runs[0]?.facts).toEqual({
      levelId: level.id,
      luck: 7,
      outcome: 'none',
      ticks: 20,
      watchable: true,
      whyNot: null,
      takenOverAt: 0,
      assists: [],
    });
    expect(shelf.keptAs(night(7))).toBe(runs[0]?.id);
    expect(shelf.keptAs(night(8))).toBeNull();

    const rows = Array.from(database.rows, ([key, value]) => ({ key, value }));
    expect((await shelfOf(rows)).shelf.runs.value).toEqual(runs);
  });

  it('stands before older ones', async () => {
    const { shelf } = await shelfOf([row('a', 1), row('c', 3), row('b', 2)]);
    expect(shelf.runs.value?.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('takes a name without spaces around it, of 80 characters at most', async () => {
    const { shelf, database } = await shelfOf([row('a', 1)]);
    shelf.rename('a', '  over the ridge\n');
    await shelf.settled;
    expect(shelf.runs.value?.[0]?.name).toBe('over the ridge');
    expect(database.rows.get('a')).toMatchObject({ name: 'over the ridge', bytes: bytesOf(1) });
    shelf.rename('a', 'x'.repeat(100));
    await shelf.settled;
    expect(shelf.runs.value?.[0]?.name).toBe('x'.repeat(80));
    // A file of runs takes 120 bytes of it: what is kept is what can be given away.
    shelf.rename('a', '🌲'.repeat(100));
    await shelf.settled;
    expect(shelf.runs.value?.[0]?.name).toBe('🌲'.repeat(30));
  });

  it('is opened and walks along by its own bytes', async () => {
    const { shelf, opened } = await shelfOf([row('a', 1, 'mine'), row('b', 2)]);
    shelf.open('a');
    shelf.open('b');
    shelf.open('nowhere');
    expect(opened).toEqual([
      ['mine', bytesOf(1)],
      ['b', bytesOf(2)],
    ]);
    expect(shelf.run('a')).toMatchObject({ runId: 'a', name: 'mine', recording: { luck: 1 } });
    expect(shelf.run('nowhere')).toBeNull();
  });

  it('is taken away for good', async () => {
    const { shelf, database } = await shelfOf([row('a', 1), row('b', 2)]);
    shelf.remove('a');
    await shelf.settled;
    expect(shelf.runs.value?.map(({ id }) => id)).toEqual(['b']);
    expect([...database.rows.keys()]).toEqual(['b']);
  });

  it('of other rules or of a level that is no longer so is kept, and not watched', async () => {
    for (const [other, whyNot] of [
      [{ ...night(1), contentHash: 'fedcba9876543210' }, 'otherLevel'],
      [{ ...night(1), levelId: 'elsewhere' }, 'otherLevel'],
      [{ ...night(1), rulesVersion: night(1).rulesVersion + 1 }, 'otherRules'],
    ] as const) {
      const value = { name: '', savedAt: 1, bytes: encodeRecording(other) };
      const { shelf } = await shelfOf([{ key: 'a', value }]);
      expect(shelf.runs.value?.[0]?.facts).toMatchObject({ watchable: false, whyNot });
    }
  });
});

describe('rows that are no runs', () => {
  it('stay listed without facts, and can be taken away', async () => {
    const cut = { name: 'cut', savedAt: 5, bytes: bytesOf(1).subarray(0, 30) };
    const { shelf, database, notices } = await shelfOf([
      { key: 'cut', value: cut },
      { key: 'odd', value: 42 },
      row('good', 1),
    ]);
    const facts = Object.fromEntries((shelf.runs.value ?? []).map(({ id, facts }) => [id, facts !== null]));
    expect(facts).toEqual({ cut: false, odd: false, good: true });
    shelf.rename('odd', 'mine');
    shelf.rename('cut', 'still cut');
    await shelf.settled;
    shelf.saveFile('odd');
    expect(notices).toEqual([
      { kind: 'libraryBroken', deed: 'rename', detail: '' },
      { kind: 'libraryBroken', deed: 'export', detail: '' },
    ]);
    expect(database.rows.get('odd')).toBe(42);
    expect(database.rows.get('cut')).toMatchObject({ name: 'still cut', bytes: cut.bytes });
    shelf.remove('odd');
    await shelf.settled;
    expect(database.rows.has('odd')).toBe(false);
  });

  it('never throw, whatever they hold', async () => {
    const bytes = fc.oneof(fc.uint8Array(), fc.constant(bytesOf(1)), fc.anything());
    const value = fc.oneof(
      fc.anything(),
      fc.record({ name: fc.anything(), savedAt: fc.anything(), bytes }, { requiredKeys: [] }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), value), { maxLength: 4 }), async (entries) => {
        const rows = new Map(entries);
        const cloneable = [...rows].filter(([, held]) => isCloneable(held));
        const { shelf } = await shelfOf(cloneable.map(([key, held]) => ({ key, value: held })));
        const runs = shelf.runs.value ?? [];
        expect(runs).toHaveLength(cloneable.length);
        for (const run of runs) {
          expect([...run.name].length).toBeLessThanOrEqual(80);
          expect(Number.isFinite(new Date(run.savedAt).getTime())).toBe(true);
          shelf.open(run.id);
          shelf.run(run.id);
          shelf.rename(run.id, 'x');
        }
        await shelf.exported();
        await shelf.settled;
      }),
      { numRuns: 200 },
    );
  });

  it('with bits turned are read as what they are', async () => {
    const whole = bytesOf(1);
    for (let bit = 0; bit < whole.length * 8; bit += 3) {
      const bytes = whole.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { shelf } = await shelfOf([{ key: 'a', value: { name: '', savedAt: 1, bytes } }]);
      expect(shelf.runs.value?.[0]).toMatchObject({ id: 'a', facts: null });
    }
  });
});

describe('a device that refuses', () => {
  it('says so when something should be kept, and when someone looks; nothing else happens', async () => {
    const { shelf, notices } = await shelfOf([], 'refused');
    expect([shelf.runs.value, notices]).toEqual([null, []]);
    shelf.visit();
    shelf.keep(night(1));
    shelf.remove('a');
    shelf.rename('a', 'x');
    shelf.importFile('more.farruns', await (await shelfOf([row('b', 2)])).shelf.exported());
    shelf.exportAll();
    await shelf.settled;
    const deeds = ['read', 'keep', 'remove', 'rename', 'import', 'export'];
    expect(notices).toEqual(deeds.map((deed) => ({ kind: 'libraryRefused', deed, detail: '' })));
    expect(shelf.runs.value).toBeNull();
  });

  it('is asked again: at the next look, or when something is to be kept', async () => {
    const looked = await shelfOf([row('a', 1)], 'refused');
    looked.database.trouble = null;
    looked.shelf.visit();
    await looked.shelf.settled;
    expect([looked.shelf.runs.value?.length, looked.notices]).toEqual([1, []]);
    looked.database.trouble = 'broken';
    looked.shelf.visit();
    await looked.shelf.settled;
    expect(looked.shelf.runs.value).toHaveLength(1);
    expect(looked.notices).toEqual([{ kind: 'libraryBroken', deed: 'read', detail: '' }]);

    const kept = await shelfOf([row('a', 1)], 'refused');
    kept.database.trouble = null;
    kept.shelf.keep(night(1));
    kept.shelf.keep(night(2));
    await kept.shelf.settled;
    expect([kept.shelf.runs.value?.length, kept.database.rows.size, kept.notices]).toEqual([2, 2, []]);
  });

  it('in an unforeseen way hinders nothing that comes after', async () => {
    const { shelf, database, notices } = await shelfOf([row('a', 1)]);
    database.delete = () => Promise.reject(new Error('nobody foresaw this'));
    shelf.remove('a');
    shelf.keep(night(2));
    await shelf.settled;
    expect(notices).toEqual([{ kind: 'libraryBroken', deed: 'remove', detail: '' }]);
    expect(shelf.runs.value).toHaveLength(2);
  });

  it('loses nothing that was there when it is full', async () => {
    const { shelf, database, notices } = await shelfOf([row('a', 1, 'mine')]);
    const before = shelf.runs.value;
    database.trouble = 'full';
    shelf.keep(night(2));
    shelf.rename('a', 'other');
    shelf.importFile('more.farruns', await (await shelfOf([row('b', 2)])).shelf.exported());
    await shelf.settled;
    const deeds = ['keep', 'rename', 'import'];
    expect(notices).toEqual(deeds.map((deed) => ({ kind: 'libraryFull', deed, detail: '' })));
    expect(shelf.runs.value).toEqual(before);
    database.trouble = 'broken';
    shelf.remove('a');
    await shelf.settled;
    expect(shelf.runs.value).toEqual(before);
    expect(notices.at(-1)).toEqual({ kind: 'libraryBroken', deed: 'remove', detail: '' });
  });

  it('is full at 500 runs too, and none goes by itself', async () => {
    const one = bytesOf(1);
    const value = { name: '', savedAt: 1, bytes: one };
    const rows = Array.from({ length: 500 }, (_, index) => ({ key: `run${index}`, value }));
    const { shelf, database, notices } = await shelfOf(rows);
    shelf.keep(night(2));
    await shelf.settled;
    expect(notices).toEqual([{ kind: 'libraryFull', deed: 'keep', detail: '(500/500)' }]);
    expect([shelf.runs.value?.length, database.rows.size]).toEqual([500, 500]);
  });
});

describe('another tab', () => {
  it('is followed: what it keeps is seen, and what it took away does not come back', async () => {
    const { shelf, database, notices } = await shelfOf([row('a', 1), row('b', 2)]);
    database.rows.delete('a');
    shelf.rename('a', 'mine');
    await shelf.settled;
    expect([...database.rows.keys()]).toEqual(['b']);
    expect(shelf.runs.value?.map(({ id }) => id)).toEqual(['b']);
    database.rows.set('c', row('c', 3).value);
    database.changeElsewhere();
    await shelf.settled;
    expect([shelf.runs.value?.map(({ id }) => id), notices]).toEqual([['c', 'b'], []]);
  });
});

describe('the first run that is kept', () => {
  it('asks the device once not to clear it, and only asks', async () => {
    let asked = 0;
    const persist = () => {
      asked++;
      return Promise.reject(new Error('no'));
    };
    vi.stubGlobal('navigator', { storage: { persist } });
    const { shelf } = await shelfOf();
    for (const luck of [1, 1, 2]) shelf.keep(night(luck));
    await shelf.settled;
    vi.unstubAllGlobals();
    expect([asked, shelf.runs.value?.length]).toEqual([1, 2]);
  });
});

describe('all runs as one file', () => {
  it('of the largest size is written and read without the page standing still', async () => {
    const value = { name: '', savedAt: 1, bytes: new Uint8Array(512 * 1024) };
    const rows = Array.from({ length: 63 }, (_, index) => ({ key: `run${index}`, value }));
    const { shelf } = await shelfOf(rows);
    const other = await shelfOf();
    let rests = 0;
    const timer = setInterval(() => rests++, 0);
    const file = await shelf.exported();
    const restsOfExport = rests;
    other.shelf.importFile('all.farruns', file);
    await other.shelf.settled;
    clearInterval(timer);
    expect(file.length).toBeGreaterThan(31 * 1024 * 1024);
    expect(other.notices).toEqual([{ kind: 'imported', detail: '1' }]);
    expect(restsOfExport).toBeGreaterThan(1);
    expect(rests - restsOfExport).toBeGreaterThan(1);
  });

  it('come back with their names and dates, and only those that are not there', async () => {
    const from = await shelfOf([row('a', 1, 'one'), row('b', 2, 'two'), row('c', 3, '셋')]);
    const file = await from.shelf.exported();
    const { shelf, notices } = await shelfOf([row('z', 2, 'here already')]);
    shelf.importFile('all.farruns', file);
    shelf.importFile('all.farruns', file);
    await shelf.settled;
    expect(notices).toEqual([
      { kind: 'imported', detail: '2' },
      { kind: 'imported', detail: '0' },
    ]);
    const told = shelf.runs.value?.map(({ name, savedAt }) => [name, savedAt]);
    expect(told).toEqual([
      ['셋', 3000],
      ['here already', 2000],
      ['one', 1000],
    ]);
  });

  it('take along what cannot be read today, byte by byte', async () => {
    const odd = { name: 'odd', savedAt: 5, bytes: Uint8Array.of(1, 2) };
    const { shelf } = await shelfOf([row('a', 1), { key: 'odd', value: odd }, { key: 'none', value: 42 }]);
    const other = await shelfOf();
    other.shelf.importFile('all.farruns', await shelf.exported());
    await other.shelf.settled;
    expect(other.shelf.runs.value).toHaveLength(2);
    expect([...other.database.rows.values()]).toContainEqual({ ...odd, linesHeard: null });
  });

  it('change nothing where the file is bad, and it is named', async () => {
    const { shelf, notices } = await shelfOf([row('a', 1)]);
    const file = await (await shelfOf([row('b', 2)])).shelf.exported();
    for (const bytes of [file.subarray(0, file.length - 3), bytesOf(1).subarray(0, 9), new Uint8Array()]) {
      shelf.importFile('bad.farruns', bytes);
      await shelf.settled;
      expect(notices.at(-1)).toMatchObject({
        kind: 'badLibrary',
        detail: expect.stringMatching(/^bad\.farruns: /),
      });
    }
    expect(shelf.runs.value).toHaveLength(1);
  });
});

describe('a run that is handed out', () => {
  it('is a file by its night and luck, or by its id where that cannot be told', async () => {
    const saved: string[] = [];
    const link = {
      click: () => {},
      remove: () => {},
      set download(name: string) {
        saved.push(name);
      },
    };
    vi.stubGlobal('document', { createElement: () => link, body: { append: () => {} } });
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:', revokeObjectURL: () => {} });
    const odd = { key: 'odd', value: { bytes: Uint8Array.of(1, 2) } };
    const { shelf } = await shelfOf([row('a', 7), odd]);
    vi.useFakeTimers();
    for (const id of ['a', 'odd', 'nowhere']) shelf.saveFile(id);
    vi.runAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    expect(saved).toEqual(['larch-hollow-7.farend', 'odd.farend']);
  });
});

function isCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
