// A recording from the device is opened: read, and matched with the night that it was lived in.
// Law: whatever the file holds, the answer is a recording with its level, or a notice that names the file.
import { contentHash } from '../content/levels.ts';
import type { Level } from '../content/schema.ts';
import { RULES_VERSION } from '../core/rules.ts';
import { decodeRecording } from '../replay/format.ts';
import { MOST_BYTES, type Recording } from '../replay/recording.ts';
import type { Notice } from './game.ts';

export type Opened =
  | { readonly ok: true; readonly recording: Recording; readonly level: Level }
  | { readonly ok: false; readonly notice: Notice };

/** @param find the level of an id, or null where there is none. */
export function openFile(name: string, bytes: Uint8Array, find: (levelId: string) => Level | null): Opened {
  const decoded = decodeRecording(bytes);
  if (!decoded.ok) {
    const { code, at, mend } = decoded.error;
    return refuse({ kind: 'badReplay', detail: `${name}: ${at}: ${mend} (${code})` });
  }
  const { recording } = decoded;
  if (recording.rulesVersion !== RULES_VERSION) {
    return refuse({ kind: 'otherRules', detail: `r${recording.rulesVersion}` });
  }
  const level = find(recording.levelId);
  if (!level || recording.contentHash !== contentHash(level)) {
    return refuse({ kind: 'badReplay', detail: `${name}: levelId: ${recording.levelId}` });
  }
  return { ok: true, recording, level };
}

/** @returns a notice for a file that is too large to be a recording, to be asked before it is read; else null. */
export function tooLarge(name: string, bytes: number): Notice | null {
  if (bytes <= MOST_BYTES) return null;
  const detail = `${name}: length: expected at most ${MOST_BYTES} bytes, got ${bytes} (tooLarge)`;
  return { kind: 'badReplay', detail };
}

function refuse(notice: Notice): Opened {
  return { ok: false, notice };
}
