// All receivers of Bureau 27 in one order: the hunters' by their number, then those on masts.
// Law: an event names a finder by its place in this order.
import type { Finder } from './night.ts';

interface Finders {
  readonly hunters: readonly Finder[];
  readonly posts: readonly Finder[];
}

/** @returns the finder of that number, or undefined beyond the last. */
export function finderAt({ hunters, posts }: Finders, index: number): Finder | undefined {
  return index < hunters.length ? hunters[index] : posts[index - hunters.length];
}
