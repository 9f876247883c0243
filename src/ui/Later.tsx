// Pieces of the interface that are fetched after the first words stand: those of the night, and all others.
// Law: a piece that is not here yet is an empty place for a moment; one that cannot be fetched is told of.
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type PieceSet, useFace } from './context.ts';

type Pieces = typeof import('./laterPieces.ts').LATER_PIECES & {
  readonly PlayScreen: FunctionComponent;
  readonly LeafletDialog: FunctionComponent;
  readonly Cover: FunctionComponent;
};
type Name = keyof Pieces;

/** Where a piece is, that is not among the others. */
const SETS: Partial<Record<Name, PieceSet>> = {
  PlayScreen: 'night',
  LeafletDialog: 'leaflets',
  Cover: 'cover',
};

const here = signal<Partial<Pieces>>({});

export function piecesCame(pieces: Partial<Pieces>): void {
  here.value = { ...here.peek(), ...pieces };
}

interface LaterProps {
  readonly piece: Name;
  /** It is no reason to fetch anything: it comes with the others. */
  readonly whenHere?: boolean;
}

export function Later({ piece, whenHere = false }: LaterProps) {
  const { game, fetchPieces } = useFace();
  const Piece = here.value[piece];
  const isMissed = Piece === undefined && !whenHere;
  useEffect(() => {
    if (!isMissed) return;
    fetchPieces(SETS[piece] ?? 'others').catch((error: unknown) =>
      game.note({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) }),
    );
  }, [game, fetchPieces, piece, isMissed]);
  return Piece ? <Piece /> : null;
}
