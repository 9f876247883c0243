// What one seed came to at one step of difficulty: a row of the data that the report is made from.
// Law: only counts; whoever reads them makes shares of them.
import type { Difficulty } from '../content/free/recipe.ts';

export type ReportedBot = 'expert' | 'careful' | 'reckless';

/** One bot's nights on one seed. */
export interface Outcomes {
  readonly home: number;
  readonly taken: number;
  readonly dawn: number;
}

export interface DifficultyRow {
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly variant: number;
  readonly certified: boolean;
  readonly bots: Readonly<Record<ReportedBot, Outcomes>>;
}
