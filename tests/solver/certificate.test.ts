// The certificate of a free night: bots won it, the proof can be checked by anyone, and odd seeds are nights too.
import { describe, expect, it } from 'vitest';
import { outsideBand } from '../../src/content/free/band.ts';
import { optionsOf } from '../../src/content/free/code.ts';
import { gentlenessOf } from '../../src/content/free/difficulty.ts';
import { keyOfSeed, MOST_VARIANTS } from '../../src/content/free/recipe.ts';
import { verify } from '../../src/replay/play.ts';
import { certify, Tries } from '../../src/solver/certificate.ts';
import { said } from '../cli/said.ts';

const LONG_MS = 300_000;

describe.each(['', '__proto__'])('the certificate of the seed %j', (seed) => {
  it('is a fair night with a proof that verifies', { timeout: LONG_MS }, () => {
    const { certified, recipe, measures, proof, world } = certify(keyOfSeed(seed), 2, optionsOf('jn'));
    expect(certified).toBe(true);
    expect(recipe.variant).toBeLessThan(MOST_VARIANTS);
    expect(outsideBand(measures, recipe)).toEqual([]);
    expect(proof && verify(proof, world).verdict).toBe('verified');
  });
});

it('comes of a try alone: whoever makes only that one has the same night and proof', {
  timeout: LONG_MS,
}, () => {
  const asked = [keyOfSeed('11'), 2, optionsOf('jn')] as const;
  const { recipe, level, proof } = certify(...asked);
  expect(recipe.variant).toBe(2);
  const alone = new Tries(...asked).make(recipe.variant);
  expect(alone.level).toEqual(level);
  expect(alone.proof).toEqual(proof);
});

it('becomes gentler only on its last tries', () => {
  const steps = Array.from({ length: MOST_VARIANTS }, (_, variant) => gentlenessOf(variant));
  expect(steps).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6]);
});

describe('far-end certify', () => {
  it('prints the certificate, and its proof is verified from the link alone', {
    timeout: LONG_MS,
  }, async () => {
    const { code, out } = await said('certify', 'larch-lantern-0217~1', '--json');
    expect([code, out.length]).toEqual([0, 1]);
    const { seed, certified, proof } = JSON.parse(out[0] ?? '');
    expect([seed, certified]).toEqual(['larch-lantern-0217~1', true]);
    const checked = await said('verify', proof, '--json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out[0] ?? '')).toMatchObject({ verdict: 'verified', outcome: 'home' });
  });

  it('names what is wrong with what was asked', async () => {
    expect((await said('certify')).err).toEqual(['certify: SEED: expected a seed, or --count']);
    expect((await said('certify', 'x', '--options', 'z')).err).toEqual([
      '--options: expected letters of jnbf, got z',
    ]);
    expect((await said('certify', 'x', '--difficulty', '9')).code).toBe(2);
  });
});
