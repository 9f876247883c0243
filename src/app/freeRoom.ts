// The free nights at work: what is written, the one night that is being made, and those that were made here.
// Law: the newest wish counts; a night that is handed on was won, and its land has grown.
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type FreeCode, formatFreeCode, parseFreeCode, seedMeant } from '../content/free/code.ts';
import { type FreeRecipe, keyOfSeed, parseFreeId } from '../content/free/recipe.ts';
import { surpriseSeed } from '../content/free/surprise.ts';
import type { Level } from '../content/schema.ts';
import { TICKS_PER_SECOND } from '../core/rules.ts';
import { Drawing, type NoNight } from './drawing.ts';
import { type FreeNights, type FreeWork, type OpenNight, type RecentNight, USUAL_WISH } from './free.ts';
import type { FreeStep, MadeNight, Seed } from './freeWork.ts';
import type { Loading, Notice } from './game.ts';
import { asLinked, nightAddress } from './nightLink.ts';
import type { Nights } from './nights.ts';
import { dayOf, openDays } from './openDays.ts';
import type { ProvenNight, ProvenNights } from './provenNights.ts';
import { keepRecent, recentWith } from './recentNights.ts';

interface FreeHouse {
  readonly nights: Nights;
  readonly proven: ProvenNights;
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Three shares of chance, each at least 0 and under 1. */
  chance(): readonly [number, number, number];
  note(notice: Notice): void;
  /** The night is here: on to its map, or straight up. */
  arrive(level: Level, straight: boolean): void;
  /** What was being made is left, or cannot be made: as if it had not been asked for. */
  stay(): void;
}

/** A night that is being made. */
interface Making {
  readonly wish: FreeCode;
  readonly code: string;
  readonly day: string | null;
  readonly straight: boolean;
  readonly seed: Seed;
}

export class FreeRoom implements FreeNights {
  readonly #house: FreeHouse;
  readonly #wish = signal<FreeCode>(USUAL_WISH);
  readonly #work = signal<FreeWork | null>(null);
  readonly #recent = signal<readonly RecentNight[]>([]);
  readonly #days = signal<readonly string[]>([]);
  readonly #madeByLevelId = signal<ReadonlyMap<string, OpenNight>>(new Map());
  readonly open = computed(() => {
    const page = this.#house.nights.page.value;
    return (page && this.#madeByLevelId.value.get(page.levelId)) ?? null;
  });
  #making: Making | null = null;
  #drawing: Drawing | null = null;
  /** Of a night that is known by its recipe alone. */
  #growing: Drawing | null = null;

  constructor(house: FreeHouse) {
    this.#house = house;
    this.visit();
  }

  get wish(): ReadonlySignal<FreeCode> {
    return this.#wish;
  }
  get work(): ReadonlySignal<FreeWork | null> {
    return this.#work;
  }
  get recent(): ReadonlySignal<readonly RecentNight[]> {
    return this.#recent;
  }
  get days(): ReadonlySignal<readonly string[]> {
    return this.#days;
  }

  /** Someone looks at the page: another day may have begun, and another tab begun a night. */
  visit(): void {
    this.#days.value = openDays(this.#house.nowMs());
    this.#recent.value = recentWith(this.#recent.value);
  }

  write(change: Partial<FreeCode>): void {
    this.#wish.value = asLinked({ ...this.#wish.value, ...change });
  }

  surprise(): void {
    this.write({ text: surpriseSeed(this.#house.chance()) });
  }

  draw(): void {
    this.#make(this.#wish.value, false);
  }

  drawDay(day: string): void {
    this.#make({ ...USUAL_WISH, text: day }, false);
  }

  drawCode(code: string, straight = false): void {
    this.#make(parseFreeCode(code), straight);
  }

  cancel(): void {
    if (!this.#making) return;
    this.leave();
    this.#house.stay();
  }

  /** Nobody waits any more for what is being made or grown. */
  leave(): void {
    this.#making = null;
    this.#drawing?.drop();
    this.#drawing = null;
    this.#work.value = null;
    this.#dropGrowing();
  }

  #dropGrowing(): void {
    this.#growing?.drop();
    this.#growing = null;
  }

  link(): string | null {
    const open = this.open.value;
    return open && nightAddress(open.code);
  }

  /** Told of every night that begins. */
  began(levelId: string): void {
    const made = this.#madeByLevelId.value.get(levelId);
    const level = this.#house.nights.find(levelId);
    if (!made || !level) return;
    const { code, day } = made;
    const night = { code, day, levelId, place: level.place, begunAt: this.#house.nowMs() };
    this.#recent.value = keepRecent(night, this.#recent.value);
  }

  /** Grows the night of a recipe, won or not, as it is asked for by a recording. What was grown so before is left. */
  grow(
    recipe: FreeRecipe,
    /** @param tell returns false once nobody waits. @param trouble null where the night is known now. */
    { tell, end }: { tell(loading: Loading): boolean; end(trouble: string | null): void },
  ): void {
    this.#dropGrowing();
    this.#growing = Drawing.ofRecipe(recipe, {
      step: ({ step, share }) => {
        const isAwaited = tell({ step: step === 'land' ? 'land' : 'reception', share });
        if (!isAwaited) this.#dropGrowing();
      },
      end: (made) => {
        if ('level' in made) this.#house.nights.learn(made.level, made.world);
        end('level' in made ? null : troubleOf(made));
      },
    });
  }

  #make(written: FreeCode, straight: boolean): void {
    this.leave();
    const wish = asLinked({ ...written, text: seedMeant(written.text) });
    const { text, difficulty, options } = wish;
    const seed = { key: keyOfSeed(text), difficulty, options };
    const making = { wish, code: formatFreeCode(wish), day: dayOf(wish), straight, seed };
    this.#making = making;
    const level = this.#madeBefore(making.code);
    if (level) return this.#arrive(making, level);
    const { code, day } = making;
    this.#work.value = { code, day, attempt: 1, step: 'land', share: 0 };
    void this.#begin(making);
  }

  /** @returns the level where it was made since the page was opened, and its land is here still. */
  #madeBefore(code: string): Level | null {
    const { nights } = this.#house;
    const made = [...this.#madeByLevelId.value.values()].find((one) => one.code === code);
    return made && nights.isGrown(made.levelId) ? nights.find(made.levelId) : null;
  }

  async #begin(making: Making): Promise<void> {
    const known = await this.#house.proven.find(making.seed);
    if (this.#making !== making) return;
    this.#draw(making, known);
  }

  #draw(making: Making, known: ProvenNight | null): void {
    const listener = {
      step: (step: FreeStep) => this.#tell(making, step, known !== null),
      end: (made: MadeNight | NoNight) => this.#end(making, made, known),
    };
    this.#drawing = known
      ? Drawing.ofProven(known.recipe, known.bytes, listener)
      : Drawing.ofSeed(making.seed, listener);
  }

  #tell({ code, day }: Making, { variant, step, share }: FreeStep, isKnown: boolean): void {
    this.#work.value = { code, day, attempt: variant + 1, step: isKnown ? 'known' : step, share };
  }

  #end(making: Making, made: MadeNight | NoNight, known: ProvenNight | null): void {
    const { proven, nights } = this.#house;
    if (known && 'kind' in made && made.kind === 'unwon') {
      // What was kept does not win this seed's night: it is proven anew.
      proven.forget(making.seed);
      return this.#draw(making, null);
    }
    if (!('level' in made)) return this.#fail(making, made);
    const { level, world } = made;
    const variant = parseFreeId(level.id)?.variant ?? 0;
    const proof = known?.proof ?? (made.proof && proven.keep(making.seed, variant, made.proof));
    if (!proof) return this.#fail(making, { kind: 'unwon' });
    const { code, day, wish } = making;
    const attempt = variant + 1;
    const proofSeconds = proof.ticks / TICKS_PER_SECOND;
    const open = { code, day, levelId: level.id, wish, attempt, proofSeconds };
    this.#madeByLevelId.value = new Map(this.#madeByLevelId.value).set(level.id, open);
    this.#arrive(making, nights.learn(level, world));
  }

  #arrive({ straight }: Making, level: Level): void {
    this.leave();
    this.#house.arrive(level, straight);
  }

  #fail({ code }: Making, why: NoNight): void {
    this.leave();
    this.#house.note(
      why.kind === 'unwon' ? { kind: 'unwon', detail: code } : { kind: 'broken', detail: why.detail },
    );
    this.#house.stay();
  }
}

function troubleOf(why: NoNight): string {
  return why.kind === 'failed' ? why.detail : 'The night could not be won.';
}
