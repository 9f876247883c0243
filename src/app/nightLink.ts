// A link to a free night: `#n=` and the night's code, percent-encoded.
// Law: any code is a night; what is no code, or more than one can be, is refused by its place and mend.
import type { FreeCode } from '../content/free/code.ts';
import { MOST_SEED_CHARACTERS } from '../content/free/recipe.ts';
import { pageAddress } from '../platform/url.ts';
import type { Notice } from './game.ts';
import { NIGHT_MARK } from './nightMark.ts';

/** A seed and the longest ending: `~5jnbf`. */
const MOST_CHARACTERS = MOST_SEED_CHARACTERS + 6;
/** No character takes more than three bytes of UTF-8 for each of its units, and each byte three in a link. */
const MOST_ENCODED = MOST_CHARACTERS * 9;

export type NightLink =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly notice: Notice };

/** @param fragment from its `#`. */
export function readNightLink(fragment: string): NightLink {
  const encoded = fragment.slice(NIGHT_MARK.length);
  if (encoded.length > MOST_ENCODED)
    return refuse(`length: expected at most ${MOST_ENCODED} characters, got ${encoded.length}`);
  const code = decoded(encoded);
  if (code === null)
    return refuse('code: expected each % to stand before two digits of UTF-8; copy the whole link');
  if (code.length > MOST_CHARACTERS)
    return refuse(`code: expected at most ${MOST_CHARACTERS} characters, got ${code.length}`);
  return { ok: true, code };
}

/** @returns the address of this page with the night's code. */
export function nightAddress(code: string): string {
  return pageAddress() + NIGHT_MARK + encodeURIComponent(code);
}

/** @returns the wish as a link can name it: its seed no longer than it counts, and without halves of characters. */
export function asLinked(wish: FreeCode): FreeCode {
  const { text } = wish;
  const cut = text.length > MOST_SEED_CHARACTERS;
  const short = cut ? text.slice(0, MOST_SEED_CHARACTERS).replace(/\p{Surrogate}$/u, '') : text;
  return { ...wish, text: short.replace(/\p{Surrogate}/gu, '\ufffd') };
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function refuse(what: string): NightLink {
  return { ok: false, notice: { kind: 'badNight', detail: `${NIGHT_MARK}: ${what}` } };
}
