// The door between playing by ear and the game: whether the line is open, what was asked, and which sound is wanted.
// Law: small and always here; whoever reads, answers and sounds comes late, and listens at these signals.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { type Action, ASKINGS, type Asking } from '../../input/action.ts';
import type { Wanted } from './sounds.ts';

/** One question, told from the same one before it. */
interface Asked {
  readonly what: Asking;
}

type EarAction = Extract<Action, { kind: 'listen' | Asking }>;

const NIGHT: readonly string[] = ['play', 'pause', 'things'];

export class EarDoor {
  readonly #line = signal(false);
  readonly #asked = signal<Asked | null>(null);
  readonly #wanted: Signal<Wanted | null> = signal(null);
  readonly #mayType: () => boolean;
  /** True while a typed order is done: then the night goes on with the line open. */
  isUnderWay = false;
  /** Something of the night was told to the ear, or ordered by it, since the last tick. */
  isUsed = false;
  #isOrdering = false;

  /** @param mayType - false for one switch: it types nothing, and could not leave the line again. */
  constructor(mayType: () => boolean = () => true) {
    this.#mayType = mayType;
  }

  /** The line is open. */
  get line(): ReadonlySignal<boolean> {
    return this.#line;
  }

  get asked(): ReadonlySignal<Asked | null> {
    return this.#asked;
  }

  /** What is to be heard, once. */
  get wanted(): ReadonlySignal<Wanted | null> {
    return this.#wanted;
  }

  /** True while the night waits for a typed word. */
  get isHolding(): boolean {
    return this.#line.peek() && !this.isUnderWay;
  }

  /** @param screen that is shown. @returns true for what is meant for the ear alone. */
  take(action: Action, screen: string, resume: () => void): action is EarAction {
    const { kind } = action;
    if (kind === 'listen') this.#turnLine(screen, resume);
    else if (isAsking(kind)) {
      if (NIGHT.includes(screen)) this.#asked.value = { what: kind };
    } else return false;
    return true;
  }

  /** Does what was ordered: no hand steers meanwhile. */
  order(act: () => void): void {
    this.#isOrdering = true;
    act();
    this.#isOrdering = false;
  }

  /** Something was done. Whoever walks by hand has no use for the line, and what was ordered is left with it. */
  did({ kind }: Pick<Action, 'kind'>): void {
    if (!this.#isOrdering && (kind === 'walk' || kind === 'walkTo')) this.close();
  }

  close(): void {
    this.#line.value = false;
    this.isUnderWay = false;
  }

  sound(wanted: Wanted): void {
    this.#wanted.value = wanted;
  }

  #turnLine(screen: string, resume: () => void): void {
    if (!NIGHT.includes(screen) || !this.#mayType()) return;
    const isOver = screen !== 'play';
    if (isOver) resume();
    if (this.#line.value && !isOver) this.close();
    else this.#line.value = true;
  }
}

function isAsking(kind: Action['kind']): kind is Asking {
  return ASKINGS.some((one) => one === kind);
}
