// A word drawn once into a texture, with its dark halo, turned if need be. Law: no text is laid out in a frame.
import type { NightPage } from '../app/game.ts';
import { lettersOf, type SheetWords } from '../app/sheetWords.ts';
import type { Drawing } from './drawing.ts';
import { INSTRUMENT_FONT, VOICE_FONT } from './palette.ts';
import { CASING, INK } from './paperInks.ts';
import { FAR_BANK } from './words.ts';

export interface LetterStyle {
  /** CSS font; its size is in CSS pixels. */
  readonly font: string;
  readonly color: string;
  readonly halo: string;
  /** The same in ink, for the paper sheet. */
  readonly ink?: { readonly color: string; readonly halo: string };
  /** Width of the halo's stroke in CSS pixels. */
  readonly haloPx: number;
  /** Turn of the word around its middle, in radians. */
  readonly turnRad?: number;
  /** Puts a dot at the place and the word to its right. */
  readonly dotColor?: string;
  /** Where the word stands from its place; the middle if absent. */
  readonly align?: 'left' | 'right' | 'center';
}

const DOT_GAP_PX = 5;
/** On paper a height stands beside a surveyor's triangle, which needs more room than a dot. */
const TRIANGLE_GAP_PX = 12;
const FONTS_WAIT_MS = 3000;

/** @returns the drawing of a word for `px` device pixels a CSS pixel. */
export function letterDrawing(name: string, text: string, style: LetterStyle, px: number): Drawing {
  const wordWidth = measure(text, style.font) * px;
  const sizePx = Number(/(\d+(?:\.\d+)?)px/.exec(style.font)?.[1] ?? 12) * px;
  const pad = style.haloPx * px;
  const turn = style.turnRad ?? 0;
  const flatWidth =
    wordWidth + 2 * pad + (style.dotColor === undefined ? 0 : 2 * (wordWidth / 2 + TRIANGLE_GAP_PX * px));
  const flatHeight = sizePx * 1.35 + 2 * pad;
  const width = Math.ceil(Math.abs(Math.cos(turn)) * flatWidth + Math.abs(Math.sin(turn)) * flatHeight);
  const height = Math.ceil(Math.abs(Math.sin(turn)) * flatWidth + Math.abs(Math.cos(turn)) * flatHeight);
  const originX = style.align === 'left' ? pad / width : style.align === 'right' ? 1 - pad / width : 0.5;
  const write = (onPaper: boolean) => (pen: CanvasRenderingContext2D, x: number, y: number) => {
    pen.save();
    pen.translate(x + width / 2, y + height / 2);
    pen.rotate(turn);
    pen.scale(px, px);
    drawWord(pen, text, style, wordWidth / px, onPaper);
    pen.restore();
  };
  return { name, width, height, originX, originY: 0.5, draw: write(false), drawOnPaper: write(true) };
}

function drawWord(
  pen: CanvasRenderingContext2D,
  text: string,
  style: LetterStyle,
  wordWidthPx: number,
  onPaper: boolean,
): void {
  const { color, halo } = (onPaper && style.ink) || style;
  pen.font = style.font;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  let middle = 0;
  if (style.dotColor !== undefined) {
    if (onPaper) drawTriangle(pen, halo);
    else drawDot(pen, style.dotColor);
    middle = (onPaper ? TRIANGLE_GAP_PX : DOT_GAP_PX) + wordWidthPx / 2;
  }
  pen.strokeStyle = halo;
  pen.lineWidth = style.haloPx;
  if (style.haloPx > 0) pen.strokeText(text, middle, 0);
  pen.fillStyle = color;
  pen.fillText(text, middle, 0);
}

function drawDot(pen: CanvasRenderingContext2D, color: string): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(0, 0, 1.5, 0, 7);
  pen.fill();
}

/** The sign of a surveyed point. */
function drawTriangle(pen: CanvasRenderingContext2D, halo: string): void {
  pen.beginPath();
  pen.moveTo(0, -8.5);
  pen.lineTo(8, 5.4);
  pen.lineTo(-8, 5.4);
  pen.closePath();
  pen.strokeStyle = halo;
  pen.lineWidth = 4.4;
  pen.stroke();
  pen.fillStyle = CASING;
  pen.fill();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.35;
  pen.stroke();
  pen.fillStyle = INK;
  pen.beginPath();
  pen.arc(0, 0.8, 1.9, 0, 7);
  pen.fill();
}

let measuringPen: CanvasRenderingContext2D | null | undefined;

function measure(text: string, font: string): number {
  measuringPen ??= document.createElement('canvas').getContext('2d');
  if (measuringPen === null || measuringPen === undefined) return text.length * 8;
  measuringPen.font = font;
  return measuringPen.measureText(text).width;
}

/** Waits until the fonts of the sheet can be drawn, but not for ever: a fallback font is better than no map. */
export async function fontsReady(words: string): Promise<void> {
  const fonts = [
    `700 18px ${VOICE_FONT}`,
    `400 18px ${VOICE_FONT}`,
    `500 13px ${INSTRUMENT_FONT}`,
    `400 12px ${INSTRUMENT_FONT}`,
    `600 16px ${INSTRUMENT_FONT}`,
  ];
  const loads = fonts.map((font) => document.fonts.load(font, `${words}0123456789 m`).catch(() => []));
  await Promise.race([Promise.all(loads), new Promise((done) => setTimeout(done, FONTS_WAIT_MS))]);
}

/** @returns what stands on a night's sheet, of which the fonts have to be here. */
export function wordsOn(page: NightPage | null, spoken: SheetWords): string {
  return (page === null ? '' : namesOn(page)) + FAR_BANK + lettersOf(spoken);
}

/** @returns the names that stand on a night's sheet, in whatever language it is read. */
export function namesOn({ place, river }: Pick<NightPage, 'place' | 'river'>): string {
  return [...Object.values(place), ...Object.values(river)].join('');
}
