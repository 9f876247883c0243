// The forms a land can have: what its river and its rise are like, as numbers and one belt of mountains.
// Law: the valley is the land of old, bit for bit; every other form differs from it in numbers only.
import { exp } from '../../core/math/exact.ts';
import { smoothstep } from './grid.ts';

export const FORMS = ['gorge', 'plateau', 'twinValley', 'braided', 'bend'] as const;
export type Form = 'valley' | (typeof FORMS)[number];

/** Lengths are in v, shares of the sheet. */
export interface Shape {
  /** The river's middle, and its bends: height of each wave and how far it turns across the sheet. */
  readonly courseV: number;
  readonly waves: readonly { readonly height: number; readonly turns: number }[];
  readonly halfWidthV: number;
  readonly halfWidthSpreadV: number;
  /** How much gravel stands dry in the water beyond the river's middle, 0 for none. */
  readonly gravel: number;
  /** The flood plain of the near bank, how far it varies, and the slope behind it. */
  readonly plainV: number;
  readonly plainSpreadV: number;
  readonly slopeV: number;
  /** Height of the saddles at the southern edge over which water leaves, in the erosion's own unit. */
  readonly southHeight: number;
  /** Hills of the far bank: how high, and where they are whole. */
  readonly farHills: number;
  readonly farWholeV: number;
  /** From the river's middle to the first street of the far city. */
  readonly cityV: number;
}

const VALLEY: Shape = {
  courseV: 0.175,
  waves: [
    { height: 0.03, turns: 6.28 * 1.05 },
    { height: 0.016, turns: 6.28 * 2.3 },
    { height: 0.006, turns: 6.28 * 5.1 },
  ],
  halfWidthV: 0.0112,
  halfWidthSpreadV: 0.0028,
  gravel: 0,
  plainV: 0.016,
  plainSpreadV: 0.022,
  slopeV: 0.115,
  southHeight: 28,
  farHills: 0.34,
  farWholeV: 0.13,
  cityV: 0.026,
};

export const SHAPES: Readonly<Record<Form, Shape>> = {
  valley: VALLEY,
  gorge: {
    ...VALLEY,
    waves: [
      { height: 0.024, turns: 6.28 * 1.6 },
      { height: 0.02, turns: 6.28 * 3.3 },
      { height: 0.005, turns: 6.28 * 6.1 },
    ],
    halfWidthV: 0.0085,
    halfWidthSpreadV: 0.0012,
    plainV: 0.004,
    plainSpreadV: 0.006,
    slopeV: 0.045,
    farHills: 0.8,
    farWholeV: 0.08,
  },
  plateau: { ...VALLEY, plainV: 0.03, plainSpreadV: 0.012, slopeV: 0.05, southHeight: 90 },
  twinValley: { ...VALLEY, slopeV: 0.08 },
  braided: {
    ...VALLEY,
    waves: [
      { height: 0.014, turns: 6.28 * 0.8 },
      { height: 0.008, turns: 6.28 * 2.1 },
      { height: 0.007, turns: 6.28 * 6.3 },
    ],
    halfWidthV: 0.023,
    halfWidthSpreadV: 0.005,
    gravel: 1,
    plainV: 0.04,
    plainSpreadV: 0.04,
    slopeV: 0.15,
    farHills: 0.28,
    cityV: 0.042,
  },
  bend: {
    ...VALLEY,
    courseV: 0.2,
    waves: [
      { height: 0.085, turns: 6.28 * 1.05 },
      { height: 0.012, turns: 6.28 * 2.3 },
      { height: 0.005, turns: 6.28 * 5.1 },
    ],
  },
};

/** The plateau's edge and top; the second valley: where it opens, how far back it lies, how wide it is. */
const SCARP_V = 0.1;
const TOP_V = 0.2;
const MOUTH_REACH_U = 0.42;
const BACK_V = 0.34;
const TROUGH_V = 0.055;

/** @returns by how much the near bank rises faster or slower than a valley's would, `distance` from the river. */
export function beltOf(form: Form, u: number, distance: number, villageU: number): number {
  if (form === 'gorge') return 1 + 0.55 * exp(-(distance * distance) / 0.03);
  if (form === 'plateau') return 1.05 - 0.62 * smoothstep(SCARP_V, TOP_V, distance);
  if (form === 'twinValley') return 1.15 - 0.98 * trough(u, distance, villageU);
  if (form === 'bend') return 0.85;
  if (form === 'braided') return 0.9;
  return 1;
}

/** The second valley runs along the first and joins it on the far side of the sheet from the village. */
function trough(u: number, distance: number, villageU: number): number {
  const mouthU = villageU < 0.5 ? 0.9 : 0.1;
  const back = BACK_V * smoothstep(0.02, MOUTH_REACH_U, Math.abs(u - mouthU));
  const aside = (distance - back) / TROUGH_V;
  return exp(-aside * aside);
}
