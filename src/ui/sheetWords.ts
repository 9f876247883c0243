// A sheet along the river in words: who is there tonight, and what was kept of earlier nights.
// Law: pure; counted from the level and the library, so that the words are never older than the night.
import type { NightCast, NightChoice } from '../app/game.ts';
import type { Run } from '../app/library.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { numberWord } from '../i18n/units.ts';

const LISTENERS = ['agents', 'trucks', 'masts', 'jammers'] as const satisfies readonly (keyof NightCast)[];

/** @returns those who listen and disturb; where there are few of them, also the neighbors. */
export function castWords(cast: NightCast, language: Language): string {
  const told = LISTENERS.filter((who) => cast[who] > 0);
  const all: readonly (keyof NightCast)[] =
    told.length > 1 || cast.neighbors === 0 ? told : [...told, 'neighbors'];
  return all
    .map((who) => say(language, `cast.${who}.${form(cast[who])}`, { n: numberWord(language, cast[who]) }))
    .join(', ');
}

/** @param runs of this night. @returns one line or two: how many were kept, and how much got through at best. */
export function keptWords(
  { linesTotal }: Pick<NightChoice, 'linesTotal'>,
  runs: readonly Pick<Run, 'linesHeard'>[],
  language: Language,
): string[] {
  if (runs.length === 0) return [say(language, 'sheets.unwalked')];
  const kept = say(language, `sheets.kept.${form(runs.length)}`, { n: runs.length });
  const heard = Math.max(...runs.map(({ linesHeard }) => linesHeard ?? -1));
  if (heard < 0) return [kept];
  return [kept, say(language, 'sheets.best', { heard, total: linesTotal })];
}

/** @returns the runs of one night, in the order given. */
export function runsOf(runs: readonly Run[] | null, levelId: string): Run[] {
  return (runs ?? []).filter(({ facts }) => facts?.levelId === levelId);
}

function form(n: number): 'one' | 'other' {
  return n === 1 ? 'one' : 'other';
}
