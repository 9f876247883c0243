// The page's address: flags (`?steps&luck=7`), and what follows its `#`.
// Law: it never leads the player elsewhere; what follows the `#` is taken away once it was read.

/** @returns the flag's text, '' when it stands without one, or null when it is absent. */
export function urlFlag(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** The address of this page alone, without flags and without what follows its `#`. */
export function pageAddress(): string {
  // Some browsers give a page from disk no origin.
  const { origin, pathname, protocol } = location;
  return (protocol === 'file:' ? 'file://' : origin) + pathname;
}

/** Takes what follows the `#` out of the address, so that a reload does not begin with it again. */
export function takeFragment(): string {
  const { hash, pathname, search } = location;
  if (hash !== '') history.replaceState(history.state, '', pathname + search);
  return hash;
}

/** Tells of each new `#` in the address: a link pasted over the page that is open. */
export function onFragment(tell: () => void): void {
  addEventListener('hashchange', tell);
}

/** As if the page had just been opened. */
export function loadAnew(): void {
  location.reload();
}
