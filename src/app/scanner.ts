// One after the other of a list is lit, and a press takes the one that is.
// Law: pure, with time as a parameter; a list that changes keeps its light on the same thing as long as that is there.

export interface Scanned {
  readonly key: string;
}

/** The first of a new list stays lit so much longer: it has to be read first. */
const FIRST_TIMES = 1.5;

export class Scanner<Offer extends Scanned> {
  #offers: readonly Offer[] = [];
  #index = 0;
  #litMs = 0;
  #isFresh = true;

  get offers(): readonly Offer[] {
    return this.#offers;
  }

  /** What is lit, or null of an empty list. */
  get lit(): Offer | null {
    return this.#offers[this.#index] ?? null;
  }

  /** The same list, as it is now. */
  keep(offers: readonly Offer[]): void {
    const key = this.lit?.key;
    const index = offers.findIndex((offer) => offer.key === key);
    this.#offers = offers;
    if (index >= 0) this.#index = index;
    else this.begin(offers);
  }

  /** Another list: from its beginning. */
  begin(offers: readonly Offer[]): void {
    this.#offers = offers;
    this.#index = 0;
    this.#litMs = 0;
    this.#isFresh = true;
  }

  /** @param paceMs how long each is lit. @returns true when the light has moved on. */
  pass(elapsedMs: number, paceMs: number): boolean {
    this.#litMs += elapsedMs;
    if (this.#litMs < paceMs * (this.#isFresh ? FIRST_TIMES : 1)) return false;
    // A stall moves the light by one: nobody has seen the others.
    this.#litMs = 0;
    this.#isFresh = false;
    if (this.#offers.length < 2) return false;
    this.#index = (this.#index + 1) % this.#offers.length;
    return true;
  }
}
