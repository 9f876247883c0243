// The room in which the map is studied, fetched when it is first wanted. Law: it is asked for again until it is here.
import type { Game } from '../app/game.ts';
import { Wanted } from './wanted.ts';

type Room = typeof import('./mapStudy.ts');

export class MapRoom {
  readonly #wanted: Wanted<Room>;
  #room: Room | null = null;

  constructor(game: Game) {
    this.#wanted = new Wanted(game);
  }

  /** To be asked once a frame. @returns null while it is being fetched. */
  open(elapsedMs: number): Room | null {
    const came = (room: Room): void => {
      this.#room = room;
    };
    if (this.#room === null)
      this.#wanted.want('map', elapsedMs, { ask: () => import('./mapStudy.ts'), came, cameTooLate: came });
    return this.#room;
  }
}
