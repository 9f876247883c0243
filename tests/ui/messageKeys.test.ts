import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a message has one file: no key stands in two, of which the later would hide the other', () => {
  const folder = new URL('../../src/i18n/', import.meta.url);
  for (const language of ['en', 'ko']) {
    const fileByKey = new Map<string, string>();
    const twice: string[] = [];
    // The page of messages and the first words are catalogs of their own.
    const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.ts`));
    for (const file of files.filter((name) => !name.startsWith('letters.'))) {
      for (const [, key = ''] of readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'([\w.]+)':/gm)) {
        const other = fileByKey.get(key);
        if (other !== undefined && other !== file) twice.push(`${key}: ${other}, ${file}`);
        fileByKey.set(key, file);
      }
    }
    expect(fileByKey.size).toBeGreaterThan(200);
    expect(twice).toEqual([]);
  }
});
