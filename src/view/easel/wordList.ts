// Words that orders name by number: colors, and ways to mix. Law: a word keeps its number.
export class WordList {
  readonly #ids = new Map<string, number>();
  #fresh: string[] = [];

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    this.#fresh.push(word);
    return id;
  }

  /** @returns the words that were not taken yet, in the order of their numbers. */
  take(): readonly string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}
