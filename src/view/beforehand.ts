// What the first picture will need, fetched while its land still grows: fonts of its words, and the figures.
// Law: it is fetched once, for the night that is chosen first, and nothing waits for it.
import type { NightPage } from '../app/game.ts';
import type { SheetWords } from '../app/sheetWords.ts';
import { decodeFigures } from './atlas.ts';
import { fontsReady, wordsOn } from './letters.ts';
import type { Palette } from './palette.ts';

export class Beforehand {
  #isFetched = false;

  /** To be told once a frame. @param unit - device pixels for one unit of the figures' drawings. */
  fetchFor(page: NightPage | null, spoken: SheetWords, unit: number, palette: Palette): void {
    if (this.#isFetched || page === null) return;
    this.#isFetched = true;
    void fontsReady(wordsOn(page, spoken));
    decodeFigures(unit, palette);
  }
}
