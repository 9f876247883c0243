// A text of unknown origin as the value that it holds.
// Law: never throws; what the value may be is for a schema to say.

/** @returns undefined where the text is no JSON, which holds no such value. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
