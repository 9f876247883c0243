// What reached the far bank: the call as they have it there, from exactly the lines that got through.
// Law: what was said stands, word for word as it came; what was not is a blank, and its words are nowhere on the page.
import type { NightPage, OutcomePage } from '../app/game.ts';
import { type Language, wordsIn } from '../i18n/language.ts';
import { wordRuns, wordsSaid } from './speech.ts';

/** A run of words as it came across, or a blank as long as what was lost. */
export type Piece = { readonly text: string } | { readonly blankLetters: number };

export interface FamilyLine {
  readonly id: string;
  /** Their own lines they know; what they wait for is the caller's. */
  readonly voice: 'caller' | 'farEnd';
  readonly pieces: readonly Piece[];
}

export function familyLines(night: NightPage, end: OutcomePage, language: Language): FamilyLine[] {
  return night.lines.flatMap((line, index): FamilyLine[] => {
    const clarity = end.clarityByLine[index] ?? [];
    const wasBegun = end.heardByLine[index] === true || clarity.some((part) => part > 0);
    const words = wordsIn(wordsSaid(line, end.guardedByLine[index] === true), language);
    const { id, voice } = line;
    // What one says oneself is known whole, and what one never came to say is no blank.
    if (voice === 'farEnd') return wasBegun ? [{ id, voice, pieces: [{ text: words }] }] : [];
    if (!wasBegun) return [{ id, voice, pieces: [blankFor(wordsIn(line.words, language))] }];
    return [{ id, voice, pieces: wordRuns(words, clarity).map(pieceOf) }];
  });
}

function pieceOf({ text, heard }: { readonly text: string; readonly heard: boolean }): Piece {
  return heard ? { text } : blankFor(text);
}

function blankFor(text: string): Piece {
  return { blankLetters: Array.from(text.trim()).length };
}
