// Flags in the page's address: `?steps&luck=7`.
// Law: read only; the address never changes the page behind the player's back.

/** @returns the flag's text, '' when it stands without one, or null when it is absent. */
export function urlFlag(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
