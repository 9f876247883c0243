// A path as numbers, to be filled or stroked by a far pen. Law: steps of a path are those of orders.ts.
import { BOX, CIRCLE, CLOSE, LINE, MOVE } from './orders.ts';

export class FarPath {
  readonly #steps: number[] = [];

  get steps(): readonly number[] {
    return this.#steps;
  }

  moveTo(x: number, y: number): void {
    this.#steps.push(MOVE, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#steps.push(LINE, x, y);
  }

  /** A whole circle. */
  circle(x: number, y: number, radius: number): void {
    this.#steps.push(CIRCLE, x, y, radius);
  }

  box(x: number, y: number, width: number, height: number): void {
    this.#steps.push(BOX, x, y, width, height);
  }

  close(): void {
    this.#steps.push(CLOSE);
  }
}
