// The story on this device: read when the page is opened, written at the end of each night.
// Law: what cannot be read is laid aside as it is, never overwritten and never lost without a word; a device that keeps
// nothing yet is asked for no schema.
import type { StoryRead, StorySave } from '../content/storySave.ts';
import { readSetting, writeSetting } from '../platform/storage.ts';

const KEY = 'story';
/** Where a story lies that could not be read. */
const ASIDE_KEY = 'story-unread';

export async function loadStory(): Promise<StoryRead> {
  const text = readSetting(KEY);
  if (text === null) return { ok: true, save: null };
  const { parseStory } = await import('../content/storySave.ts');
  return parseStory(text);
}

/** Lays aside what is kept, before another story takes its place. */
export function layStoryAside(): void {
  const text = readSetting(KEY);
  if (text !== null) writeSetting(ASIDE_KEY, text);
}

/** @returns false when the device refused to keep it. */
export function keepStory(save: StorySave): boolean {
  return writeSetting(KEY, JSON.stringify(save));
}
