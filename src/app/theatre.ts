// The theatre: a recorded night watched on both sheets, explained, tried under other lucks, shared, and taken over.
// Law: watching changes nothing in a recording; whatever is told about it is computed from it.
import type { ReadonlySignal } from '@preact/signals-core';
import type { AssistsUsed } from '../replay/recording.ts';
import type { Trace } from '../replay/trace.ts';
import type { Why } from '../replay/why.ts';
import type { LuckSummary } from '../solver/otherLuck.ts';

/** `night`: what was lived. `believed`: the paper with their pencil on it. `both`: their pencil over the night. */
export const LOOKS = ['night', 'believed', 'both'] as const;
export type Look = (typeof LOOKS)[number];

/** What is laid on the sheet besides the night itself. */
export const LAYERS = ['belief', 'bearings', 'sight', 'signal', 'route'] as const;
export type Layer = (typeof LAYERS)[number];
export type Layers = Readonly<Record<Layer, boolean>>;

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;

/** How a watched recording compares with what it claims, and how it is looked at. */
export interface Watching {
  readonly tick: number;
  readonly lastTick: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly look: Look;
  readonly layers: Layers;
  /** True while all of the sheet is shown. */
  readonly wholeSheet: boolean;
  /** Checksums compared so far, and the first tick that differed, or -1. */
  readonly compared: number;
  readonly divergedAt: number;
  readonly verdict: 'watching' | 'verified' | 'diverged';
  /** From the caller to where they would search now, in meters, or -1 while they know of no place. */
  readonly fixMeters: number;
  /** The tick up to which the steps were another recording's, or 0. */
  readonly takenOverAt: number;
  /** What it was lived with. */
  readonly assists: readonly (keyof AssistsUsed)[];
  /** False where it is not the recorded night, or over, at the moment that is shown. */
  readonly canTakeOver: boolean;
  /** Where it came from. */
  readonly from: 'own' | 'file' | 'link' | 'library';
}

export interface WatchChange {
  readonly playing?: boolean;
  readonly speed?: number;
  readonly tick?: number;
  readonly look?: Look;
  readonly layers?: Partial<Layers>;
  readonly wholeSheet?: boolean;
}

/** The same steps under other lucks, as far as they have been lived. */
export interface LuckState {
  readonly done: number;
  readonly runs: number;
  readonly running: boolean;
  /** True where some of them could not be lived, so that `done` stays below `runs`. */
  readonly failed: boolean;
  readonly summary: LuckSummary;
}

/** Each ghost has a shape of its own, 0 to 2, so that color alone tells nothing. */
export const MOST_GHOSTS = 3;

/** An earlier run of the same night that walks along. */
export interface Ghost {
  readonly runId: string;
  readonly name: string;
  readonly shape: number;
  readonly outcome: 'none' | 'home' | 'taken' | 'dawn';
  /** x and y in cells by tick, as in a trace. */
  readonly route: Float32Array;
}

/** A link to the recording: whole address; or why there is none: too much for one, or a browser that cannot make it. */
export type ShareLink =
  | { readonly ok: true; readonly address: string; readonly isLong: boolean }
  | { readonly ok: false; readonly why: 'tooLong' | 'noDeflate' };

/** A part of the sheet as a printed picture, for cards and thumbnails. */
export interface SheetPicture {
  readonly image: ImageBitmap;
  /** Cells at its left and top edge, and pixels a cell. */
  readonly left: number;
  readonly top: number;
  readonly pixelsPerCell: number;
}

export interface Theatre {
  readonly watching: ReadonlySignal<Watching | null>;
  /** Null until the whole night was gone through once; that takes some tenths of a second. */
  readonly trace: ReadonlySignal<Trace | null>;
  readonly why: ReadonlySignal<readonly Why[] | null>;
  /** True where trace or why will not come any more, because the work at them failed. */
  readonly studyFailed: ReadonlySignal<boolean>;
  readonly luck: ReadonlySignal<LuckState | null>;
  readonly ghosts: ReadonlySignal<readonly Ghost[]>;
  /** The run of the library that is being watched, or null: then it can be kept. */
  readonly keptAs: ReadonlySignal<string | null>;

  watch(change: WatchChange): void;
  /** To the next moment of `toldMoments`, or the one before. */
  leap(direction: -1 | 1): void;
  /** Lives the same steps under 200 other lucks; `dropLuck` stops it and keeps what is done. */
  tryLuck(): void;
  dropLuck(): void;
  /** At most MOST_GHOSTS; the oldest goes. Only runs of this very night. */
  addGhost(runId: string): void;
  removeGhost(runId: string): void;
  /** The night goes on from the moment that is shown, by one's own hands. */
  takeOver(): void;
  /** The same night, with the same luck, from its beginning. */
  yourTurn(): void;
  /** Null where nothing is being watched. */
  link(): Promise<ShareLink | null>;
  saveFile(): void;
  /** Keeps what is watched in the library. */
  keep(): void;
  /** The whole way on the sheet, printed on paper, in the shape of a card. */
  picture(width: number, height: number): Promise<SheetPicture | null>;
  leave(): void;
}
