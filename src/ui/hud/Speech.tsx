// What is said on the line: the words as they come through, letter by letter.
// Law: the eye sees the decay, a screen reader gets whole words, and only of lines that were heard.
import { useMemo } from 'preact/hooks';
import type { SpokenLine } from '../../app/hud.ts';
import type { Language } from '../../i18n/language.ts';
import { useGame, useLanguage, useReadingSignal, useSay } from '../context.ts';
import { type Letter, lettersOf } from '../speech.ts';

const NO_LINES: readonly SpokenLine[] = [];
/** The line being said and the one before. */
const LINES_SHOWN = 2;

export function Speech() {
  const tell = useSay();
  const lines = useReadingSignal((hud) => hud.lines, NO_LINES).value.slice(-LINES_SHOWN);
  return (
    <section class="speech" aria-label={tell('speech.title')}>
      {lines.map((line, index) => (
        <SpeechLine key={line.line} line={line} isNow={index === lines.length - 1} />
      ))}
    </section>
  );
}

function SpeechLine({ line, isNow }: { readonly line: SpokenLine; readonly isNow: boolean }) {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const night = page.value;
  const words = night?.lines[line.line]?.words;
  if (!night || !words) return null;
  const who = line.voice === 'caller' ? tell('speech.you') : night.farName[language];
  return (
    <div class={`speech-line ${isNow ? 'is-now' : 'is-before'}`}>
      <p class="for-readers">
        {line.done ? tell('speech.heard', { who, words: words[language] }) : tell('speech.unclear', { who })}
      </p>
      <p class="speech-words" lang={language} aria-hidden="true">
        {line.voice === 'caller' && <span class="speech-who">{who}</span>}
        <Letters words={words[language]} line={line} />
      </p>
      {language !== 'ko' && isNow && (
        <p class="speech-second" lang={'ko' satisfies Language} aria-hidden="true">
          <Letters words={words.ko} line={line} />
        </p>
      )}
    </div>
  );
}

/** Letters keep their place before they are spoken, so that no word jumps to the next line. */
function Letters({ words, line }: { readonly words: string; readonly line: SpokenLine }) {
  // A reading brings a new array each frame: its digits tell whether anything changed.
  const looks = line.clarity.map((part, i) => (line.drowned[i] ? `${part}n` : part)).join('');
  return useMemo(
    () => (
      <>
        {lettersOf(words, line.clarity, line.spoken, line.drowned).map((letter, index) => (
          <span key={index} class={letterLook(letter)}>
            {letter.text}
          </span>
        ))}
      </>
    ),
    [words, looks, line.spoken],
  );
}

/** A space is never lost: only letters leave dots, or waves where noise took them. */
function letterLook({ text, clarity, drowned }: Letter): string {
  if (text === ' ') return 'letter';
  if (drowned) return 'letter clarity-0 is-drowned';
  return `letter clarity-${clarity < 0 ? 'unspoken' : clarity}`;
}
