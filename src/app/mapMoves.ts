// How the map is moved: hands and buttons say it, the picture does it.
// Law: where one looks on a map is no part of any night; it is kept nowhere and begins anew with each map.
import type { MapMove } from '../input/mapMove.ts';

type Listen = (move: MapMove) => void;

export class MapMoves {
  readonly #all = new Set<Listen>();

  readonly move = (move: MapMove): void => {
    for (const listen of this.#all) listen(move);
  };

  /** @returns a function that stops listening. */
  readonly onMove = (listen: Listen): (() => void) => {
    this.#all.add(listen);
    return () => this.#all.delete(listen);
  };
}
