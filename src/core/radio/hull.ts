// The upper hull of the ground along one ray, and the tangent from an antenna back to it.
// Law: growing the hull is O(1) a step on average, since a vertex that a new point hides is never walked over again.
//
// Points are steps 1, 2, 3 ... of the ray. Each remembers its parent: the vertex that it sees under the least slope
// looking back. Following parents from any point walks the hull of all ground up to that point, so that one hull
// serves every receiver on the ray.

export interface Hull {
  /** Height of the ground by step. */
  readonly metersByStep: Float64Array;
  readonly parentByStep: Int32Array;
  /** Slope from the parent to the step, in meters a step; the first step has no parent and ends every walk. */
  readonly slopeByStep: Float64Array;
  /** 1 / n by n: a read is cheaper than a division. */
  readonly inverse: Float64Array;
}

export function makeHull(steps: number): Hull {
  const slopeByStep = new Float64Array(steps + 1);
  slopeByStep[1] = Number.POSITIVE_INFINITY;
  return {
    metersByStep: new Float64Array(steps + 1),
    parentByStep: new Int32Array(steps + 1),
    slopeByStep,
    inverse: Float64Array.from({ length: steps + 1 }, (_, n) => (n === 0 ? 0 : 1 / n)),
  };
}

/** Finds the parents of steps 2 to `steps` from the heights that are already there. */
export function growHull(hull: Hull, steps: number): void {
  const { metersByStep, parentByStep, slopeByStep, inverse } = hull;
  // Every walk begins at the step before, so its numbers stay at hand.
  let metersBefore = metersByStep[1] as number;
  let slope = slopeByStep[1] as number;
  for (let step = 2; step <= steps; step++) {
    const meters = metersByStep[step] as number;
    let vertex = step - 1;
    let slopeAtVertex = slope;
    slope = meters - metersBefore;
    while (slopeAtVertex <= slope) {
      vertex = parentByStep[vertex] as number;
      slope = (meters - (metersByStep[vertex] as number)) * (inverse[step - vertex] as number);
      slopeAtVertex = slopeByStep[vertex] as number;
    }
    parentByStep[step] = vertex;
    slopeByStep[step] = slope;
    metersBefore = meters;
  }
}

/**
 * The vertex that an antenna over `step` sees highest in front of it. The antenna stands above the ground, so its
 * tangent touches at or before the parent of the ground below it: the walk goes on where that ground's walk ended.
 */
export function tangentVertex(hull: Hull, step: number, topMeters: number): number {
  const { metersByStep, parentByStep, slopeByStep, inverse } = hull;
  let vertex = parentByStep[step] as number;
  let slope = (topMeters - (metersByStep[vertex] as number)) * (inverse[step - vertex] as number);
  while ((slopeByStep[vertex] as number) < slope) {
    vertex = parentByStep[vertex] as number;
    slope = (topMeters - (metersByStep[vertex] as number)) * (inverse[step - vertex] as number);
  }
  return vertex;
}

/** @returns the vertex that stands highest over lines of this slope: parents, while the hull still rises backwards. */
export function highestVertex(hull: Hull, from: number, slope: number): number {
  const { parentByStep, slopeByStep } = hull;
  let vertex = from;
  while ((slopeByStep[vertex] as number) < slope) vertex = parentByStep[vertex] as number;
  return vertex;
}
