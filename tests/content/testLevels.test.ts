import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/content/levels.ts';

const folder = new URL('../levels/', import.meta.url);

describe('the small nights that tests are played on', () => {
  it.each(readdirSync(folder))('%s is a level like any other', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(parseLevel(`tests/levels/${file}`, text)).toMatchObject({ ok: true });
  });
});
