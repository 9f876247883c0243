// Fetches the pieces of the interface that come late: those of the night, and all others with their words.
// Law: what is here stays here; what could not be had can be asked for again.
import { learnLetters } from '../i18n/letters.ts';
import { learnRest } from '../i18n/say.ts';
import { piecesCame } from './Later.tsx';

/** Fetches what is not here yet. Rejects where it cannot be had. */
export async function fetchPieces(which: 'night' | 'others'): Promise<void> {
  await (which === 'night' ? fetchNight() : fetchOthers());
}

async function fetchNight(): Promise<void> {
  const { PlayScreen } = await import('./pages/Play.tsx');
  piecesCame({ PlayScreen });
}

async function fetchOthers(): Promise<void> {
  const [{ LATER_PIECES }] = await Promise.all([import('./laterPieces.ts'), learnRest(), learnLetters()]);
  piecesCame(LATER_PIECES);
}
