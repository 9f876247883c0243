// The nights there are, those of the story first and the others by their sheets, and the world of the one that was chosen.
// Law: the newest choice counts; a world that comes after another night was chosen is kept, but not shown.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { LevelResult } from '../content/levels.ts';
import type { Level } from '../content/schema.ts';
import type { World } from '../core/world.ts';
import type { Loading, NightCast, NightChoice, NightPage } from './game.ts';
import { pageOf } from './pages.ts';
import { chaptersOf } from './story.ts';
import { Worlds } from './worlds.ts';

export class Nights {
  /** The levels of the story, in its order. */
  readonly chapters: readonly Level[];
  readonly #worlds = new Worlds();
  readonly #levels: readonly Level[];
  /** Free nights that were made or grown here, by id: none of them is offered among the others. */
  readonly #learned = new Map<string, Level>();
  readonly #page = signal<NightPage | null>(null);
  readonly #loading = signal<Loading>({ step: 'land', share: 0 });
  #level: Level | null;
  #world: World | null = null;
  /** What is to happen as soon as the land has grown. */
  #whenGrown: ((world: World) => void) | null = null;
  /** Who waits for a night that is not known yet. */
  #expected: ((loading: Loading) => boolean) | null = null;
  #isAskedFor = false;

  /** @param firstId the night to begin with; where there is none of that name, the first one. */
  constructor(levels: readonly LevelResult[], firstId: string) {
    const good = levels.flatMap((result) => (result.ok ? [result.level] : []));
    const others = good
      .filter(({ chapter }) => chapter === undefined)
      .sort((a, b) => (a.sheetNumber < b.sheetNumber ? -1 : a.sheetNumber > b.sheetNumber ? 1 : 0));
    this.chapters = chaptersOf(good);
    this.#levels = [...this.chapters, ...others];
    this.#level = this.find(firstId) ?? this.#levels[0] ?? null;
    this.layPage(0);
  }

  get loading(): ReadonlySignal<Loading> {
    return this.#loading;
  }

  get page(): ReadonlySignal<NightPage | null> {
    return this.#page;
  }

  /** Tells what the chosen night's page says, with this luck. */
  layPage(luck: number): void {
    this.#page.value = this.#level && pageOf(this.#level, luck);
  }

  get level(): Level | null {
    return this.#level;
  }

  /** The world of the chosen night, or null before it has grown. */
  get world(): World | null {
    return this.#world;
  }

  get choices(): readonly NightChoice[] {
    return this.#levels.map((level) => ({
      levelId: level.id,
      sheetNumber: level.sheetNumber,
      title: level.title,
      place: level.place,
      inIt: castOf(level),
      linesTotal: level.call.lines.length,
    }));
  }

  readonly find = (levelId: string): Level | null =>
    this.#levels.find(({ id }) => id === levelId) ?? this.#learned.get(levelId) ?? null;

  /** A night of chance that was made elsewhere, with its land. @returns its level: the one that was known before, if it was. */
  learn(level: Level, world: World): Level {
    const known = this.find(level.id) ?? level;
    this.#learned.set(known.id, known);
    this.#worlds.keep(world);
    return known;
  }

  /** True where a world of that night is here, or growing. */
  isGrown(levelId: string): boolean {
    return this.#worlds.has(levelId);
  }

  /** True while nobody has asked yet for the land of the chosen night. */
  get isResting(): boolean {
    return this.#level !== null && !this.#isAskedFor;
  }

  /** @throws (rejects) with a sentence when the land of that night cannot be grown; the chosen night stays chosen. */
  worldOf(level: Level): Promise<World> {
    return this.#worlds.get(level, () => undefined);
  }

  /** @returns true when this is another night than before. */
  choose(level: Level): boolean {
    if (level === this.#level) return false;
    this.#level = level;
    this.#world = null;
    this.#isAskedFor = false;
    this.#expected = null;
    this.#loading.value = { step: 'land', share: 0 };
    this.layPage(0);
    return true;
  }

  /** Uses the chosen night's world at once, or as soon as `settle` is told of it; only the newest wish counts. */
  onceGrown(use: (world: World) => void): 'grown' | 'growing' {
    this.unwish();
    this.#whenGrown = this.#world ? null : use;
    if (this.#world) use(this.#world);
    return this.#world ? 'grown' : 'growing';
  }

  /** The wish is no longer wanted. */
  unwish(): void {
    this.#whenGrown = null;
    if (!this.#expected) return;
    this.#expected = null;
    this.#loading.value = this.#world ? { step: 'ready', share: 1 } : { step: 'land', share: 0 };
  }

  /** Waits for a night that is not known yet. @returns what tells how far it is; it returns false once nobody waits. */
  expect(): (loading: Loading) => boolean {
    this.unwish();
    const tell = (loading: Loading): boolean => {
      if (this.#expected !== tell) return false;
      this.#loading.value = loading;
      return true;
    };
    this.#expected = tell;
    return tell;
  }

  /** Does what was wished for this world. */
  settle(world: World): void {
    const use = this.#whenGrown;
    this.#whenGrown = null;
    use?.(world);
  }

  /**
   * Grows the land of the chosen night, and tells how far it is.
   * @returns null when another night was chosen meanwhile. @throws (rejects) with a sentence when it cannot be grown.
   */
  async load(): Promise<World | null> {
    const level = this.#level;
    if (!level) {
      this.#loading.value = { step: 'failed', share: 0 };
      return null;
    }
    this.#isAskedFor = true;
    const isChosen = (): boolean => this.#level === level;
    try {
      const world = await this.#worlds.get(level, (step, share) => {
        if (isChosen()) this.#loading.value = { step, share };
      });
      if (!isChosen()) return null;
      this.#loading.value = { step: 'ready', share: 1 };
      this.#world = world;
      return world;
    } catch (error) {
      if (!isChosen()) return null;
      this.#loading.value = { step: 'failed', share: 0 };
      throw error;
    }
  }
}

function castOf({ hunters, finders = [], jammers = [], neighbors = [] }: Level): NightCast {
  const trucks = hunters.filter(({ kind }) => kind === 'truck').length;
  return {
    agents: hunters.length - trucks,
    trucks,
    masts: finders.length,
    jammers: jammers.length,
    neighbors: neighbors.length,
  };
}
