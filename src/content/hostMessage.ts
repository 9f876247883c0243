// What a page around the game may say to it, and what it is told: version 1 of the contract (docs/embed.md).
// Law: a message is a stranger's: its fields are known, its texts are short, and whatever else comes is no message.
import * as v from 'valibot';
import { MOST_SEED_CHARACTERS } from './free/recipe.ts';
import { isLanguageCode, type Language } from './words.ts';

/** A seed and the longest ending of a code: `~5jnbf`. */
const LONGEST_NIGHT = MOST_SEED_CHARACTERS + 6;
const LONGEST_LEVEL = 64;

const farEnd = v.literal(1);

const hostMessageSchema = v.union([
  v.strictObject({ farEnd, kind: v.literal('hello') }),
  v.strictObject({ farEnd, kind: v.literal('open'), level: textOf(LONGEST_LEVEL) }),
  v.strictObject({ farEnd, kind: v.literal('open'), night: textOf(LONGEST_NIGHT) }),
  v.strictObject({ farEnd, kind: v.literal('pause') }),
  v.strictObject({
    farEnd,
    kind: v.literal('language'),
    language: v.pipe(
      v.string(),
      v.check((language) => isLanguageCode(language)),
    ),
  }),
]);

export type HostMessage = v.InferOutput<typeof hostMessageSchema>;

/** What the page around the game is told. No words of a call are among it, and nothing that tells who plays. */
export type ToHost =
  | { readonly kind: 'ready'; readonly language: string; readonly levels: readonly string[] }
  | {
      readonly kind: 'size';
      readonly widthPx: number;
      readonly heightPx: number;
      /** Below these, words and buttons have no room. */
      readonly leastWidthPx: number;
      readonly leastHeightPx: number;
    }
  /** True from the press on the cover until the keys are given back. */
  | { readonly kind: 'keys'; readonly taken: boolean }
  | { readonly kind: 'nightBegan'; readonly level: string; readonly sheet: string }
  | {
      readonly kind: 'nightEnded';
      readonly level: string;
      readonly sheet: string;
      readonly outcome: 'home' | 'taken' | 'dawn';
      readonly linesHeard: number;
      readonly linesTotal: number;
    };

/**
 * @param isSpoken - whether the game has the words of a language.
 * @returns null for whatever is no message of the contract. Never throws.
 */
export function readHostMessage(
  data: unknown,
  isSpoken: (language: Language) => boolean,
): HostMessage | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const read = v.safeParse(hostMessageSchema, data);
  if (!read.success) return null;
  const { output } = read;
  return output.kind === 'language' && !isSpoken(output.language) ? null : output;
}

function textOf(most: number) {
  return v.pipe(v.string(), v.maxLength(most));
}
