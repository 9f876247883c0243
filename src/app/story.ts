// The story as it is gone through: its chapters in order, and which night follows on the end of one.
// Law: pure; every level with a chapter is in it, wherever its file came from. Nothing is graded, and a story that ends
// early is still a story.
import type { Level } from '../content/schema.ts';
import type { LivedNight, NextNight, StorySave } from '../content/storySave.ts';
import { carriedOver, yearsInReform } from './carriedOver.ts';

/** @returns the levels of the story in the order of their chapters. */
export function chaptersOf(levels: readonly Level[]): readonly Level[] {
  return levels
    .filter(({ chapter }) => chapter !== undefined)
    .sort((a, b) => (a.chapter ?? 0) - (b.chapter ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** @returns a story in which nothing has happened yet; null where there are no chapters. */
export function newStory(chapters: readonly Level[]): StorySave | null {
  const [first] = chapters;
  if (!first) return null;
  return { format: 1, lived: [], next: { levelId: first.id, start: null, phone: 'own' } };
}

/** @returns the story with one more night in it, and what follows on that. */
export function livedOn(save: StorySave, night: LivedNight, chapters: readonly Level[]): StorySave {
  return { ...save, lived: [...save.lived, night], next: nextAfter(night, chapters) };
}

/**
 * From a political prison camp nobody goes up again. Whoever was in a reform facility goes up in the first chapter that
 * is late enough, or in the last one. @returns null where the story is over.
 */
function nextAfter(night: LivedNight, chapters: readonly Level[]): NextNight | null {
  const now = chapters.findIndex(({ id }) => id === night.levelId);
  const later = chapters.slice(now + 1);
  if (night.sentence === 'camp' || later.length === 0) return null;
  const backInYear = night.year + yearsInReform(night);
  const next = later.find(({ year }) => year >= backInYear) ?? later.at(-1);
  if (!next) return null;
  return { levelId: next.id, ...carriedOver(night, Math.max(0, next.year - night.year), next.battery ?? 1) };
}
