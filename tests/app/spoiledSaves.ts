// What a device keeps, spoiled: saved files and stored texts in which someone has changed this and that.
// Law: nothing but fast-check's own chance is in it, so that a seed tells the whole story.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fileOf } from '../../src/app/keptExport.ts';
import type { Stock } from '../../src/app/keptStock.ts';
import { rowOf } from '../../src/app/messageRow.ts';
import type { StorySave } from '../../src/content/storySave.ts';

/** The beginning of a recording: what it is worth is not asked here. */
const GOLDEN = Uint8Array.from(
  readFileSync(new URL('../golden/larch-hollow-careful-1.farend', import.meta.url)).subarray(0, 200),
);
const ACTION = '{ "version": 1 }';

const story: StorySave = {
  format: 1,
  lived: [
    {
      levelId: 'legal-phone',
      year: 2011,
      luck: 7,
      outcome: 'home',
      sentence: 'none',
      heard: ['hello', 'well'],
      ledger: { sent: 300, fee: 90, seized: 0, bribed: 10, arrived: 200, out: 0 },
      left: {
        moneyPounds: 40,
        identityPercent: 80,
        batteryPercent: 55,
        phone: 'hidden',
        sim: true,
        companion: null,
      },
    },
  ],
  next: { levelId: 'static', start: null, phone: 'own' },
};

const message = rowOf({
  id: '8a6f2f5e-0000-4000-8000-0123456789ab',
  language: 'ko',
  to: 'Somebody',
  committedAt: 1_790_000_000_000,
  state: {
    kind: 'waiting',
    text: '이 말을 전해 주세요.',
    endpoint: 'https://letters.example/messages',
    tries: 2,
    nextTryAt: 1_790_000_100_000,
    notBefore: 0,
    isUnsure: false,
    lastStatus: 503,
    lease: null,
  },
});

/** Something of everything. */
export const KEPT: Stock = {
  texts: {
    settings: JSON.stringify({ cardRead: true, language: 'ko', volume: 0.4, captions: false, textSize: 1.4 }),
    story: JSON.stringify(story),
    'story-unread': '{"format":0,"what":"an older one"}',
    'free-recent': JSON.stringify([
      {
        code: 'larch-lantern-0217',
        day: null,
        levelId: 'free-0',
        place: { en: 'Owl Pass', ko: '부엉고개' },
        begunAt: 1_790_000_000_000,
      },
    ]),
  },
  rows: {
    runs: [
      {
        key: 'a1',
        value: { name: 'The long way', savedAt: 1_790_000_000_000, linesHeard: 4, bytes: GOLDEN },
      },
      { key: 'b2', value: { name: '', savedAt: 0, linesHeard: null, bytes: GOLDEN.slice(0, 40) } },
    ],
    proven: [{ key: 'free-x', value: { variant: 3, proof: GOLDEN.slice(0, 60), keptAt: 1_790_000_000_000 } }],
    messages: [message],
  },
};

/** The device before: other nights than those of the file. */
export const BEFORE: Stock = {
  texts: {
    settings: '{"language":"en"}',
    story: null,
    'story-unread': 'what nobody could read',
    'free-recent': null,
  },
  rows: {
    runs: [
      { key: 'a1', value: { name: 'Another name', savedAt: 5, linesHeard: 1, bytes: GOLDEN } },
      { key: 'z9', value: { name: 'Only here', savedAt: 6, linesHeard: null, bytes: GOLDEN } },
    ],
    proven: [],
    messages: [],
  },
};

const odd = fc.constantFrom<unknown>(
  null,
  true,
  '',
  'x'.repeat(300),
  '__proto__',
  '\u0000\ud800',
  0,
  -1,
  1e300,
  0.5,
  2 ** 53,
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: 1 },
);

const step = fc.record({
  /** Which way at each turn, from the top. */
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  what: fc.constantFrom('set', 'drop', 'add', 'twice'),
  value: odd,
});

const textEdit = fc.record({
  at: fc.nat(),
  take: fc.nat(30),
  lay: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('"', '[', '{', '}', ',', '\\u', '9'.repeat(400)),
  ),
});

/** JSON in which values were changed, its text was, both were, or nothing. */
function spoiledJson(whole: string): fc.Arbitrary<string> {
  return fc
    .record({
      steps: fc.array(step, { maxLength: 3 }),
      edits: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(textEdit, { maxLength: 3 }) },
      ),
    })
    .map(({ steps, edits }) => {
      const top = { value: JSON.parse(whole) as unknown };
      for (const each of steps) change(top, each);
      let text = JSON.stringify(top.value) ?? '';
      for (const { at, take, lay } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + lay + text.slice(from + take);
      }
      return text;
    });
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function change(top: { value: unknown }, { path, what, ...rest }: Step): void {
  // A copy: what is laid in may be changed by the next step.
  const value: unknown = structuredClone(rest.value);
  let holder = top as Record<string, unknown>;
  let name = 'value';
  for (const way of path) {
    const inner = holder[name];
    if (typeof inner !== 'object' || inner === null) break;
    const names = Object.keys(inner);
    if (names.length === 0) break;
    holder = inner as Record<string, unknown>;
    name = names[way % names.length] ?? name;
  }
  if (what === 'drop') delete holder[name];
  else if (what === 'twice') holder[name] = doubled(holder[name]);
  else if (what === 'add')
    Object.defineProperty(holder, 'more', { value, enumerable: true, configurable: true, writable: true });
  else holder[name] = value;
}

function doubled(value: unknown): unknown {
  return Array.isArray(value) ? value.flatMap((one: unknown) => [one, structuredClone(one)]) : value;
}

/** A saved file, and at which of its deeds the device refuses, for how long. */
export const anySave = fc.record({
  text: spoiledJson(fileOf(KEPT).text),
  refusesAt: fc.oneof(fc.constant(-1), fc.nat(40)),
  refusals: fc.constantFrom(1, 2, 1000),
});

/** What the device holds as texts, and the file that names who takes messages. */
export const anyConfiguration = fc.record({
  settings: spoiledJson(KEPT.texts.settings ?? ''),
  story: spoiledJson(KEPT.texts.story ?? ''),
  recent: spoiledJson(KEPT.texts['free-recent'] ?? ''),
  action: spoiledJson(ACTION),
});
