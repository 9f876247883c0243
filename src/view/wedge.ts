// The small wedge on the ground that says which way a sector antenna looks, and how wide.
// Law: it shows the beam of the world's own antenna; two sides and three arcs, squashed as the ground is.
import type { Sector } from '../core/world.ts';
import type { Strokes } from './strokes.ts';
import { BRACKET_SQUASH } from './turnedSign.ts';

const RAD_PER_DEG = Math.PI / 180;
const INNER_UNITS = 8;
const OUTER_UNITS = 36;
/** Radius and strength of each arc. */
const ARCS = [
  [16, 0.85],
  [25, 0.6],
  [34, 0.4],
] as const;
const CHORD_RAD = 0.16;

/** @param unit - pixels a unit. @param alpha - 1 for an antenna that sends. */
export function drawWedge(
  strokes: Strokes,
  color: string,
  { azimuthDeg, beamDeg }: Sector,
  foot: { readonly x: number; readonly y: number },
  unit: number,
  alpha: number,
): void {
  const middle = (azimuthDeg - 90) * RAD_PER_DEG;
  const half = (beamDeg / 2) * RAD_PER_DEG;
  const at = (angle: number, units: number) =>
    [
      foot.x + Math.cos(angle) * units * unit,
      foot.y + Math.sin(angle) * units * unit * BRACKET_SQUASH * 1.3,
    ] as const;
  const draw = (line: WedgeLine) => {
    for (const side of [middle - half, middle + half])
      line(at(side, INNER_UNITS), at(side, OUTER_UNITS), 0.75);
    const chords = Math.max(2, Math.ceil((2 * half) / CHORD_RAD));
    for (const [units, share] of ARCS) {
      for (let chord = 0; chord < chords; chord++) {
        const from = middle - half + (2 * half * chord) / chords;
        line(at(from, units), at(from + (2 * half) / chords, units), share);
      }
    }
  };
  // First all that is dark, then all ink: lines of one kind in a row are one stroke.
  draw(([x0, y0], [x1, y1]) => strokes.line('dark', x0, y0, x1, y1, 3.6 * unit, 0.55 * alpha));
  draw(([x0, y0], [x1, y1], share) => strokes.line(color, x0, y0, x1, y1, 1.25 * unit, share * alpha));
}

type Point = readonly [x: number, y: number];
type WedgeLine = (from: Point, to: Point, share: number) => void;
