// What those on the far bank know after a night, and what they do not, in words: from exactly the lines that were heard.
// Law: pure; nothing of what became of the caller can be known there, and money is spoken of only where it was spoken of,
// or where they sent it themselves.
import type { NightPage, OutcomePage, Topic } from '../app/game.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say } from '../i18n/say.ts';
import { listText } from '../i18n/units.ts';

/** How the call was for them: none, nobody on the line, nothing whole, broken off, ended early, or whole. */
export type Ending = 'never' | 'rang' | 'unanswered' | 'broken' | 'quiet' | 'whole';

export function endingOf({ calls, onAirSeconds, heardByLine, lastCallEnd }: OutcomePage): Ending {
  if (calls === 0) return 'never';
  if (!heardByLine.some(Boolean)) return onAirSeconds > 0 ? 'unanswered' : 'rang';
  if (heardByLine.every(Boolean)) return 'whole';
  return lastCallEnd === 'hungUp' ? 'quiet' : 'broken';
}

/** Questions of theirs that a line can answer, in the order in which they are told. */
const QUESTIONS = ['proof', 'health', 'kin', 'money', 'danger', 'next'] as const satisfies readonly Topic[];
type Question = (typeof QUESTIONS)[number];

interface Knowledge {
  readonly known: readonly Question[];
  readonly open: readonly Question[];
  /** Null where the call had no place for one, or where nothing was heard. */
  readonly goodbye: boolean | null;
}

function knowledgeOf(night: NightPage, end: OutcomePage): Knowledge {
  const ending = endingOf(end);
  const known = QUESTIONS.filter((topic) => isHeard(night, end, topic, 'caller'));
  const open = QUESTIONS.filter((topic) => isOpen(night, end, topic, ending));
  const hasGoodbye = end.heardByLine.some(Boolean) && night.lines.some(({ brings }) => brings === 'goodbye');
  return { known, open, goodbye: hasGoodbye ? isHeard(night, end, 'goodbye') : null };
}

/** Two paragraphs: how it ended for them; and what they know, what they do not, and what they do now. */
export function familyWords(night: NightPage, end: OutcomePage, language: Language): string[] {
  const ending = endingOf(end);
  const { known, open, goodbye } = knowledgeOf(night, end);
  const parts = (topics: readonly Question[], kind: 'known' | 'open') =>
    topics.map((topic) => say(language, keyOf(kind, topic, night)));
  const sentences = [
    known.length > 0 &&
      say(language, 'family.knows', { list: listText(language, parts(known, 'known'), 'and') }),
    open.length > 0 && say(language, 'family.open', { list: listText(language, parts(open, 'open'), 'or') }),
    goodbye !== null && say(language, goodbye ? 'family.goodbye' : 'family.noGoodbye'),
    say(language, waitKey(ending)),
  ];
  return [
    say(language, endingKey(ending, night.isLed)),
    sentences.filter((sentence) => sentence !== false).join(' '),
  ];
}

function isHeard(night: NightPage, end: OutcomePage, topic: Topic, voice?: 'caller' | 'farEnd'): boolean {
  return night.lines.some(
    (line, index) =>
      line.brings === topic &&
      (voice === undefined || line.voice === voice) &&
      end.heardByLine[index] === true,
  );
}

function isOpen(night: NightPage, end: OutcomePage, topic: Question, ending: Ending): boolean {
  const isAnswered = isHeard(night, end, topic, 'caller');
  // What they sent is handed over after the call, if at all: whether it came is told in none.
  if (topic === 'money' && night.isPaid) return true;
  if (isAnswered) return false;
  if (topic === 'money') return isHeard(night, end, 'money');
  // Where nobody spoke there was no voice.
  if (topic === 'proof' && (ending === 'never' || ending === 'rang')) return false;
  return night.lines.some(({ voice, brings }) => voice === 'caller' && brings === topic);
}

function keyOf(kind: 'known' | 'open', topic: Question, { isLed, isPaid }: NightPage): MessageKey {
  if (topic === 'health' && isLed) return `family.${kind}.health.led`;
  if (topic === 'money' && kind === 'known' && isPaid) return 'family.known.money.sent';
  return `family.${kind}.${topic}`;
}

function endingKey(ending: Ending, isLed: boolean): MessageKey {
  if (!isLed || ending === 'never' || ending === 'rang' || ending === 'unanswered')
    return `family.end.${ending}`;
  return `family.end.${ending}.led`;
}

function waitKey(ending: Ending): MessageKey {
  if (ending === 'never') return 'family.wait.never';
  return ending === 'rang' || ending === 'unanswered' ? 'family.wait.rang' : 'family.wait.said';
}
