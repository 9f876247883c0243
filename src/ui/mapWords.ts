// The map before a night in words: its sky, who is there, how it was made, and what lies where.
// Law: pure; told from the world of the night alone, so it is true of any night, of the story or free.
import type { OpenNight } from '../app/free.ts';
import type { NightCast } from '../app/game.ts';
import { clockSecondsAt } from '../app/hour.ts';
import type { Lying } from '../app/lying.ts';
import type { World } from '../core/world.ts';
import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { clockText, listText, metersText, numberWord, whereText } from '../i18n/units.ts';
import { castWords } from './sheetWords.ts';

/** Up to so much light the moon is called that. */
const MOONS = [
  [0.06, 'none'],
  [0.35, 'thin'],
  [0.65, 'half'],
  [0.93, 'large'],
] as const;

export function skyWords(world: World, language: Language): string {
  const { sky } = world;
  const moon = MOONS.find(([most]) => sky.moon <= most)?.[1] ?? 'full';
  return say(language, 'map.sky.words', {
    weather: say(language, `map.weather.${sky.weather}`),
    moon: say(language, `map.moon.${moon}`),
    time: clockText(clockSecondsAt(world, world.dawnTick)),
  });
}

export function whoWords(
  world: Pick<World, 'hunters' | 'finders' | 'jammers' | 'neighbors'>,
  language: Language,
): string {
  const trucks = world.hunters.filter(({ kind }) => kind === 'truck').length;
  const cast: NightCast = {
    agents: world.hunters.length - trucks,
    trucks,
    masts: world.finders.length,
    jammers: world.jammers.length,
    neighbors: world.neighbors.length,
  };
  return castWords(cast, language) || say(language, 'map.cast.nobody');
}

/** @param lines how many are said and heard. */
export function callWords(name: string, lines: number, language: Language): string {
  const form = lines === 1 ? 'one' : 'other';
  return say(language, `map.call.words.${form}`, { name, n: numberWord(language, lines) });
}

/** @returns how hard a free night is, and what is in it: of what was wished, the land may not have let all come. */
export function stepWords(
  { wish }: Pick<OpenNight, 'wish'>,
  world: Pick<World, 'jammers' | 'neighbors' | 'transfer' | 'sky'>,
  language: Language,
): string {
  const isThere = {
    jammers: world.jammers.length > 0,
    neighbors: world.neighbors.length > 0,
    broker: world.transfer !== null,
    fog: world.sky.weather === 'fog',
  };
  const list = (['jammers', 'neighbors', 'broker', 'fog'] as const)
    .filter((name) => isThere[name])
    .map((name) => say(language, `map.with.${name}`));
  const n = wish.difficulty;
  if (list.length === 0) return say(language, 'map.step', { n });
  return say(language, 'map.step.with', { n, list: listText(language, list, 'and') });
}

/** Tries of a seed up to this one are as hard as its step; those after it are gentler (content/free/difficulty.ts). */
const LAST_FULL_ATTEMPT = 6;

/** @returns that a night came out gentler than its step, or null where it did not. */
export function gentlerWords({ attempt }: Pick<OpenNight, 'attempt'>, language: Language): string | null {
  return attempt > LAST_FULL_ATTEMPT ? say(language, 'map.gentler') : null;
}

export function proofWords(proofSeconds: number, language: Language): string {
  const minutes = Math.max(1, Math.round(proofSeconds / 60));
  return say(language, minutes === 1 ? 'map.proof.one' : 'map.proof.other', { minutes });
}

export function lyingWords({ what, at, heightMeters }: Lying, language: Language): string {
  const meters = heightMeters === null ? '' : metersText(language, heightMeters);
  const name = say(language, `map.lies.${what}`, { meters });
  return `${name}: ${whereText(language, at)}`;
}
