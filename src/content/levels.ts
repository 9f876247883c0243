// Level files: reading them from text, with one clear sentence for whatever is wrong.
// Law: a level that parses can be played; a level that does not says file, place and mend.
import * as v from 'valibot';
import { nightLengthSeconds, secondsIntoNight } from './levelFacts.ts';
import { type Level, levelSchema } from './schema.ts';

export type { Level } from './schema.ts';

export type LevelResult =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly error: string };

/** A level file is words and a few numbers; anything larger is not one. */
export const MOST_CHARACTERS = 65536;

/** @param file the name that an error will carry. */
export function parseLevel(file: string, text: string): LevelResult {
  if (text.length > MOST_CHARACTERS) {
    return refuse(file, '', `expected at most ${MOST_CHARACTERS} characters, got ${text.length}`);
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(file, '', `expected JSON: ${parsed.why}`);
  const result = v.safeParse(levelSchema, parsed.value);
  if (!result.success) {
    const [issue] = result.issues;
    return refuse(file, v.getDotPath(issue) ?? '', mendOf(issue));
  }
  const wrong = findContradiction(result.output);
  return wrong ? refuse(file, wrong.at, wrong.mend) : { ok: true, level: result.output };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : 'not readable' };
  }
}

function refuse(file: string, at: string, mend: string): LevelResult {
  return { ok: false, error: at ? `${file}: ${at}: ${mend}` : `${file}: ${mend}` };
}

function mendOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'regex') return `${issue.message}, got ${issue.received}`;
  if (issue.type === 'min_value') return `expected at least ${issue.requirement}, got ${issue.received}`;
  if (issue.type === 'max_value') return `expected at most ${issue.requirement}, got ${issue.received}`;
  if (issue.expected === 'never') return 'expected no such field; take it out or mend its name';
  if (issue.expected) return `expected ${issue.expected}, got ${issue.received}`;
  return issue.message;
}

interface Contradiction {
  readonly at: string;
  readonly mend: string;
}

/** What a schema cannot say: ids are unique within their list, and morning comes after evening. */
function findContradiction(level: Level): Contradiction | null {
  const twice =
    findTwice('call.lines', level.call.lines) ??
    findTwice('towers', level.towers) ??
    findTwice('jammers', level.jammers ?? []) ??
    findTwice('commands', level.commands ?? []) ??
    findTwice('hunters', level.hunters) ??
    findTwice('finders', level.finders ?? []) ??
    findTwice('neighbors', level.neighbors ?? []) ??
    findTwice('legalPhone.lines', level.legalPhone?.lines ?? []);
  const wrong =
    twice ??
    findStray(level) ??
    findWrongTransfer(level) ??
    findWrongPhone(level) ??
    findWrongErrand(level) ??
    findWrongTraits(level) ??
    findWrongTime(level);
  if (wrong) return wrong;
  const nightSeconds = nightLengthSeconds(level);
  if (nightSeconds < 1800)
    return { at: 'clock.firstLight', mend: 'expected at least 30 minutes after the start' };
  return null;
}

function findTwice(list: string, named: readonly { readonly id: string }[]): Contradiction | null {
  const seen = new Set<string>();
  for (const [index, { id }] of named.entries()) {
    if (seen.has(id)) return { at: `${list}.${index}.id`, mend: `expected a new id, got ${id} again` };
    seen.add(id);
  }
  return null;
}

/** A hunter who takes his orders from a post that there is not. */
function findStray(level: Level): Contradiction | null {
  const known = (level.commands ?? []).map(({ id }) => id);
  const index = level.hunters.findIndex(({ command }) => command !== undefined && !known.includes(command));
  if (index < 0) return null;
  return { at: `hunters.${index}.command`, mend: `expected one of ${known.join(', ') || 'no command'}` };
}

/** Money that is agreed upon in a line which nobody says. */
function findWrongTransfer({ transfer, call }: Level): Contradiction | null {
  if (!transfer || call.lines.some(({ id }) => id === transfer.agreedLine)) return null;
  const known = call.lines.map(({ id }) => id).join(', ');
  return { at: 'transfer.agreedLine', mend: `expected one of ${known}; got ${transfer.agreedLine}` };
}

/** A legal phone without a network of the country's own, or a far end without one of its own. */
function findWrongPhone({ towers, legalPhone }: Level): Contradiction | null {
  const isThere = (network: string) => towers.some((tower) => (tower.network ?? 'foreign') === network);
  if (legalPhone && !isThere('domestic'))
    return { at: 'towers', mend: 'expected a tower with "network": "domestic" for the legal phone' };
  return isThere('foreign') ? null : { at: 'towers', mend: 'expected a tower of the far bank' };
}

/** Errands follow one another within the night, and the last one leads home. */
function findWrongErrand(level: Level): Contradiction | null {
  for (const [index, { errands }] of (level.neighbors ?? []).entries()) {
    let before = 0;
    for (const [step, { at }] of errands.entries()) {
      const place = `neighbors.${index}.errands.${step}.at`;
      const seconds = secondsIntoNight(level, at);
      if (seconds > nightLengthSeconds(level)) return { at: place, mend: outsideNight(level, at) };
      if (seconds < before) return { at: place, mend: `expected a time after the errand before, got ${at}` };
      before = seconds;
    }
    const last = errands.length - 1;
    if (errands[last]?.place)
      return {
        at: `neighbors.${index}.errands.${last}.place`,
        mend: 'expected no place: the last errand leads home',
      };
  }
  return null;
}

function findWrongTraits(level: Level): Contradiction | null {
  const { reports, warns } = level.traits ?? { reports: 0, warns: 0 };
  const count = level.neighbors?.length ?? 0;
  if (reports + warns <= count) return null;
  return {
    at: 'traits',
    mend: `expected at most ${count} in all, as many as neighbors, got ${reports + warns}`,
  };
}

/** Knocks and jammers of a night happen in it. */
function findWrongTime(level: Level): Contradiction | null {
  const isOutside = (at: string) => secondsIntoNight(level, at) > nightLengthSeconds(level);
  for (const [index, { at }] of (level.rounds ?? []).entries())
    if (isOutside(at)) return { at: `rounds.${index}.at`, mend: outsideNight(level, at) };
  for (const [index, { schedule }] of (level.jammers ?? []).entries())
    if (schedule && isOutside(schedule.on))
      return { at: `jammers.${index}.schedule.on`, mend: outsideNight(level, schedule.on) };
  return null;
}

function outsideNight({ clock }: Level, at: string): string {
  return `expected a time from ${clock.start} to ${clock.firstLight}, got ${at}`;
}
