// One map sheet: the ground a night is walked on and everything drawn on it.
// Law: a sheet never changes once it is made, so every reader may hold on to it.
//
// Index space: cell = y * size + x; x runs east, y runs south, (0, 0) is the north-west cell.
// Places are in cells too; a whole number is the center of its cell.

/** A place on the sheet, in cells (x east, y south). */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the radio and the walker need of the ground. */
export interface Heightfield {
  /** Cells per side; the field is square. */
  readonly size: number;
  /** Side of one cell in meters. */
  readonly cellMeters: number;
  readonly heightMetersByCell: Float32Array;
}

/** What lies underfoot, by cell; a way is easier than open ground. */
export const Way = { none: 0, footpath: 1, track: 2, road: 3 } as const;

/** Which bank of the border river a cell lies on. */
export const Bank = { near: 0, far: 1 } as const;

/** A line on the sheet as x, y pairs in cells. */
export type Polyline = Float32Array;

export interface Stream {
  readonly points: Polyline;
  /** Drained area as a share of the sheet, one value a point; the line widens with its root. */
  readonly drainedShare: Float32Array;
}

export interface Road {
  readonly kind: 'road' | 'track' | 'footpath';
  readonly points: Polyline;
}

/** A hillside plot; its furrows run along `angleRad`. Its extent is where it is the nearest plot, within 3.9 cells. */
export interface Field {
  readonly x: number;
  readonly y: number;
  readonly angleRad: number;
  /** Distance between furrows in cells, about 0.55 to 0.95. */
  readonly furrowCells: number;
}

export interface House {
  readonly x: number;
  readonly y: number;
  readonly angleRad: number;
  readonly widthCells: number;
  readonly depthCells: number;
  readonly lit: boolean;
}

export interface CityBlock {
  readonly x: number;
  readonly y: number;
  readonly angleRad: number;
  readonly widthCells: number;
  readonly depthCells: number;
}

export interface CityLight {
  readonly x: number;
  readonly y: number;
  readonly kind: 'window' | 'coolWindow' | 'street' | 'bright';
  /** 0 to 1. */
  readonly brightness: number;
}

export interface Village extends Place {
  /** The door of the caller's home, a walkable cell beside a house. */
  readonly door: Place;
}

export interface Sheet extends Heightfield {
  /** The words the sheet was grown from. */
  readonly seed: string;
  /** Signed distance to the river's bank in cells, > 0 in the water. */
  readonly bankCellsByCell: Float32Array;
  /** A value of `Bank` by cell. */
  readonly bankByCell: Uint8Array;
  /** 0 (open) to 1 (dense). */
  readonly forestByCell: Float32Array;
  /** 0 (bare) to 1 (deep). */
  readonly snowByCell: Float32Array;
  /** A value of `Way` by cell. */
  readonly wayByCell: Uint8Array;
  /** Moonlight reaching the cell over the terrain, 0 (in shadow) to 1. */
  readonly moonlightByCell: Float32Array;
  /** Unit vector on the sheet towards the moon. */
  readonly moonDirection: Place;
  /**
   * The middle of the border river, the far bank on the left hand (west to east where that is north), and its half
   * width in cells at each point.
   */
  readonly river: { readonly points: Polyline; readonly halfWidthCells: Float32Array };
  readonly fence: Polyline;
  readonly streams: readonly Stream[];
  readonly roads: readonly Road[];
  readonly fields: readonly Field[];
  readonly houses: readonly House[];
  /** Trees as x, y, size triplets sorted by y; size is about 0.75 to 1.25. */
  readonly trees: Float32Array;
  readonly village: Village;
  /** Middle of the far city. */
  readonly city: Place & {
    readonly blocks: readonly CityBlock[];
    readonly lights: readonly CityLight[];
  };
}
