// What every device is given to work with.
import type { Place } from '../core/terrain/sheet.ts';
import type { ActionSink } from './action.ts';
import type { Keymap } from './keymap.ts';
import type { Steering } from './steering.ts';

/** What a player wishes of the devices. */
export interface HandWishes {
  readonly keymap: Keymap;
  /** A thumb that pushes walks; else only a tap does, however long it takes. */
  readonly pushes: boolean;
  /** One switch does everything: its presses mean nothing else. */
  readonly oneSwitch: boolean;
  /** A direction that is given once goes on until it is given again: nothing has to be held. */
  readonly stays: boolean;
}

export interface Hands {
  readonly steering: Steering;
  readonly act: ActionSink;
  readonly isPlaying: () => boolean;
  readonly wishes: () => HandWishes;
  /** The map. */
  readonly surface: HTMLElement;
  /** @returns the place on the sheet under a point of the window, or null where there is no map. */
  readonly placeAt: (clientX: number, clientY: number) => Place | null;
  /** Ends all listening. */
  readonly signal: AbortSignal;
}

/** @returns how many dialogs lie over the night; in a frame that was not pressed yet, its cover is one. */
export function openDialogs(): number {
  return document.querySelectorAll('dialog[open], .cover').length;
}
