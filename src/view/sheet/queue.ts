// Orders that wait for the painter. Law: a lamp goes first, then the tiles nearest to where the player looks.
import type { Place } from '../../core/terrain/sheet.ts';
import type { Order } from './orders.ts';
import { TILE_CELLS } from './source.ts';

export interface Waiting<Answer> {
  readonly order: Order;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

export class OrderQueue<Answer> {
  #waiting: Waiting<Answer>[] = [];
  #lookedAt: Place = { x: 0, y: 0 };

  lookAt(place: Place): void {
    this.#lookedAt = place;
  }

  add(waiting: Waiting<Answer>): void {
    this.#waiting.push(waiting);
  }

  /** Takes the most urgent order out; of equal ones the oldest. */
  next(): Waiting<Answer> | undefined {
    let best: Waiting<Answer> | undefined;
    let least = Infinity;
    for (const waiting of this.#waiting) {
      const urgency = this.#cellsAway(waiting.order);
      if (urgency < least) [best, least] = [waiting, urgency];
    }
    this.#waiting = this.#waiting.filter((waiting) => waiting !== best);
    return best;
  }

  /** Takes out all orders that `isMeant` names. */
  drop(isMeant: (order: Order) => boolean): Waiting<Answer>[] {
    const dropped = this.#waiting.filter(({ order }) => isMeant(order));
    this.#waiting = this.#waiting.filter((waiting) => !dropped.includes(waiting));
    return dropped;
  }

  #cellsAway(order: Order): number {
    switch (order.kind) {
      case 'lamp':
        return -1;
      case 'overview':
      case 'box':
        return 0;
      case 'tile': {
        const x = (order.column + 0.5) * TILE_CELLS - this.#lookedAt.x;
        const y = (order.row + 0.5) * TILE_CELLS - this.#lookedAt.y;
        return Math.sqrt(x * x + y * y);
      }
      default:
        return order satisfies never;
    }
  }
}
