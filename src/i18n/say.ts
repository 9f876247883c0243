// Says a message in a language, with its values filled in.
// Law: a value that a message does not name is simply not said.
import type { Language } from './language.ts';
import type { MessageKey, Messages } from './message.ts';
import { messagesEn } from './messages.en.ts';
import { messagesKo } from './messages.ko.ts';

export type Values = Readonly<Record<string, string | number>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: messagesEn, ko: messagesKo };

/** @returns the message with each {name} replaced by its value; a name without a value stays as it is. */
export function say(language: Language, key: MessageKey, values: Values = {}): string {
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
