// Orders while they are written. Law: the list grows, and keeps its room when it is cleared.
import { ON, type Row } from './orders.ts';

const FIRST_NUMBERS = 8192;

export class OrderList {
  #numbers: Row = new Float32Array(FIRST_NUMBERS);
  #length = 0;
  /** The surface that the last order was for, or -1. */
  #surface = -1;

  get length(): number {
    return this.#length;
  }

  /** Valid until the next call of `room`. */
  get numbers(): Row {
    return this.#numbers;
  }

  /** @returns where an order of so many numbers, its own among them, for that surface is to be written. */
  room(count: number, surface: number): number {
    const isElsewhere = surface !== this.#surface;
    const needed = this.#length + count + (isElsewhere ? 2 : 0);
    if (needed > this.#numbers.length) this.#grow(needed);
    if (isElsewhere) {
      this.#surface = surface;
      this.#numbers[this.#length++] = ON;
      this.#numbers[this.#length++] = surface;
    }
    const at = this.#length;
    this.#length += count;
    return at;
  }

  /** @param surface - the one that the next order is for, if that goes without saying. */
  clear(surface = -1): void {
    this.#length = 0;
    this.#surface = surface;
  }

  /** @returns true where it holds the same orders as the other. */
  equals({ length, numbers }: OrderList): boolean {
    if (length !== this.#length) return false;
    const own = this.#numbers;
    for (let at = 0; at < length; at++) if (own[at] !== numbers[at]) return false;
    return true;
  }

  /** Takes over the orders of another. */
  copy(other: OrderList): void {
    if (other.length > this.#numbers.length) this.#numbers = new Float32Array(other.numbers.length);
    this.#length = other.length;
    other.copyTo(this.#numbers, 0);
  }

  /** @param at - where in the row its orders shall begin. */
  copyTo(row: Row, at: number): void {
    row.set(this.#numbers.subarray(0, this.#length), at);
  }

  #grow(needed: number): void {
    const numbers = new Float32Array(2 * needed);
    numbers.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = numbers;
  }
}
