// Hands a few words to a server and brings back what it said.
// Law: never throws and never hangs; nothing goes along that names the player: no cookie, no address of the page; and it
// follows no server to another.
import { readBounded } from './bounded.ts';

export interface Posting {
  /** A whole address, or a path on the page's own origin. */
  readonly address: string;
  /** The same for each try: by it the server knows what it has already. */
  readonly key: string;
  /** As JSON. */
  readonly body: string;
}

export type PostAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** How long the server wants to be left alone, or null. */
      readonly retryAfter: string | null;
      /** The beginning of its words: a stranger's, to be shown as text. */
      readonly words: string;
    }
  /** No answer came. Where the device had no network nothing has left it; else nobody knows whether it arrived. */
  | { readonly kind: 'silent'; readonly wasOffline: boolean };

/** After this a server counts as silent. */
export const LONGEST_POST_MS = 20_000;
const MOST_ANSWER_BYTES = 2000;

export async function post({ address, key, body }: Posting): Promise<PostAnswer> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), LONGEST_POST_MS);
  // It is tried all the same: some devices say so wrongly.
  const wasOffline = navigator.onLine === false;
  try {
    const answer = await fetch(new URL(address, location.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: control.signal,
    });
    // The status is the answer; words that break off take nothing from it.
    const { text } = await readBounded(answer, MOST_ANSWER_BYTES).catch(() => ({ text: '' }));
    return {
      kind: 'answered',
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      words: text,
    };
  } catch {
    return { kind: 'silent', wasOffline };
  } finally {
    clearTimeout(timer);
  }
}
