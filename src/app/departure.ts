// What a night begins with: its luck, what is carried over into it, and whether it is lived for the story.
// Law: data only; the session makes a night of it.
import type { Start } from '../core/night.ts';
import type { Fork } from './fork.ts';
import type { PlayingOptions } from './options.ts';

export interface Departure {
  readonly luck: number;
  /** Null for what the level says. */
  readonly start: Start | null;
  /** A watched night that is taken over. */
  readonly fork?: Fork;
  /** It is lived for the story. */
  readonly ofStory?: boolean;
}

/** The night that nobody lives: it lies behind the title. */
export const BEHIND: Departure = { luck: 0, start: null };

/** @returns what a night begins with that goes on where another was left. */
export function forkedAt(fork: Fork): Departure {
  const { luck, start } = fork.takenOver.night;
  return { luck, start, fork };
}

/** @returns the night of the address, or the one where the story is: a name that may be nobody's. */
export function firstNightOf({ levelId, story }: PlayingOptions): string {
  return levelId ?? (story?.ok ? story.save?.next?.levelId : undefined) ?? '';
}
