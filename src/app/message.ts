// The message as the faces see it: what is written, who would take it, and what lies in the outbox.
// Law: nothing leaves the device unless the player has consented to it for that message; what is not sent stays in sight.
import type { ReadonlySignal } from '@preact/signals-core';
import type { Receiver } from '../content/receiver.ts';
import type { StoreTrouble } from '../platform/database.ts';
import type { SheetPicture } from './theatre.ts';
import type { Language } from './words.ts';

export const LONGEST_MESSAGE_CHARACTERS = 280;

export type MessageState =
  | {
      readonly kind: 'waiting';
      /** How often it was tried so far. */
      readonly tries: number;
      /** Milliseconds since 1970. */
      readonly nextTryAt: number;
      /** A try got no answer that tells whether it arrived. */
      readonly isUnsure: boolean;
      /** What the receiver answered last, or null where no answer came. */
      readonly lastStatus: number | null;
    }
  | { readonly kind: 'sending' }
  /** Only this fact is kept. */
  | { readonly kind: 'sent'; readonly at: number }
  /** For good; the reason is the receiver's own, '' where it gave none. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  /** Something lies there that is no message of ours. */
  | { readonly kind: 'unreadable' };

export interface KeptMessage {
  readonly id: string;
  /** '' where it is sent, or cannot be read. */
  readonly text: string;
  readonly language: Language;
  /** Whom the player wanted it sent to. */
  readonly to: string;
  /** When the player sent it off, in ms since 1970. */
  readonly committedAt: number;
  readonly state: MessageState;
}

export type ReceiverState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'none' }
  /** action.json is wrong, or could not be read: nobody takes messages. */
  | { readonly kind: 'bad'; readonly detail: string }
  | { readonly kind: 'unread' }
  | { readonly kind: 'there'; readonly receiver: Receiver };

/** Why a message did not go into the outbox: its words are where they were. `many`: too many are there already. */
export type CommitTrouble = StoreTrouble | 'many';

export interface Message {
  readonly receiver: ReadonlySignal<ReceiverState>;
  /** Null until the outbox was read; oldest first. */
  readonly kept: ReadonlySignal<readonly KeptMessage[] | null>;
  /** What the outbox could not do last on this device, or null. */
  readonly trouble: ReadonlySignal<StoreTrouble | null>;
  /** What is being written; it stays while the page is open, and is kept nowhere. */
  readonly draft: ReadonlySignal<string>;

  open(): void;
  leave(): void;
  write(draft: string): void;
  /** Puts it into the outbox of this device, from where it is sent. The player has consented to this very message. */
  commit(text: string, language: Language, receiver: Receiver): Promise<CommitTrouble | null>;
  /** Takes a message that was not sent, or the fact that one was, off this device. */
  remove(id: string): void;
  /** Tries at once what waits, unless the receiver asked to be left alone. */
  hurry(): void;
  /** False where the device has no dialog of its own for handing things on. */
  readonly canShare: boolean;
  /** Opens that dialog; the picture goes along where the device takes one. */
  share(text: string, picture: Blob | null, pictureName: string): Promise<'done' | 'refused'>;
  /** A strip of the sheet that lies on the table, printed; null where there is none yet. */
  picture(widthPx: number, heightPx: number): Promise<SheetPicture | null>;
}
