// The files of the game that a device keeps for the time without a network, by edition: one build's files, whole.
// Law: a page is given files of its own edition alone; another one takes its place only where someone chose it, and
// whatever is kept has the bytes that its build wrote down, but for the files that are a host's own.

export interface Edition {
  /** Differs wherever any of its bytes does. */
  readonly name: string;
  /** Each with the hash of its bytes, as SRI writes it. */
  readonly files: Readonly<Record<string, string>>;
  /** Heavy ones that few need: kept when they first come. */
  readonly later: Readonly<Record<string, string>>;
}

/** What is used of a browser. */
export interface KeptHouse {
  readonly caches: CacheStorage;
  /** The folder of the game, with its `/`. */
  readonly folder: string;
  fetch(request: Request): Promise<Response>;
}

const MARK = 'far-end';
const PAGE = 'index.html';
/** Who takes the messages and who may hold the game: a host edits these without a new edition, so they are no part of one. */
export const HOSTS_OWN: readonly string[] = ['action.json', 'embed.json'];
const LONGEST_ANSWER_MS = 4000;
/** Fetched side by side, so that whoever plays meanwhile notices nothing. */
const AT_ONCE = 3;

/** @returns true for what is kept of any folder's editions. */
export function isOurs(cacheName: string): boolean {
  return cacheName.startsWith(`${MARK} `);
}

export class KeptEdition {
  readonly #house: KeptHouse;
  readonly #own: Edition;
  readonly #prefix: string;

  constructor(house: KeptHouse, own: Edition) {
    this.#house = house;
    this.#own = own;
    this.#prefix = `${MARK} ${new URL(house.folder).pathname} `;
  }

  get name(): string {
    return this.#own.name;
  }

  /** Fetches what is not here yet. Rejects where a file cannot be had or is not this edition's; what came before stays for the next try. */
  async fill(): Promise<void> {
    const shelf = await this.#house.caches.open(this.#shelfOf(this.#own.name));
    const waiting = Object.entries(this.#own.files);
    const takeAll = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.#take(shelf, ...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeAll));
    // As they are today. Where one cannot be had, the game has no receiver or no host without a network.
    const ask = (name: string) => new Request(this.#house.folder + name, { cache: 'no-cache' });
    await Promise.all(HOSTS_OWN.map((name) => this.#anew(ask(name), name).catch(() => {})));
  }

  /** @returns the edition that pages are given, or null before any was. */
  async chosen(): Promise<string | null> {
    const said = await this.#house.caches.match(this.#choice, { cacheName: `${this.#prefix}chosen` });
    return (await said?.text()) ?? null;
  }

  /** From now on pages are given this edition. */
  async choose(): Promise<void> {
    const shelf = await this.#house.caches.open(`${this.#prefix}chosen`);
    await shelf.put(this.#choice, new Response(this.#own.name));
  }

  /** Lets go of every edition but this one and the one that is chosen. To be called while no page needs another one. */
  async sweep(): Promise<void> {
    const chosen = await this.chosen();
    const needed = ['chosen', this.#own.name, ...(chosen === null ? [] : [chosen])].map((name) =>
      this.#shelfOf(name),
    );
    for (const name of await this.#house.caches.keys())
      if (name.startsWith(this.#prefix) && !needed.includes(name)) await this.#house.caches.delete(name);
  }

  /** @returns null for what is none of the game's files. */
  answer(request: Request): Promise<Response> | null {
    const name = this.#nameOf(request.url);
    if (request.method !== 'GET' || name === null) return null;
    return HOSTS_OWN.includes(name) ? this.#anew(request, name) : this.#kept(request, name);
  }

  get #choice(): string {
    return `${this.#house.folder}chosen-edition`;
  }

  #shelfOf(edition: string): string {
    return this.#prefix + edition;
  }

  #nameOf(address: string): string | null {
    const { folder } = this.#house;
    const { origin, pathname } = new URL(address);
    const href = origin + pathname;
    return href.startsWith(folder) ? href.slice(folder.length) || PAGE : null;
  }

  async #take(shelf: Cache, name: string, integrity: string): Promise<void> {
    const address = this.#house.folder + name;
    if (await shelf.match(address)) return;
    const known = isNamedByContent(name) ? await this.#house.caches.match(address) : undefined;
    await shelf.put(address, known ?? (await this.#fetch(name, integrity)));
  }

  async #fetch(name: string, integrity: string): Promise<Response> {
    // Hosts lead from the page's name to its folder, and a browser takes no answer that was led elsewhere.
    const address = this.#house.folder + (name === PAGE ? '' : name);
    const cache = isNamedByContent(name) ? 'default' : 'no-cache';
    const answer = await this.#house.fetch(new Request(address, { integrity, cache, credentials: 'omit' }));
    if (!answer.ok) throw new Error(`${name}: expected status 200, got ${answer.status}`);
    return answer;
  }

  /** What is named by its content is the same in every edition; all else comes from the one that is chosen. */
  async #kept(request: Request, name: string): Promise<Response> {
    const { caches, folder } = this.#house;
    const address = folder + name;
    const chosen = (await this.chosen()) ?? this.#own.name;
    const found =
      (await caches.match(address, { cacheName: this.#shelfOf(chosen) })) ??
      (await caches.match(address, { cacheName: this.#shelfOf(this.#own.name) })) ??
      (isNamedByContent(name) ? await caches.match(address) : undefined);
    return found ?? this.#passOn(request, name);
  }

  async #passOn(request: Request, name: string): Promise<Response> {
    const hash = this.#own.later[name];
    if (hash === undefined) return this.#house.fetch(request);
    const answer = await this.#fetch(name, hash);
    await this.#keep(name, answer);
    return answer;
  }

  async #keep(name: string, answer: Response): Promise<void> {
    const copy = answer.clone();
    const shelf = await this.#house.caches.open(this.#shelfOf(this.#own.name));
    // Where there is no room it is fetched again another time.
    await shelf.put(this.#house.folder + name, copy).catch(() => {});
  }

  async #anew(request: Request, name: string): Promise<Response> {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST_ANSWER_MS));
    const answer = await Promise.race([this.#house.fetch(request).catch(() => null), late]);
    if (answer?.ok) await this.#keep(name, answer);
    const address = this.#house.folder + name;
    const last = async () => this.#house.caches.match(address, { cacheName: this.#shelfOf(this.#own.name) });
    return answer ?? (await last()) ?? this.#kept(request, name);
  }
}

function isNamedByContent(name: string): boolean {
  return name.startsWith('built/');
}
