// The sheets along the river as the faces see them: which one lies on top, and a picture of each.
// Law: a picture that is not there is being drawn; to turn to a sheet begins nothing.
import type { ReadonlySignal } from '@preact/signals-core';
import type { SheetPicture } from './theatre.ts';

export interface SheetThumbnail {
  readonly picture: SheetPicture;
  /** How far from its west to its east edge the tower stands, 0 to 1: a narrow card shows that part. */
  readonly towerShare: number;
}

export interface Sheets {
  /** The level of the sheet that lies on top, '' where there is none. */
  readonly chosen: ReadonlySignal<string>;
  /** By level; a sheet that is not here is still being drawn. */
  readonly pictures: ReadonlySignal<ReadonlyMap<string, SheetThumbnail>>;
  /** Lays another sheet on top; no night begins that was wished for before. */
  turnTo(levelId: string): void;
}
