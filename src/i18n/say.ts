// Says a message in a language, with its values filled in.
// Law: a value that a message does not name is simply not said.
import type { Language } from './language.ts';
import type { MessageKey, Messages } from './message.ts';
import { messagesEn } from './messages.en.ts';
import { messagesKo } from './messages.ko.ts';
import { subjectParticle } from './particles.ts';

export type Values = Readonly<Record<string, string | number>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: messagesEn, ko: messagesKo };

/**
 * @returns the message with each {name} replaced by its value, and 이(가) behind it by the form that fits the value; a
 * name without a value stays as it is.
 */
export function say(language: Language, key: MessageKey, values: Values = {}): string {
  return MESSAGES[language][key].replace(
    /\{(\w+)\}(이\(가\))?/g,
    (whole, name: string, particle: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      return particle ? `${value}${subjectParticle(String(value))}` : String(value);
    },
  );
}
