// Earlier runs of a night that walk along: whose they are, and the way each of them went.
// Law: only runs of this very night under these very rules; each has a shape that no other has.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Start } from '../core/night.ts';
import type { World } from '../core/world.ts';
import { isOfThisNight, isSameStart } from '../replay/lived.ts';
import type { Recording } from '../replay/recording.ts';
import { Errand, type Trade } from './labor.ts';
import { toBeSent } from './sending.ts';
import type { StudyAnswer, StudyAsk } from './study.ts';
import { type Ghost, MOST_GHOSTS } from './theatre.ts';

/** A run that is to walk along. */
export interface GhostRun {
  readonly runId: string;
  readonly name: string;
  readonly recording: Recording;
}

interface Place {
  readonly runId: string;
  readonly shape: number;
  readonly errand: Errand<StudyAsk, StudyAnswer>;
  /** Null until its way is known. */
  ghost: Ghost | null;
}

export class Ghosts {
  readonly #trade: Trade<StudyAsk, StudyAnswer>;
  readonly #seen = signal<readonly Ghost[]>([]);
  #world: World | null = null;
  #start: Start | null = null;
  /** Oldest first. */
  #places: readonly Place[] = [];

  constructor(trade: Trade<StudyAsk, StudyAnswer>) {
    this.#trade = trade;
  }

  get seen(): ReadonlySignal<readonly Ghost[]> {
    return this.#seen;
  }

  /** On another sheet, or with other things carried over, nobody walks along any more. */
  enter(world: World, start: Start | null): void {
    if (world === this.#world && isSameStart(start, this.#start)) return;
    this.#world = world;
    this.#start = start;
    for (const { errand } of this.#places) errand.drop();
    this.#places = [];
    this.#publish();
  }

  /** @returns false where it is no run of this night. */
  add({ runId, name, recording }: GhostRun): boolean {
    const world = this.#world;
    if (!world || !isOfThisNight(recording, world, this.#start)) return false;
    if (this.#places.some((place) => place.runId === runId)) return true;
    const oldest = this.#places[0];
    if (oldest && this.#places.length >= MOST_GHOSTS) this.remove(oldest.runId);
    const taken = this.#places.map(({ shape }) => shape);
    const shape = [0, 1, 2].find((free) => !taken.includes(free)) ?? 0;
    const { outcome } = recording;
    const ask = { world, bytes: toBeSent(recording), withWhy: false };
    const errand = new Errand(this.#trade, ask, {
      answer: (answers) => {
        for (const answer of answers)
          if (answer.kind === 'trace') this.#show({ runId, name, shape, outcome, route: answer.trace.route });
      },
      end: (isWhole) => {
        if (!isWhole) this.remove(runId);
      },
    });
    this.#places = [...this.#places, { runId, shape, errand, ghost: null }];
    return true;
  }

  remove(runId: string): void {
    for (const place of this.#places) if (place.runId === runId) place.errand.drop();
    this.#places = this.#places.filter((place) => place.runId !== runId);
    this.#publish();
  }

  workUntil(deadlineMs: number): void {
    for (const { errand } of this.#places) errand.workUntil(deadlineMs);
  }

  #show(ghost: Ghost): void {
    const place = this.#places.find(({ runId }) => runId === ghost.runId);
    if (place) place.ghost = ghost;
    this.#publish();
  }

  #publish(): void {
    this.#seen.value = this.#places.flatMap(({ ghost }) => ghost ?? []);
  }
}
