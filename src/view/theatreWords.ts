// The words that the theatre sets on the sheet: times along the way, the calls, what they believe, and who is who.
// Law: written once for a trace; every word has its halo, and none hides the caller.
import type Phaser from 'phaser';
import { finderLetter } from '../app/finderLetter.ts';
import { NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { type Atlas, packDrawings } from './atlas.ts';
import { addImage, type Brush } from './brush.ts';
import { isInTheOpen } from './coat.ts';
import type { Drawing } from './drawing.ts';
import { type LetterStyle, letterDrawing } from './letters.ts';
import type { FinderNow, Moment } from './moment.ts';
import { INSTRUMENT_FONT, ORDINARY, type Palette } from './palette.ts';
import { INK } from './paperInks.ts';
import type { BeliefFoot } from './pencil.ts';
import { worldX, worldY } from './projection.ts';
import { chooseRoom, overlaps, type Room, roomAround } from './roomForWords.ts';
import { LINE_PX, type RouteMark } from './routeMarks.ts';
import type { SeenPixels } from './seen.ts';

const TIME: LetterStyle = {
  font: `500 14px ${INSTRUMENT_FONT}`,
  color: '#ECE6D6',
  halo: 'rgba(6,9,14,.88)',
  haloPx: 4,
  ink: { color: INK, halo: 'rgba(238,228,206,.9)' },
};
const CALL: LetterStyle = {
  ...TIME,
  font: `600 16px ${INSTRUMENT_FONT}`,
  haloPx: 5,
  ink: { color: INK, halo: 'rgba(242,233,212,.96)' },
};
const BELIEF: LetterStyle = {
  ...CALL,
  color: '#FFA3AB',
  ink: { color: ORDINARY.paper.pencil, halo: 'rgba(242,233,212,.96)' },
};
const FINDER: LetterStyle = {
  ...BELIEF,
  font: `600 15px ${INSTRUMENT_FONT}`,
  haloPx: 4,
  ink: { color: ORDINARY.paper.pencil, halo: 'rgba(240,231,210,.95)' },
};
/** From a ring to its time, and from the caller's foot to the words of a call, in CSS px. */
const TIME_AWAY_PX = 9;
const CALL_AWAY_PX = 24;
const CALL_UP_PX = 29;
const BELIEF_GAP_PX = 16;
const FINDER_AWAY_UNITS = 15;
const FINDER_UP_UNITS = 34;
/** Of words that the caller walks through. */
const ASIDE_ALPHA = 0.3;
const FIGURE_WIDE_UNITS = 30;
const FIGURE_TALL_UNITS = 56;
const SECONDS_A_DAY = 86400;

interface Written {
  readonly marks: readonly RouteMark[];
  readonly palette: Palette;
  readonly atlas: Atlas;
  readonly images: ReadonlyMap<string, Phaser.GameObjects.Image>;
}

export class TheatreWords {
  readonly #brush: Brush;
  readonly #layer: Phaser.GameObjects.Layer;
  #written: Written | null = null;
  #beliefRoom = 0;

  constructor(brush: Brush, layer: Phaser.GameObjects.Layer) {
    this.#brush = brush;
    this.#layer = layer;
  }

  /** @param clear - of what is seen, where words may stand. */
  draw(moment: Moment, clear: SeenPixels, marks: readonly RouteMark[], foot: BeliefFoot | null): void {
    const { theatre } = moment;
    if (theatre === null) {
      this.destroy();
      return;
    }
    const { atlas, images } = this.#write(moment, marks);
    atlas.turn(this.#brush.atlas.paper);
    for (const image of images.values()) image.setVisible(false);
    if (theatre.layers.route && theatre.trace !== null) this.#placeMarks(moment, marks, images);
    const belief = images.get('belief');
    if (belief !== undefined && foot !== null) this.#placeBelief(moment, clear, belief, foot);
    [...moment.hunters, ...moment.posts].forEach((now, index) => {
      this.#placeLetter(moment, now, index, images.get(letterName(index)));
    });
  }

  destroy(): void {
    if (this.#written === null) return;
    for (const image of this.#written.images.values()) image.destroy();
    this.#brush.scene.textures.remove(this.#written.atlas.key);
    this.#written = null;
  }

  /** Writes all words of a trace at once; the same words stay as long as the trace does. */
  #write({ night }: Moment, marks: readonly RouteMark[]): Written {
    const { palette } = this.#brush.atlas;
    if (this.#written?.marks === marks && this.#written.palette === palette) return this.#written;
    this.destroy();
    const { letterPx, words } = this.#brush;
    const startSecond = night.world.startSecond;
    const finders = Array.from({ length: night.hunters.length + night.posts.length }, (_, index) => index);
    const drawings: Drawing[] = [
      letterDrawing('belief', words.believedThere, theirs(BELIEF, palette), letterPx),
      ...finders.map((index) =>
        letterDrawing(letterName(index), finderLetter(index), theirs(FINDER, palette), letterPx),
      ),
      ...marks.map((mark, index) => this.#markDrawing(mark, index, startSecond)),
    ];
    const atlas = packDrawings(this.#brush.scene, 'theatre-words', 1, drawings);
    const own: Brush = { ...this.#brush, atlas };
    const images = new Map(drawings.map(({ name }) => [name, addImage(own, this.#layer, name)]));
    this.#written = { marks, palette, atlas, images };
    return this.#written;
  }

  #markDrawing(mark: RouteMark, index: number, startSecond: number): Drawing {
    const align = mark.side > 0 ? 'left' : 'right';
    const from = clockAt(startSecond, mark.tick);
    const { letterPx } = this.#brush;
    if (mark.kind === 'time') return letterDrawing(markName(index), from, { ...TIME, align }, letterPx);
    const words = this.#brush.words.youFromTo(from, clockAt(startSecond, mark.toTick));
    return letterDrawing(markName(index), words, { ...CALL, align }, letterPx);
  }

  #placeMarks(
    moment: Moment,
    marks: readonly RouteMark[],
    images: ReadonlyMap<string, Phaser.GameObjects.Image>,
  ): void {
    const { letterPx: px } = this.#brush;
    const { night, projection } = moment;
    const callerRoom = this.#roomOf(moment, moment.caller);
    marks.forEach((mark, index) => {
      const image = images.get(markName(index));
      if (image === undefined) return;
      const isCall = mark.kind === 'call';
      const away = (isCall ? CALL_AWAY_PX : TIME_AWAY_PX) * px * mark.side;
      const up = isCall ? (CALL_UP_PX + mark.lift * LINE_PX) * px : 0;
      const x = Math.round(worldX(projection, mark.x) + away);
      const y = Math.round(worldY(projection, mark.y) - up);
      const room = roomAround(x + (mark.side * image.width) / 2, y, image.width, image.height);
      const isInTheWay = night.tick !== mark.tick && overlaps(room, callerRoom);
      image
        .setVisible(!isCall || night.tick >= mark.tick)
        .setPosition(x, y)
        .setAlpha(isInTheWay ? ASIDE_ALPHA : 1);
    });
  }

  /** Below what is likely, or beside it where someone stands in the way. */
  #placeBelief(moment: Moment, clear: SeenPixels, image: Phaser.GameObjects.Image, foot: BeliefFoot): void {
    const { letterPx: px } = this.#brush;
    const { projection } = moment;
    const { width, height } = image;
    const [gap, edge] = [BELIEF_GAP_PX * px, 8 * px];
    const within = (at: number, from: number, length: number, size: number) =>
      Math.round(Math.max(from + size / 2 + edge, Math.min(from + length - size / 2 - edge, at)));
    const middleY = worldY(projection, (foot.y + foot.topY) / 2);
    const places = [
      { x: worldX(projection, foot.x), y: worldY(projection, foot.y) + gap },
      { x: worldX(projection, foot.x), y: worldY(projection, foot.topY) - gap },
      { x: worldX(projection, foot.east) + width / 2 + edge, y: middleY },
      { x: worldX(projection, foot.west) - width / 2 - edge, y: middleY },
    ].map(({ x, y }) => ({
      x: within(x, clear.left, clear.width, width),
      y: within(y, clear.top, clear.height, height),
    }));
    const rooms = places.map(({ x, y }) => roomAround(x, y, width, height));
    this.#beliefRoom = chooseRoom(rooms, this.#peopleRooms(moment), this.#beliefRoom);
    const place = places[this.#beliefRoom];
    if (place !== undefined) image.setVisible(true).setPosition(place.x, place.y);
  }

  #peopleRooms(moment: Moment): Room[] {
    return [moment.caller, ...moment.hunters].map((place) => this.#roomOf(moment, place));
  }

  /** What a figure that stands at a place takes up. */
  #roomOf({ projection }: Moment, { x, y }: Place): Room {
    const { unit } = this.#brush;
    const middleY = worldY(projection, y) - 20 * unit;
    return roomAround(worldX(projection, x), middleY, FIGURE_WIDE_UNITS * unit, FIGURE_TALL_UNITS * unit);
  }

  #placeLetter(
    moment: Moment,
    now: FinderNow,
    index: number,
    image: Phaser.GameObjects.Image | undefined,
  ): void {
    const hunter = moment.night.hunters[index];
    // Who is still under a coat was nobody yet to the one who lived the night.
    const isKnown = hunter === undefined || isInTheOpen(hunter) || moment.theatre?.look !== 'night';
    if (image === undefined || !isKnown) return;
    const { projection, wholeSheet } = moment;
    const unit = this.#brush.unit * (wholeSheet ? 0.7 : 1);
    const away = (now.antennaX < 0 ? 1 : -1) * FINDER_AWAY_UNITS * unit;
    image
      .setVisible(true)
      .setPosition(
        Math.round(worldX(projection, now.x) + away),
        Math.round(worldY(projection, now.y) - FINDER_UP_UNITS * unit),
      );
  }
}

function letterName(index: number): string {
  return `finder-${index}`;
}

function markName(index: number): string {
  return `mark-${index}`;
}

function clockAt(startSecond: number, tick: number): string {
  const seconds = (startSecond + tick * NIGHT_SECONDS_PER_TICK) % SECONDS_A_DAY;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A word of theirs in the color that detection has in a palette. */
function theirs(style: LetterStyle, { night, paper }: Palette): LetterStyle {
  if (night.detectionLine === ORDINARY.night.detectionLine) return style;
  const halo = style.ink?.halo ?? style.halo;
  return { ...style, color: night.detectionLine, ink: { color: paper.pencil, halo } };
}
