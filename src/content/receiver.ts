// Who takes the messages of players: assets/action.json, read as a stranger's.
// Law: a file that is read right names who is behind it, what for, for how long and where that stands in full; one that
// is not says file, place and mend. As shipped it names nobody.
import * as v from 'valibot';
import { fieldsOfHostFile, refusalOf } from './hostFile.ts';
import { isLanguageCode, type Words } from './words.ts';

export interface Receiver {
  /** An https address, a path on the game's own origin, or http on this very machine. */
  readonly endpoint: string;
  readonly controller: Words;
  readonly purpose: Words;
  readonly retention: Words;
  readonly privacyUrl: string;
  /** Null where the game's own words ask for consent. */
  readonly consentText: Words | null;
}

export type ReceiverResult =
  /** Null where nobody takes messages. */
  { readonly ok: true; readonly receiver: Receiver | null } | { readonly ok: false; readonly error: string };

const LONGEST_ADDRESS = 500;
const LONGEST_WORDS = 600;

/** No user and password, no fragment: neither belongs in a file that everybody may read. */
const SECURE = /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[^\s#\\]*)?$/;
const SAME_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/[^\s#\\]*)?$/;
/** Not `//other.example`, which is another host. */
const OWN_PATH = /^\/(?![/\\])[^\s#\\]*$/;
const ORIGIN = /^https?:\/\/[^/?]+/;

const ADDRESS_MEND =
  'expected https://… , a path on the same origin such as /messages, or http://localhost for trying it out';

const MISSING = 'expected this field as soon as there is an endpoint';

const addressSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS, `expected at most ${LONGEST_ADDRESS} characters`),
  v.check(isAddress, ADDRESS_MEND),
);

const spokenSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('expected words, got none'),
  v.maxLength(LONGEST_WORDS, `expected at most ${LONGEST_WORDS} characters`),
);

const toldSchema = v.pipe(
  v.objectWithRest({ en: spokenSchema, ko: spokenSchema }, spokenSchema),
  v.check(
    (told) => Object.keys(told).every(isLanguageCode),
    'expected codes of languages such as en, ko, pt-BR',
  ),
);

/** Words once for all languages, or for each. */
const wordsSchema = v.union(
  [
    v.pipe(
      spokenSchema,
      v.transform((words): Words => ({ en: words, ko: words })),
    ),
    toldSchema,
  ],
  `expected words of 1 to ${LONGEST_WORDS} characters, or { "en": …, "ko": … } with such words`,
);

const bareSchema = v.strictObject({
  version: v.literal(1),
  $schema: v.optional(v.string()),
});

const receiverSchema = v.strictObject({
  ...bareSchema.entries,
  endpoint: addressSchema,
  controller: wordsSchema,
  purpose: wordsSchema,
  retention: wordsSchema,
  privacyUrl: addressSchema,
  consentText: v.optional(wordsSchema),
});

/** @param file the name that an error will carry. */
export function parseReceiver(file: string, text: string): ReceiverResult {
  const opened = fieldsOfHostFile(file, text);
  if (!opened.ok) return opened;
  const { fields } = opened;
  // Whoever names anything of a receiver has to name all of it.
  const isBare = Object.keys(fields).every((name) => name in bareSchema.entries);
  if (isBare) {
    const bare = v.safeParse(bareSchema, fields);
    return bare.success ? { ok: true, receiver: null } : refusalOf(file, bare.issues[0], MISSING);
  }
  const read = v.safeParse(receiverSchema, fields);
  if (!read.success) return refusalOf(file, read.issues[0], MISSING);
  const { endpoint, controller, purpose, retention, privacyUrl, consentText = null } = read.output;
  return { ok: true, receiver: { endpoint, controller, purpose, retention, privacyUrl, consentText } };
}

export function isAddress(address: string): boolean {
  return SECURE.test(address) || SAME_MACHINE.test(address) || OWN_PATH.test(address);
}

/** @returns the origin of an address that `isAddress`, or null for a path on the game's own. */
export function originOf(address: string): string | null {
  return ORIGIN.exec(address)?.[0] ?? null;
}
