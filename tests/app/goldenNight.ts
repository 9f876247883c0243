// The golden recordings and the worlds that they were lived in, for tests that watch.
import { readFileSync } from 'node:fs';
import { type LevelResult, parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import type { Recording } from '../../src/replay/recording.ts';

export function readLevel(id: string): LevelResult {
  const file = `levels/${id}.json`;
  return parseLevel(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
}

export function levelNamed(id: string): Level {
  const read = readLevel(id);
  if (!read.ok) throw new Error(read.error);
  return read.level;
}

export function goldenBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../golden/${name}.farend`, import.meta.url)));
}

export function golden(name: string): Recording {
  const decoded = decodeRecording(goldenBytes(name));
  if (!decoded.ok) throw new Error(`${name}: ${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}
