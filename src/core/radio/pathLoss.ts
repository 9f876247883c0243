// Loss between two antennas over the terrain, point to point: free space and Bullington's diffraction.
// Law: swapping the two antennas changes nothing, not even a bit; no memory is taken per call.
import { heightAt } from '../terrain/field.ts';
import type { Heightfield } from '../terrain/sheet.ts';
import { EFFECTIVE_EARTH_KM, LIGHT_METERS_GHZ } from './constants.ts';
import { freeSpaceLossDb } from './freeSpace.ts';
import { equivalentEdgeLossDb } from './knifeEdge.ts';

/** An antenna on the sheet. */
export interface Antenna {
  /** Place in cells. */
  readonly x: number;
  readonly y: number;
  /** Height above the ground in meters. */
  readonly heightMeters: number;
}

/** Two antennas on one spot are still this far apart, in meters. */
const LEAST_METERS = 1;
/** An earth this big lowers d (D - d) meters of way by so many meters. */
const BULGE_PER_METERS2 = 1 / (2000 * EFFECTIVE_EARTH_KM);

/** A crossing this close to an antenna, in cells, is the antenna's own place: over it slopes would be noise. */
const OWN_PLACE_CELLS = 1e-9;

/**
 * @param from, to antennas on the sheet.
 * @returns dB over the profile where the path crosses the middles of columns of cells, or of rows if it crosses more.
 */
export function pathLossDb(field: Heightfield, from: Antenna, to: Antenna, frequencyGHz: number): number {
  const isAlongX = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  // Always walked from west to east or from north to south, so that both ways add the same numbers in the same order.
  const isForward = isAlongX ? from.x <= to.x : from.y <= to.y;
  const start = isForward ? from : to;
  const end = isForward ? to : from;
  const startTop = heightAt(field, start.x, start.y) + start.heightMeters;
  const endTop = heightAt(field, end.x, end.y) + end.heightMeters;
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const meters = Math.max(LEAST_METERS, Math.sqrt(dx * dx + dy * dy) * field.cellMeters);
  const angles2 = edgeAngles2(field, start, end, isAlongX, startTop, endTop, meters);
  const nu2 = (angles2 * 2 * meters * frequencyGHz) / LIGHT_METERS_GHZ;
  const nu = nu2 < 0 ? -Math.sqrt(-nu2) : Math.sqrt(nu2);
  const climb = endTop - startTop;
  const freeDb = freeSpaceLossDb(Math.sqrt(meters * meters + climb * climb), frequencyGHz);
  return freeDb + equivalentEdgeLossDb(nu, meters / 1000);
}

/**
 * Every point of the ground is seen from both ends over the direct line by two small angles, alpha and beta, and has
 * nu^2 = (2 D / lambda) alpha beta. Behind a horizon Bullington's edge (ITU-R P.526-16 4.5.1) takes the largest
 * alpha and the largest beta of all points; in sight it is the point with the least product.
 *
 * The path runs along the axis of which it covers more and is read at the whole numbers of that axis: there it lies
 * between two cells only, and not between four.
 * @param start, end in the direction of that axis.
 * @returns alpha beta of that edge, negative when it stays under the line of sight.
 */
function edgeAngles2(
  { size, heightMetersByCell }: Heightfield,
  start: Antenna,
  end: Antenna,
  isAlongX: boolean,
  startTop: number,
  endTop: number,
  meters: number,
): number {
  const startAlong = isAlongX ? start.x : start.y;
  const endAlong = isAlongX ? end.x : end.y;
  const startAcross = isAlongX ? start.y : start.x;
  const endAcross = isAlongX ? end.y : end.x;
  const alongStride = isAlongX ? 1 : size;
  const acrossStride = isAlongX ? size : 1;
  const first = Math.floor(startAlong + OWN_PLACE_CELLS) + 1;
  const last = Math.ceil(endAlong - OWN_PLACE_CELLS) - 1;
  if (first > last) return Number.NEGATIVE_INFINITY;
  const span = endAlong - startAlong;
  const drift = (endAcross - startAcross) / span;
  const climb = (endTop - startTop) / span;
  const metersPerAlong = meters / span;
  const bulge = BULGE_PER_METERS2 * metersPerAlong * metersPerAlong;
  const lastNear = size - 2;
  let alphaMost = Number.NEGATIVE_INFINITY;
  let betaMost = Number.NEGATIVE_INFINITY;
  let clearLeast = Number.POSITIVE_INFINITY;
  for (let along = first; along <= last; along++) {
    const done = along - startAlong;
    const rest = endAlong - along;
    const across = startAcross + done * drift;
    // `| 0` is floor on the sheet; on its last row the cell before it is the near one.
    const near = across < lastNear ? across | 0 : lastNear;
    const cell = Math.imul(along, alongStride) + Math.imul(near, acrossStride);
    const nearMeters = heightMetersByCell[cell] as number;
    const farMeters = heightMetersByCell[cell + acrossStride] as number;
    const ground = nearMeters + (farMeters - nearMeters) * (across - near);
    const above = ground + bulge * (done * rest) - startTop - climb * done;
    // Meters a cell along: the angles are scaled once, after the loop, and one division serves both and their product.
    const perBoth = above / (done * rest);
    const alpha = perBoth * rest;
    const beta = perBoth * done;
    if (alpha > alphaMost) alphaMost = alpha;
    if (beta > betaMost) betaMost = beta;
    if (perBoth * above < clearLeast) clearLeast = perBoth * above;
  }
  return (alphaMost < 0 ? -clearLeast : alphaMost * betaMost) / (metersPerAlong * metersPerAlong);
}
