// `far-end levels list` and `far-end levels check`: the nights there are, and whether each can be played.
// Law: the check is the game's own reading of a level, with the game's own words for what is wrong.
import { parseFreeCode, seedMeant } from '../content/free/code.ts';
import { growFreeNight } from '../content/free/night.ts';
import { keyOfSeed, parseFreeId } from '../content/free/recipe.ts';
import type { Level } from '../content/levels.ts';
import { certify } from '../solver/certificate.ts';
import { type CliCommand, ExitCode, JSON_FLAG } from './command.ts';
import { allLevels, findLevel, levelFiles, readLevel } from './levelFiles.ts';

export const levelsListCommand: CliCommand = {
  words: 'levels list',
  what: 'the nights that can be lived',
  flags: [JSON_FLAG],
  run(given, say) {
    const levels = allLevels().map(({ id, title, year }) => ({ id, title, year }));
    if (given.switches.has('json')) say.out(JSON.stringify(levels));
    else
      for (const { id, title, year } of levels)
        say.out(`${id.padEnd(24)} ${year}  ${title.en} · ${title.ko}`);
    return ExitCode.fine;
  },
};

export const levelsCheckCommand: CliCommand = {
  words: 'levels check',
  what: 'read level files as the game does; without a file, all of them',
  files: { name: 'FILE', least: 0, most: 1000 },
  flags: [JSON_FLAG],
  run(given, say) {
    const files = given.files.length > 0 ? given.files : levelFiles();
    const checked = files.map((file) => ({ file, result: readLevel(file) }));
    const wrong = checked.flatMap(({ result }) => (result.ok ? [] : [result.error]));
    if (given.switches.has('json'))
      say.out(JSON.stringify(checked.map(({ file, result }) => rowOf(file, result))));
    else for (const { file, result } of checked) if (result.ok) say.out(`${file}: ${result.level.id}: fine`);
    for (const error of wrong) say.err(error);
    return wrong.length > 0 ? ExitCode.badInput : ExitCode.fine;
  },
};

/** A seed is certified first: which of its tries is the night, nobody knows before. */
export const levelsShowCommand: CliCommand = {
  words: 'levels show',
  what: 'print a night as its level: by its id, or the free night of a seed',
  files: { name: 'ID|SEED', least: 1, most: 1 },
  flags: [],
  run(given, say) {
    const asked = given.files[0] ?? '';
    say.out(JSON.stringify(shownLevel(asked), null, 2));
    return ExitCode.fine;
  },
};

function shownLevel(asked: string): Level {
  const recipe = parseFreeId(asked);
  if (recipe) return growFreeNight(recipe).level;
  const { text, difficulty, options } = parseFreeCode(asked);
  return findLevel(asked) ?? certify(keyOfSeed(seedMeant(text)), difficulty, options).level;
}

function rowOf(file: string, result: ReturnType<typeof readLevel>) {
  return result.ok ? { file, ok: true, id: result.level.id } : { file, ok: false, error: result.error };
}
