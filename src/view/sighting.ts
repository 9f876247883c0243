// Where the camera is. Law: worked out once a frame; everything that follows the camera reads the same one.
import type { MapPixels } from './edge.ts';
import type { StageLayout } from './layout.ts';
import type { Projection } from './projection.ts';

/** Where the camera is, for what follows it. */
export interface Sighting {
  /** World pixel at the map window's top left, whole and exact. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly exactX: number;
  readonly exactY: number;
  readonly map: MapPixels;
  readonly layout: StageLayout;
  /** The scale of this view: another one while the whole sheet is shown. */
  readonly projection: Projection;
}
