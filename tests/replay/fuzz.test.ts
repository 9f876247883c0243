// Spoiled files and links: no throw, no hang, and each is canonical or refused by name.
// Law: a failure prints its seed. `npm run fuzz` tries many more of the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBytes, anyLink } from './spoiled.ts';
import { Trying } from './trying.ts';

const FILES = 3000;
const LINKS = 1500;
const LONG_MS = 120_000;

describe('what was spoiled', () => {
  it.each([
    ['files', FILES, anyBytes, (trying: Trying, input: unknown) => trying.file(input as Uint8Array)],
    ['links', LINKS, anyLink, (trying: Trying, input: unknown) => trying.link(input as string)],
  ] as const)(
    '%s are canonical or refused by name',
    async (_, numRuns, inputs, attempt) => {
      const trying = new Trying();
      await fc.assert(
        fc.asyncProperty<[unknown]>(inputs, (input) => attempt(trying, input)),
        { numRuns },
      );
      expect(trying.counts.get('accepted')).toBeGreaterThan(numRuns / 200);
      expect(trying.counts.size).toBeGreaterThan(7);
    },
    LONG_MS,
  );
});
