// When do engines agree, and who is named when they do not.
import { expect, it } from 'vitest';
import { dataChecksum } from '../../src/core/checksum.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { compare } from './judge.ts';
import { pack, unpack } from './readyMade.ts';
import type { Part } from './report.ts';

const MATH: Part = { name: 'math', hash: 'aa', ms: 1 };
const NIGHT: Part = {
  name: 'night',
  hash: 'bb',
  ms: 1,
  checkpoints: [
    [64, '1'],
    [128, '2'],
    [150, '3'],
  ],
};

it('engines with the same hashes have nothing to complain of, however long they took', () => {
  const { complaintsByEngine, hashByPart } = compare([
    { engine: 'A', parts: [MATH, NIGHT] },
    { engine: 'B', parts: [{ ...MATH, ms: 9000 }, NIGHT] },
  ]);
  expect([...complaintsByEngine.values()].flat()).toEqual([]);
  expect([...hashByPart]).toEqual([
    ['math', 'aa'],
    ['night', 'bb'],
  ]);
});

it('the one that differs from most is named, not the first of the list', () => {
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: [{ ...MATH, hash: 'xx' }] },
    { engine: 'B', parts: [MATH] },
    { engine: 'C', parts: [MATH] },
  ]);
  expect(complaintsByEngine.get('A')).toEqual(['math: xx, most engines have aa']);
  expect(complaintsByEngine.get('B')).toEqual([]);
});

it('a night that differs is told by its first different tick', () => {
  const other: Part = {
    ...NIGHT,
    hash: 'xx',
    checkpoints: [
      [64, '1'],
      [128, '8'],
      [150, '9'],
    ],
  };
  const parts = (night: Part) => [MATH, night];
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: parts(NIGHT) },
    { engine: 'B', parts: parts(other) },
  ]);
  expect(complaintsByEngine.get('B')?.[0]).toContain('first different at tick 128');
});

it('a night that ended early differs where it ended', () => {
  const short: Part = { ...NIGHT, hash: 'xx', checkpoints: [[64, '1']] };
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: [NIGHT] },
    { engine: 'B', parts: [short] },
  ]);
  expect(complaintsByEngine.get('B')?.[0]).toContain('first different at tick 128');
});

it('an engine that left the last parts out is held to the others', () => {
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: [MATH, NIGHT] },
    { engine: 'B', parts: [MATH] },
  ]);
  expect(complaintsByEngine.get('B')).toEqual([]);
});

it('a night that no engine could verify is wrong in all of them', () => {
  const wrong: Part = { ...NIGHT, wrong: 'not verified' };
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: [wrong] },
    { engine: 'B', parts: [wrong] },
  ]);
  expect(complaintsByEngine.get('A')).toEqual(['night: not verified']);
  expect(complaintsByEngine.get('B')).toEqual(['night: not verified']);
});

it('a land that was given has no vote on what is right, and is held to those who grew it', () => {
  const land: Part = { name: 'land', hash: 'aa', ms: 1 };
  const given: Part = { ...land, hash: 'xx', isGiven: true };
  const { complaintsByEngine } = compare([
    { engine: 'A', parts: [given] },
    { engine: 'B', parts: [given] },
    { engine: 'C', parts: [land] },
  ]);
  expect(complaintsByEngine.get('B')).toEqual(['land: xx, most engines have aa']);
  expect(complaintsByEngine.get('C')).toEqual([]);
});

it('a land that is packed and unpacked is the same to its last bit', () => {
  const odd = Float32Array.of(0.1, -0, Number.NaN, Number.POSITIVE_INFINITY);
  const world = { ...tinyWorld({}), easeByCell: odd, priorByBeliefCell: Float64Array.of(0.1, 1e-300) };
  const again = unpack(pack([world]))[world.levelId];
  expect(again).toEqual(world);
  expect(dataChecksum(again)).toEqual(dataChecksum(world));
});
