import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { draw, hashUnit, makeStream } from '../../src/core/random.ts';

describe('streams of chance', () => {
  it('draw just what seedrandom’s Alea draws for the same name', () => {
    for (const name of ['r1|0|fading', '', '건너편', 'r1|4294967295|bearing']) {
      const stream = makeStream(name);
      const theirs = alea(name);
      for (let i = 0; i < 1000; i++) expect(draw(stream)).toBe(theirs());
    }
  });

  it('go on from a saved state as if never saved', () => {
    const stream = makeStream('saved');
    for (let i = 0; i < 17; i++) draw(stream);
    const copy = { ...stream };
    expect(Array.from({ length: 20 }, () => draw(copy))).toEqual(
      Array.from({ length: 20 }, () => draw(stream)),
    );
  });

  it('are keyed by name: neighbors share nothing', () => {
    expect(draw(makeStream('r1|1|fading'))).not.toBe(draw(makeStream('r1|11|fading')));
  });

  it('hash coordinates evenly and always alike', () => {
    let sum = 0;
    for (let x = 0; x < 100; x++) for (let y = 0; y < 100; y++) sum += hashUnit(7, x, y);
    expect(sum / 10000).toBeGreaterThan(0.49);
    expect(sum / 10000).toBeLessThan(0.51);
    expect(hashUnit(7, 3, 4)).toBe(hashUnit(7, 3, 4));
    expect(hashUnit(7, 3, 4)).not.toBe(hashUnit(7, 4, 3));
  });
});
