// The words and figures printed on the sheet: names, river letters, and the heights of heightLabels.ts.
// Law: written once for a sheet and a scale.

import type Phaser from 'phaser';
import type { NightPage } from '../app/game.ts';
import { LAND_LANGUAGE, type Words } from '../app/words.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import { type Atlas, packDrawings } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { crowdedOut } from './crowding.ts';
import { type Box, clearShare } from './edgeSigns.ts';
import { FigureInk } from './figureInk.ts';
import { contourFigures, peakLabels } from './heightLabels.ts';
import { HALO_DARK, type Label, labelAt, type Writer } from './label.ts';
import type { LetterStyle } from './letters.ts';
import type { MenuShade } from './menuShade.ts';
import type { Moment } from './moment.ts';
import { farLetterPlaces, letterTurn, readingLine, villageNameY } from './namePlaces.ts';
import { INSTRUMENT_FONT, ORDINARY, PAPER, VOICE_FONT } from './palette.ts';
import { INK, WATER_INK } from './paperInks.ts';
import { worldX, worldY } from './projection.ts';
import { isWithin, type SeenPixels } from './seen.ts';
import type { SheetSource } from './sheet/source.ts';
import { FAR_BANK } from './words.ts';

/** Letters of the river stand wide: each Korean letter is a word of its own on the water. */
const KOREAN_STEP_CELLS = 14;
const ENGLISH_STEP_CELLS = 3.5;

/** The caller's figure on the whole sheet: half its width with its ring, and its height. */
const FIGURE_HALF_PX = 20;
const FIGURE_TALL_PX = 42;

/** So much of a word's drawing is its dark rim on each side, and so much of the height within is ink. */
const HALO_PX = 4;
const INK_SHARE = 0.9;
/** A word comes back within so far from a sign. */
const SIGN_CLEAR_PX = 8;
/** How a name's single letter is called. */
const LETTER = /^(river-[ab]|far)-\d+$/;

const NAME_INK = { color: INK, halo: 'rgba(240,231,210,.9)' };

export class Lettering {
  readonly #brush: Brush;
  readonly #images: {
    readonly label: Label;
    /** What the letters of one name have in common. */
    readonly group: string;
    readonly image: Phaser.GameObjects.Image;
  }[];
  readonly #figureInk: FigureInk;
  readonly #atlas: Atlas;
  /** What has no room at the size at which the sheet is seen, and that size. */
  #crowded = { at: '', groups: new Set<string>() as ReadonlySet<string> };

  constructor(
    brush: Brush,
    layer: Phaser.GameObjects.Layer,
    world: World,
    page: NightPage | null,
    source: SheetSource,
    inkByCell: Float32Array,
    pixelsPerCell: number,
  ) {
    this.#brush = brush;
    const writer: Writer = {
      px: brush.letterPx,
      cellPx: pixelsPerCell / brush.letterPx,
      words: brush.words,
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
    this.#images = labels.map((label) => ({
      label,
      group: groupOf(label),
      image: addImage(own, layer, label.name),
    }));
  }

  /** Once its layer is gone. */
  destroy(): void {
    this.#brush.scene.textures.remove(this.#atlas.key);
  }

  /**
   * @param shareAt - how much of the sheet under a place is shown: no word stands on unprinted paper.
   * @param menu - what is left of a word where the page's own words stand, or null where none do.
   * @param signs - what the signs at the map's edge cover, in pixels of the sheet.
   * @returns true once the words are in the inks of the paper that lies there.
   */
  draw(
    moment: Moment,
    seen: SeenPixels,
    inkShare: number,
    shareAt: (x: number, y: number) => number,
    menu: MenuShade | null,
    signs: readonly Box[],
  ): boolean {
    const scale = moment.wholeSheet ? 0.85 : 1;
    const { paper } = this.#brush.atlas;
    this.#atlas.turn(paper);
    this.#figureInk.follow(moment);
    const crowded = this.#crowdedAt(moment, scale);
    const shades = this.#shades(moment, seen, menu, signs);
    for (const [index, { label, group, image }] of this.#images.entries()) {
      const x = Math.round(worldX(moment.projection, label.x));
      const y = Math.round(worldY(moment.projection, label.y));
      const shown =
        (!moment.wholeSheet || label.onOverview) &&
        !crowded.has(group) &&
        isWithin(seen, x, y, image.width + image.height);
      if (!shown) {
        image.setVisible(false);
        continue;
      }
      const alpha =
        (paper === 'paper' ? printedAlpha(label) : this.#alphaOf(label, index, inkShare)) *
        shareAt(label.x, label.y) *
        (shades.get(group) ?? 1) *
        (isSetInLetters(label) ? (shades.get(label.name) ?? 1) : 1);
      const aside = moment.wholeSheet ? this.#aside(moment, x, y, image.width * scale) : 0;
      image
        .setVisible(alpha > 0.01)
        .setAlpha(alpha)
        .setScale(scale)
        .setPosition(x + aside, y);
    }
    return this.#atlas.paper === paper;
  }

  /**
   * @returns what is left of each name that is dimmed: under a menu, of one set letter by letter no more than of its most
   * hidden letter in sight; under a small sign at the edge such a name lacks a letter, since it goes on far beyond it.
   */
  #shades(
    { projection }: Moment,
    seen: SeenPixels,
    menu: MenuShade | null,
    signs: readonly Box[],
  ): ReadonlyMap<string, number> {
    const shades = new Map<string, number>();
    if (menu === null && signs.length === 0) return shades;
    const shade = (name: string, share: number) => {
      if (share < 1) shades.set(name, Math.min(shades.get(name) ?? 1, share));
    };
    for (const { label, group, image } of this.#images) {
      const [x, y] = [worldX(projection, label.x), worldY(projection, label.y)];
      if (!isWithin(seen, x, y, image.width)) continue;
      if (menu !== null) shade(group, menu(x, y));
      shade(
        isSetInLetters(label) ? label.name : group,
        clearShare(signs, [this.#inkOf(label, x, y)], SIGN_CLEAR_PX * this.#brush.px),
      );
    }
    return shades;
  }

  /** @returns the box of a word's ink around its place, in pixels of the sheet. */
  #inkOf({ drawing, isBeside }: Label, x: number, y: number, scale = 1): Box {
    const halo = HALO_PX * this.#brush.letterPx;
    const halfWidth = (drawing.width * scale) / 2 - halo;
    const halfHeight = (drawing.height * scale * INK_SHARE) / 2 - halo;
    const left = isBeside ? x - halo : x - halfWidth;
    return { left, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
  }

  /** Words keep their size while the sheet grows smaller under them: found out anew for another size. */
  #crowdedAt({ projection, wholeSheet }: Moment, scale: number): ReadonlySet<string> {
    const at = `${projection.pixelsPerCell} ${wholeSheet}`;
    if (at === this.#crowded.at) return this.#crowded.groups;
    const words = this.#images
      .filter(({ label }) => !wholeSheet || label.onOverview)
      .map(({ label, group }) => {
        const [x, y] = [worldX(projection, label.x), worldY(projection, label.y)];
        return { group, ...this.#inkOf(label, x, y, scale) };
      });
    this.#crowded = { at, groups: crowdedOut(words) };
    return this.#crowded.groups;
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
    labelAt(writer, 'village-second', second(writer, page.place), below(18), english),
    ...riverLetters(writer, sheet, 'river-a', page.river.ko, 0.1, KOREAN_STEP_CELLS, 18),
    ...(writer.words.language === LAND_LANGUAGE
      ? riverLetters(writer, sheet, 'river-b', page.river.ko, 0.66, KOREAN_STEP_CELLS, 18)
      : riverLetters(writer, sheet, 'river-b', second(writer, page.river), 0.68, ENGLISH_STEP_CELLS, 16)),
  ];
  const placed = farLetterPlaces(sheet);
  [...FAR_BANK].forEach((letter, index) => {
    labels.push(labelAt(writer, `far-${index}`, letter, placed.letters[index] ?? city, far, 'always', true));
  });
  if (writer.words.language !== LAND_LANGUAGE) {
    // As at the village, the other language stands below the sheet's own.
    const place = { x: placed.below.x, y: placed.below.y + 20 / writer.cellPx };
    labels.push(labelAt(writer, 'far-second', writer.words.farEnd, place, { ...english, color: far.color }));
  }
  return labels;
}

/** @returns a name as whoever reads the sheet knows it, beside the name that the land itself has for it. */
function second({ words: { language } }: Writer, name: Words): string {
  return (language === LAND_LANGUAGE ? undefined : name[language]) ?? name.en;
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

/** A shade duller than its line, unless the palette has another ink for the connection. */
function litInk({ atlas }: Brush): string {
  const { connection } = atlas.palette.night;
  return connection === ORDINARY.night.connection ? '#E9B06A' : connection;
}

/** @returns what the letters of one name have in common, and the two inks of one figure. */
function groupOf({ name }: Label): string {
  // A village's two names stand close, and on purpose.
  if (name.startsWith('village-')) return 'village';
  return LETTER.exec(name)?.[1] ?? name.replace(/-lit$/, '');
}

function isSetInLetters({ name }: Label): boolean {
  return LETTER.test(name);
}

/** On paper every figure stands in its line, and none is lit. */
function printedAlpha({ shows }: Label): number {
  return shows === 'amber' ? 0 : 1;
}
