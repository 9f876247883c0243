// Heights on the sheet: figures set into the index contours, and those beside summits.
// Law: figures read uphill and never stand on a sign or on one another.
import { hashUnit } from '../core/random.ts';
import { Bank, type Place, type Sheet } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { AMBER_INK } from './figureInk.ts';
import { HALO_DARK, type Label, labelAt, type Writer } from './label.ts';
import type { LetterStyle } from './letters.ts';
import { INSTRUMENT_FONT } from './palette.ts';

const FIGURE_GAP_PX = 150;
const MOST_FIGURES = 44;
const FIGURE_TRIES = 26000;
const FIGURE_KEY = 77;
const MOST_PEAKS = 26;
const PEAK_GAP_CELLS = 20;
const LOWEST_PEAK_METERS = 560;
const CONTOUR_INK = { color: '#7A3F14', halo: 'rgba(222,212,190,.85)' };

/** Figures set into the index contours, reading uphill. */
export function contourFigures(
  writer: Writer,
  world: World,
  inkByCell: Float32Array,
  names: readonly Label[],
): Label[] {
  const { sheet } = world;
  const signs: Place[] = [...world.towers, world.home, ...names];
  const gapCells = FIGURE_GAP_PX / writer.cellPx;
  const kept: Place[] = [];
  const labels: Label[] = [];
  for (let attempt = 0; attempt < FIGURE_TRIES && kept.length < MOST_FIGURES; attempt++) {
    const x = 12 + hashUnit(FIGURE_KEY, attempt, 0) * (sheet.size - 24);
    const y = 12 + hashUnit(FIGURE_KEY, attempt, 1) * (sheet.size - 24);
    const height = heightAt(sheet, x, y);
    const meters = Math.round(height / 100) * 100;
    if (Math.abs(height - meters) > 0.6 || !isOnNearLand(sheet, x, y)) continue;
    const slopeX = (heightAt(sheet, x + 1.2, y) - heightAt(sheet, x - 1.2, y)) / 2.4;
    const slopeY = (heightAt(sheet, x, y + 1.2) - heightAt(sheet, x, y - 1.2)) / 2.4;
    const slope = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
    if (slope < 1.6 || slope > 7) continue;
    const place = { x, y };
    if (isNearAny(kept, place, gapCells) || isNearAny(signs, place, 60 / writer.cellPx)) continue;
    kept.push(place);
    labels.push(
      ...figurePair(writer, place, meters, uphillTurn(slopeX, slopeY), inkAt(sheet, inkByCell, place)),
    );
  }
  return labels;
}

function figurePair(writer: Writer, place: Place, meters: number, turnRad: number, ink: number): Label[] {
  const style = {
    font: `500 11.5px ${INSTRUMENT_FONT}`,
    halo: 'rgba(8,11,16,.95)',
    haloPx: 5,
    turnRad,
    ink: CONTOUR_INK,
  };
  const name = `contour-${Math.round(place.x * 10)}-${Math.round(place.y * 10)}`;
  const cold = labelAt(writer, name, String(meters), place, { ...style, color: '#AEBDC6' }, 'line');
  if (ink < AMBER_INK) return [cold];
  return [
    cold,
    labelAt(writer, `${name}-lit`, String(meters), place, { ...style, color: writer.lit }, 'amber'),
  ];
}

/** @returns the turn of a figure along its contour so that its top points uphill, kept readable. */
function uphillTurn(slopeX: number, slopeY: number): number {
  const turn = Math.atan2(slopeX, -slopeY);
  return Math.cos(turn) < 0 ? turn + Math.PI : turn;
}

/** Spot heights at summits: a dot and its height. */
export function peakLabels(writer: Writer, sheet: Sheet, taken: readonly Label[]): Label[] {
  const peaks: { x: number; y: number; meters: number }[] = [];
  for (let y = 8; y < sheet.size - 8; y++) {
    for (let x = 8; x < sheet.size - 8; x++) {
      const meters = sheet.heightMetersByCell[y * sheet.size + x] as number;
      if (meters > LOWEST_PEAK_METERS && isOnNearLand(sheet, x, y) && isSummit(sheet, x, y, meters)) {
        peaks.push({ x, y, meters });
      }
    }
  }
  peaks.sort((a, b) => b.meters - a.meters || a.y - b.y || a.x - b.x);
  const kept: Place[] = [];
  const labels: Label[] = [];
  for (const peak of peaks) {
    if (kept.length >= MOST_PEAKS || isNearAny(kept, peak, PEAK_GAP_CELLS)) continue;
    if (isNearAny(taken, { x: peak.x + 12 / writer.cellPx, y: peak.y }, 34 / writer.cellPx)) continue;
    kept.push(peak);
    const style: LetterStyle = {
      font: `400 12px ${INSTRUMENT_FONT}`,
      color: '#B9BBB2',
      halo: HALO_DARK,
      haloPx: 3.5,
      dotColor: 'rgba(216,212,198,.8)',
      ink: { color: '#4B4138', halo: 'rgba(236,227,206,.85)' },
    };
    labels.push(labelAt(writer, `peak-${peak.x}-${peak.y}`, String(Math.round(peak.meters)), peak, style));
  }
  return labels;
}

function isSummit(sheet: Sheet, x: number, y: number, meters: number): boolean {
  for (let dy = -6; dy <= 6; dy += 2) {
    for (let dx = -6; dx <= 6; dx += 2) {
      if ((sheet.heightMetersByCell[(y + dy) * sheet.size + x + dx] as number) > meters) return false;
    }
  }
  return true;
}

function isOnNearLand(sheet: Sheet, x: number, y: number): boolean {
  const cell = Math.round(y) * sheet.size + Math.round(x);
  return sheet.bankByCell[cell] === Bank.near && (sheet.bankCellsByCell[cell] as number) < -8;
}

function isNearAny(places: readonly Place[], place: Place, cells: number): boolean {
  return places.some((other) => {
    const dx = other.x - place.x;
    const dy = other.y - place.y;
    return dx * dx + dy * dy < cells * cells;
  });
}

function inkAt(sheet: Sheet, inkByCell: Float32Array, { x, y }: Place): number {
  return inkByCell[Math.round(y) * sheet.size + Math.round(x)] as number;
}

function heightAt(sheet: Sheet, x: number, y: number): number {
  const cx = Math.floor(x);
  const cy = Math.floor(y);
  const cell = cy * sheet.size + cx;
  const h = sheet.heightMetersByCell;
  const north = (h[cell] as number) + ((h[cell + 1] as number) - (h[cell] as number)) * (x - cx);
  const southCell = cell + sheet.size;
  const south =
    (h[southCell] as number) + ((h[southCell + 1] as number) - (h[southCell] as number)) * (x - cx);
  return north + (south - north) * (y - cy);
}
