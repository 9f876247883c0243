// The golden nights and their levels, as the build put them into the bundle.
// Law: read by the game's own readers; what they refuse ends the work.
import { type Level, parseLevel } from '../../src/content/levels.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';
import type { Golden } from './report.ts';

/** Put here by the build. */
declare const GOLDEN: Golden;

export function goldenNights(): { readonly file: string; readonly recording: Recording }[] {
  return GOLDEN.nights.map(({ file, bytes }) => ({ file, recording: recordingOf(file, bytes) }));
}

export function levelOf(id: string): Level {
  for (const { file, text } of GOLDEN.levels) {
    const read = parseLevel(file, text);
    if (!read.ok) throw new Error(read.error);
    if (read.level.id === id) return read.level;
  }
  throw new Error(`levels: expected one named ${id}, which a golden night was recorded on`);
}

function recordingOf(file: string, bytes: readonly number[]): Recording {
  const decoded = decodeRecording(Uint8Array.from(bytes));
  if (!decoded.ok) throw new Error(`${file}: ${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}
