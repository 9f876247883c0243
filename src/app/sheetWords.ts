// The few words that the picture prints and no page holds, in the language that the interface speaks now.
// Law: the picture knows no language; whoever raises the stage says these for it.
import type { Language } from './game.ts';

export interface SheetWords {
  readonly language: Language;
  /** What the far bank is called. */
  readonly farEnd: string;
  /** The note beside the scale bar. */
  readonly contours: string;
  readonly believedThere: string;
  /** What a receiver's light tells. */
  readonly hearsYou: string;
  readonly takesBearing: string;
  /** The place of a call in the theatre, with the times between which it lasted. */
  readonly youFromTo: (from: string, to: string) => string;
}

/** @returns all letters that they are written with. */
export function lettersOf(words: SheetWords): string {
  const { farEnd, contours, believedThere, hearsYou, takesBearing, youFromTo } = words;
  return [farEnd, contours, believedThere, hearsYou, takesBearing, youFromTo('', '')].join('');
}
