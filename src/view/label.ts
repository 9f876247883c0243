// A word or a figure that stands at a place of the sheet, and what writing one needs to know.
// Law: plain values; where words shall stand is known before one is drawn.
import type { SheetWords } from '../app/sheetWords.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Drawing } from './drawing.ts';
import { type LetterStyle, letterDrawing } from './letters.ts';

export const HALO_DARK = 'rgba(6,9,14,.85)';

export interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** A line's figure goes where its line goes; 'amber' wells up with the ink over the same figure in cold color. */
  readonly shows: 'always' | 'line' | 'amber';
  readonly onOverview: boolean;
  /** True for a height that stands to the right of its dot. */
  readonly isBeside: boolean;
  readonly drawing: Drawing;
}

/** What writing needs to know: device pixels a CSS pixel, CSS pixels a cell, and the words' language. */
export interface Writer {
  readonly px: number;
  readonly cellPx: number;
  /** Of a figure whose contour is amber. */
  readonly lit: string;
  readonly words: SheetWords;
}

export function labelAt(
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
    isBeside: style.dotColor !== undefined,
    drawing: letterDrawing(name, text, style, writer.px),
  };
}
