import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withReceiver } from '../../build/policy.ts';
import { isAddress, originOf, parseReceiver } from '../../src/content/receiver.ts';

const WHOLE = {
  version: 1,
  endpoint: 'https://letters.example/messages',
  controller: 'A house of letters',
  purpose: { en: 'To hand them over on paper.', ko: '종이로 건네기 위해서.' },
  retention: 'Until they are handed over.',
  privacyUrl: '/privacy.html',
};
const read = (file: object) => parseReceiver('action.json', JSON.stringify(file));
const errorOf = (file: object) => {
  const result = read(file);
  return result.ok ? 'no error' : result.error;
};

describe('who takes the messages', () => {
  it('is nobody in the file that is shipped', () => {
    const text = readFileSync(new URL('../../assets/action.json', import.meta.url), 'utf8');
    expect(parseReceiver('action.json', text)).toEqual({ ok: true, receiver: null });
  });

  it('is read with words once for both languages, or for each', () => {
    expect(read(WHOLE)).toEqual({
      ok: true,
      receiver: {
        endpoint: WHOLE.endpoint,
        controller: { en: WHOLE.controller, ko: WHOLE.controller },
        purpose: WHOLE.purpose,
        retention: { en: WHOLE.retention, ko: WHOLE.retention },
        privacyUrl: WHOLE.privacyUrl,
        consentText: null,
      },
    });
    expect(read({ ...WHOLE, consentText: { en: 'I agree.', ko: '동의합니다.' } })).toMatchObject({
      receiver: { consentText: { en: 'I agree.', ko: '동의합니다.' } },
    });
  });

  it.each(['controller', 'purpose', 'retention', 'privacyUrl', 'endpoint'] as const)(
    'has to name its %s as soon as it is there',
    (name) => {
      const { [name]: _, ...rest } = WHOLE;
      expect(errorOf(rest)).toBe(`action.json: ${name}: expected this field as soon as there is an endpoint`);
    },
  );

  it('is refused by file, place and mend where the file is wrong', () => {
    expect(errorOf({ version: 2 })).toBe('action.json: version: expected 1, got 2');
    expect(errorOf({})).toMatch(/^action.json: version: /);
    expect(errorOf({ ...WHOLE, endpiont: 'x' })).toBe(
      'action.json: endpiont: expected no such field; take it out or mend its name',
    );
    expect(errorOf({ ...WHOLE, endpoint: 'http://letters.example/' })).toMatch(
      /^action.json: endpoint: expected https:/,
    );
    expect(errorOf({ ...WHOLE, purpose: '  ' })).toMatch(/^action.json: purpose: expected words/);
    expect(errorOf({ ...WHOLE, purpose: { en: 'Only English.' } })).toMatch(/^action.json: purpose/);
    for (const text of ['', 'null', '[1]', '{'])
      expect(parseReceiver('action.json', text)).toEqual({
        ok: false,
        error: 'action.json: expected a JSON object such as { "version": 1 }',
      });
    expect(parseReceiver('action.json', ' '.repeat(20_000))).toMatchObject({ ok: false });
  });
});

describe('an address', () => {
  it('is secure, on the same origin, or on this machine', () => {
    for (const good of [
      'https://a.example',
      'https://a.example:8443/x?y=1',
      '/messages',
      '/',
      'http://localhost:8080/m',
    ])
      expect(isAddress(good), good).toBe(true);
    for (const bad of [
      'http://a.example/',
      '//a.example/',
      '/\\a.example/',
      'messages',
      'javascript:alert(1)',
      'data:text/plain,x',
      'https://user:word@a.example/',
      'https://a.example/#x',
      'https://a.example/ x',
      'http://localhost.a.example/',
      "https://a.example;script-src'unsafe-inline'/",
    ])
      expect(isAddress(bad), bad).toBe(false);
  });

  it('lets the page connect to its origin, and to no other', () => {
    const html = "<meta content=\"default-src 'self'; connect-src 'self'; worker-src 'self'\">";
    const whole = JSON.stringify(WHOLE);
    expect(withReceiver(html, whole)).toContain("connect-src 'self' https://letters.example; worker-src");
    expect(withReceiver(html, JSON.stringify({ ...WHOLE, endpoint: '/messages' }))).toBe(html);
    expect(withReceiver(html, '{ "version": 1 }')).toBe(html);
    expect(() => withReceiver(html, '{ "version": 3 }')).toThrow('assets/action.json: version: expected 1');
    expect(originOf('/messages')).toBeNull();
    expect(originOf('https://a.example?x')).toBe('https://a.example');
  });
});
