// What a typed line means, in both languages, and what no line can do.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEEDS } from '../../src/app/ear/order.ts';
import { QUERIES } from '../../src/app/ear/query.ts';
import type { Language } from '../../src/i18n/language.ts';
import { say } from '../../src/i18n/say.ts';
import { LONGEST_LINE, readOrder } from '../../src/ui/ear/orders.ts';
import { LANGUAGES } from '../helpers/languages.ts';

const ask = (what: string, target: unknown = null) => ({ kind: 'ask', what, target });
const go = (target: unknown) => ({ kind: 'go', target });
const heading = (to: number, meters: number) => go({ kind: 'heading', heading: to, meters });
const deed = (name: string) => ({ kind: 'deed', deed: name });

const MEANT: readonly (readonly [Language, string, unknown])[] = [
  ['en', 'go north 100', heading(0, 100)],
  ['en', 'ne', heading(2, 100)],
  ['en', 'walk south 50 m', heading(8, 50)],
  ['en', 'Go to the ridge!', go({ kind: 'up' })],
  ['en', 'go up', go({ kind: 'up' })],
  ['en', 'go home', go({ kind: 'home' })],
  ['en', 'go spot 2', go({ kind: 'spot', number: 2 })],
  ['en', 'go to the signal', go({ kind: 'spot', number: 1 })],
  ['en', 'go to the old oak', go({ kind: 'named', name: 'old oak' })],
  ['en', 'name old oak', { kind: 'name', name: 'old oak' }],
  ['en', 'way home', ask('way', { kind: 'home' })],
  ['en', 'where', ask('where')],
  ['en', 'wait 10', { kind: 'wait', seconds: 10 }],
  ['en', 'wait', { kind: 'wait', seconds: 5 }],
  ['en', 'wait here', deed('waitHere')],
  ['en', 'call', deed('call')],
  ['en', 'call so far', ask('call')],
  ['en', 'hang up', deed('hangUp')],
  ['en', 'go on', deed('goOn')],
  ['en', 'go in', deed('goIn')],
  ['en', 'low', deed('low')],
  ['ko', '북쪽으로 100 가', heading(0, 100)],
  ['ko', '남동쪽 50미터', heading(6, 50)],
  ['ko', '산등성이로 가', go({ kind: 'up' })],
  ['ko', '집으로 가', go({ kind: 'home' })],
  ['ko', '집 가는 길', ask('way', { kind: 'home' })],
  ['ko', '자리 2로 가', go({ kind: 'spot', number: 2 })],
  ['ko', '10초 기다려', { kind: 'wait', seconds: 10 }],
  ['ko', '전화해', deed('call')],
  ['ko', '끊어', deed('hangUp')],
  ['ko', '말해', deed('say')],
  ['ko', '어디', ask('where')],
  ['ko', '위험', ask('danger')],
  ['ko', '이름 참나무', { kind: 'name', name: '참나무' }],
  ['ko', '참나무 가', go({ kind: 'named', name: '참나무' })],
];

it.each(MEANT)('%s: “%s” is understood', (language, line, order) => {
  expect(readOrder(line, language)).toEqual({ ok: true, order });
});

it('every deed and every question has a word of its own in each language', () => {
  for (const language of LANGUAGES) {
    const first = (key: Parameters<typeof say>[1]): string => say(language, key).split(',')[0] ?? '';
    for (const name of DEEDS)
      expect(readOrder(first(`order.${name}`), language), name).toEqual({ ok: true, order: deed(name) });
    for (const what of QUERIES)
      if (what !== 'way')
        expect(readOrder(first(`order.ask.${what}`), language), what).toEqual({ ok: true, order: ask(what) });
  }
});

it('what is not understood is told by its word, and what is too long is not read', () => {
  expect(readOrder('go nroth 100 xyz', 'en')).toMatchObject({ ok: true });
  expect(readOrder('dance', 'en')).toEqual({ ok: false, why: 'unknown', word: 'dance' });
  expect(readOrder('  ?! ', 'en')).toEqual({ ok: false, why: 'empty' });
  expect(readOrder('n'.repeat(LONGEST_LINE + 1), 'en')).toEqual({ ok: false, why: 'tooLong' });
  expect(readOrder('go', 'en')).toEqual({ ok: false, why: 'whereTo' });
});

it('no line of any kind breaks the reader or makes a walk or a wait without an end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(...LANGUAGES),
      (line, language) => {
        const read = readOrder(line, language);
        if (!read.ok) return;
        const { order } = read;
        if (order.kind === 'wait') expect(order.seconds).toBeLessThanOrEqual(60);
        if (order.kind === 'go' && order.target.kind === 'heading')
          expect(order.target.meters).toBeLessThanOrEqual(2000);
      },
    ),
  );
});
