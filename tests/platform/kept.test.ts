import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Edition, KeptEdition } from '../../src/platform/kept.ts';
import { isOwnScript } from '../../src/platform/trust.ts';

const FOLDER = 'https://play.example/anywhere/';
const FIRST: Edition = {
  name: 'first',
  files: { 'index.html': 'a', 'built/a-1.js': 'b' },
  later: { 'built/all.woff2': 'c' },
};
const SECOND: Edition = { name: 'second', files: { 'index.html': 'd', 'built/a-2.js': 'e' }, later: {} };

/** A device's shelves of files, in memory. */
class Shelves {
  readonly shelves = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const shelf = this.shelves.get(name) ?? new Map<string, Response>();
    this.shelves.set(name, shelf);
    return {
      match: async (address: string) => shelf.get(address)?.clone(),
      put: async (address: string, answer: Response) => void shelf.set(address, answer),
    };
  }

  async match(address: string, options?: { readonly cacheName: string }) {
    const looked = options ? [this.shelves.get(options.cacheName)] : [...this.shelves.values()];
    return looked
      .find((shelf) => shelf?.has(address))
      ?.get(address)
      ?.clone();
  }

  async keys() {
    return [...this.shelves.keys()];
  }

  async delete(name: string) {
    return this.shelves.delete(name);
  }
}

function device() {
  const shelves = new Shelves();
  const asked: string[] = [];
  const host = { edition: 'first', isThere: true };
  const fetch = async (request: Request): Promise<Response> => {
    const name = request.url.slice(FOLDER.length);
    asked.push(name);
    if (!host.isThere) throw new TypeError('no network');
    return new Response(`${name} of ${host.edition}`);
  };
  const house = { caches: shelves as unknown as CacheStorage, folder: FOLDER, fetch };
  const keep = async (edition: Edition) => {
    host.edition = edition.name;
    const kept = new KeptEdition(house, edition);
    await kept.fill();
    return kept;
  };
  return { keep, host, asked, shelves };
}

const textOf = async (kept: KeptEdition, name: string) =>
  (await kept.answer(new Request(FOLDER + name)))?.text();

describe('the edition that a device keeps', () => {
  it('answers without a network, whatever flags stand in the address', async () => {
    const { keep, host } = device();
    const kept = await keep(FIRST);
    await kept.choose();
    host.isThere = false;
    expect(await textOf(kept, '?steps&luck=1')).toBe(' of first');
    expect(await textOf(kept, 'built/a-1.js')).toBe('built/a-1.js of first');
    await expect(kept.answer(new Request(`${FOLDER}built/other.js`))).rejects.toThrow('no network');
  });

  it('is not another one before that is chosen; then it goes, once nobody needs it', async () => {
    const { keep, shelves } = device();
    const first = await keep(FIRST);
    await first.choose();
    const second = await keep(SECOND);
    // As where a worker begins by itself because all tabs were closed.
    expect(await textOf(second, '')).toBe(' of first');
    expect(await textOf(second, 'built/a-1.js')).toBe('built/a-1.js of first');
    await second.choose();
    expect(await textOf(second, '')).toBe(' of second');
    expect(await textOf(second, 'built/a-1.js'), 'a tab of the edition before').toBe('built/a-1.js of first');
    await second.sweep();
    expect(await shelves.keys()).toEqual(['far-end /anywhere/ chosen', 'far-end /anywhere/ second']);
  });

  it('fetches what it has not yet, and heavy files when they first come', async () => {
    const { keep, host, asked } = device();
    const kept = await keep(FIRST);
    expect(asked).toEqual(['', 'built/a-1.js']);
    await keep(FIRST);
    expect(asked).toHaveLength(2);
    expect(await textOf(kept, 'built/all.woff2')).toContain('all.woff2');
    host.isThere = false;
    expect(await textOf(kept, 'built/all.woff2')).toContain('all.woff2');
  });

  it('lets through what is none of its files: other folders, and what is sent', () => {
    const kept = new KeptEdition(
      { folder: FOLDER, caches: new Shelves() as unknown as CacheStorage, fetch },
      FIRST,
    );
    expect(kept.answer(new Request('https://play.example/elsewhere/'))).toBeNull();
    expect(kept.answer(new Request(`${FOLDER}messages`, { method: 'POST', body: '{}' }))).toBeNull();
  });

  it('asks anew who takes messages, and knows it without a network', async () => {
    vi.useFakeTimers();
    const { keep, host, asked } = device();
    const kept = await keep({ ...FIRST, files: { 'action.json': 'x' } });
    expect(await textOf(kept, 'action.json')).toBe('action.json of first');
    expect(asked).toHaveLength(2);
    host.isThere = false;
    expect(await textOf(kept, 'action.json')).toBe('action.json of first');
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a script address', () => {
  const page = 'https://play.example/anywhere/index.html?steps';

  it.each(['built/world.worker-x1.js', './offline.js', 'https://play.example/anywhere/built/a.js'])(
    'of the game itself is trusted: %s',
    (address) => {
      expect(isOwnScript(address, page, false)).toBe(true);
    },
  );

  it.each([
    'https://other.example/built/a.js',
    '//other.example/built/a.js',
    'built/../../a.js',
    '/built/a.js',
    'other.js',
    'blob:https://play.example/1',
    'data:text/javascript,1',
    'https://',
  ])('of anything else is not: %s', (address) => {
    expect(isOwnScript(address, page, false)).toBe(false);
  });

  it('in the edition of one file is a blob', () => {
    expect(isOwnScript('blob:null/1', 'file:///far.html', true)).toBe(true);
    expect(isOwnScript('file:///other.js', 'file:///far.html', true)).toBe(false);
  });
});
