// What is said on the line: the words as they come through, letter by letter.
// Law: the eye sees the decay, a screen reader gets whole words, and only of lines that were heard.

import { useMemo } from 'preact/hooks';
import type { SpokenLine } from '../../app/hud.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { useGame, useLanguage, useReading, useSay, useSteadyReading } from '../context.ts';
import { EarSign } from '../parts/lateSigns.tsx';
import { type Letter, lettersOf, wordsSaid } from '../speech.ts';
import { talkOf } from '../talk.ts';

const NO_LINES: readonly SpokenLine[] = [];
/** The line being said and the one before. */
const LINES_SHOWN = 2;

export function Speech() {
  const tell = useSay();
  const lines = useSteadyReading((hud) => hud.lines.slice(-LINES_SHOWN), NO_LINES);
  const firstUnderstood = useReading((hud) => hud.firstOverheard, -1);
  const isInside = useReading((hud) => hud.network === 'domestic', false);
  return (
    <section class={`speech ${isInside ? 'is-inside' : ''}`} aria-label={tell('speech.title')}>
      {lines.map((line, index) => (
        <SpeechLine
          key={line.line}
          line={line}
          isInside={isInside}
          isNow={index === lines.length - 1}
          firstUnderstood={firstUnderstood}
        />
      ))}
    </section>
  );
}

function Who({ who, isGuarded }: { readonly who: string; readonly isGuarded: boolean }) {
  const tell = useSay();
  return (
    <span class="speech-who">
      {who}
      {isGuarded && <span class="speech-guarded">{tell('speech.guarded')}</span>}
    </span>
  );
}

/** An ear by the line; the words stand once, by the first such line. */
function Understood({ isFirst }: { readonly isFirst: boolean }) {
  const tell = useSay();
  return (
    <>
      <EarSign size={18} />
      {isFirst && tell('speech.understood')}
    </>
  );
}

interface SpeechLineProps {
  readonly line: SpokenLine;
  /** A line of the call within the country. */
  readonly isInside: boolean;
  readonly isNow: boolean;
  /** The first line of the night that someone understood, or -1. */
  readonly firstUnderstood: number;
}

function SpeechLine({ line, isInside, isNow, firstUnderstood }: SpeechLineProps) {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const talk = talkOf(page.value, isInside);
  const spoken = talk?.lines[line.line];
  if (!talk || !spoken) return null;
  const words = wordsSaid(spoken, line.guarded);
  const who = line.voice === 'caller' ? tell('speech.you') : wordsIn(talk.farName, language);
  const understood = line.overheard && <Understood isFirst={line.line === firstUnderstood} />;
  return (
    <div class={`speech-line ${isNow ? 'is-now' : 'is-before'}`}>
      <p class="for-readers">
        {line.done
          ? tell('speech.heard', { who, words: wordsIn(words, language) })
          : tell('speech.unclear', { who })}
        {line.overheard && ` ${tell('speech.understood')}`}
      </p>
      <p class="speech-words" lang={languageOf(words, language)} aria-hidden="true">
        {line.voice === 'caller' && <Who who={who} isGuarded={line.guarded} />}
        <Letters words={wordsIn(words, language)} line={line} />
        {understood && !isNow && <span class="understood">{understood}</span>}
      </p>
      {language !== LAND_LANGUAGE && isNow && (
        <p class="speech-second" lang={LAND_LANGUAGE} aria-hidden="true">
          <Letters words={words.ko} line={line} />
        </p>
      )}
      {/* Beneath the words: within them it would stand behind letters that are not yet spoken. */}
      {understood && isNow && (
        <p class="understood" aria-hidden="true">
          {understood}
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
