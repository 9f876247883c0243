// The runs kept on this device: by name, opened again, taken away and brought back as one file.
// Law: what was there is never lost by what fails; a run that cannot be read stays, and says so.
import type { ReadonlySignal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { AssistsUsed } from '../replay/recording.ts';

export interface Run {
  readonly id: string;
  /** The player's own name for it, '' where none was given. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  /** How many lines of the call got through, or null for a run that came from elsewhere. */
  readonly linesHeard: number | null;
  /** Null where the kept bytes are no recording any more. */
  readonly facts: {
    readonly levelId: string;
    readonly luck: number;
    readonly outcome: 'none' | 'home' | 'taken' | 'dawn';
    readonly ticks: number;
    /** False where it was made with other rules, or on a level that is no longer so: kept, but not to be watched. */
    readonly watchable: boolean;
    /** Which of the two it is; null where it can be watched. */
    readonly whyNot: 'otherRules' | 'otherLevel' | null;
    readonly takenOverAt: number;
    /** What it was lived with. */
    readonly assists: readonly (keyof AssistsUsed)[];
    /** Of a free night, which is none of those that can be chosen. */
    readonly place?: Level['title'];
  } | null;
}

export interface Library {
  /** Null until it was read; newest first. */
  readonly runs: ReadonlySignal<readonly Run[] | null>;
  /** @param name at most 80 characters of it are kept. */
  rename(id: string, name: string): void;
  remove(id: string): void;
  /** Watch it in the theatre. */
  open(id: string): void;
  saveFile(id: string): void;
  /** All runs as one file. */
  exportAll(): void;
  importFile(name: string, bytes: Uint8Array): void;
}
