import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scanner } from '../../src/app/scanner.ts';

const PACE_MS = 1000;

function scannerOf(...keys: readonly string[]) {
  const scanner = new Scanner<{ readonly key: string }>();
  scanner.begin(keys.map((key) => ({ key })));
  return scanner;
}

/** @returns what is lit after so long, looked at ten times a second. */
function litAfter(scanner: Scanner<{ readonly key: string }>, ms: number): string | undefined {
  for (let passed = 0; passed < ms; passed += 100) scanner.pass(100, PACE_MS);
  return scanner.lit?.key;
}

describe('a light that moves over a list', () => {
  it('stays longer on the first, and comes round again', () => {
    const scanner = scannerOf('call', 'walk', 'wait');
    expect(litAfter(scanner, 1400)).toBe('call');
    expect(litAfter(scanner, 100)).toBe('walk');
    expect(litAfter(scanner, 2000)).toBe('call');
  });

  it('stays where it is as long as that is there, wherever it is moved to', () => {
    const scanner = scannerOf('call', 'walk', 'wait');
    litAfter(scanner, 1500);
    scanner.keep([{ key: 'speak' }, { key: 'wait' }, { key: 'walk' }]);
    expect(scanner.lit?.key).toBe('walk');
    scanner.keep([{ key: 'speak' }, { key: 'wait' }]);
    expect(scanner.lit?.key).toBe('speak');
  });

  it('moves by one after a stall: nobody has seen the others', () => {
    const scanner = scannerOf('call', 'walk', 'wait');
    expect(scanner.pass(60_000, PACE_MS)).toBe(true);
    expect(scanner.lit?.key).toBe('walk');
  });

  it('lights nothing of an empty list', () => {
    expect(litAfter(scannerOf(), 5000)).toBeUndefined();
  });

  it('comes to everything in as many steps as there are things', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }), (keys) => {
        const scanner = scannerOf(...keys);
        const seen = new Set(keys.map(() => [scanner.lit?.key, scanner.pass(PACE_MS * 2, PACE_MS)][0]));
        expect(seen.size).toBe(keys.length);
      }),
    );
  });
});
