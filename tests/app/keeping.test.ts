import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const writes: string[] = [];
const NOBODY = { tell: () => {}, onTold: () => {} };

beforeEach(() => {
  vi.resetModules();
  writes.length = 0;
  const kept: Record<string, string> = { 'far-end:settings': '{"language":"ko"}' };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string) => writes.push(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('a visit that keeps nothing reads nothing of what others left, and knows its own until it ends', async () => {
  const { isKeeping, keepNothing, readSetting, writeSetting } = await import('../../src/platform/storage.ts');
  expect(readSetting('settings')).toContain('ko');
  keepNothing();
  expect(isKeeping()).toBe(false);
  expect(readSetting('settings')).toBeNull();
  expect(writeSetting('settings', '{}')).toBe(true);
  expect(readSetting('settings')).toBe('{}');
  expect(writes).toEqual([]);
});

it('and its large memory asks no device for one', async () => {
  const { keepNothing } = await import('../../src/platform/storage.ts');
  const { openDatabase } = await import('../../src/platform/database.ts');
  keepNothing();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('asked');
    },
  });
  const database = openDatabase('far-end', 'runs', NOBODY);
  expect(await database.put([{ key: 'a', value: { n: 1 } }])).toBeNull();
  expect(await database.change('a', () => ({ n: 2 }))).toBeNull();
  expect(await database.change('b', () => ({ n: 2 }))).toBe('gone');
  expect(await database.all()).toEqual([{ key: 'a', value: { n: 2 } }]);
  expect(await database.delete('a')).toBeNull();
  expect(await database.all()).toEqual([]);
});

it('and whoever opens one of its databases again finds the same rows', async () => {
  const { keepNothing } = await import('../../src/platform/storage.ts');
  const { openDatabase, removeDatabase } = await import('../../src/platform/database.ts');
  keepNothing();
  const library = openDatabase('far-end', 'runs', NOBODY);
  await library.put([{ key: 'a', value: 1 }]);
  expect(await openDatabase('far-end', 'runs', NOBODY).all()).toEqual([{ key: 'a', value: 1 }]);
  expect(await openDatabase('far-end-free', 'proven', NOBODY).all()).toEqual([]);
  expect(await removeDatabase('far-end')).toBe(true);
  expect(await library.all()).toEqual([]);
});

it('and it neither looks at nor takes away what others keep on the device', async () => {
  const touched: string[] = [];
  const device = (name: string) =>
    new Proxy({}, { get: (_, what) => () => touched.push(`${name}.${String(what)}`) });
  for (const name of ['localStorage', 'indexedDB', 'caches']) vi.stubGlobal(name, device(name));
  vi.stubGlobal('navigator', { serviceWorker: device('serviceWorker') });
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const { keepNothing, readSetting, settingKeys, writeSetting } = await import(
    '../../src/platform/storage.ts'
  );
  const { deleteKept, lookAtKept } = await import('../../src/app/keptRoom.ts');
  keepNothing();
  writeSetting('settings', '{}');
  expect(settingKeys()).toEqual(['settings']);
  const { lines } = await lookAtKept();
  expect(lines.filter(({ count }) => count > 0)).toEqual([{ what: 'settings', count: 1, bytes: 2 }]);
  expect(await deleteKept()).toBe(true);
  expect(readSetting('settings')).toBeNull();
  expect(touched).toEqual([]);
});
