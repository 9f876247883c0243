// The free nights as the faces see them: what is written, what is being drawn, which one lies open, and the last ones.
// Law: any text is a night; none is shown before it was won; what is being drawn can always be left.
import type { ReadonlySignal } from '@preact/signals-core';
import type { FreeCode } from '../content/free/code.ts';
import type { Words } from './words.ts';

/** How many nights of the date stay open: today's and those before it. */
export const OPEN_DAYS = 60;
/** So many of the nights that were begun last are kept on the device. */
export const MOST_RECENT = 20;

/** What is written before anything was: the usual kind of night, of no seed yet. */
export const USUAL_WISH: FreeCode = {
  text: '',
  difficulty: 3,
  options: { jammers: true, neighbors: true, broker: false, fog: false },
};

/** A night that is being made. */
export interface FreeWork {
  /** As in a link: `formatFreeCode`. */
  readonly code: string;
  /** The date as `2026-11-26` where it is the night of one, else null. */
  readonly day: string | null;
  /** Which try of the seed this is, from 1 to MOST_VARIANTS. */
  readonly attempt: number;
  /** `known`: it was drawn on this device before, and only its land grows anew. */
  readonly step: 'known' | 'land' | 'people' | 'proof';
  /** Of this step, 0 to 1. */
  readonly share: number;
}

/** The free night whose map lies open, or that is walked. */
export interface OpenNight {
  readonly code: string;
  readonly day: string | null;
  readonly levelId: string;
  readonly wish: FreeCode;
  readonly attempt: number;
  /** How long the night took that proves it, in seconds as they are played. */
  readonly proofSeconds: number;
}

/** A free night that was begun on this device. */
export interface RecentNight {
  readonly code: string;
  readonly day: string | null;
  readonly levelId: string;
  readonly place: Words;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
}

export interface FreeNights {
  /** What is written on the page; it stays while other pages are open. */
  readonly wish: ReadonlySignal<FreeCode>;
  /** Null while nothing is being made. */
  readonly work: ReadonlySignal<FreeWork | null>;
  /** Null where the night at hand is none of these. */
  readonly open: ReadonlySignal<OpenNight | null>;
  /** The newest first. */
  readonly recent: ReadonlySignal<readonly RecentNight[]>;
  /** Dates in UTC as `2026-11-26`, today's first; read anew whenever the page is opened. */
  readonly days: ReadonlySignal<readonly string[]>;

  write(change: Partial<FreeCode>): void;
  /** Writes words of chance in the place of the seed. */
  surprise(): void;
  /** Makes the night of the wish, and opens its map. What was being made before is left. */
  draw(): void;
  /** Makes the night of a date, and opens its map. */
  drawDay(day: string): void;
  /** Makes the night of a code, as of a link or of one that was walked before. @param straight without its map: up at once, unless another night waits. */
  drawCode(code: string, straight?: boolean): void;
  /** Nothing that was begun shows any more. */
  cancel(): void;
  /** The open night's own address; null where none is open. */
  link(): string | null;
}
