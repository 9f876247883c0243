// The story at work: which night is the next one, which session is lived for it, and what is kept at the end.
// Law: only a night that was begun for the story goes into it, and only once; it starts no night and shows no screen.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { LivedNight, NextNight, StoryRead, StorySave } from '../content/storySave.ts';
import type { ReadonlyNight, Start } from '../core/night.ts';
import { ledgerOf } from '../core/systems/transfer.ts';
import type { Notice } from './game.ts';
import { companionFateOf } from './pages.ts';
import type { Session } from './session.ts';
import { livedOn, newStory } from './story.ts';
import { keepStory, layStoryAside } from './storyMemory.ts';
import { type StoryPage, storyPageOf } from './storyPage.ts';

const NOTHING_KEPT: StoryRead = { ok: true, save: null };

export class Telling {
  readonly #chapters: readonly Level[];
  readonly #note: (notice: Notice) => void;
  readonly #page = signal<StoryPage | null>(null);
  #save: StorySave | null;
  /** The night that is lived for the story. */
  #session: Session | null = null;
  #isUnread = false;

  /** @param chapters in their order. @param read what the device keeps. */
  constructor(chapters: readonly Level[], note: (notice: Notice) => void, read: StoryRead = NOTHING_KEPT) {
    this.#chapters = chapters;
    this.#note = note;
    this.#save = newStory(chapters);
    const save = read.ok ? read.save : null;
    const strange = save?.next && !this.#levelOf(save.next) ? save.next.levelId : null;
    if (!read.ok) this.#refuse(read.error);
    else if (strange !== null) this.#refuse(`story: next.levelId: no such night here: ${strange}`);
    else this.#save = save ?? this.#save;
    this.#publish(false);
  }

  get page(): ReadonlySignal<StoryPage | null> {
    return this.#page;
  }

  get next(): { readonly level: Level; readonly start: Start | null } | null {
    const next = this.#save?.next;
    const level = next && this.#levelOf(next);
    return level ? { level, start: next.start } : null;
  }

  /** Nothing has happened yet: one goes up without a page before it. */
  get isNew(): boolean {
    return this.#save?.lived.length === 0;
  }

  isNext(level: Level | null): boolean {
    return level !== null && level.id === this.#save?.next?.levelId;
  }

  /** True for the session whose end the story waits for. */
  isLived(session: Session | null): boolean {
    return session !== null && session === this.#session;
  }

  /** From now on this is the night of the story; another one that was begun for it before is none any more. */
  live(session: Session): void {
    this.#session = session;
  }

  beginAnew(): void {
    this.#save = newStory(this.#chapters);
    this.#session = null;
    this.#keep();
    this.#publish(false);
  }

  /** Told of the end of any night. */
  end(session: Session | null): void {
    if (!session || !this.isLived(session) || !this.#save) return;
    this.#session = null;
    const level = this.#chapters.find(({ id }) => id === session.night.world.levelId);
    if (!level) return;
    this.#save = livedOn(this.#save, livedNightOf(session.night, level), this.#chapters);
    this.#keep();
    this.#publish(true);
  }

  /** The pages after a night of the story are left. @returns true where they lay there. */
  leave(): boolean {
    const isHere = this.#page.value?.isHere === true;
    if (isHere) this.#publish(false);
    return isHere;
  }

  #levelOf({ levelId }: NextNight): Level | null {
    return this.#chapters.find(({ id }) => id === levelId) ?? null;
  }

  #refuse(detail: string): void {
    this.#isUnread = true;
    this.#note({ kind: 'badStory', detail });
  }

  #keep(): void {
    if (this.#isUnread) layStoryAside();
    this.#isUnread = false;
    if (this.#save && !keepStory(this.#save)) this.#note({ kind: 'storageRefused' });
  }

  #publish(isHere: boolean): void {
    this.#page.value = this.#save && storyPageOf(this.#save, this.#chapters, isHere);
  }
}

/** @returns what the story keeps of a night that is over. */
export function livedNightOf(night: ReadonlyNight, { id: levelId, year }: Level): LivedNight {
  const { call, carried, capture, evidence, outcome, world } = night;
  return {
    levelId,
    year,
    luck: night.luck,
    // A night goes into the story when it is over.
    outcome: outcome === 'none' ? 'dawn' : outcome,
    sentence: capture.sentence,
    heard: world.call.filter((_, line) => call.heardByLine[line] === 1).map(({ id }) => id),
    ledger: ledgerOf(night),
    left: {
      moneyPounds: Math.max(0, Math.round(carried.money)),
      identityPercent: Math.round(Math.min(1, evidence.identity) * 100),
      batteryPercent: Math.round(carried.battery * 100),
      phone: carried.phone,
      sim: carried.sim,
      companion: companionFateOf(night),
    },
  };
}
