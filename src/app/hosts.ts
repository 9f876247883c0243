// Moves the game into the frame of another page: its list of hosts, the wire to them, and when the focus leaves.
// Law: fetched in a frame alone; where the list cannot be read, the game is played and nobody is talked with.

import { MOST_HOST_FILE_BYTES } from '../content/hostFile.ts';
import { readHostMessage, type ToHost } from '../content/hostMessage.ts';
import { parseHosts } from '../content/hosts.ts';
import { onGiveBack } from '../input/giveBack.ts';
import { focusHost, onWindowSize, openHostWire } from '../platform/hostWire.ts';
import { readOwnFile } from '../platform/ownFile.ts';
import { onAway } from '../platform/visibility.ts';
import { isFileAsked } from './choosing.ts';
import { Embedding, holdNight } from './embedding.ts';
import type { Game, Language } from './game.ts';
import type { Visit } from './visit.ts';

const FILE = 'embed.json';
/** A host that sends nothing else would fill the console. */
const MOST_NOTES = 20;

/**
 * Resolves when whoever is listed can be talked with.
 * @param isSpoken - whether a language can be asked for.
 */
export async function moveIn(
  game: Game,
  visit: Visit,
  isSpoken: (language: Language) => boolean,
): Promise<void> {
  const { covered } = visit;
  /** The focus left the frame, or Escape gave it back: the night is held, and the cover lies over it. */
  const cover = (): void => {
    holdNight(game);
    game.ear.close();
    covered.value = true;
  };
  onAway((why) => {
    if (why !== 'blurred' && why !== 'hidden') return;
    // A cover would take the page away that the chosen file is for.
    if (isFileAsked(performance.now())) holdNight(game);
    else cover();
  });
  onGiveBack({
    mayGive: () => !covered.value && (game.screen.value === 'title' || game.screen.value === 'pause'),
    give: () => {
      cover();
      focusHost();
    },
  });
  await talk(game, visit, isSpoken);
}

async function talk(
  game: Game,
  { covered, isClass }: Visit,
  isSpoken: (language: Language) => boolean,
): Promise<void> {
  let embedding: Embedding | null = null;
  const note = noteForDevelopers();
  const origins = await readOrigins(note);
  if (origins.length === 0) return;
  const wire = openHostWire({
    origins,
    note,
    hear: (data) => {
      const message = readHostMessage(data, isSpoken);
      if (message) embedding?.hear(message);
      else note('a message: expected one of version 1 of the contract in docs/embed.md');
    },
  });
  const tell = (message: ToHost): void => wire.tell({ farEnd: 1, ...message });
  embedding = new Embedding({ game, covered, isClass, tell, note });
  onWindowSize((widthPx, heightPx) => embedding?.resize(widthPx, heightPx));
}

async function readOrigins(note: (words: string) => void): Promise<readonly string[]> {
  const file = await readOwnFile(FILE, MOST_HOST_FILE_BYTES);
  if (file.kind !== 'read') {
    if (file.kind !== 'absent') note(`${FILE}: could not be read (${file.kind})`);
    return [];
  }
  const read = parseHosts(FILE, file.text);
  if (read.ok) return read.origins;
  note(read.error);
  return [];
}

function noteForDevelopers(): (words: string) => void {
  let left = MOST_NOTES;
  return (words) => {
    if (left-- > 0) console.info(`The Far End: ignored: ${words}`);
  };
}
