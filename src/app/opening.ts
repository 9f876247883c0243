// A recording from outside is opened: read, and matched with the night that it was lived in.
// Law: whatever it holds, the answer is a recording with its level, or a notice that says where it came from.
import { type FreeRecipe, parseFreeId } from '../content/free/recipe.ts';
import { contentHash } from '../content/levelFacts.ts';
import type { Level } from '../content/schema.ts';
import { RULES_VERSION } from '../core/rules.ts';
import type { Decoded } from '../replay/format.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import type { Notice } from './game.ts';

export type Opened =
  | { readonly ok: true; readonly recording: Recording; readonly level: Level }
  | { readonly ok: false; readonly notice: Notice };

/** @returns the level of an id, or null where there is none. */
export type FindLevel = (levelId: string) => Level | null;

/** Where a recording came from. */
type From = Extract<Notice, { readonly kind: 'badReplay' }>['from'];

/** @param name of the file, or of what else it came from. */
export function openDecoded(name: string, decoded: Decoded, find: FindLevel, from: From): Opened {
  if (!decoded.ok) {
    const { code, at, mend } = decoded.error;
    return refuse({ kind: 'badReplay', from, detail: `${name}: ${at}: ${mend} (${code})` });
  }
  const { recording } = decoded;
  if (recording.rulesVersion !== RULES_VERSION) {
    return refuse({ kind: 'otherRules', detail: `r${recording.rulesVersion}` });
  }
  const level = levelOf(recording, find);
  // A level that is not here, or not as it was, is another version's as other rules are.
  if (!level) return refuse({ kind: 'otherRules', detail: `${name}: levelId: ${recording.levelId}` });
  return { ok: true, recording, level };
}

/** @returns the recipe of a free night that is not here yet, and has to grow before its recording opens; else null. */
export function growsFirst(decoded: Decoded, find: FindLevel): FreeRecipe | null {
  if (!decoded.ok) return null;
  const { levelId, rulesVersion } = decoded.recording;
  return rulesVersion === RULES_VERSION && !find(levelId) ? parseFreeId(levelId) : null;
}

/** @returns why it cannot be lived here, or null where it can: of a free night that has not grown, as far as is known. */
export function whyNotHere(recording: Recording, find: FindLevel): 'otherRules' | 'otherLevel' | null {
  if (recording.rulesVersion !== RULES_VERSION) return 'otherRules';
  if (!find(recording.levelId) && parseFreeId(recording.levelId)) return null;
  return levelOf(recording, find) ? null : 'otherLevel';
}

/** @returns the level that it was lived on, or null where that is not here, or not as it was. */
function levelOf({ levelId, contentHash: hash }: Recording, find: FindLevel): Level | null {
  const level = find(levelId);
  return level && hashOf(level) === hash ? level : null;
}

const hashByLevel = new WeakMap<Level, string>();

/** A whole library asks again and again. */
function hashOf(level: Level): string {
  const hash = hashByLevel.get(level) ?? contentHash(level);
  hashByLevel.set(level, hash);
  return hash;
}

/** @returns a notice for a file that is too large to be a recording, to be asked before it is read; else null. */
export function tooLarge(name: string, bytes: number): Notice | null {
  if (bytes <= MOST_BYTES) return null;
  const detail = `${name}: length: expected at most ${MOST_BYTES} bytes, got ${bytes} (tooLarge)`;
  return { kind: 'badReplay', from: 'file', detail };
}

function refuse(notice: Notice): Opened {
  return { ok: false, notice };
}
