// Moves are made ready for a page: recordings become bytes, messages become words.
// Law: whoever asks brings the files; the same list serves a page that fetches them and a test that reads them.
import type { Language } from '../../src/app/game.ts';
import { learn, say } from '../../src/i18n/say.ts';
import { encodeShelf } from '../../src/replay/shelfFile.ts';
import type { ReadyMove } from './moves.ts';
import { type NamedMove, SHELVED } from './states.ts';

/** @returns the bytes of a golden recording, by its name without ending. */
export type ReadRecording = (name: string) => Promise<Uint8Array>;

export async function readyMoves(
  moves: readonly NamedMove[],
  language: Language,
  read: ReadRecording,
): Promise<ReadyMove[]> {
  await learn(language);
  return Promise.all(moves.map((move) => readyMove(move, language, read)));
}

async function readyMove(move: NamedMove, language: Language, read: ReadRecording): Promise<ReadyMove> {
  switch (move.kind) {
    case 'watch':
      return { ...move, recording: Array.from(await read(move.recording)) };
    case 'shelve':
      return { ...move, runs: move.runs === null ? null : Array.from(await shelf(read)) };
    case 'press':
      return { ...move, words: say(language, move.words) };
    default:
      return move;
  }
}

async function shelf(read: ReadRecording): Promise<Uint8Array> {
  const runs = SHELVED.map(async ([recording, name, savedAt]) => ({
    name,
    savedAt,
    recording: await read(recording),
  }));
  return encodeShelf(await Promise.all(runs));
}
