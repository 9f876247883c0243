// Which letter the player's keyboard prints on each key, where the browser tells.
// Law: never throws; a browser that does not tell is an empty answer.

interface Keyboard {
  getLayoutMap(): Promise<ReadonlyMap<string, string>>;
}

export async function layoutLetters(): Promise<ReadonlyMap<string, string>> {
  const { keyboard } = navigator as Navigator & { readonly keyboard?: Keyboard };
  try {
    return new Map((await keyboard?.getLayoutMap()) ?? []);
  } catch {
    // Within a frame the host has to allow it.
    return new Map();
  }
}
