// The words and figures printed on the sheet: names, river letters, spot heights, contour figures.
// Law: written once for a sheet and a scale; figures read uphill and never stand on a sign.
import type Phaser from 'phaser';
import type { Language, NightPage } from '../app/game.ts';
import { hashUnit } from '../core/random.ts';
import { Bank, type Place, type Sheet } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { type Atlas, packDrawings } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import type { Drawing } from './drawing.ts';
import { AMBER_INK, FigureInk } from './figureInk.ts';
import { type LetterStyle, letterDrawing } from './letters.ts';
import type { MenuShade } from './menuShade.ts';
import type { Moment } from './moment.ts';
import { farLetterPlaces, letterTurn, readingLine, villageNameY } from './namePlaces.ts';
import { INSTRUMENT_FONT, ORDINARY, PAPER, VOICE_FONT } from './palette.ts';
import { INK, WATER_INK } from './paperInks.ts';
import { worldX, worldY } from './projection.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import type { SheetSource } from './sheet/source.ts';
import { FAR_BANK } from './words.ts';

interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** A line's figure goes where its line goes; 'amber' wells up with the ink over the same figure in cold color. */
  readonly shows: 'always' | 'line' | 'amber';
  readonly onOverview: boolean;
  readonly drawing: Drawing;
}

const FIGURE_GAP_PX = 150;
const MOST_FIGURES = 44;
const FIGURE_TRIES = 26000;
const FIGURE_KEY = 77;
const MOST_PEAKS = 26;
const PEAK_GAP_CELLS = 20;
const LOWEST_PEAK_METERS = 560;
/** Letters of the river stand wide: each Korean letter is a word of its own on the water. */
const KOREAN_STEP_CELLS = 14;
const ENGLISH_STEP_CELLS = 3.5;

/** The caller's figure on the whole sheet: half its width with its ring, and its height. */
const FIGURE_HALF_PX = 20;
const FIGURE_TALL_PX = 42;

const HALO_DARK = 'rgba(6,9,14,.85)';
const NAME_INK = { color: INK, halo: 'rgba(240,231,210,.9)' };
const CONTOUR_INK = { color: '#7A3F14', halo: 'rgba(222,212,190,.85)' };

export class Lettering {
  readonly #brush: Brush;
  readonly #images: { label: Label; image: Phaser.GameObjects.Image }[];
  readonly #figureInk: FigureInk;
  readonly #atlas: Atlas;

  constructor(
    brush: Brush,
    layer: Phaser.GameObjects.Layer,
    world: World,
    page: NightPage | null,
    language: Language,
    source: SheetSource,
    inkByCell: Float32Array,
    pixelsPerCell: number,
  ) {
    this.#brush = brush;
    const writer: Writer = {
      px: brush.letterPx,
      cellPx: pixelsPerCell / brush.letterPx,
      language,
      lit: litInk(brush),
    };
    const names = page === null ? [] : nameLabels(writer, world, page);
    const figures = contourFigures(writer, world, inkByCell, names);
    const labels = [...names, ...figures, ...peakLabels(writer, world.sheet, [...names, ...figures])];
    this.#atlas = packDrawings(
      brush.scene,
      'letters',
      1,
      labels.map((label) => label.drawing),
    );
    this.#figureInk = new FigureInk(source, labels);
    const own: Brush = { ...brush, atlas: this.#atlas };
    this.#images = labels.map((label) => ({ label, image: addImage(own, layer, label.name) }));
  }

  /**
   * @param shareAt - how much of the sheet under a place is shown: no word stands on unprinted paper.
   * @param menu - what is left of a word where the page's own words stand, or null where none do.
   * @returns true once the words are in the inks of the paper that lies there.
   */
  draw(
    moment: Moment,
    seen: SeenPixels,
    inkShare: number,
    shareAt: (x: number, y: number) => number,
    menu: MenuShade | null,
  ): boolean {
    const scale = moment.wholeSheet ? 0.85 : 1;
    const { paper } = this.#brush.atlas;
    this.#atlas.turn(paper);
    this.#figureInk.follow(moment);
    for (const [index, { label, image }] of this.#images.entries()) {
      const x = Math.round(worldX(moment.projection, label.x));
      const y = Math.round(worldY(moment.projection, label.y));
      const shown =
        (!moment.wholeSheet || label.onOverview) && isWithin(seen, x, y, image.width + image.height);
      if (!shown) {
        image.setVisible(false);
        continue;
      }
      const alpha =
        (paper === 'paper' ? printedAlpha(label) : this.#alphaOf(label, index, inkShare)) *
        shareAt(label.x, label.y) *
        (menu === null ? 1 : menu(x, y));
      const aside = moment.wholeSheet ? this.#aside(moment, x, y, image.width * scale) : 0;
      image
        .setVisible(alpha > 0.01)
        .setAlpha(alpha)
        .setScale(scale)
        .setPosition(x + aside, y);
    }
    return this.#atlas.paper === paper;
  }

  #alphaOf({ shows }: Label, index: number, inkShare: number): number {
    if (shows === 'always') return 1;
    const { amber, line } = this.#figureInk.at(index);
    return shows === 'line' ? line : inkShare * amber * line;
  }

  /** @returns how far a word stands to the east of its place, so that the caller never hides it. */
  #aside({ caller, projection }: Moment, x: number, y: number, width: number): number {
    const dx = worldX(projection, caller.x) - x;
    const dy = worldY(projection, caller.y) - y;
    const { px } = this.#brush;
    const isHidden =
      Math.abs(dx) < width / 2 + FIGURE_HALF_PX * px && dy > -12 * px && dy < FIGURE_TALL_PX * px;
    return isHidden ? dx + width / 2 + FIGURE_HALF_PX * px : 0;
  }
}

/** What writing needs to know: device pixels a CSS pixel, CSS pixels a cell, and the words' language. */
interface Writer {
  readonly px: number;
  readonly cellPx: number;
  /** Of a figure whose contour is amber. */
  readonly lit: string;
  readonly language: Language;
}

function labelAt(
  writer: Writer,
  name: string,
  text: string,
  place: Place,
  style: LetterStyle,
  shows: Label['shows'] = 'always',
  onOverview = false,
): Label {
  return {
    name,
    x: place.x,
    y: place.y,
    shows,
    onOverview,
    drawing: letterDrawing(name, text, style, writer.px),
  };
}

function nameLabels(writer: Writer, world: World, page: NightPage): Label[] {
  const { sheet } = world;
  const { village, city } = sheet;
  const nameY = villageNameY(writer.cellPx, world);
  const below = (px: number) => ({ x: village.x + 1, y: nameY + px / writer.cellPx });
  const korean: LetterStyle = {
    font: `700 18px ${VOICE_FONT}`,
    color: PAPER,
    halo: HALO_DARK,
    haloPx: 4.5,
    ink: NAME_INK,
  };
  const english: LetterStyle = {
    font: `500 13px ${INSTRUMENT_FONT}`,
    color: '#C3C4BA',
    halo: HALO_DARK,
    haloPx: 4,
    ink: NAME_INK,
  };
  const far: LetterStyle = {
    font: `700 19px ${VOICE_FONT}`,
    color: 'rgba(255,226,178,.95)',
    halo: 'rgba(12,10,8,.8)',
    haloPx: 3.5,
    ink: NAME_INK,
  };
  const labels = [
    labelAt(writer, 'village-ko', page.place.ko, below(0), korean, 'always', true),
    labelAt(writer, 'village-en', page.place.en, below(18), english),
    ...riverLetters(writer, sheet, 'river-a', page.river.ko, 0.1, KOREAN_STEP_CELLS, 18),
    ...(writer.language === 'ko'
      ? riverLetters(writer, sheet, 'river-b', page.river.ko, 0.66, KOREAN_STEP_CELLS, 18)
      : riverLetters(writer, sheet, 'river-b', page.river.en, 0.68, ENGLISH_STEP_CELLS, 16)),
  ];
  const placed = farLetterPlaces(sheet);
  [...FAR_BANK.ko].forEach((letter, index) => {
    labels.push(labelAt(writer, `far-${index}`, letter, placed.letters[index] ?? city, far, 'always', true));
  });
  if (writer.language === 'en') {
    // As at the village, the other language stands below the sheet's own.
    const place = { x: placed.below.x, y: placed.below.y + 20 / writer.cellPx };
    labels.push(labelAt(writer, 'far-en', FAR_BANK.en, place, { ...english, color: far.color }));
  }
  return labels;
}

/** The river's name set letter by letter along the water, from a share of its length, a letter each `stepCells`. */
function riverLetters(
  writer: Writer,
  sheet: Sheet,
  name: string,
  words: string,
  from: number,
  stepCells: number,
  sizePx: number,
): Label[] {
  const letters = [...words];
  const { points, isDownward } = readingLine(sheet.river.points);
  const count = points.length / 2;
  const at = (share: number): Place => {
    const position = Math.max(0, Math.min(count - 1.001, share * (count - 1)));
    const before = Math.floor(position) * 2;
    const part = position - Math.floor(position);
    const along = (offset: number) => {
      const from = points[before + offset] as number;
      return from + ((points[before + 2 + offset] as number) - from) * part;
    };
    return { x: along(0), y: along(1) };
  };
  return letters.flatMap((letter, index) => {
    if (letter.trim() === '') return [];
    const share = from + (stepCells * index) / sheet.size;
    const before = at(share - 0.012);
    const after = at(share + 0.012);
    const style: LetterStyle = {
      font: `400 ${sizePx}px ${VOICE_FONT}`,
      color: '#BED6E2',
      halo: 'rgba(8,12,18,.85)',
      haloPx: 3.5,
      ink: { color: WATER_INK, halo: 'rgba(200,214,216,.9)' },
      turnRad: letterTurn(Math.atan2(after.y - before.y, after.x - before.x), letter, isDownward),
    };
    return [labelAt(writer, `${name}-${index}`, letter, at(share), style, 'always', name === 'river-a')];
  });
}

/** Figures set into the index contours, reading uphill. */
function contourFigures(
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

/** A shade duller than its line, unless the palette has another ink for the connection. */
function litInk({ atlas }: Brush): string {
  const { connection } = atlas.palette.night;
  return connection === ORDINARY.night.connection ? '#E9B06A' : connection;
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
function peakLabels(writer: Writer, sheet: Sheet, taken: readonly Label[]): Label[] {
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

/** On paper every figure stands in its line, and none is lit. */
function printedAlpha({ shows }: Label): number {
  return shows === 'amber' ? 0 : 1;
}
