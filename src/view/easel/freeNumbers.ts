// Numbers for what comes and goes. Law: none is given twice at a time, and they stay small: an order holds no large one.
export class FreeNumbers {
  readonly #free: number[] = [];
  #next = 1;

  take(): number {
    return this.#free.pop() ?? this.#next++;
  }

  giveBack(number: number): void {
    this.#free.push(number);
  }
}
