// Says a message in a language, with its values filled in.
// Law: only the words of languages that are spoken are fetched; a value that a message does not name is simply not said.
import { type Language, tongueOf } from './language.ts';
import type { MessageKey, Messages } from './message.ts';
import { subjectParticle } from './particles.ts';

export type Values = Readonly<Record<string, string | number>>;

const learned = new Map<Language, Partial<Messages>>();
const wholly = new Set<Language>();

/** Fetches the words of a language; to be waited for before anything is said. Rejects where they cannot be had. */
export async function learn(language: Language): Promise<void> {
  if (wholly.has(language)) return;
  learned.set(language, await tongueOf(language).all());
  wholly.add(language);
}

/** Fetches those that are read first, which is sooner done; all others are still to be learned. */
export async function learnFirst(language: Language): Promise<void> {
  if (!learned.has(language)) learned.set(language, await tongueOf(language).first());
}

/** Fetches all other words of the languages that are spoken. Rejects where they cannot be had. */
export async function learnRest(): Promise<void> {
  await Promise.all(Array.from(learned.keys(), learn));
}

/** @returns all the words of a language that were fetched so far. */
export function learnedWords(language: Language): string {
  return Object.values(learned.get(language) ?? {}).join('');
}

export function isLearned(language: Language): boolean {
  return learned.has(language);
}

/**
 * @returns the message with each {name} replaced by its value, and 이(가) behind it by the form that fits the value; a
 * name without a value stays as it is. In a language that is still being fetched it is said in the one that was spoken
 * before.
 */
export function say(language: Language, key: MessageKey, values: Values = {}): string {
  const messages = learned.get(language) ?? learned.values().next().value;
  return filled(messages?.[key] ?? key, values);
}

/** @returns the words with their values in them, as `say` tells. */
export function filled(message: string, values: Values): string {
  if (!message.includes('{')) return message;
  return message.replace(/\{(\w+)\}(이\(가\))?/g, (whole, name: string, particle: string | undefined) => {
    const value = values[name];
    if (value === undefined) return whole;
    return particle ? `${value}${subjectParticle(String(value))}` : String(value);
  });
}
