// The rings of jamming, worked out row by row: two families with centers a little apart make the moire.
// Law: ART.md "Light rules" 5. A ring runs where its jammer is heard and nowhere else; after one turn all is as before.
import type { RingCenter } from './airMaps.ts';
import { type Frame, placeAt } from './frame.ts';
import { smoothstep } from './noise.ts';
import { SplineAcross, SplineDown, spreadRow } from './spline.ts';

/** Pictures in one turn of the rings: a sixth of a wave apart, so that two of them blend into a third. */
export const RING_PHASES = 6;

/** Wave numbers a cell, and where each family has its center, in cells beside the jammer. */
const FAMILIES = [
  { wave: 4.1, x: 0, y: 0 },
  { wave: 4.38, x: 1.9, y: 0.8 },
  { wave: 3.9, x: -1.5, y: 1.2 },
] as const;
/** Rings finer than this cannot be drawn: seen from far away they stand wider apart. */
const FINEST_WAVE_PIXELS = 7;
/** How far rings bend what lies under them, at most, in cells. */
const BEND_CELLS = 0.62;
/** A weak ring is thinner than its strength says: far away only a breath is left. */
const THINNING = 1.6;

/** Sine and cosine of the three families at each pixel of a row, for one jammer. */
interface Waves {
  readonly center: RingCenter;
  readonly strength: Float32Array;
  readonly sines: readonly Float32Array[];
  readonly cosines: readonly Float32Array[];
}

export class RingRow {
  /** How jammed the pixel is, 0 to 1: rings are full only where it is 1. */
  readonly zone: Float32Array;
  /** How much of the ground's light the rings take. */
  readonly dimmed: Float32Array;
  /** How much of the drawing the rings take. */
  readonly taken: Float32Array;
  /** How far the drawing under the pixel is moved, in cells. */
  readonly bendX: Float32Array;
  readonly bendY: Float32Array;
  readonly #frame: Frame;
  readonly #across: SplineAcross;
  readonly #down: SplineDown;
  readonly #combed: Float32Array;
  readonly #waves: readonly Waves[];
  readonly #waveScale: number;
  /** True when some ring reaches into this row. */
  isJammed = false;

  constructor(centers: readonly RingCenter[], size: number, frame: Frame) {
    const row = () => new Float32Array(frame.width);
    this.zone = row();
    this.dimmed = row();
    this.taken = row();
    this.bendX = row();
    this.bendY = row();
    this.#frame = frame;
    this.#across = new SplineAcross(frame);
    this.#down = new SplineDown(size, this.#across);
    this.#combed = new Float32Array(this.#across.cells);
    this.#waves = centers.map((center) => ({
      center,
      strength: row(),
      sines: FAMILIES.map(row),
      cosines: FAMILIES.map(row),
    }));
    const wavePixels = ((2 * Math.PI) / FAMILIES[0].wave) * frame.pixelsPerCell;
    this.#waveScale = Math.min(1, wavePixels / FINEST_WAVE_PIXELS);
  }

  /** Fills every buffer for row `y` of the frame. */
  moveTo(y: number): void {
    const placeY = placeAt(this.#frame.top + y, this.#frame.pixelsPerCell);
    this.#down.moveTo(placeY);
    this.isJammed = false;
    for (const waves of this.#waves) {
      if (this.#down.values(waves.center.strengthByCell, this.#combed)) {
        spreadRow(this.#combed, this.#across.weights, this.#across.first, waves.strength);
        this.#wave(waves, placeY);
        this.isJammed = true;
      } else waves.strength.fill(0);
    }
    this.#gather(placeY);
  }

  #wave({ center, strength, sines, cosines }: Waves, placeY: number): void {
    const { left, pixelsPerCell } = this.#frame;
    FAMILIES.forEach(({ wave, x, y }, family) => {
      const sine = sines[family] as Float32Array;
      const cosine = cosines[family] as Float32Array;
      const dy = placeY - center.y - y;
      for (let k = 0; k < strength.length; k++) {
        if ((strength[k] as number) <= 0) continue;
        const dx = placeAt(left + k, pixelsPerCell) - center.x - x;
        const turn = Math.sqrt(dx * dx + dy * dy) * wave * this.#waveScale;
        sine[k] = Math.sin(turn);
        cosine[k] = Math.cos(turn);
      }
    });
  }

  /** Zone, loss of drawing and bend of all jammers together, as they stand in the first picture of a turn. */
  #gather(placeY: number): void {
    const { zone, dimmed, taken, bendX, bendY } = this;
    const { left, pixelsPerCell } = this.#frame;
    zone.fill(0);
    dimmed.fill(0);
    taken.fill(0);
    bendX.fill(0);
    bendY.fill(0);
    if (!this.isJammed) return;
    for (const { center, strength, sines } of this.#waves) {
      for (let k = 0; k < zone.length; k++) {
        const strong = strength[k] as number;
        if (strong <= 0) continue;
        const jammed = smoothstep(0.02, 0.42, strong);
        const reach = ringReach(strong);
        if (jammed > (zone[k] as number)) zone[k] = jammed;
        const dim = jammed * (0.3 + 0.7 * reach);
        if (dim > (dimmed[k] as number)) dimmed[k] = dim;
        const loss = jammed * (0.16 + 0.8 * reach);
        if (loss > (taken[k] as number)) taken[k] = loss;
        const dx = placeAt(left + k, pixelsPerCell) - center.x;
        const dy = placeY - center.y;
        const along = (sines[0]?.[k] as number) * 0.55 + (sines[2]?.[k] as number) * 0.45;
        const bend =
          (along * (0.35 + 0.65 * reach) * jammed * BEND_CELLS) / (Math.sqrt(dx * dx + dy * dy) + 1e-4);
        bendX[k] = (bendX[k] as number) + dx * bend;
        bendY[k] = (bendY[k] as number) + dy * bend;
      }
    }
  }

  /** Writes the rings of this row in picture `phase` of a turn as straight RGBA, from byte `at` on. */
  writePhase(phase: number, out: Uint8ClampedArray, at: number): void {
    if (!this.isJammed) return;
    const turn = (2 * Math.PI * phase) / RING_PHASES;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const { zone } = this;
    for (let k = 0; k < zone.length; k++) {
      if ((zone[k] as number) < 0.004) continue;
      let ring = 0;
      let moire = 0;
      let strongest = 0;
      for (const { strength, sines, cosines } of this.#waves) {
        const strong = strength[k] as number;
        if (strong <= 0) continue;
        const reach = ringReach(strong);
        // Two families run outwards, the third inwards.
        const a = (sines[0]?.[k] as number) * cos - (cosines[0]?.[k] as number) * sin;
        const b = (sines[1]?.[k] as number) * cos - (cosines[1]?.[k] as number) * sin;
        const c = (sines[2]?.[k] as number) * cos + (cosines[2]?.[k] as number) * sin;
        ring = Math.max(ring, reach * smoothstep(0.15, 0.9, 0.55 * a + 0.55 * b + 0.3 * c));
        moire += reach * a * b;
        if (strong > strongest) strongest = strong;
      }
      writeRing(out, at + k * 4, ring * (zone[k] as number), moire, strongest);
    }
  }
}

/** @returns how full rings of that strength are, 0 to 1. */
function ringReach(strong: number): number {
  return strong <= 0 ? 0 : Math.min(1, strong) ** THINNING;
}

/** Violet to cyan with the moire. */
function writeRing(out: Uint8ClampedArray, at: number, ring: number, moire: number, strong: number): void {
  if (ring < 0.004) return;
  const cyan = 0.5 + 0.5 * Math.sin(moire * 3 + strong * 2);
  out[at] = 128 - 36 * cyan;
  out[at + 1] = 108 + 108 * cyan;
  out[at + 2] = 248 - 14 * cyan;
  out[at + 3] = RING_COVER * ring;
}

const RING_COVER = 255 * 0.7;
