// A kept run in words: its name, its night, when and how long.
// Law: pure; a run without a name of its own is called by its night and its day.
import type { NightChoice } from '../app/game.ts';
import { playSeconds } from '../app/hour.ts';
import type { Run } from '../app/library.ts';
import { type Language, tongueOf, wordsIn } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { durationText } from '../i18n/units.ts';

type NamedNight = Pick<NightChoice, 'levelId' | 'title'>;

/** @returns the night's title, or words for a night that this version does not have; for what cannot be read, ''. */
export function nightName(
  { facts }: Pick<Run, 'facts'>,
  nights: readonly NamedNight[],
  language: Language,
): string {
  if (!facts) return '';
  const night = nights.find(({ levelId }) => levelId === facts.levelId);
  return night ? wordsIn(night.title, language) : say(language, 'library.unknownNight');
}

export function runDate({ savedAt }: Pick<Run, 'savedAt'>, language: Language): string {
  return momentWords(savedAt, language);
}

/** @returns a moment where the player is: its date and its minute. */
export function momentWords(sinceMs: number, language: Language): string {
  return new Intl.DateTimeFormat(tongueOf(language).locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(sinceMs);
}

/** @returns what a run is called where it was given no name. */
export function givenName(
  run: Pick<Run, 'savedAt' | 'facts'>,
  nights: readonly NamedNight[],
  language: Language,
): string {
  return [nightName(run, nights, language), runDate(run, language)].filter((part) => part !== '').join(', ');
}

export function runName(
  run: Pick<Run, 'name' | 'savedAt' | 'facts'>,
  nights: readonly NamedNight[],
  language: Language,
): string {
  return run.name.trim() || givenName(run, nights, language);
}

/** @returns its length in seconds of play, in words. */
export function runLength({ facts }: Pick<Run, 'facts'>, language: Language): string {
  return facts ? durationText(language, playSeconds(facts.ticks)) : '';
}

export const SORTS = ['date', 'night', 'outcome'] as const;
export type Sort = (typeof SORTS)[number];

const OUTCOMES = ['home', 'dawn', 'taken', 'none'] as const;

/** @returns the runs in order, the newest first among equals; what cannot be read comes last. */
export function sortRuns(runs: readonly Run[], sort: Sort, nights: readonly NamedNight[]): Run[] {
  const rank = ({ facts }: Run): number => {
    if (sort === 'date') return 0;
    if (!facts) return Number.POSITIVE_INFINITY;
    if (sort === 'outcome') return OUTCOMES.indexOf(facts.outcome);
    const place = nights.findIndex(({ levelId }) => levelId === facts.levelId);
    return place < 0 ? nights.length : place;
  };
  return [...runs].sort((a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    return ofA === ofB ? b.savedAt - a.savedAt : ofA - ofB;
  });
}
