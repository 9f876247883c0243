// What every piece of the interface may ask for: the game and the words of the chosen language.
// Law: pieces get these from here and from nowhere else, so each can be shown with a game made by hand.
import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Game } from '../app/game.ts';
import type { HudState } from '../app/hud.ts';
import type { AddressedPage, Visit } from '../app/visit.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say, type Values } from '../i18n/say.ts';
import { spokenFor } from './spoken.ts';

/** What is fetched together: a night, all that follows it, the leaflets, and the cover of a frame. */
export type PieceSet = 'night' | 'others' | 'leaflets' | 'cover';

/** The dialogs that belong to the interface alone; the game does not know of them. */
export type OpenDialog =
  | 'none'
  | 'settings'
  | 'real'
  | 'card'
  | 'cardAgain'
  | 'anew'
  | 'learn'
  | AddressedPage;

export interface Face {
  readonly game: Game;
  readonly visit: Visit;
  readonly dialog: Signal<OpenDialog>;
  /** Fetches what comes late, where it is not here yet. Rejects where it cannot be had. */
  readonly fetchPieces: (which: PieceSet) => Promise<void>;
}

export const FaceContext = createContext<Face | null>(null);

/** @throws Error outside of `mountUi`. */
export function useFace(): Face {
  const face = useContext(FaceContext);
  if (!face) throw new Error('ui: a piece was drawn outside of mountUi');
  return face;
}

export function useGame(): Game {
  return useFace().game;
}

export function useLanguage(): Language {
  const { settings } = useGame();
  return useComputed(() => spokenFor(settings.value.language)).value;
}

export type Say = (key: MessageKey, values?: Values) => string;

export function useSay(): Say {
  const language = useLanguage();
  return (key, values) => say(language, key, values);
}

/**
 * Reads one thing off the instruments; the piece is drawn again only when that thing changes.
 * `read` may depend on the instruments alone: words are chosen when drawing, so that a new language is seen at once.
 */
export function useReading<T>(read: (hud: HudState) => T, without: T): T {
  return useReadingSignal(read, without).value;
}

/** The same for several things that are read together: seen anew only when one of them has changed. */
export function useSteadyReading<T>(read: (hud: HudState) => T, without: T): T {
  const { hud } = useGame();
  const last = useRef({ digits: '', value: without });
  return useComputed(() => {
    const value = hud.value ? read(hud.value) : without;
    const digits = JSON.stringify(value);
    if (digits !== last.current.digits) last.current = { digits, value };
    return last.current.value;
  }).value;
}

export function useReadingSignal<T>(read: (hud: HudState) => T, without: T): ReadonlySignal<T> {
  const { hud } = useGame();
  return useComputed(() => (hud.value ? read(hud.value) : without));
}
