// Seeds and codes of free nights: any text at all is a night, and every night has one spelling.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddSeed } from '../../../src/cli/oddSeeds.ts';
import { formatFreeCode, parseFreeCode, seedMeant } from '../../../src/content/free/code.ts';
import {
  DIFFICULTIES,
  type FreeRecipe,
  freeIdOf,
  keyOfSeed,
  MOST_VARIANTS,
  parseFreeId,
} from '../../../src/content/free/recipe.ts';
import { FIRST_WORDS, SECOND_WORDS, surpriseSeed } from '../../../src/content/free/surprise.ts';

const texts = Array.from({ length: 1000 }, (_, index) => oddSeed(index));
const options = fc.record({
  jammers: fc.boolean(),
  neighbors: fc.boolean(),
  broker: fc.boolean(),
  fog: fc.boolean(),
});
const difficulty = fc.constantFrom(...DIFFICULTIES);
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('~3jn', 'a~5', '~', '~1~2'),
);

describe('the key of a seed', () => {
  it('is there for 1,000 odd texts, and the same each time', () => {
    for (const text of texts) {
      expect(keyOfSeed(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(keyOfSeed(text)).toBe(keyOfSeed(text));
    }
  });

  it('differs between texts, unless both are longer than is read', () => {
    const read = new Set(texts.map((text) => text.slice(0, 200)));
    expect(new Set(texts.map(keyOfSeed)).size).toBe(read.size);
    expect(keyOfSeed('x'.repeat(200))).toBe(keyOfSeed('x'.repeat(5000)));
    expect(keyOfSeed('Larch')).not.toBe(keyOfSeed('larch'));
  });
});

describe('the id of a free night', () => {
  it('carries the whole recipe', () => {
    const recipe: fc.Arbitrary<FreeRecipe> = fc.record({
      key: anyText.map(keyOfSeed),
      difficulty,
      options,
      variant: fc.nat(MOST_VARIANTS - 1),
    });
    fc.assert(
      fc.property(recipe, (each) => {
        expect(freeIdOf(each)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
        expect(parseFreeId(freeIdOf(each))).toEqual(each);
      }),
    );
  });

  it('is told from every other id', () => {
    for (const id of [
      'larch-hollow',
      'free-',
      'free-0123456789abcdef-6f-00',
      'free-0123456789abcdef-3f-12',
      '',
    ])
      expect(parseFreeId(id), id).toBeNull();
  });
});

describe('the code of a night', () => {
  it('reads back as the same night, whatever the seed', () => {
    fc.assert(
      fc.property(anyText, difficulty, options, (text, step, chosen) => {
        const code = { text: text.slice(0, 200), difficulty: step, options: chosen };
        expect(parseFreeCode(formatFreeCode(code))).toEqual(code);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one spelling: reading and writing again changes nothing more', () => {
    for (const text of texts) {
      const once = formatFreeCode(parseFreeCode(text));
      expect(formatFreeCode(parseFreeCode(once))).toBe(once);
    }
  });

  it('is the bare seed for the middle step with jammers and neighbors', () => {
    expect(parseFreeCode('larch')).toEqual(parseFreeCode('larch~3nj'));
    expect(formatFreeCode(parseFreeCode('larch~3nj'))).toBe('larch');
    expect(formatFreeCode(parseFreeCode('larch~5'))).toBe('larch~5');
    expect(formatFreeCode(parseFreeCode('larch~2fb'))).toBe('larch~2bf');
    expect(parseFreeCode('larch~6').text).toBe('larch~6');
  });
});

it('surprises with two plain words and four digits', () => {
  expect([FIRST_WORDS.length, new Set(FIRST_WORDS).size]).toEqual([64, 64]);
  expect([SECOND_WORDS.length, new Set(SECOND_WORDS).size]).toEqual([64, 64]);
  expect(surpriseSeed([0, 0, 0])).toBe('alder-anchor-0000');
  expect(surpriseSeed([0.9999, 0.9999, 0.9999])).toBe('winter-window-9999');
});

it('is meant without blanks around it, and in one spelling of its letters', () => {
  const decomposed = '눈 오는 밤'.normalize('NFD');
  expect(seedMeant(' larch ')).toBe('larch');
  expect(seedMeant(decomposed)).toBe('눈 오는 밤');
  expect(seedMeant('larch lantern')).toBe('larch lantern');
  for (const text of texts) expect(seedMeant(seedMeant(text))).toBe(seedMeant(text));
});
