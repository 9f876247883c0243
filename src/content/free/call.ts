// Step 11, call: one elder and one younger, from proof to goodbye, in eight or ten lines.
// Law: proof first and goodbye last; a question is followed by its own answer.
import type { Level } from '../schema.ts';
import { BROKERED, DANGER, GOODBYES, KIN, MONEY, NEWS, WARNINGS } from './callMiddle.ts';
import { ASKS, ELDERS, HEALTH, PROOFS, PSEUDONYMS } from './callPool.ts';
import { chanceOf, oneOf } from './chance.ts';
import type { FreeRecipe } from './recipe.ts';
import type { Both, Said } from './said.ts';

type Line = Level['call']['lines'][number];

export interface FreeCall {
  readonly call: Level['call'];
  readonly title: Level['title'];
  /** The line after which a broker hands over what he has. */
  readonly agreedLine: string | undefined;
}

/** Time that a line takes, by its length, in seconds of play; on the halves. */
const SECONDS_AT_LEAST = 1.5;
const LETTERS_A_SECOND = 15;
const LEAST_SECONDS = 3;
const MOST_SECONDS = 6.5;

export function callOf(recipe: FreeRecipe): FreeCall {
  const chance = chanceOf(recipe, 'call');
  const elder = oneOf(chance, ELDERS);
  const proof = oneOf(chance, PROOFS);
  const health = oneOf(chance, HEALTH);
  const [news, kin] = [oneOf(chance, NEWS), oneOf(chance, KIN)];
  const more = oneOf(chance, [...MONEY, ...DANGER]);
  const middle = recipe.options.broker ? BROKERED : recipe.difficulty > 1 ? more : [];
  const said = [
    oneOf(chance, ASKS),
    proof,
    ...health,
    news,
    kin,
    ...middle,
    oneOf(chance, WARNINGS),
    oneOf(chance, GOODBYES),
  ];
  return {
    call: { name: { ...oneOf(chance, PSEUDONYMS) }, lines: said.map((line) => lineOf(line, elder)) },
    title: { ...proof.title },
    agreedLine: recipe.options.broker ? BROKERED[0].id : undefined,
  };
}

function lineOf({ id, words, guarded, tells, brings }: Said, elder: Both): Line {
  const en = words.en.replace('{elder}', elder.en);
  const ko = words.ko.replace('{elder}', elder.ko);
  return {
    id,
    // Whoever answers a question of the far end is the caller: only his lines bring something.
    voice: brings ? 'caller' : 'farEnd',
    clearSeconds: secondsOf(en),
    ...(tells === undefined ? {} : { tells }),
    ...(brings ? { brings } : {}),
    ...(guarded ? { guarded: { ...guarded } } : {}),
    words: { en, ko },
  };
}

function secondsOf({ length }: string): number {
  const seconds = Math.round(2 * (SECONDS_AT_LEAST + length / LETTERS_A_SECOND)) / 2;
  return Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, seconds));
}
