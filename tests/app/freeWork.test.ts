// What the worker of the free nights does, once for real: a night is proven, and grows again from its recipe.
import { expect, it } from 'vitest';
import { buffersOf } from '../../src/app/buffers.ts';
import { FreeMaker, type FreeStep } from '../../src/app/freeWork.ts';
import { optionsOf, parseFreeCode } from '../../src/content/free/code.ts';
import { keyOfSeed, parseFreeId } from '../../src/content/free/recipe.ts';
import { contentHash } from '../../src/content/levelFacts.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { verify } from '../../src/replay/play.ts';

it('proves a night step by step, and grows the same one from its recipe', { timeout: 300_000 }, () => {
  const steps: FreeStep[] = [];
  const { text, difficulty, options } = parseFreeCode('larch-lantern-0217');
  const asked = { key: keyOfSeed(text), difficulty, options, variant: 0 };
  const made = new FreeMaker().make({ kind: 'try', recipe: asked }, (step) => steps.push(step));
  if (made.kind !== 'night' || !made.proof) throw new Error(`expected a proven night, got ${made.kind}`);
  expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['land', 'people', 'proof']));
  for (const { share } of steps) expect(share >= 0 && share <= 1).toBe(true);
  const proof = decodeRecording(made.proof);
  expect(proof.ok && verify(proof.recording, made.world)).toEqual({ verdict: 'verified' });
  const recipe = parseFreeId(made.level.id);
  const grown = recipe && new FreeMaker().make({ kind: 'grow', recipe }, () => {});
  if (grown?.kind !== 'night') throw new Error('expected a night');
  expect(contentHash(grown.level)).toBe(made.world.contentHash);
  expect(grown.world).toEqual(made.world);
  // What lies on the device as its proof is lived again: another's wins nothing.
  const known = recipe && new FreeMaker().make({ kind: 'grow', recipe, proof: made.proof }, () => {});
  expect(known?.kind).toBe('night');
  if (!recipe || !proof.ok) throw new Error('expected a recipe and its proof');
  const other = encodeRecording({ ...proof.recording, luck: proof.recording.luck + 1 });
  expect(new FreeMaker().make({ kind: 'grow', recipe, proof: other }, () => {})).toEqual({
    kind: 'passedOver',
  });
  // All that is large in it is handed over and not copied.
  const handed = buffersOf(grown).reduce((bytes, { byteLength }) => bytes + byteLength, 0);
  expect(handed).toBeGreaterThan(1_000_000);
});

it('tells why a recipe makes no night', () => {
  const recipe = { key: '', difficulty: 9 as 1, options: optionsOf(''), variant: 0 };
  expect(new FreeMaker().make({ kind: 'try', recipe }, () => {})).toMatchObject({ kind: 'failed' });
});
