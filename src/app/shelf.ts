// The library at work: the runs kept on this device, as rows of its database.
// Law: a change shows only once the device has kept it; what cannot be read stays where it is, and says so.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Database, StoreTrouble } from '../platform/database.ts';
import { saveFile } from '../platform/files.ts';
import { askToPersist } from '../platform/storage.ts';
import { decodeRecording, encodeRecording } from '../replay/format.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import { decodingShelf, encodingShelf, MOST_RUNS } from '../replay/shelfFile.ts';
import type { LibraryDeed, Notice } from './game.ts';
import type { GhostRun } from './ghosts.ts';
import { fileNameOf } from './handing.ts';
import type { Library, Run } from './library.ts';
import type { FindLevel } from './opening.ts';
import { type Given, isSame, type KeptRun, keptRun, readRow, rowOf, shortName } from './shelfRow.ts';

interface ShelfHouse {
  readonly database: Database;
  readonly find: FindLevel;
  note(notice: Notice): void;
  /** Watch these bytes, which may be no recording at all. */
  open(name: string, bytes: Uint8Array): void;
}

/** A night takes some thousand bytes: only what was brought in can be this much. */
const MOST_TOTAL_BYTES = 32 * 1024 * 1024;
const KINDS = { refused: 'libraryRefused', full: 'libraryFull', broken: 'libraryBroken' } as const;
/** Runs are read and written so long at a stretch, in ms. */
const SLICE_MS = 8;
const EXPORT_NAME = 'the-far-end.farruns';

export class Shelf implements Library {
  readonly #house: ShelfHouse;
  readonly #runs = signal<readonly Run[] | null>(null);
  #kept: readonly KeptRun[] = [];
  /** One thing after the other, so that none overtakes what it depends on. */
  #turn: Promise<void> = Promise.resolve();

  constructor(house: ShelfHouse) {
    this.#house = house;
    const read = () =>
      this.#inTurn('read', async () => {
        await this.#read();
      });
    read();
    house.database.onChangedElsewhere(read);
  }

  get runs(): ReadonlySignal<readonly Run[] | null> {
    return this.#runs;
  }

  /** Resolves when all that was asked for so far is done. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  /** Someone looks at the library: it is read again, and where it cannot be, that is said. */
  visit(): void {
    this.#inTurn('read', async () => {
      const trouble = await this.#read();
      if (trouble) this.#complain(trouble, 'read');
    });
  }

  /** Keeps a run, unless it is there. @param linesHeard how many lines got through, where that is known. */
  keep(recording: Recording, linesHeard: number | null = null): void {
    const given = { name: '', savedAt: Date.now(), bytes: encodeRecording(recording), linesHeard };
    this.#inTurn('keep', async () => {
      const added = await this.#add([given], 'keep');
      if (added > 0 && this.#kept.length === added) void askToPersist();
    });
  }

  /** @returns the run that is this recording, or null. */
  keptAs(recording: Recording): string | null {
    if (!this.#runs.value) return null;
    const bytes = encodeRecording(recording);
    return this.#kept.find((kept) => kept.bytes && isSame(kept.bytes, bytes))?.run.id ?? null;
  }

  run(runId: string): GhostRun | null {
    const kept = this.#find(runId);
    const decoded = kept?.bytes && decodeRecording(kept.bytes);
    return kept && decoded?.ok ? { runId, name: kept.run.name, recording: decoded.recording } : null;
  }

  rename(id: string, name: string): void {
    this.#inTurn('rename', async () => {
      const renamed: KeptRun[] = [];
      const trouble = await this.#house.database.change(id, (value) => {
        const kept = readRow({ key: id, value }, this.#house.find);
        // A row that was not understood is left as it is.
        if (!kept.bytes) return value;
        const one = { ...kept, run: { ...kept.run, name: shortName(name) } };
        renamed.push(one);
        return rowOf(one).value;
      });
      const others = this.#kept.filter(({ run }) => run.id !== id);
      // Another tab has taken it away.
      if (trouble === 'gone') return this.#publish(others);
      if (trouble || renamed.length === 0) return this.#complain(trouble ?? 'broken', 'rename');
      this.#publish([...others, ...renamed]);
    });
  }

  remove(id: string): void {
    this.#inTurn('remove', async () => {
      const trouble = await this.#house.database.delete(id);
      if (trouble) return this.#complain(trouble, 'remove');
      this.#publish(this.#kept.filter(({ run }) => run.id !== id));
    });
  }

  open(id: string): void {
    const kept = this.#find(id);
    if (kept) this.#house.open(kept.run.name || kept.run.id, kept.bytes ?? new Uint8Array());
  }

  saveFile(id: string): void {
    const kept = this.#find(id);
    if (!kept) return;
    if (!kept.bytes) return this.#complain('broken', 'export');
    saveFile(kept.run.facts ? fileNameOf(kept.run.facts) : `${id}.farend`, kept.bytes);
  }

  exportAll(): void {
    this.#inTurn('export', async () => {
      const trouble = await this.#read();
      if (trouble) this.#complain(trouble, 'export');
      // What is known is handed out all the same: it may be the last chance.
      if (!this.#runs.value) return;
      try {
        saveFile(EXPORT_NAME, await this.exported());
      } catch (error) {
        // More than one file holds: two tabs have kept runs side by side.
        if (!(error instanceof RangeError)) throw error;
        this.#complain('full', 'export');
      }
    });
  }

  /** @throws (rejects) RangeError where they are more than one file holds. */
  exported(): Promise<Uint8Array> {
    const runs = this.#kept.flatMap(({ run: { name, savedAt }, bytes }) =>
      bytes && bytes.length <= MOST_BYTES ? { name, savedAt, recording: bytes } : [],
    );
    return inSlices(encodingShelf(runs));
  }

  importFile(name: string, bytes: Uint8Array): void {
    this.#inTurn('import', async () => {
      const read = await inSlices(decodingShelf(bytes));
      if (!read.ok) {
        const { code, at, mend } = read.error;
        return this.#house.note({ kind: 'badLibrary', detail: `${name}: ${at}: ${mend} (${code})` });
      }
      const added = await this.#add(
        read.runs.map(({ recording, ...rest }) => ({ ...rest, bytes: recording, linesHeard: null })),
        'import',
      );
      if (added >= 0) this.#house.note({ kind: 'imported', detail: String(added) });
    });
  }

  /** Adds those that are not there yet: all or none. @returns how many, or -1 where there was trouble. */
  async #add(given: readonly Omit<Given, 'id'>[], deed: 'keep' | 'import'): Promise<number> {
    // What is there has to be known, so that none is kept twice.
    const unread = this.#runs.value ? null : await this.#read();
    if (unread) {
      this.#complain(unread, deed);
      return -1;
    }
    const added: KeptRun[] = [];
    const rest = restingEvery(SLICE_MS);
    for (const one of given) {
      await rest();
      const isHere = [...this.#kept, ...added].some(({ bytes }) => bytes && isSame(bytes, one.bytes));
      // A copy: a part of a larger buffer would be stored with all of it.
      const bytes = Uint8Array.from(one.bytes);
      if (!isHere) added.push(keptRun({ ...one, bytes, id: newId() }, this.#house.find));
    }
    if (added.length === 0) return 0;
    const kept = [...this.#kept, ...added];
    const trouble = isTooMuch(kept) ? 'full' : await this.#house.database.put(added.map(rowOf));
    if (trouble) {
      this.#complain(trouble, deed);
      return -1;
    }
    this.#publish(kept);
    return added.length;
  }

  /** @returns null when all is known; else what is known stays as it was. */
  async #read(): Promise<StoreTrouble | null> {
    const rows = await this.#house.database.all();
    if (typeof rows === 'string') return rows;
    const kept: KeptRun[] = [];
    const rest = restingEvery(SLICE_MS);
    for (const row of rows) {
      kept.push(readRow(row, this.#house.find));
      await rest();
    }
    this.#publish(kept);
    return null;
  }

  /** What fails in an unforeseen way is said, and hinders nothing that comes after it. */
  #inTurn(deed: LibraryDeed, act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(() => this.#complain('broken', deed));
  }

  #find(id: string): KeptRun | undefined {
    return this.#kept.find(({ run }) => run.id === id);
  }

  #publish(kept: readonly KeptRun[]): void {
    this.#kept = [...kept].sort((a, b) => b.run.savedAt - a.run.savedAt || (a.run.id < b.run.id ? -1 : 1));
    this.#runs.value = this.#kept.map(({ run }) => run);
  }

  #complain(trouble: StoreTrouble, deed: LibraryDeed): void {
    const runs = this.#kept.length;
    const isCount = trouble === 'full' && runs >= MOST_RUNS;
    this.#house.note({ kind: KINDS[trouble], deed, detail: isCount ? `(${runs}/${MOST_RUNS})` : '' });
  }
}

/** Does work with rests in which the page goes on. */
async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  const rest = restingEvery(SLICE_MS);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await rest();
  }
}

/** @returns what lets the page go on between two runs, where that was long ago. */
function restingEvery(sliceMs: number): () => Promise<void> {
  let deadlineMs = performance.now() + sliceMs;
  return async () => {
    if (performance.now() < deadlineMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    deadlineMs = performance.now() + sliceMs;
  };
}

function isTooMuch(kept: readonly KeptRun[]): boolean {
  return kept.length > MOST_RUNS || kept.reduce((sum, { run }) => sum + run.bytes, 0) > MOST_TOTAL_BYTES;
}

/** Also where the page is served without TLS, where no randomUUID is. */
function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
}
