// The browser's own window for choosing a file takes the focus as it opens: nobody has left the game for that.
// Law: only for the moment in which it opens; whoever leaves later has left.

/** A busy machine takes this long to open it, at most. */
const OPENING_MS = 3000;

let askedMs = Number.NEGATIVE_INFINITY;

/** A file is asked for. */
export function askForFile(nowMs: number): void {
  askedMs = nowMs;
}

/** @returns true where a focus that goes now goes to that window. */
export function isFileAsked(nowMs: number): boolean {
  return nowMs - askedMs <= OPENING_MS;
}
