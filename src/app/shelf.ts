// The library at work: the runs kept on this device, as rows of its database.
// Law: a change shows only once the device has kept it; what cannot be read stays where it is, and says so.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Database, StoreTrouble } from '../platform/database.ts';
import { saveFile } from '../platform/files.ts';
import { decodeRecording, encodeRecording } from '../replay/format.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import { decodeShelf, encodeShelf, MOST_RUNS } from '../replay/shelfFile.ts';
import type { Notice } from './game.ts';
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
/** Runs are read so long at a stretch, in ms. */
const SLICE_MS = 8;
const EXPORT_NAME = 'the-far-end.farruns';

export class Shelf implements Library {
  readonly #house: ShelfHouse;
  readonly #runs = signal<readonly Run[] | null>(null);
  #kept: readonly KeptRun[] = [];
  #trouble: StoreTrouble | null = null;
  /** One thing after the other, so that none overtakes what it depends on. */
  #turn: Promise<void>;

  constructor(house: ShelfHouse) {
    this.#house = house;
    this.#turn = this.#readAll();
  }

  get runs(): ReadonlySignal<readonly Run[] | null> {
    return this.#runs;
  }

  /** Resolves when all that was asked for so far is done. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  /** Someone looks at the library: where it could not be read, that is said. */
  visit(): void {
    this.#inTurn(async () => {
      if (this.#trouble) this.#complain(this.#trouble);
    });
  }

  /** Keeps a run, unless it is there. @param linesHeard how many lines got through, where that is known. */
  keep(recording: Recording, linesHeard: number | null = null): void {
    const given = { name: '', savedAt: Date.now(), bytes: encodeRecording(recording), linesHeard };
    this.#inTurn(async () => {
      await this.#add([given]);
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
    this.#inTurn(async () => {
      const kept = this.#find(id);
      // A row that was not understood is left as it is.
      if (!kept?.bytes) return;
      const renamed = { ...kept, run: { ...kept.run, name: shortName(name) } };
      const trouble = await this.#house.database.put([rowOf(renamed)]);
      if (trouble) return this.#complain(trouble);
      this.#publish(this.#kept.map((other) => (other === kept ? renamed : other)));
    });
  }

  remove(id: string): void {
    this.#inTurn(async () => {
      const trouble = await this.#house.database.delete(id);
      if (trouble) return this.#complain(trouble);
      this.#publish(this.#kept.filter(({ run }) => run.id !== id));
    });
  }

  open(id: string): void {
    const kept = this.#find(id);
    if (kept) this.#house.open(kept.run.name || kept.run.id, kept.bytes ?? new Uint8Array());
  }

  saveFile(id: string): void {
    const kept = this.#find(id);
    if (!kept?.bytes) return;
    saveFile(kept.run.facts ? fileNameOf(kept.run.facts) : `${id}.farend`, kept.bytes);
  }

  exportAll(): void {
    try {
      saveFile(EXPORT_NAME, this.exported());
    } catch (error) {
      // More than one file holds: two tabs have kept runs side by side.
      if (!(error instanceof RangeError)) throw error;
      this.#complain('full');
    }
  }

  /** @throws RangeError where they are more than one file holds. */
  exported(): Uint8Array {
    return encodeShelf(
      this.#kept.flatMap(({ run: { name, savedAt }, bytes }) =>
        bytes && bytes.length <= MOST_BYTES ? { name, savedAt, recording: bytes } : [],
      ),
    );
  }

  importFile(name: string, bytes: Uint8Array): void {
    this.#inTurn(async () => {
      const read = decodeShelf(bytes);
      if (!read.ok) {
        const { code, at, mend } = read.error;
        return this.#house.note({ kind: 'badLibrary', detail: `${name}: ${at}: ${mend} (${code})` });
      }
      const added = await this.#add(
        read.runs.map(({ recording, ...rest }) => ({ ...rest, bytes: recording, linesHeard: null })),
      );
      if (added >= 0) this.#house.note({ kind: 'imported', detail: String(added) });
    });
  }

  /** Adds those that are not there yet: all or none. @returns how many, or -1 where there was trouble. */
  async #add(given: readonly Omit<Given, 'id'>[]): Promise<number> {
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
      this.#complain(trouble);
      return -1;
    }
    this.#publish(kept);
    return added.length;
  }

  async #readAll(): Promise<void> {
    const rows = await this.#house.database.all();
    if (typeof rows === 'string') {
      this.#trouble = rows;
      return this.#publish([]);
    }
    const kept: KeptRun[] = [];
    const rest = restingEvery(SLICE_MS);
    for (const row of rows) {
      kept.push(readRow(row, this.#house.find));
      await rest();
    }
    this.#publish(kept);
  }

  #inTurn(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act);
  }

  #find(id: string): KeptRun | undefined {
    return this.#kept.find(({ run }) => run.id === id);
  }

  #publish(kept: readonly KeptRun[]): void {
    this.#kept = [...kept].sort((a, b) => b.run.savedAt - a.run.savedAt || (a.run.id < b.run.id ? -1 : 1));
    this.#runs.value = this.#kept.map(({ run }) => run);
  }

  #complain(trouble: StoreTrouble): void {
    const kind = trouble === 'full' ? 'libraryFull' : 'libraryRefused';
    this.#house.note({ kind, detail: trouble === 'full' ? `(${this.#kept.length}/${MOST_RUNS})` : '' });
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
