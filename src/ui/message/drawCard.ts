// Draws a message as a card: a printed strip of the river, and beneath it the words.
// Law: the same words on the same sheet give the same card; all of the words are on it, however many.
import type { SheetPicture } from '../../app/theatre.ts';

const CARD_WIDTH_PX = 1200;
const CARD_HEIGHT_PX = 630;
/** Of the neat line from the card's edge; the strip lies inside of it. */
const NEAT_PX = 22;
export const STRIP_WIDTH_PX = CARD_WIDTH_PX - 2 * NEAT_PX;
export const STRIP_HEIGHT_PX = 188;

export interface CardWords {
  readonly to: string;
  readonly text: string;
}

const PAPER = '#ddd3bd';
const INK = '#241d18';
const SECOND_INK = '#4b4037';
const INSET_PX = 56;
const FIRST_LINE_PX = 274;
const LAST_LINE_PX = 536;
const FOOT_PX = 585;
const LINE_HEIGHT = 1.42;
const LARGEST_PX = 46;
const SMALLEST_PX = 17;

const VOICE = '"Gowun Batang"';
const FONTS = {
  to: '400 25px "IBM Plex Sans Condensed", "IBM Plex Sans KR"',
  name: `400 23px ${VOICE}`,
} as const;
const NAME = '건너편 · The Far End';
/** A typeface that does not come is drawn with another. */
const MOST_WAIT_MS = 4000;

/** @returns the card as PNG, or null where the browser draws none. */
export async function drawMessageCard(words: CardWords, picture: SheetPicture | null): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH_PX;
  canvas.height = CARD_HEIGHT_PX;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  await fontsFor(words);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, CARD_WIDTH_PX, CARD_HEIGHT_PX);
  if (picture) pen.drawImage(picture.image, NEAT_PX, NEAT_PX, STRIP_WIDTH_PX, STRIP_HEIGHT_PX);
  drawEdges(pen);
  drawText(pen, words.text);
  pen.font = FONTS.to;
  pen.fillStyle = SECOND_INK;
  pen.textAlign = 'left';
  pen.fillText(words.to, INSET_PX, FOOT_PX);
  pen.font = FONTS.name;
  pen.textAlign = 'right';
  pen.fillText(NAME, CARD_WIDTH_PX - INSET_PX, FOOT_PX);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function fontsFor({ to, text }: CardWords): Promise<void> {
  const fonts = [...Object.values(FONTS), fontOf(LARGEST_PX)];
  const loaded = Promise.allSettled(fonts.map((font) => document.fonts.load(font, `${to} ${text} ${NAME}`)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, MOST_WAIT_MS))]);
}

const TICKS_PX = 100;

/** The neat line of a sheet, with its ticks, and the line that the strip ends at. */
function drawEdges(pen: CanvasRenderingContext2D): void {
  const [right, bottom] = [CARD_WIDTH_PX - NEAT_PX, CARD_HEIGHT_PX - NEAT_PX];
  const stripEnd = NEAT_PX + STRIP_HEIGHT_PX + 0.5;
  pen.strokeStyle = INK;
  pen.lineWidth = 1;
  for (const away of [0.5, 4.5])
    pen.strokeRect(NEAT_PX - away, NEAT_PX - away, right - NEAT_PX + 2 * away, bottom - NEAT_PX + 2 * away);
  pen.beginPath();
  pen.moveTo(NEAT_PX, stripEnd);
  pen.lineTo(right, stripEnd);
  for (let x = TICKS_PX; x < CARD_WIDTH_PX; x += TICKS_PX) {
    for (const [from, to] of [
      [NEAT_PX - 5, NEAT_PX - 12],
      [bottom + 5, bottom + 12],
    ] as const) {
      pen.moveTo(x + 0.5, from);
      pen.lineTo(x + 0.5, to);
    }
  }
  pen.stroke();
}

function drawText(pen: CanvasRenderingContext2D, text: string): void {
  const { lines, sizePx } = fitting(text, (line, atPx) => {
    pen.font = fontOf(atPx);
    return pen.measureText(line).width;
  });
  pen.font = fontOf(sizePx);
  pen.fillStyle = INK;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const stepPx = sizePx * LINE_HEIGHT;
  // Few words stand in the middle of their room, a little high.
  const free = LAST_LINE_PX - FIRST_LINE_PX - (lines.length - 1) * stepPx;
  const top = FIRST_LINE_PX + Math.max(0, free * 0.4);
  for (const [index, line] of lines.entries()) pen.fillText(line, INSET_PX, top + index * stepPx);
}

function fontOf(sizePx: number): string {
  return `400 ${sizePx}px ${VOICE}`;
}

/** How wide a line is in px when it is written so large. */
export type Measure = (line: string, sizePx: number) => number;

export interface Fitted {
  readonly lines: readonly string[];
  readonly sizePx: number;
}

/** @returns the words in lines, as large as they fit; where too many lines were wished for, they run on. */
export function fitting(text: string, measure: Measure): Fitted {
  for (let sizePx = LARGEST_PX; sizePx >= SMALLEST_PX; sizePx--) {
    const lines = linesOf(text, (line) => measure(line, sizePx));
    if (isRoomFor(lines.length, sizePx)) return { lines, sizePx };
  }
  const joined = text.replace(/\s+/g, ' ');
  return joined === text
    ? { lines: linesOf(text, (line) => measure(line, SMALLEST_PX)), sizePx: SMALLEST_PX }
    : fitting(joined, measure);
}

function isRoomFor(lines: number, sizePx: number): boolean {
  return FIRST_LINE_PX + (lines - 1) * sizePx * LINE_HEIGHT <= LAST_LINE_PX;
}

const WIDEST_PX = CARD_WIDTH_PX - 2 * INSET_PX;

function linesOf(text: string, widthOf: (line: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of piecesOf(paragraph, widthOf)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer) > WIDEST_PX) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

/** Words; one that is wider than the card is broken anywhere. */
function piecesOf(paragraph: string, widthOf: (line: string) => number): string[] {
  return paragraph.split(' ').flatMap((word) => {
    if (widthOf(word) <= WIDEST_PX) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (widthOf(piece + letter) > WIDEST_PX) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  });
}
