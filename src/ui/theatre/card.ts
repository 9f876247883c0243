// Draws the picture of a night: its way on the paper sheet, their bearings, and how it ended, in plain words.
// Law: the same recording gives the same card; every letter's typeface is there before it is drawn; without a printed
// sheet the way stands on plain paper.
import type { SheetPicture } from '../../app/theatre.ts';
import type { Trace } from '../../replay/trace.ts';

export const CARD_WIDTH_PX = 1200;
const CARD_HEIGHT_PX = 630;
export const CARD_MAP_HEIGHT_PX = 452;

export interface CardWords {
  readonly first: string;
  readonly second: string;
  readonly outcome: string;
  readonly lines: string;
  readonly seed: string;
}

export interface CardNight {
  readonly trace: Trace;
  readonly picture: SheetPicture | null;
}

const PAPER = '#ddd3bd';
const INK = '#241d18';
const SECOND_INK = '#4b4037';
const PENCIL = '#b0202c';

const FONTS = {
  first: '700 58px "Gowun Batang"',
  second: '400 31px "Gowun Batang"',
  words: '500 29px "IBM Plex Sans Condensed", "IBM Plex Sans KR"',
  small: '400 22px "IBM Plex Sans Condensed", "IBM Plex Sans KR"',
  seed: '400 19px "IBM Plex Mono"',
} as const;

/** A typeface that does not come is drawn with another. */
const MOST_WAIT_MS = 4000;

/** @returns the picture as PNG, or null where the browser draws none. */
export async function drawCard(night: CardNight, words: CardWords): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH_PX;
  canvas.height = CARD_HEIGHT_PX;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await fontsFor(Object.values(words).join(' '));
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, CARD_WIDTH_PX, CARD_HEIGHT_PX);
  drawSheet(pen, night);
  drawWords(pen, words);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function fontsFor(letters: string): Promise<void> {
  const all = `${letters} The Far End · 건너편`;
  const loaded = Promise.allSettled(Object.values(FONTS).map((font) => document.fonts.load(font, all)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly pixelsPerCell: number;
}

function drawSheet(pen: CanvasRenderingContext2D, { trace, picture }: CardNight): void {
  const frame = picture ?? frameAround(trace.route);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, CARD_WIDTH_PX, CARD_MAP_HEIGHT_PX);
  pen.clip();
  if (picture) pen.drawImage(picture.image, 0, 0);
  drawBearings(pen, trace, frame);
  drawRoute(pen, trace.route, frame);
  pen.restore();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(0, CARD_MAP_HEIGHT_PX);
  pen.lineTo(CARD_WIDTH_PX, CARD_MAP_HEIGHT_PX);
  pen.stroke();
}

/** Room around the way, as a share of its extent. */
const ROOM = 0.2;
const LEAST_CELLS = 40;

function frameAround(route: Float32Array): Frame {
  let [left, right, top, bottom] = [route[0] ?? 0, route[0] ?? 0, route[1] ?? 0, route[1] ?? 0];
  for (let i = 0; i + 1 < route.length; i += 2) {
    const [x, y] = [route[i] ?? 0, route[i + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const across = Math.max(LEAST_CELLS, (right - left) * (1 + 2 * ROOM));
  const down = Math.max(LEAST_CELLS, (bottom - top) * (1 + 2 * ROOM));
  const pixelsPerCell = Math.min(CARD_WIDTH_PX / across, CARD_MAP_HEIGHT_PX / down);
  return {
    left: (left + right) / 2 - CARD_WIDTH_PX / pixelsPerCell / 2,
    top: (top + bottom) / 2 - CARD_MAP_HEIGHT_PX / pixelsPerCell / 2,
    pixelsPerCell,
  };
}

function drawRoute(pen: CanvasRenderingContext2D, route: Float32Array, frame: Frame): void {
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const way = new Path2D();
  for (let i = 0; i + 1 < route.length; i += 2) {
    const { x, y } = onCard(frame, route[i] ?? 0, route[i + 1] ?? 0);
    if (i === 0) way.moveTo(x, y);
    else way.lineTo(x, y);
  }
  pen.strokeStyle = 'rgb(240 233 216 / 85%)';
  pen.lineWidth = 8;
  pen.stroke(way);
  pen.strokeStyle = INK;
  pen.lineWidth = 3;
  pen.stroke(way);
  const last = onCard(frame, route.at(-2) ?? 0, route.at(-1) ?? 0);
  const end = new Path2D();
  end.arc(last.x, last.y, 7, 0, 2 * Math.PI);
  pen.fillStyle = '#f0e9d8';
  pen.fill(end);
  pen.stroke(end);
}

/** Only the last ones they took: all of a night would be a thicket. */
const LAST_BEARINGS = 6;
const BEARING_CELLS = 400;

function drawBearings(pen: CanvasRenderingContext2D, { bearings }: Trace, frame: Frame): void {
  pen.strokeStyle = PENCIL;
  pen.lineWidth = 2;
  for (const { fromX, fromY, towardsX, towardsY } of bearings.slice(-LAST_BEARINGS)) {
    const from = onCard(frame, fromX, fromY);
    const to = onCard(frame, fromX + towardsX * BEARING_CELLS, fromY + towardsY * BEARING_CELLS);
    pen.setLineDash([9, 6]);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(from.x, from.y, 5, 0, 2 * Math.PI);
    pen.stroke();
  }
}

function onCard({ left, top, pixelsPerCell }: Frame, x: number, y: number) {
  return { x: (x - left) * pixelsPerCell, y: (y - top) * pixelsPerCell };
}

const INSET_PX = 44;

function drawWords(pen: CanvasRenderingContext2D, words: CardWords): void {
  const right = CARD_WIDTH_PX - INSET_PX;
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  write(pen, words.first, FONTS.first, INK, INSET_PX, 530);
  const second = INSET_PX + pen.measureText(words.first).width + 22;
  write(pen, words.second, FONTS.second, INK, second, 528, 600);
  write(pen, `${words.outcome} ${words.lines}.`, FONTS.words, INK, INSET_PX, 586, 800);
  pen.textAlign = 'right';
  write(pen, words.seed, FONTS.seed, SECOND_INK, right, 528);
  write(pen, 'The Far End · 건너편', FONTS.small, SECOND_INK, right, 586);
}

function write(
  pen: CanvasRenderingContext2D,
  words: string,
  font: string,
  ink: string,
  x: number,
  y: number,
  mostPx?: number,
): void {
  pen.font = font;
  pen.fillStyle = ink;
  // Words that would not fit are drawn narrower rather than cut.
  pen.fillText(words, x, y, mostPx);
}
