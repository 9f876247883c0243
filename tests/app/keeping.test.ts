import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const writes: string[] = [];

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
  const database = openDatabase('far-end', 'runs', { tell: () => {}, onTold: () => {} });
  expect(await database.put([{ key: 'a', value: { n: 1 } }])).toBeNull();
  expect(await database.change('a', () => ({ n: 2 }))).toBeNull();
  expect(await database.change('b', () => ({ n: 2 }))).toBe('gone');
  expect(await database.all()).toEqual([{ key: 'a', value: { n: 2 } }]);
  expect(await database.delete('a')).toBeNull();
  expect(await database.all()).toEqual([]);
});
