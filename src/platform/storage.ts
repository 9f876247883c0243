// The device's small memory: text by key, under this game's own prefix.
// Law: never throws; a store that is refused, full or absent is an answer, not an accident.

const PREFIX = 'far-end:';

/** What is kept until the page is closed, where nothing is to be kept beyond it; else null. */
let brief: Map<string, string> | null = null;

/** From now on nothing is read from the device and nothing is kept on it. */
export function keepNothing(): void {
  brief = new Map();
}

export function isKeeping(): boolean {
  return brief === null;
}

/** @returns what was kept under this key, or null: nothing was, or the store may not be read. */
export function readSetting(key: string): string | null {
  if (brief) return brief.get(key) ?? null;
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Asks the device not to clear what is kept when it runs out of room; it answers as it likes. */
export async function askToPersist(): Promise<void> {
  if (brief) return;
  try {
    await navigator.storage.persist();
  } catch {
    // Then it may be cleared, as before.
  }
}

/** @returns false when the device refused to keep it. */
export function writeSetting(key: string, text: string): boolean {
  if (brief) {
    brief.set(key, text);
    return true;
  }
  try {
    localStorage.setItem(PREFIX + key, text);
    return true;
  } catch {
    return false;
  }
}

/** @returns the keys of all that this game has kept, without its prefix; null where nobody may look. */
export function settingKeys(): readonly string[] | null {
  if (brief) return [...brief.keys()];
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  } catch {
    return null;
  }
}

/** @returns false where it is still there. */
export function removeSetting(key: string): boolean {
  if (brief) {
    brief.delete(key);
    return true;
  }
  try {
    localStorage.removeItem(PREFIX + key);
    return true;
  } catch {
    return false;
  }
}
