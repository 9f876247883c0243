// Which pictures the easel has been given, and under which number. Law: a picture is given once, when it is first drawn,
// and again only after somebody said that it was renewed; what nobody draws again is taken back.
import type { Picture } from './orders.ts';

export class PictureBook {
  readonly #ids = new WeakMap<object, number>();
  readonly #stale = new WeakSet<object>();
  #fresh = new Map<number, Picture>();
  #gone: number[] = [];
  #lastId: number;

  /** @param lastId - numbers up to this one mean something else. */
  constructor(lastId: number) {
    this.#lastId = lastId;
  }

  /** A number that no picture has. */
  newId(): number {
    this.#lastId++;
    return this.#lastId;
  }

  /** @returns the number of a picture that is drawn now. */
  idOf(picture: Picture): number {
    const id = this.#ids.get(picture);
    if (id === undefined) return this.#give(picture, this.newId());
    return this.#stale.has(picture) ? this.#give(picture, id) : id;
  }

  /** Something else was drawn on a picture. */
  renewed(picture: object): void {
    if (this.#ids.has(picture)) this.#stale.add(picture);
  }

  /** Nobody draws this picture again, unless it is given anew. */
  forget(picture: object): void {
    const id = this.#ids.get(picture);
    if (id === undefined) return;
    this.#ids.delete(picture);
    this.#stale.delete(picture);
    this.forgetId(id);
  }

  forgetId(id: number): void {
    this.#fresh.delete(id);
    this.#gone.push(id);
  }

  /** True where a picture was drawn for the first time, or renewed, since it was asked last. */
  get hasFresh(): boolean {
    return this.#fresh.size > 0;
  }

  /** @returns what was drawn for the first time, and what went, since it was asked last. */
  take(): { readonly fresh: ReadonlyMap<number, Picture>; readonly gone: readonly number[] } {
    const taken = { fresh: this.#fresh, gone: this.#gone };
    this.#fresh = new Map();
    this.#gone = [];
    return taken;
  }

  #give(picture: Picture, id: number): number {
    this.#ids.set(picture, id);
    this.#stale.delete(picture);
    this.#fresh.set(id, picture);
    return id;
  }
}
