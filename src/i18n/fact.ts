// What a published fact is: the system of the game that it stands for, its group on the page, its source, its words.
// Law: no fact without a source and a date; all is paraphrased closely but `quote`, whose words are in sources.ts.
import type { Language, Words } from './language.ts';
import type { SourceId, SpeakerId } from './sources.ts';

/** The systems of the game, in the order of its design. */
export const SYSTEMS = [
  'signalSpot',
  'signalStrength',
  'jammers',
  'bureau27',
  'underTheCoat',
  'shortCalls',
  'pseudonyms',
  'everybody',
  'broker',
  'moneyOnTheWay',
  'bribe',
  'outcomes',
  'scarcePhone',
  'domesticPhone',
  'notKnowing',
  'tighterControls',
  'wayHome',
  'quietGap',
  'message',
] as const;
export type SystemId = (typeof SYSTEMS)[number];

/** The parts of the page, in its order. */
export const FACT_GROUPS = ['climb', 'listeners', 'neighbors', 'money', 'taken', 'notKnowing'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export interface Quote {
  readonly by: SpeakerId;
  /** Word for word: the whole of it, or whole sentences in a row. */
  readonly english: string;
  /** What it says, told again in other languages: no quotation. */
  readonly told: Readonly<Record<Language, string>>;
}

export interface Fact {
  readonly id: string;
  readonly group: FactGroup;
  readonly systems: readonly SystemId[];
  readonly heading: Words;
  readonly text: Words;
  readonly source: SourceId;
  readonly quote?: Quote;
  /** How it is played in this game. */
  readonly inPlay: Words;
  /** True for the few that stand beside the end of a night. */
  readonly afterTheNight?: true;
}
