// One free night being made: tries of its seed by two workers side by side, or the growth of one whose recipe is known.
// Law: the lowest try that can be won is the night, whoever of them is done first; what was dropped is not heard of again.
import { type FreeRecipe, MOST_VARIANTS } from '../content/free/recipe.ts';
import { coresUpTo } from '../platform/cores.ts';
import type { FreeAnswer, FreeAsk, FreeStep, MadeNight, Seed } from './freeWork.ts';
import { type Failed, Hand } from './hand.ts';

type FreeHand = Hand<FreeAsk, FreeStep, FreeAnswer>;

/** Also where a device has but two cores: the page rests while it waits. */
const MOST_HANDS = coresUpTo(2);

/** Why there is no night: no try of the seed could be won, or something broke, in a sentence. */
export type NoNight = { readonly kind: 'unwon' } | Failed;

interface Listener {
  step(step: FreeStep): void;
  end(made: MadeNight | NoNight): void;
}

export class Drawing {
  readonly #listener: Listener;
  readonly #askFor: (recipe: FreeRecipe) => FreeAsk;
  readonly #recipes: readonly FreeRecipe[];
  /** By try: its night, or null where it was passed over. */
  readonly #made = new Map<number, MadeNight | null>();
  readonly #told = new Map<number, FreeStep>();
  /** Those at work, each with its try. */
  readonly #recipeByHand = new Map<FreeHand, FreeRecipe>();
  /** Those that nobody is at yet, in their order. */
  #left: FreeRecipe[];
  #hasFailed = false;
  #isDropped = false;

  static ofSeed(seed: Seed, listener: Listener): Drawing {
    const recipes = Array.from({ length: MOST_VARIANTS }, (_, variant) => ({ ...seed, variant }));
    return new Drawing((recipe) => ({ kind: 'try', recipe }), recipes, listener);
  }

  /** Won or not. */
  static ofRecipe(recipe: FreeRecipe, listener: Listener): Drawing {
    return new Drawing(() => ({ kind: 'grow', recipe }), [recipe], listener);
  }

  /** As it was won once: unwon where these bytes do not win it. */
  static ofProven(recipe: FreeRecipe, proof: Uint8Array, listener: Listener): Drawing {
    return new Drawing(() => ({ kind: 'grow', recipe, proof }), [recipe], listener);
  }

  private constructor(
    askFor: (recipe: FreeRecipe) => FreeAsk,
    recipes: readonly FreeRecipe[],
    listener: Listener,
  ) {
    this.#listener = listener;
    this.#askFor = askFor;
    this.#recipes = recipes;
    this.#left = [...recipes];
    this.#hire();
  }

  /** Ends it at once. */
  drop(): void {
    this.#isDropped = true;
    for (const hand of this.#recipeByHand.keys()) hand.letGo();
    this.#recipeByHand.clear();
  }

  #hire(): void {
    try {
      const hand: FreeHand = new Hand(hireMaker, 'The night', {
        step: (step) => this.#step(step),
        end: (end) => this.#end(hand, end),
      });
      this.#give(hand);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      // Whoever asked is told afterwards, as of every other end.
      if (this.#recipeByHand.size === 0) queueMicrotask(() => this.#finish({ kind: 'failed', detail }));
    }
  }

  #give(hand: FreeHand): void {
    const recipe = this.#left.shift();
    if (!recipe) return this.#letGo(hand);
    this.#recipeByHand.set(hand, recipe);
    hand.ask(this.#askFor(recipe));
  }

  #letGo(hand: FreeHand): void {
    hand.letGo();
    this.#recipeByHand.delete(hand);
  }

  #step(step: FreeStep): void {
    this.#told.set(step.variant, step);
    const lowest = this.#recipes.find(({ variant }) => !this.#made.has(variant));
    if (step.variant === lowest?.variant) this.#tell(step.variant);
    // Most seeds are won at the first try: a second one is at work only where that takes its time.
    if (step.step === 'proof') this.#callSecond();
  }

  #callSecond(): void {
    const isRoom = this.#recipeByHand.size < MOST_HANDS && !this.#hasFailed;
    if (isRoom && this.#left.length > 0) this.#hire();
  }

  #end(hand: FreeHand, end: FreeAnswer | Failed): void {
    const recipe = this.#recipeByHand.get(hand);
    if (!recipe || this.#isDropped) return;
    if (end.kind === 'failed') return this.#goOnWithout(hand, recipe, end.detail);
    this.#made.set(recipe.variant, end.kind === 'night' ? end : null);
    if (end.kind === 'night') {
      this.#endAbove(recipe.variant);
      // A lower try that came back from one who failed has nobody now.
      if (this.#left.length > 0 && this.#recipeByHand.size === 0) this.#hire();
    } else {
      this.#give(hand);
      this.#callSecond();
    }
    this.#decide();
  }

  /** No higher try can be the night any more; and who won it has given away its land with it. */
  #endAbove(won: number): void {
    for (const [hand, { variant }] of this.#recipeByHand) if (variant >= won) this.#letGo(hand);
    this.#left = this.#left.filter(({ variant }) => variant < won);
  }

  /** One may fail where there are two, for want of memory: its try is made by the other. */
  #goOnWithout(hand: FreeHand, recipe: FreeRecipe, detail: string): void {
    this.#letGo(hand);
    const isLast = this.#recipeByHand.size === 0 && this.#made.size === 0;
    if (isLast || this.#hasFailed) return this.#finish({ kind: 'failed', detail });
    this.#hasFailed = true;
    this.#left = [recipe, ...this.#left];
    if (this.#recipeByHand.size === 0) this.#hire();
  }

  #decide(): void {
    for (const { variant } of this.#recipes) {
      const made = this.#made.get(variant);
      if (made) return this.#finish(made);
      if (made === undefined) return this.#tell(variant);
    }
    this.#finish({ kind: 'unwon' });
  }

  /** What is told is how far the lowest try is that is not decided. */
  #tell(variant: number): void {
    const told = this.#told.get(variant);
    if (told) this.#listener.step(told);
  }

  #finish(made: MadeNight | NoNight): void {
    if (this.#isDropped) return;
    this.drop();
    this.#listener.end(made);
  }
}

function hireMaker(): Worker {
  return new Worker(new URL('./free.worker.ts', import.meta.url), { type: 'module' });
}
