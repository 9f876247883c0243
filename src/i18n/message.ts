// What a message is: a key of the English words, which every other language has to answer.
// Law: one key type for all languages; a missing or an extra key does not compile.
import type { messagesEn } from './messages.en.ts';

export type MessageKey = keyof typeof messagesEn;
export type Messages = Readonly<Record<MessageKey, string>>;
