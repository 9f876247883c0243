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
  /** How full its rings are, 0 to 1. */
  readonly reach: Float32Array;
  readonly sines: readonly [Float32Array, Float32Array, Float32Array];
  readonly cosines: readonly [Float32Array, Float32Array, Float32Array];
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
  readonly #mix: Mix;
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
    this.#mix = { ring: row(), gap: row(), moire: row() };
    this.#waves = centers.map((center) => ({
      center,
      strength: row(),
      reach: row(),
      sines: [row(), row(), row()],
      cosines: [row(), row(), row()],
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
      } else {
        waves.strength.fill(0);
        waves.reach.fill(0);
      }
    }
    this.#gather(placeY);
  }

  #wave({ center, strength, reach, sines, cosines }: Waves, placeY: number): void {
    const { left, pixelsPerCell } = this.#frame;
    for (let k = 0; k < reach.length; k++) {
      const strong = strength[k] as number;
      reach[k] = strong <= 0 ? 0 : Math.min(1, strong) ** THINNING;
    }
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
    for (const { center, strength, reach: reaches, sines } of this.#waves) {
      const [outward, , inward] = sines;
      for (let k = 0; k < zone.length; k++) {
        const strong = strength[k] as number;
        if (strong <= 0) continue;
        const jammed = smoothstep(0.02, 0.42, strong);
        const reach = reaches[k] as number;
        if (jammed > (zone[k] as number)) zone[k] = jammed;
        const dim = jammed * (0.3 + 0.7 * reach);
        if (dim > (dimmed[k] as number)) dimmed[k] = dim;
        const loss = jammed * (0.16 + 0.8 * reach);
        if (loss > (taken[k] as number)) taken[k] = loss;
        const dx = placeAt(left + k, pixelsPerCell) - center.x;
        const dy = placeY - center.y;
        const along = (outward[k] as number) * 0.55 + (inward[k] as number) * 0.45;
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
    const { ring, gap, moire } = this.#mix;
    for (const row of [ring, gap, moire]) row.fill(0);
    for (const waves of this.#waves) addRings(waves, cos, sin, this.#mix);
    for (let k = 0; k < ring.length; k++) {
      const jammed = this.zone[k] as number;
      if (jammed < 0.004) continue;
      const cyan = 0.5 + 0.5 * Math.sin(moire[k] as number);
      const cover = RING_COVER * (ring[k] as number) * jammed;
      writeRing(out, at + k * 4, cover, GAP_COVER * (gap[k] as number) * jammed, cyan);
    }
  }
}

/** A row of rings of all jammers together. */
interface Mix {
  readonly ring: Float32Array;
  /** How dark it is between the rings. */
  readonly gap: Float32Array;
  /** Turns the color from violet to cyan. */
  readonly moire: Float32Array;
}

/** Two families run outwards, the third inwards. */
function addRings({ strength, reach, sines, cosines }: Waves, cos: number, sin: number, mix: Mix): void {
  const { ring, gap, moire } = mix;
  const [sineA, sineB, sineC] = sines;
  const [cosineA, cosineB, cosineC] = cosines;
  for (let k = 0; k < reach.length; k++) {
    const full = reach[k] as number;
    if (full <= 0) continue;
    const a = (sineA[k] as number) * cos - (cosineA[k] as number) * sin;
    const b = (sineB[k] as number) * cos - (cosineB[k] as number) * sin;
    const c = (sineC[k] as number) * cos + (cosineC[k] as number) * sin;
    // Where the families cancel out, the first alone is left: the moire thins the rings but never ends them.
    const both = smoothstep(0.15, 0.9, 0.55 * a + 0.55 * b + 0.3 * c);
    const here = full * Math.max(both, ALONE * smoothstep(0.1, 0.9, a));
    if (here > (ring[k] as number)) ring[k] = here;
    if (full > (gap[k] as number)) gap[k] = full;
    moire[k] = (moire[k] as number) + full * a * b * 3 + (strength[k] as number) * 2;
  }
}

/** Violet to cyan over the dark that parts the rings, as one color and one cover. */
function writeRing(out: Uint8ClampedArray, at: number, ring: number, gap: number, cyan: number): void {
  const under = gap * (1 - ring);
  const cover = ring + under;
  if (cover < 0.004) return;
  const share = ring / cover;
  out[at] = (128 - 36 * cyan) * share + 8 * (1 - share);
  out[at + 1] = (108 + 108 * cyan) * share + 11 * (1 - share);
  out[at + 2] = (248 - 14 * cyan) * share + 20 * (1 - share);
  out[at + 3] = 255 * cover;
}

/** What full rings cover, and what the dark between them does. */
const RING_COVER = 0.74;
const GAP_COVER = 0.36;
/** Strength of a family alone beside both together. */
const ALONE = 0.27;
