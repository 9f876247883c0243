// Reads a typed line: words of the chosen language in any order, and what they ask for together.
// Law: pure; the words are data of the language (i18n/orders). A stranger's text is short, and nothing in it is run.
import { DEEDS, type Order, type OrderedDeed, type Target } from '../../app/ear/order.ts';
import { QUERIES, type Query } from '../../app/ear/query.ts';
import type { Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { say } from '../../i18n/say.ts';

/** As many characters are read at most. */
export const LONGEST_LINE = 60;
const LONGEST_NAME = 20;
/** A phrase of a language has at most so many words. */
const LONGEST_PHRASE = 4;
const GO_METERS = 100;
const MOST_METERS = 2000;
const WAIT_SECONDS = 5;
const MOST_SECONDS = 60;

export type Read =
  | { readonly ok: true; readonly order: Order }
  | { readonly ok: false; readonly why: 'empty' | 'tooLong' | 'whereTo' }
  | { readonly ok: false; readonly why: 'unknown'; readonly word: string };

type PlaceWord = 'up' | 'home' | 'away' | 'stone' | 'spot';
type Token =
  | { readonly kind: 'verb'; readonly verb: 'go' | 'wait' | 'way' | 'name' }
  | { readonly kind: 'direction'; readonly eighth: number }
  | { readonly kind: 'place'; readonly place: PlaceWord }
  | { readonly kind: 'ask'; readonly what: Query }
  | { readonly kind: 'deed'; readonly deed: OrderedDeed }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'filler' }
  | { readonly kind: 'unknown'; readonly word: string };

interface Lexicon {
  readonly tokens: ReadonlyMap<string, Token>;
  readonly suffixes: readonly string[];
  readonly units: ReadonlySet<string>;
}

const lexicons = new Map<Language, Lexicon>();

/** @param line of any kind and length. */
export function readOrder(line: string, language: Language): Read {
  const clean = line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .trim();
  if (line.length > LONGEST_LINE) return { ok: false, why: 'tooLong' };
  if (clean === '') return { ok: false, why: 'empty' };
  return orderOf(tokensOf(clean.split(/\s+/), lexiconOf(language)));
}

function orderOf(tokens: readonly Token[]): Read {
  const found = <K extends Token['kind']>(kind: K) =>
    tokens.find((token): token is Extract<Token, { kind: K }> => token.kind === kind);
  const verb = found('verb')?.verb;
  const unknown = tokens.flatMap((token) => (token.kind === 'unknown' ? [token.word] : []));
  const name = unknown.join(' ').slice(0, LONGEST_NAME);
  if (verb === 'name') return name ? ordered({ kind: 'name', name }) : { ok: false, why: 'whereTo' };
  const target = targetOf(found('direction')?.eighth, found('place')?.place, found('number')?.value, tokens);
  const mayBeNamed = (verb === 'go' || verb === 'way') && name !== '' && !target;
  if (unknown.length > 0 && !mayBeNamed) return { ok: false, why: 'unknown', word: unknown[0] ?? '' };
  const named: Target | null = mayBeNamed ? { kind: 'named', name } : target;
  return orderWith(verb, named, found('deed')?.deed, found('ask')?.what, found('number')?.value);
}

function orderWith(
  verb: 'go' | 'wait' | 'way' | undefined,
  target: Target | null,
  deed: OrderedDeed | undefined,
  what: Query | undefined,
  number: number | undefined,
): Read {
  if (verb === 'way' || (what === 'where' && target))
    return ordered({ kind: 'ask', what: 'way', target: target ?? { kind: 'home' } });
  if (target && (verb === 'go' || deed === 'walk' || (!deed && !what && !verb)))
    return ordered({ kind: 'go', target });
  if (deed) return ordered({ kind: 'deed', deed });
  if (what) return ordered({ kind: 'ask', what, target: null });
  if (verb === 'wait')
    return ordered({ kind: 'wait', seconds: Math.min(MOST_SECONDS, Math.max(1, number ?? WAIT_SECONDS)) });
  return { ok: false, why: 'whereTo' };
}

function ordered(order: Order): Read {
  return { ok: true, order };
}

/** "go signal 2" means one of the places that the signal was told with. */
function targetOf(
  eighth: number | undefined,
  place: PlaceWord | undefined,
  number: number | undefined,
  tokens: readonly Token[],
): Target | null {
  if (eighth !== undefined) {
    const meters = Math.min(MOST_METERS, Math.max(10, number ?? GO_METERS));
    return { kind: 'heading', heading: eighth * 2, meters };
  }
  if (place === 'spot') return { kind: 'spot', number: number ?? 1 };
  if (place) return { kind: place };
  const isGoing = tokens.some((token) => token.kind === 'verb' && token.verb !== 'wait');
  const isSignal = tokens.some((token) => token.kind === 'ask' && token.what === 'signal');
  return isGoing && isSignal ? { kind: 'spot', number: number ?? 1 } : null;
}

function tokensOf(words: readonly string[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { token, length } = tokenAt(words, at, lexicon);
    if (token.kind !== 'filler') tokens.push(token);
    at += length;
  }
  return tokens;
}

/** The longest phrase that begins there. */
function tokenAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { readonly token: Token; readonly length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const token = meaningOf(words.slice(at, at + length).join(' '), lexicon);
    if (token) return { token, length };
  }
  return { token: { kind: 'unknown', word: words[at] ?? '' }, length: 1 };
}

function meaningOf(phrase: string, { tokens, suffixes, units }: Lexicon): Token | null {
  const known = tokens.get(phrase);
  if (known) return known;
  const [, digits, unit = ''] = /^(\d{1,4})(\D*)$/.exec(phrase) ?? [];
  if (digits && (unit === '' || units.has(unit) || suffixes.includes(unit)))
    return { kind: 'number', value: Number(digits) };
  if (units.has(phrase)) return { kind: 'filler' };
  for (const suffix of suffixes) {
    const stem = phrase.endsWith(suffix) ? tokens.get(phrase.slice(0, -suffix.length)) : undefined;
    if (stem) return stem;
  }
  return null;
}

const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const PLACES: readonly PlaceWord[] = ['up', 'home', 'away', 'stone', 'spot'];
const VERBS = ['go', 'wait', 'way', 'name'] as const;

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const tokens = new Map<string, Token>();
  const add = (key: MessageKey, token: Token): void => {
    for (const phrase of phrasesOf(language, key)) if (!tokens.has(phrase)) tokens.set(phrase, token);
  };
  for (const deed of DEEDS) add(`order.${deed}`, { kind: 'deed', deed });
  for (const what of QUERIES) if (what !== 'way') add(`order.ask.${what}`, { kind: 'ask', what });
  for (const verb of VERBS) add(`order.${verb}`, { kind: 'verb', verb });
  for (const eighth of EIGHTHS) add(`order.direction.${eighth}`, { kind: 'direction', eighth });
  for (const place of PLACES) add(`order.${place}`, { kind: 'place', place });
  add('order.filler', { kind: 'filler' });
  const lexicon = {
    tokens,
    suffixes: phrasesOf(language, 'order.suffixes'),
    units: new Set(phrasesOf(language, 'order.units')),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

function phrasesOf(language: Language, key: MessageKey): string[] {
  return say(language, key)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
