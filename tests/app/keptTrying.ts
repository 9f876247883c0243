// Trying spoiled saves and configurations: nothing throws, and whatever is refused, what was kept before is still there.
// Law: what breaks the law throws, so that whoever tries can say by which seed.
import { isDeepStrictEqual } from 'node:util';
import { readStock } from '../../src/app/keptExport.ts';
import { KEPT_TEXTS, ROW_KINDS, type Stock, type Stores, takeStock } from '../../src/app/keptStock.ts';
import { findBefore, putBack, swapStock } from '../../src/app/keptSwap.ts';
import { recentWith } from '../../src/app/recentNights.ts';
import { defaultSettings, loadSettings } from '../../src/app/settings.ts';
import { loadStory } from '../../src/app/storyMemory.ts';
import { parseReceiver } from '../../src/content/receiver.ts';
import type { Database, StoreTrouble } from '../../src/platform/database.ts';
import { memoryDatabase } from './inPlace.ts';
import { BEFORE } from './spoiledSaves.ts';

const FILE = 'saved.json';

/** When a device says no. */
export interface Refusing {
  readonly refusesAt: number;
  readonly refusals: number;
}

/** A device in memory that holds this stock. */
export function deviceWith(stock: Stock, refusing: Refusing = { refusesAt: -1, refusals: 0 }): Stores {
  const texts = new Map(
    KEPT_TEXTS.flatMap((key) => (stock.texts[key] === null ? [] : [[key as string, stock.texts[key]]])),
  );
  let deeds = 0;
  const refuses = (): boolean => {
    const { refusesAt, refusals } = refusing;
    deeds++;
    return refusesAt >= 0 && deeds > refusesAt && deeds <= refusesAt + refusals;
  };
  const rows = ROW_KINDS.map((kind) => [kind, sometimes(memoryDatabase(stock.rows[kind]), refuses)] as const);
  return {
    text: (key) => texts.get(key) ?? null,
    setText: (key, text) => {
      if (refuses()) return false;
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      return true;
    },
    textKeys: () => [...texts.keys()],
    rows: Object.fromEntries(rows) as unknown as Stores['rows'],
    before: sometimes(memoryDatabase(), refuses),
  };
}

function sometimes(database: Database, refuses: () => boolean): Database {
  const answer = <Result>(act: () => Promise<Result>): Promise<Result | StoreTrouble> =>
    refuses() ? Promise.resolve('full') : act();
  return {
    all: () => database.all(),
    put: (added) => answer(() => database.put(added)),
    change: (key, changed) => answer(() => database.change(key, changed)),
    delete: (key) => answer(() => database.delete(key)),
    onChangedElsewhere: () => {},
  };
}

/** @returns all of it, in one order. */
export async function stockOf(stores: Stores): Promise<Stock> {
  const stock = await takeStock(stores);
  if (typeof stock === 'string') throw new Error(`expected a stock, got ${stock}`);
  return ordered(stock);
}

export function ordered({ texts, rows }: Stock): Stock {
  const sorted = ROW_KINDS.map((kind) => [kind, [...rows[kind]].sort((a, b) => (a.key < b.key ? -1 : 1))]);
  return { texts, rows: Object.fromEntries(sorted) as Stock['rows'] };
}

export class KeptTrying {
  tries = 0;
  readonly counts = new Map<string, number>();

  async save({ text, ...refusing }: Refusing & { readonly text: string }): Promise<void> {
    const stores = deviceWith(BEFORE, refusing);
    const read = readStock(FILE, new TextEncoder().encode(text));
    if (!read.ok) {
      if (!/^saved\.json: [^:]+: ./.test(read.error))
        throw new Error(`expected file, place and mend: ${read.error}`);
      return this.#count(`refused: ${read.error.split(': ')[1]?.replace(/\d+/g, 'n')}`);
    }
    const trouble = await swapStock(stores, read.stock);
    await this.#judge(stores, read.stock, trouble);
    this.#count(trouble ?? 'taken in');
  }

  async configuration(
    texts: Readonly<Record<'settings' | 'story' | 'recent' | 'action', string>>,
  ): Promise<void> {
    const kept = new Map([
      ['far-end:settings', texts.settings],
      ['far-end:story', texts.story],
      ['far-end:free-recent', texts.recent],
    ]);
    const before = new Map(kept);
    const device = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: device, configurable: true });
    const defaults = defaultSettings('en', false);
    const settings = loadSettings(defaults);
    for (const [name, value] of Object.entries(defaults))
      if (typeof settings[name as keyof typeof settings] !== typeof value)
        throw new Error(`settings.${name}: ${texts.settings}`);
    const story = await loadStory();
    if (!story.ok && !story.error.startsWith('story: ')) throw new Error(story.error);
    recentWith([]);
    const receiver = parseReceiver('action.json', texts.action);
    if (!receiver.ok && !receiver.error.startsWith('action.json: ')) throw new Error(receiver.error);
    if (!isDeepStrictEqual(kept, before)) throw new Error('reading has written');
    this.#count(`${story.ok ? 'a story' : 'no story'}, ${receiver.ok ? 'a receiver' : 'no receiver'}`);
  }

  async #judge(stores: Stores, next: Stock, trouble: Awaited<ReturnType<typeof swapStock>>): Promise<void> {
    if (trouble === 'lost') {
      const before = await findBefore(stores);
      if (!isDeepStrictEqual(before, BEFORE)) throw new Error('the old save is lost');
      const refusal = await putBack(stores);
      // A device that goes on refusing keeps it beside.
      if (refusal) return;
    }
    const expected = trouble === null ? next : BEFORE;
    if (!isDeepStrictEqual(await stockOf(stores), ordered(lastOfEach(expected))))
      throw new Error(`after '${trouble}' the device holds something else`);
  }

  #count(what: string): void {
    this.tries++;
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}

/** Of rows with one key the last one stays. */
function lastOfEach({ texts, rows }: Stock): Stock {
  const each = ROW_KINDS.map((kind) => [
    kind,
    [...new Map(rows[kind].map((row) => [row.key, row])).values()],
  ]);
  return { texts, rows: Object.fromEntries(each) as Stock['rows'] };
}
