// Lines around all places that are at least so probable, as closed or open chains.
// Law: pure marching squares with linear interpolation; neighbors share their ends, so a chain has no gap.
import type { BeliefField } from './hatching.ts';

/** x and y in cells, one after the other. */
type Chain = readonly number[];

/** @returns the lines along which the field is `threshold`. */
export function isolines(field: BeliefField, threshold: number): Chain[] {
  const byEnd = new Map<number, number[]>();
  const segments = segmentsOf(field, threshold);
  segments.forEach(([from, to], index) => {
    for (const end of [from, to]) {
      const here = byEnd.get(end);
      if (here === undefined) byEnd.set(end, [index]);
      else here.push(index);
    }
  });
  const used = new Uint8Array(segments.length);
  const chains: Chain[] = [];
  segments.forEach(([from, to], index) => {
    if (used[index] === 1) return;
    used[index] = 1;
    const onward = follow(to, segments, byEnd, used);
    const backward = follow(from, segments, byEnd, used);
    const edges = [...backward.reverse(), from, to, ...onward];
    chains.push(edges.flatMap((edge) => placeOn(field, threshold, edge)));
  });
  return chains;
}

/** A segment from edge to edge; an edge is named by its point, twice, plus one if it runs down. */
type Segment = readonly [from: number, to: number];

function segmentsOf({ size, values }: BeliefField, threshold: number): Segment[] {
  const segments: Segment[] = [];
  for (let y = 0; y < size - 1; y++) {
    for (let x = 0; x < size - 1; x++) {
      const at = y * size + x;
      const northWest = (values[at] as number) > threshold;
      const northEast = (values[at + 1] as number) > threshold;
      const southWest = (values[at + size] as number) > threshold;
      const southEast = (values[at + size + 1] as number) > threshold;
      const [north, west, south, east] = [at * 2, at * 2 + 1, (at + size) * 2, (at + 1) * 2 + 1];
      const crossed: number[] = [];
      if (northWest !== northEast) crossed.push(north);
      if (northEast !== southEast) crossed.push(east);
      if (southEast !== southWest) crossed.push(south);
      if (southWest !== northWest) crossed.push(west);
      for (let k = 0; k + 1 < crossed.length; k += 2) {
        segments.push([crossed[k] as number, crossed[k + 1] as number]);
      }
    }
  }
  return segments;
}

function follow(
  from: number,
  segments: readonly Segment[],
  byEnd: ReadonlyMap<number, readonly number[]>,
  used: Uint8Array,
): number[] {
  const edges: number[] = [];
  let end = from;
  for (;;) {
    const next = byEnd.get(end)?.find((index) => used[index] === 0);
    if (next === undefined) return edges;
    used[next] = 1;
    const [a, b] = segments[next] as Segment;
    end = a === end ? b : a;
    edges.push(end);
  }
}

function placeOn(
  { size, values, stepCells, firstCells }: BeliefField,
  threshold: number,
  edge: number,
): number[] {
  const at = edge >> 1;
  const isDown = (edge & 1) === 1;
  const here = values[at] as number;
  const there = values[at + (isDown ? size : 1)] as number;
  const share = (threshold - here) / (there - here);
  const x = (at % size) + (isDown ? 0 : share);
  const y = Math.floor(at / size) + (isDown ? share : 0);
  return [firstCells + x * stepCells, firstCells + y * stepCells];
}
