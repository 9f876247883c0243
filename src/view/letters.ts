// A word drawn once into a texture, with its dark halo, turned if need be. Law: no text is laid out in a frame.
import type { Drawing } from './drawing.ts';
import { INSTRUMENT_FONT, VOICE_FONT } from './palette.ts';

export interface LetterStyle {
  /** CSS font; its size is in CSS pixels. */
  readonly font: string;
  readonly color: string;
  readonly halo: string;
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
const FONTS_WAIT_MS = 3000;

/** @returns the drawing of a word for `px` device pixels a CSS pixel. */
export function letterDrawing(name: string, text: string, style: LetterStyle, px: number): Drawing {
  const wordWidth = measure(text, style.font) * px;
  const sizePx = Number(/(\d+(?:\.\d+)?)px/.exec(style.font)?.[1] ?? 12) * px;
  const pad = style.haloPx * px;
  const turn = style.turnRad ?? 0;
  const flatWidth =
    wordWidth + 2 * pad + (style.dotColor === undefined ? 0 : 2 * (wordWidth / 2 + DOT_GAP_PX * px));
  const flatHeight = sizePx * 1.35 + 2 * pad;
  const width = Math.ceil(Math.abs(Math.cos(turn)) * flatWidth + Math.abs(Math.sin(turn)) * flatHeight);
  const height = Math.ceil(Math.abs(Math.sin(turn)) * flatWidth + Math.abs(Math.cos(turn)) * flatHeight);
  const originX = style.align === 'left' ? pad / width : style.align === 'right' ? 1 - pad / width : 0.5;
  return {
    name,
    width,
    height,
    originX,
    originY: 0.5,
    draw(pen, x, y) {
      pen.save();
      pen.translate(x + width / 2, y + height / 2);
      pen.rotate(turn);
      pen.scale(px, px);
      drawWord(pen, text, style, wordWidth / px);
      pen.restore();
    },
  };
}

function drawWord(
  pen: CanvasRenderingContext2D,
  text: string,
  style: LetterStyle,
  wordWidthPx: number,
): void {
  pen.font = style.font;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  let middle = 0;
  if (style.dotColor !== undefined) {
    pen.fillStyle = style.dotColor;
    pen.beginPath();
    pen.arc(0, 0, 1.5, 0, 7);
    pen.fill();
    middle = DOT_GAP_PX + wordWidthPx / 2;
  }
  pen.strokeStyle = style.halo;
  pen.lineWidth = style.haloPx;
  if (style.haloPx > 0) pen.strokeText(text, middle, 0);
  pen.fillStyle = style.color;
  pen.fillText(text, middle, 0);
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
  ];
  const loads = fonts.map((font) => document.fonts.load(font, `${words}0123456789 m`).catch(() => []));
  await Promise.race([Promise.all(loads), new Promise((done) => setTimeout(done, FONTS_WAIT_MS))]);
}
