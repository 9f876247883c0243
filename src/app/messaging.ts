// The message at work: what is written, the way to its page and back, and the outbox as soon as it is fetched.
// Law: without a press of the player's nothing is asked of anyone but what already lies in the outbox.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Receiver } from '../content/receiver.ts';
import type { StoreTrouble } from '../platform/database.ts';
import { canShare, share } from '../platform/share.ts';
import type { Language, Screen } from './game.ts';
import type { CommitTrouble, KeptMessage, Message, ReceiverState } from './message.ts';
import type { Outbox } from './outbox.ts';
import type { SheetPicture } from './theatre.ts';

interface MessageHouse {
  readonly screen: Signal<Screen>;
  toTitle(): void;
  picture(widthPx: number, heightPx: number): Promise<SheetPicture | null>;
}

export class Messaging implements Message {
  readonly share = share;
  readonly canShare = canShare();
  readonly #house: MessageHouse;
  readonly #receiver = signal<ReceiverState>({ kind: 'asking' });
  readonly #kept = signal<readonly KeptMessage[] | null>(null);
  readonly #trouble = signal<StoreTrouble | null>(null);
  readonly #draft = signal('');
  #isAfterNight = false;
  #outbox: Promise<Outbox> | null = null;

  constructor(house: MessageHouse) {
    this.#house = house;
  }

  get receiver(): ReadonlySignal<ReceiverState> {
    return this.#receiver;
  }
  get kept(): ReadonlySignal<readonly KeptMessage[] | null> {
    return this.#kept;
  }
  get trouble(): ReadonlySignal<StoreTrouble | null> {
    return this.#trouble;
  }
  get draft(): ReadonlySignal<string> {
    return this.#draft;
  }

  open(): void {
    this.#isAfterNight = this.#house.screen.value === 'outcome';
    if (!this.#isAfterNight) this.#house.toTitle();
    this.#house.screen.value = 'message';
    void this.#ask();
    this.hurry();
  }

  leave(): void {
    if (this.#isAfterNight) this.#house.screen.value = 'outcome';
    else this.#house.toTitle();
  }

  write(draft: string): void {
    this.#draft.value = draft;
  }

  async commit(text: string, language: Language, receiver: Receiver): Promise<CommitTrouble | null> {
    const { endpoint, controller } = receiver;
    try {
      return await (await this.#opened()).commit({
        text,
        language,
        endpoint,
        to: controller[language] ?? controller.en,
      });
    } catch {
      // What keeps messages could not be fetched.
      return 'broken';
    }
  }

  remove(id: string): void {
    void this.#opened().then((outbox) => outbox.remove(id), this.#tellBroken);
  }

  hurry(): void {
    void this.#opened().then((outbox) => outbox.hurry(), this.#tellBroken);
  }

  picture(widthPx: number, heightPx: number): Promise<SheetPicture | null> {
    return this.#house.picture(widthPx, heightPx);
  }

  readonly #tellBroken = (): void => {
    this.#trouble.value = 'broken';
  };

  async #ask(): Promise<void> {
    try {
      const { askReceiver } = await import('./postRoom.ts');
      this.#receiver.value = await askReceiver();
    } catch {
      this.#receiver.value = { kind: 'unread' };
    }
  }

  #opened(): Promise<Outbox> {
    this.#outbox ??= this.#open().catch((error: unknown) => {
      // Another time it may be had.
      this.#outbox = null;
      throw error;
    });
    return this.#outbox;
  }

  async #open(): Promise<Outbox> {
    const { openOutbox } = await import('./postRoom.ts');
    const outbox = openOutbox();
    effect(() => {
      this.#kept.value = outbox.kept.value;
      this.#trouble.value = outbox.trouble.value;
    });
    return outbox;
  }
}
