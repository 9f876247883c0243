// Stand-ins for what a browser brings: workers that work in place or fail, and a database that lives in memory.
// Law: they keep the contract of what they stand for, also where it says no.
import type { Level } from '../../src/content/levels.ts';
import type { Database, StoredRow, StoreTrouble } from '../../src/platform/database.ts';
import { grownWorld } from '../helpers/grownLands.ts';

/** Stands for the browser's Worker: grows worlds, and is no other worker. */
export class WorldWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor(address: URL) {
    if (!address.pathname.endsWith('/world.worker.ts')) throw new Error('no such worker here');
  }

  postMessage(level: Level): void {
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'world', world: grownWorld(level) } }));
  }

  terminate(): void {
    this.onmessage = null;
  }
}

export interface MemoryDatabase extends Database {
  readonly rows: Map<string, unknown>;
  /** What it answers to each putting and taking from now on; null does it. */
  trouble: StoreTrouble | null;
  /** As if another tab had changed something. */
  changeElsewhere(): void;
}

export function memoryDatabase(rows: readonly StoredRow[] = []): MemoryDatabase {
  const kept = new Map(rows.map(({ key, value }) => [key, value]));
  const listeners: (() => void)[] = [];
  return {
    rows: kept,
    trouble: null,
    async all() {
      return this.trouble ?? Array.from(kept, ([key, value]) => ({ key, value: structuredClone(value) }));
    },
    async put(added) {
      if (this.trouble) return this.trouble;
      for (const { key, value } of added) kept.set(key, structuredClone(value));
      return null;
    },
    async change(key, changed) {
      if (this.trouble) return this.trouble;
      if (!kept.has(key)) return 'gone';
      kept.set(key, structuredClone(changed(structuredClone(kept.get(key)))));
      return null;
    },
    onChangedElsewhere(listen) {
      listeners.push(listen);
    },
    changeElsewhere() {
      for (const listen of listeners) listen();
    },
    async delete(key) {
      if (!this.trouble) kept.delete(key);
      return this.trouble;
    },
  };
}
