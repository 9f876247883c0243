import { describe, expect, it } from 'vitest';
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
  const host = { edition: 'first', isThere: true, missing: [] as string[], spoiled: [] as string[] };
  const fetch = async (request: Request): Promise<Response> => {
    const name = request.url.slice(FOLDER.length);
    asked.push(name);
    if (!host.isThere) throw new TypeError('no network');
    if (host.missing.includes(name)) return new Response('', { status: 404 });
    // As a browser does where the bytes have another hash than the one that was asked for.
    if (host.spoiled.includes(name) && request.integrity) throw new TypeError('integrity');
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
    expect(asked).toEqual(['', 'built/a-1.js', 'action.json', 'embed.json']);
    await keep(FIRST);
    expect(asked.slice(4)).toEqual(['action.json', 'embed.json']);
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

  it('asks anew what is a host’s own, whatever its bytes are, and knows the last of it without a network', async () => {
    const { keep, host } = device();
    const kept = await keep(FIRST);
    for (const name of ['action.json', 'embed.json']) {
      host.isThere = true;
      host.edition = 'the host';
      expect(await textOf(kept, name)).toBe(`${name} of the host`);
      host.isThere = false;
      expect(await textOf(kept, name)).toBe(`${name} of the host`);
    }
  });

  it('is whole where a host has taken its own files away', async () => {
    const { keep, host } = device();
    host.missing = ['action.json', 'embed.json'];
    const kept = await keep(FIRST);
    await kept.choose();
    host.isThere = false;
    expect(await textOf(kept, '')).toBe(' of first');
    await expect(kept.answer(new Request(`${FOLDER}embed.json`))).rejects.toThrow('no network');
  });

  it('keeps no bytes but those that its build wrote down: neither at first nor of what comes later', async () => {
    const { keep, host, shelves } = device();
    host.spoiled = ['built/all.woff2'];
    const kept = await keep(FIRST);
    await expect(kept.answer(new Request(`${FOLDER}built/all.woff2`))).rejects.toThrow('integrity');
    host.spoiled = ['built/a-2.js'];
    await expect(keep(SECOND)).rejects.toThrow('integrity');
    const held = [...shelves.shelves.values()].flatMap((shelf) => [...shelf.keys()]);
    expect(held).not.toContain(`${FOLDER}built/all.woff2`);
    expect(held).not.toContain(`${FOLDER}built/a-2.js`);
    host.spoiled = [];
    expect(await textOf(kept, 'built/all.woff2')).toContain('all.woff2');
  });
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
