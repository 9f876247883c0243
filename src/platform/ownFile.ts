// A file that is served beside the page, read anew each time.
// Law: only from the page's own folder; never hangs and never throws.
import { readBounded } from './bounded.ts';

export type OwnFile =
  | { readonly kind: 'read'; readonly text: string }
  /** There is none; it could not be had; it is more than was asked for. */
  | { readonly kind: 'absent' | 'unread' | 'tooLarge' };

const LONGEST_WAIT_MS = 8000;

/** @param name without any folder. */
export async function readOwnFile(name: string, mostBytes: number): Promise<OwnFile> {
  // The edition in one file has nothing beside it.
  if (import.meta.env.MODE === 'single') return { kind: 'absent' };
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), LONGEST_WAIT_MS);
  try {
    const address = new URL(name, document.baseURI);
    const answer = await fetch(address, { cache: 'no-cache', redirect: 'error', signal: control.signal });
    if (answer.status === 404 || answer.status === 410) return { kind: 'absent' };
    if (!answer.ok) return { kind: 'unread' };
    const { text, isCut } = await readBounded(answer, mostBytes);
    return isCut ? { kind: 'tooLarge' } : { kind: 'read', text };
  } catch {
    return { kind: 'unread' };
  } finally {
    clearTimeout(timer);
  }
}
