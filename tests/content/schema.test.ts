import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { levelSchema } from '../../src/content/schema.ts';

const FILE = new URL('../../levels/level.schema.json', import.meta.url);

it('levels/level.schema.json says what the code checks; FAR_END_ACCEPT=1 writes it anew', () => {
  const schema = toJsonSchema(levelSchema, { errorMode: 'ignore' });
  const text = `${JSON.stringify({ title: 'A night of The Far End', ...schema }, null, 2)}\n`;
  if (process.env.FAR_END_ACCEPT === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
