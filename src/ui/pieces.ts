// Fetches the pieces of the interface that come late: those of the night, all others with their words, and what few come to.
// Law: what is here stays here; what could not be had can be asked for again.
import { learnLetters } from '../i18n/letters.ts';
import { learnRest } from '../i18n/say.ts';
import type { PieceSet } from './context.ts';
import { piecesCame } from './Later.tsx';

/** Fetches what is not here yet. Rejects where it cannot be had. */
export async function fetchPieces(which: PieceSet): Promise<void> {
  piecesCame(await FETCH[which]());
}

const FETCH: Readonly<Record<PieceSet, () => Promise<Parameters<typeof piecesCame>[0]>>> = {
  night: async () => ({ PlayScreen: (await import('./pages/Play.tsx')).PlayScreen }),
  others: async () =>
    (await Promise.all([import('./laterPieces.ts'), learnRest(), learnLetters()]))[0].LATER_PIECES,
  // An address can open one before anything else was asked for: its words come with it.
  leaflets: async () => ({
    LeafletDialog: (await Promise.all([import('./pages/leaflets/Leaflet.tsx'), learnRest()]))[0]
      .LeafletDialog,
  }),
  cover: async () => ({ Cover: (await import('./pages/Cover.tsx')).Cover }),
};
