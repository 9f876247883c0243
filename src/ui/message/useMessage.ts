// What the pieces of the page of messages share: its words, and the message as it is written now.
// Law: one text for the count, the card, the clipboard and the outbox.
import { useEffect } from 'preact/hooks';
import type { Language } from '../../app/game.ts';
import { LONGEST_MESSAGE_CHARACTERS } from '../../app/message.ts';
import { charactersOf, messageText } from '../../app/messageText.ts';
import { languages, tongueOf } from '../../i18n/language.ts';
import type { LetterKey } from '../../i18n/letter.ts';
import { PREPARED, sayLetter } from '../../i18n/letters.ts';
import type { Values } from '../../i18n/say.ts';
import { useGame, useLanguage } from '../context.ts';

export type SayLetter = (key: LetterKey, values?: Values) => string;

export function useLetters(): SayLetter {
  const language = useLanguage();
  return (key, values) => sayLetter(language, key, values);
}

export interface Written {
  /** Cleaned; '' where it cannot be handed on. */
  readonly text: string;
  readonly characters: number;
}

export function useWritten(): Written {
  const { message } = useGame();
  const cleaned = messageText(message.draft.value);
  const characters = charactersOf(cleaned);
  return { text: characters <= LONGEST_MESSAGE_CHARACTERS ? cleaned : '', characters };
}

/** @returns which of the prepared texts is chosen, or -1: the player writes. */
export function preparedIn(draft: string): number {
  return PREPARED.findIndex((key) => languages().some((language) => sayLetter(language, key) === draft));
}

/** A page without words begins with the first of them, and prepared words follow the language. */
export function usePrepared(): void {
  const { message } = useGame();
  const language = useLanguage();
  const isFresh = message.draft.value === '';
  useEffect(() => {
    if (isFresh) message.write(sayLetter(language, PREPARED[0]));
    // Only on coming: whoever empties the field wants it empty.
  }, [message]);
  useEffect(() => {
    const key = PREPARED[preparedIn(message.draft.peek())];
    if (key) message.write(sayLetter(language, key));
  }, [message, language]);
}

export function momentText(ms: number, language: Language): string {
  return new Intl.DateTimeFormat(tongueOf(language).locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(ms);
}
