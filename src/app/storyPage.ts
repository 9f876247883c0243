// The story as the pages tell it: which night is next, and what became of money, phone and name since the last one.
// Law: read from the save and the levels alone, so that it is the same after the page was loaded anew.
import type { Level } from '../content/schema.ts';
import type { LivedNight, NightLeft, StorySave } from '../content/storySave.ts';
import { SUSPECT_IDENTITY } from '../core/rules.ts';
import type { Season } from '../core/world.ts';
import { PHONE_POUNDS, yearsInReform } from './carriedOver.ts';
import type { Words } from './words.ts';

export interface NextPage {
  readonly levelId: string;
  /** Its place in the story, from 1. */
  readonly number: number;
  readonly title: Words;
  readonly place: Words;
  readonly sheetNumber: string;
  readonly year: number;
  readonly season: Season;
  readonly before: Words;
  /** What became of everything since the last night; null before the first one. */
  readonly since: Since | null;
}

export interface Since {
  /** Years in a reform facility, 0 for none. */
  readonly reformYears: number;
  readonly companion: NightLeft['companion'];
  readonly phone: 'own' | 'bought' | 'borrowed';
  /** What a new phone costs, in pounds. */
  readonly phonePounds: number;
  readonly moneyPounds: number;
  readonly known: 'forgotten' | 'remembered' | 'suspected';
}

export interface StoryPage {
  /** Null once the story is over. */
  readonly next: NextPage | null;
  /** How many of its nights were lived. */
  readonly lived: number;
  /** The last screen was that of a night of the story: from there one goes on, or the story is over. */
  readonly isHere: boolean;
}

export function storyPageOf(save: StorySave, chapters: readonly Level[], isHere: boolean): StoryPage {
  const index = chapters.findIndex(({ id }) => id === save.next?.levelId);
  const level = chapters[index];
  const next = level ? nextPageOf(level, index + 1, save) : null;
  return { next, lived: save.lived.length, isHere };
}

function nextPageOf(level: Level, number: number, { lived, next }: StorySave): NextPage {
  const { id: levelId, title, place, sheetNumber, year, season = 'autumn', before } = level;
  const last = lived.at(-1);
  const since = last && next?.start ? sinceOf(last, next.start, next.phone) : null;
  return { levelId, number, title, place, sheetNumber, year, season, before, since };
}

function sinceOf(
  last: LivedNight,
  { moneyPounds, identityPercent }: { readonly moneyPounds: number; readonly identityPercent: number },
  phone: Since['phone'],
): Since {
  const known =
    identityPercent === 0
      ? 'forgotten'
      : identityPercent < SUSPECT_IDENTITY * 100
        ? 'remembered'
        : 'suspected';
  const reformYears = yearsInReform(last);
  return {
    reformYears,
    companion: last.left.companion,
    phone,
    phonePounds: PHONE_POUNDS,
    moneyPounds,
    known,
  };
}
