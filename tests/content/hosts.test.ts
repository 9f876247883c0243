import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_HOST_FILE_BYTES } from '../../src/content/hostFile.ts';
import { readHostMessage as readIn } from '../../src/content/hostMessage.ts';
import { parseHosts } from '../../src/content/hosts.ts';
import { isSpoken } from '../../src/i18n/language.ts';

const readHostMessage = (data: unknown) => readIn(data, isSpoken);
const read = (file: object) => parseHosts('embed.json', JSON.stringify(file));
const errorOf = (file: object) => {
  const result = read(file);
  return result.ok ? 'no error' : result.error;
};

describe('who may talk with the game from around it', () => {
  it('is nobody in the file that is shipped', () => {
    const text = readFileSync(new URL('../../assets/embed.json', import.meta.url), 'utf8');
    expect(parseHosts('embed.json', text)).toEqual({ ok: true, origins: [] });
  });

  it('is named by whole origins, as browsers write them', () => {
    const origins = ['https://school.example', 'https://a.b-c.example:8443', 'http://localhost:8080'];
    expect(read({ version: 1, origins: [...origins, origins[0]] })).toEqual({ ok: true, origins });
    for (const good of [...origins, 'http://127.0.0.1', 'http://[::1]:5000'])
      expect(new URL(good).origin, good).toBe(good);
  });

  it.each([
    '*',
    'null',
    'https://*.example',
    'https://school.example/',
    'https://School.example',
    'https://school.example:443',
    'http://school.example',
    'http://localhost:80',
    'https://teacher@school.example',
    'https://',
    '//school.example',
    'javascript://school.example',
  ])('never by %s', (origin) => {
    expect(errorOf({ version: 1, origins: [origin] })).toMatch(
      /^embed\.json: origins\.0: expected an origin such as/,
    );
  });

  it('is refused by file, place and mend where the file is wrong', () => {
    expect(errorOf({ version: 2 })).toBe('embed.json: version: expected 1, got 2');
    expect(errorOf({})).toMatch(/^embed\.json: version: /);
    expect(errorOf({ version: 1, origin: [] })).toBe(
      'embed.json: origin: expected no such field; take it out or mend its name',
    );
    expect(errorOf({ version: 1, origins: 'https://a.example' })).toMatch(
      /^embed\.json: origins: expected Array/,
    );
    const many = Array.from({ length: 51 }, (_, n) => `https://s${n}.example`);
    expect(errorOf({ version: 1, origins: many })).toBe('embed.json: origins: expected at most 50 origins');
    for (const text of ['', 'null', '[1]', '{'])
      expect(parseHosts('embed.json', text)).toEqual({
        ok: false,
        error: 'embed.json: expected a JSON object such as { "version": 1 }',
      });
    expect(parseHosts('embed.json', ' '.repeat(MOST_HOST_FILE_BYTES + 1))).toMatchObject({ ok: false });
  });

  it('is read without a throw from any text, and whatever is listed is an origin', () => {
    const spoiled = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.json(),
      fc
        .record({ version: fc.constant(1), origins: fc.array(anyOrigin) })
        .map((file) => JSON.stringify(file)),
    );
    fc.assert(
      fc.property(spoiled, (text) => {
        const result = parseHosts('embed.json', text);
        if (!result.ok) expect(result.error).toMatch(/^embed\.json: /);
        else for (const origin of result.origins) expect(new URL(origin).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 3000 },
    );
  });
});

const anyOrigin = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.webUrl().map((address) => new URL(address).origin),
  fc.anything(),
);

describe('what a page around the game says', () => {
  it('is one of five messages of version 1', () => {
    const good = [
      { farEnd: 1, kind: 'hello' },
      { farEnd: 1, kind: 'open', level: 'larch-hollow' },
      { farEnd: 1, kind: 'open', night: 'larch-lantern-0217~4jbf' },
      { farEnd: 1, kind: 'pause' },
      { farEnd: 1, kind: 'language', language: 'ko' },
    ];
    for (const message of good) expect(readHostMessage(message)).toEqual(message);
  });

  it('may ask for any language that is spoken', () => {
    const asked = { farEnd: 1, kind: 'language', language: 'xx' };
    expect(readIn(asked, (language) => language === 'xx')).toEqual(asked);
    expect(readIn({ ...asked, language: 'no code' }, () => true)).toBeNull();
  });

  it.each([
    ['another version', { farEnd: 2, kind: 'hello' }],
    ['a version in words', { farEnd: '1', kind: 'hello' }],
    ['another kind', { farEnd: 1, kind: 'wipe' }],
    ['a field too many', { farEnd: 1, kind: 'hello', more: 1 }],
    ['both a level and a night', { farEnd: 1, kind: 'open', level: 'a', night: 'b' }],
    ['neither', { farEnd: 1, kind: 'open' }],
    ['a level too long', { farEnd: 1, kind: 'open', level: 'x'.repeat(65) }],
    ['a night too long', { farEnd: 1, kind: 'open', night: 'x'.repeat(207) }],
    ['another language', { farEnd: 1, kind: 'language', language: 'xx' }],
    ['no object', 'hello'],
    ['nothing', null],
    ['a list', [{ farEnd: 1, kind: 'hello' }]],
  ])('is not %s', (_, message) => {
    expect(readHostMessage(message)).toBeNull();
  });

  it('is read without a throw, whatever it is', () => {
    const near = fc.record(
      {
        farEnd: fc.oneof(fc.constant(1), fc.anything()),
        kind: fc.oneof(fc.constantFrom('hello', 'open', 'pause', 'language'), fc.anything()),
        level: fc.anything(),
        night: fc.oneof(fc.string(), fc.anything()),
        language: fc.anything(),
      },
      { requiredKeys: ['farEnd', 'kind'] },
    );
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        const message = readHostMessage(data);
        if (message) kinds.add(message.kind);
      }),
      { numRuns: 5000, seed: 9 },
    );
    expect(kinds.size).toBeGreaterThan(0);
  });
});
