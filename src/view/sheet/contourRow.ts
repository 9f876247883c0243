// The contour lines of one row of land, and what rings of jamming leave of them.
// Law: lines keep their width in pixels (Tanaka: wider on the moon's side) and are gone where they would crowd.
import { type Frame, lineScale } from './frame.ts';
import type { SheetMaps } from './maps.ts';
import { smoothstep } from './noise.ts';
import type { RingRow } from './rings.ts';

const CONTOUR_METERS = 20;
const INDEX_METERS = 100;
/** Width of an even line; an index line is twice as wide. */
const EVEN_PIXELS = 0.85;

/** What lines are drawn from, and where they go: buffers by pixel of one row. */
interface LinesOfLand {
  readonly maps: Pick<SheetMaps, 'moon' | 'cellMeters'>;
  readonly frame: Frame;
  readonly heightMeters: Float32Array;
  readonly slopeX: Float32Array;
  readonly slopeY: Float32Array;
  readonly steepness: Float32Array;
  readonly moonSide: Float32Array;
  readonly contour: Float32Array;
  readonly indexContour: Float32Array;
  readonly rings: RingRow;
  readonly lines: Lines;
}

/** `tanaka`: wider on the moon's side. `even`: as a press prints them. */
export type Lines = 'tanaka' | 'even';

/** Fills `moonSide`, `contour` and `indexContour` from the row's heights and slopes. */
export function drawContours(land: LinesOfLand): void {
  const { slopeX, slopeY, steepness, moonSide, contour, indexContour, maps, frame } = land;
  const scale = lineScale(frame.pixelsPerCell);
  const { x: moonX, y: moonY } = maps.moon;
  const steepest = frame.pixelsPerCell * (CONTOUR_METERS / (2.2 * scale));
  const gentlest = 0.012 * maps.cellMeters;
  const heightMeters = land.rings.isJammed ? bentHeights(land) : land.heightMeters;
  for (let k = 0; k < contour.length; k++) {
    const steep = steepness[k] as number;
    if (steep <= gentlest) {
      moonSide[k] = contour[k] = indexContour[k] = 0;
      continue;
    }
    const side = -((slopeX[k] as number) * moonX + (slopeY[k] as number) * moonY) / steep;
    const height = heightMeters[k] as number;
    const pixelsPerMeter = frame.pixelsPerCell / steep;
    const onSlope = smoothstep(0.012, 0.05, steep / maps.cellMeters);
    const width = land.lines === 'even' ? EVEN_PIXELS * scale : (0.75 + 0.3 * (side + 1)) * scale;
    const indexWidth = land.lines === 'even' ? 2 * width : width * 1.583 + 0.1625 * scale;
    moonSide[k] = side;
    contour[k] =
      steep >= steepest
        ? 0
        : onSlope *
          smoothstep(2.2 * scale, 5.5 * scale, CONTOUR_METERS * pixelsPerMeter) *
          lineCover(height, CONTOUR_METERS, pixelsPerMeter, width);
    indexContour[k] = onSlope * lineCover(height, INDEX_METERS, pixelsPerMeter, indexWidth);
  }
  if (land.rings.isJammed) giveToRings(land);
}

/** The heights that the rings bend under the pixels: a bend is shorter than a cell, so the slope tells enough. */
function bentHeights({ heightMeters, slopeX, slopeY, rings }: LinesOfLand): Float32Array {
  return heightMeters.map(
    (meters, k) =>
      meters +
      (slopeX[k] as number) * (rings.bendX[k] as number) +
      (slopeY[k] as number) * (rings.bendY[k] as number),
  );
}

function giveToRings({ contour, indexContour, rings }: LinesOfLand): void {
  for (let k = 0; k < contour.length; k++) {
    const kept = 1 - (rings.taken[k] as number);
    contour[k] = (contour[k] as number) * kept;
    indexContour[k] = (indexContour[k] as number) * kept;
  }
}

/** @returns how much a line `widthPixels` wide at every multiple of `step` covers of this pixel, 0 to 1. */
function lineCover(height: number, step: number, pixelsPerMeter: number, widthPixels: number): number {
  const turns = height / step + 0.5;
  const away = Math.abs(turns - Math.floor(turns) - 0.5) * step * pixelsPerMeter;
  const beyond = away - widthPixels * 0.5 + 0.45;
  return beyond >= 1 ? 0 : beyond <= 0 ? 1 : 1 - beyond * beyond * (3 - 2 * beyond);
}
