// What jamming leaves of a contour figure: amber only where its line is still amber, and gone where rings took the line.
// Law: it goes over with the sheet, in the time in which ink wells up and dies.
import type { Place } from '../core/terrain/sheet.ts';
import { easedShare } from './follow.ts';
import type { Moment } from './moment.ts';
import { airKey } from './sheet/air.ts';
import { inkUnder, noiseAtCell } from './sheet/airMaps.ts';
import { smoothstep } from './sheet/noise.ts';
import type { SheetSource } from './sheet/source.ts';

/** Contours show above this ink as amber, and so do their figures. */
export const AMBER_INK = 0.45;
const CHANGE_MS = 600;
/** Rise of the noise, in dB, over which rings take the figure with its line. */
const FADES_FROM_DB = 12;
const GONE_FROM_DB = 32;

interface Ink {
  readonly amber: number;
  readonly line: number;
}

export class FigureInk {
  readonly #source: SheetSource;
  readonly #cells: readonly number[];
  readonly #shown: { amber: number; line: number }[];
  #goals: Ink[] = [];
  #airKey: string | null = null;

  constructor(source: SheetSource, places: readonly Place[]) {
    const { size } = source.sheet;
    this.#source = source;
    this.#cells = places.map(({ x, y }) => Math.round(y) * size + Math.round(x));
    this.#shown = places.map(() => ({ amber: 0, line: 0 }));
  }

  /** Once a frame, before any figure is asked for. */
  follow({ air, network, elapsedMs, reducedMotion }: Moment): void {
    const key = `${network} ${airKey(air)}`;
    const isFirst = this.#airKey === null;
    if (key !== this.#airKey) {
      this.#airKey = key;
      this.#goals = this.#cells.map((cell) => {
        const noise = noiseAtCell(this.#source, air, cell);
        const ink = inkUnder(this.#source.levelDbmByCell[cell] as number, noise);
        const riseDb = 10 * Math.log10(1 + noise);
        return {
          amber: ink < AMBER_INK || network === 'domestic' ? 0 : 1,
          line: 1 - smoothstep(FADES_FROM_DB, GONE_FROM_DB, riseDb),
        };
      });
    }
    const share = reducedMotion || isFirst ? 1 : easedShare(elapsedMs, CHANGE_MS);
    this.#shown.forEach((shown, index) => {
      const goal = this.#goals[index];
      if (goal === undefined) return;
      shown.amber += (goal.amber - shown.amber) * share;
      shown.line += (goal.line - shown.line) * share;
    });
  }

  /** @returns for a place by its index: how much of the figure is left, and how much of that is amber. */
  at(index: number): Ink {
    return this.#shown[index] ?? { amber: 1, line: 1 };
  }
}
