// One row of pixels of bare land: height, slope, light and cover by pixel, and the contour lines on it.
// Law: buffers are made once a picture and filled again for every row; nothing is allocated on the way.
import { drawContours, type Lines } from './contourRow.ts';
import { type Frame, placeAt } from './frame.ts';
import type { SheetMaps } from './maps.ts';
import { noiseAt, smoothstep } from './noise.ts';
import { RingRow } from './rings.ts';
import { SplineAcross, SplineDown, spreadRow } from './spline.ts';

/** The fine relief is drawn a little steeper than it is; the coarse one too. */
const FINE_STEEPER = 1.15;
const COARSE_STEEPER = 1.2;
const COARSE_SHARE = 0.38;
/** The moon as the hillshade sees it: direction on the sheet and height, before normalizing. */
const MOON_ACROSS = 0.8;
const MOON_UP = 0.62;

export class LandRow {
  readonly maps: SheetMaps;
  readonly frame: Frame;
  /** Place of each pixel's middle across, and of the whole row down. */
  readonly placeX: Float32Array;
  placeY = 0;
  readonly heightMeters: Float32Array;
  /** Meters a cell, to the east and to the south. */
  readonly slopeX: Float32Array;
  readonly slopeY: Float32Array;
  readonly steepness: Float32Array;
  readonly bankCells: Float32Array;
  readonly ridge: Float32Array;
  readonly snow: Float32Array;
  readonly forest: Float32Array;
  readonly moonlight: Float32Array;
  readonly reception: Float32Array;
  readonly glow: Float32Array;
  readonly towerX: Float32Array;
  readonly towerY: Float32Array;
  /** Unit normal of the land as it is shaded. */
  readonly normalX: Float32Array;
  readonly normalY: Float32Array;
  readonly normalZ: Float32Array;
  /** Light of the moon above that on level ground; negative in the shade. */
  readonly shade: Float32Array;
  /** -1 (downhill away from the moon) to 1 (towards it): Tanaka's term. */
  readonly moonSide: Float32Array;
  /** How much of the pixel a 20 m and a 100 m contour line covers. */
  readonly contour: Float32Array;
  readonly indexContour: Float32Array;
  readonly rings: RingRow;
  readonly lines: Lines;
  readonly #coarseX: Float32Array;
  readonly #coarseY: Float32Array;
  readonly #across: SplineAcross;
  readonly #down: SplineDown;
  readonly #combed: Float32Array;
  #softPair = -1;

  constructor(maps: SheetMaps, frame: Frame, lines: Lines = 'tanaka') {
    this.maps = maps;
    this.lines = lines;
    this.frame = frame;
    this.#across = new SplineAcross(frame);
    this.#down = new SplineDown(maps.size, this.#across);
    this.#combed = new Float32Array(this.#across.cells);
    const row = () => new Float32Array(frame.width);
    this.placeX = row().map((_, pixel) => placeAt(frame.left + pixel, frame.pixelsPerCell));
    this.heightMeters = row();
    this.slopeX = row();
    this.slopeY = row();
    this.steepness = row();
    this.bankCells = row();
    this.ridge = row();
    this.snow = row();
    this.forest = row();
    this.moonlight = row();
    this.reception = row();
    this.glow = row();
    this.towerX = row();
    this.towerY = row();
    this.normalX = row();
    this.normalY = row();
    this.normalZ = row();
    this.shade = row();
    this.moonSide = row();
    this.contour = row();
    this.indexContour = row();
    this.#coarseX = row();
    this.#coarseY = row();
    this.rings = new RingRow(maps.centers, maps.size, frame);
  }

  /** Fills every buffer for row `y` of the frame. */
  moveTo(y: number): void {
    const { maps, frame } = this;
    this.placeY = placeAt(frame.top + y, frame.pixelsPerCell);
    this.#down.moveTo(this.placeY);
    this.#relief(maps.heightMeters, this.heightMeters, this.slopeX, this.slopeY);
    this.#cover(maps.bankCells, this.bankCells);
    this.#softMaps(frame.top + y);
    this.#breakSnow();
    this.#light();
    this.rings.moveTo(y);
    drawContours(this);
  }

  /** Soft maps change little from row to row: one row serves a pair, the same pair in every frame. */
  #softMaps(row: number): void {
    const pair = row >> 1;
    this.#cover(this.maps.snow, this.snow);
    if (pair === this.#softPair) return;
    this.#softPair = pair;
    this.#down.moveTo(placeAt(pair * 2 + 0.5, this.frame.pixelsPerCell));
    this.#relief(this.maps.coarseMeters, null, this.#coarseX, this.#coarseY);
    this.#cover(this.maps.ridge, this.ridge);
    this.#cover(this.maps.forest, this.forest);
    this.#cover(this.maps.moonlight, this.moonlight);
    this.#cover(this.maps.reception, this.reception);
    this.#cover(this.maps.glow, this.glow);
    this.#cover(this.maps.towerX, this.towerX);
    this.#cover(this.maps.towerY, this.towerY);
  }

  #cover(map: Float32Array, out: Float32Array): void {
    if (this.#down.values(map, this.#combed)) {
      spreadRow(this.#combed, this.#across.weights, this.#across.first, out);
    } else out.fill(0);
  }

  #relief(map: Float32Array, height: Float32Array | null, slopeX: Float32Array, slopeY: Float32Array): void {
    const { weights, slopes, first } = this.#across;
    this.#down.values(map, this.#combed);
    if (height !== null) spreadRow(this.#combed, weights, first, height);
    spreadRow(this.#combed, slopes, first, slopeX);
    this.#down.slopes(map, this.#combed);
    spreadRow(this.#combed, weights, first, slopeY);
  }

  /** Snow ends in patches, never in a smooth line. */
  #breakSnow(): void {
    const { snow, placeX, placeY } = this;
    for (let k = 0; k < snow.length; k++) {
      const depth = snow[k] as number;
      if (depth < 0.08) snow[k] = 0;
      else if (depth > 0.9) snow[k] = 1;
      else {
        const x = placeX[k] as number;
        const patches = noiseAt(x * 1.7, placeY * 1.7) - 0.5;
        const crumbs = noiseAt(x * 4.6, placeY * 4.6) - 0.5;
        snow[k] = smoothstep(0.36, 0.62, depth + 0.34 * patches + 0.22 * crumbs);
      }
    }
  }

  /** Hillshade after Imhof: the fine relief and the coarse one, mixed. */
  #light(): void {
    const { slopeX, slopeY, normalX, normalY, normalZ, shade, steepness, maps } = this;
    const fine = -FINE_STEEPER / maps.cellMeters;
    const coarse = -COARSE_STEEPER / maps.cellMeters;
    const moonLength = Math.sqrt(MOON_ACROSS * MOON_ACROSS + MOON_UP * MOON_UP);
    const moonX = (maps.moon.x * MOON_ACROSS) / moonLength;
    const moonY = (maps.moon.y * MOON_ACROSS) / moonLength;
    const moonZ = MOON_UP / moonLength;
    for (let k = 0; k < shade.length; k++) {
      const gx = slopeX[k] as number;
      const gy = slopeY[k] as number;
      const cx = (this.#coarseX[k] as number) * coarse;
      const cy = (this.#coarseY[k] as number) * coarse;
      const steep = gx * gx + gy * gy;
      const fineShare = (1 - COARSE_SHARE) / Math.sqrt(steep * fine * fine + 1);
      const coarseShare = COARSE_SHARE / Math.sqrt(cx * cx + cy * cy + 1);
      const x = gx * fine * fineShare + cx * coarseShare;
      const y = gy * fine * fineShare + cy * coarseShare;
      const z = fineShare + coarseShare;
      const unit = 1 / Math.sqrt(x * x + y * y + z * z);
      normalX[k] = x * unit;
      normalY[k] = y * unit;
      normalZ[k] = z * unit;
      shade[k] = (x * moonX + y * moonY + z * moonZ) * unit - moonZ;
      steepness[k] = Math.sqrt(steep);
    }
  }
}
