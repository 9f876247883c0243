// The sixteen headings of the compass as unit vectors, clockwise from north; x runs east, y runs south.
// Law: the table is literal, so that a heading is the same step in every engine.

const COS_22 = 0.9238795325112867;
const SIN_22 = 0.3826834323650898;
const SQRT_HALF = Math.SQRT1_2;

const X = [
  0,
  SIN_22,
  SQRT_HALF,
  COS_22,
  1,
  COS_22,
  SQRT_HALF,
  SIN_22,
  0,
  -SIN_22,
  -SQRT_HALF,
  -COS_22,
  -1,
  -COS_22,
  -SQRT_HALF,
  -SIN_22,
];
const Y = [
  -1,
  -COS_22,
  -SQRT_HALF,
  -SIN_22,
  0,
  SIN_22,
  SQRT_HALF,
  COS_22,
  1,
  COS_22,
  SQRT_HALF,
  SIN_22,
  0,
  -SIN_22,
  -SQRT_HALF,
  -COS_22,
];

/** @param heading 0 to 15 clockwise from north. */
export function headingX(heading: number): number {
  return X[heading & 15] as number;
}

export function headingY(heading: number): number {
  return Y[heading & 15] as number;
}

/** @returns the heading nearest to a direction, by the largest dot product; the first among equals. */
export function headingTo(dx: number, dy: number): number {
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let heading = 0; heading < X.length; heading++) {
    const dot = (X[heading] as number) * dx + (Y[heading] as number) * dy;
    if (dot <= bestDot) continue;
    bestDot = dot;
    best = heading;
  }
  return best;
}
