// What is asked for until it comes: one piece by name, whichever was wanted last.
// Law: it is asked for once while the answer is awaited; what failed is told of once, and asked for again after a pause.
import type { Game, Notice } from '../app/game.ts';

/** As long as whoever fetches the rest of the page waits before another try. */
const AGAIN_AFTER_MS = 4000;

interface Asked<Piece> {
  /** Begins to make or fetch it. */
  readonly ask: () => Promise<Piece>;
  readonly came: (piece: Piece) => void;
  /** It came when another was wanted, or none any more. */
  readonly cameTooLate: (piece: Piece) => void;
}

export class Wanted<Piece> {
  readonly #game: Pick<Game, 'note' | 'dismiss'>;
  #name: string | null = null;
  #state: 'awaited' | 'here' | 'missed' = 'awaited';
  #sinceMissMs = 0;
  #notice: Notice | null = null;

  constructor(game: Pick<Game, 'note' | 'dismiss'>) {
    this.#game = game;
  }

  /** True when what was wanted last has come. */
  get isHere(): boolean {
    return this.#name !== null && this.#state === 'here';
  }

  /** To be called once a frame, with the time since the last one. */
  want(name: string, elapsedMs: number, asked: Asked<Piece>): void {
    if (name === this.#name) {
      if (this.#state !== 'missed') return;
      this.#sinceMissMs += elapsedMs;
      if (this.#sinceMissMs < AGAIN_AFTER_MS) return;
    }
    this.#name = name;
    this.#state = 'awaited';
    asked.ask().then(
      (piece) => this.#take(name, piece, asked),
      (error: unknown) => this.#miss(name, error),
    );
  }

  /** Nothing is wanted any more. */
  end(): void {
    this.#name = null;
  }

  #take(name: string, piece: Piece, { came, cameTooLate }: Asked<Piece>): void {
    if (name !== this.#name) return cameTooLate(piece);
    this.#state = 'here';
    if (this.#notice !== null) this.#game.dismiss(this.#notice);
    this.#notice = null;
    came(piece);
  }

  #miss(name: string, error: unknown): void {
    if (name !== this.#name) return;
    this.#state = 'missed';
    this.#sinceMissMs = 0;
    if (this.#notice !== null) return;
    this.#notice = { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
    this.#game.note(this.#notice);
  }
}
