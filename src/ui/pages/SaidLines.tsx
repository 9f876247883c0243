// The lines of the call as they arrived, with the words that did not get through marked.
// Law: a line that was never begun stays unsaid here too; it is only counted.

import { Fragment } from 'preact';
import type { NightPage, OutcomePage } from '../../app/game.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { useLanguage, useSay } from '../context.ts';
import { EarSign } from '../parts/lateSigns.tsx';
import { wordRuns, wordsSaid } from '../speech.ts';

interface NightEnd {
  readonly end: OutcomePage;
  readonly night: NightPage;
}

export function SaidLines({ end, night }: NightEnd) {
  const language = useLanguage();
  const tell = useSay();
  const begun = night.lines.flatMap((line, index) => {
    const clarity = end.clarityByLine[index] ?? [];
    const wasBegun = end.heardByLine[index] === true || clarity.some((part) => part > 0);
    const words = wordsSaid(line, end.guardedByLine[index] === true);
    return wasBegun ? [{ line, words, clarity, wasUnderstood: end.overheardByLine[index] === true }] : [];
  });
  const unsaid = night.lines.length - begun.length;
  const firstUnderstood = begun.find(({ wasUnderstood }) => wasUnderstood)?.line.id;
  const isSomethingLost = begun.some(({ words, clarity }) =>
    wordRuns(wordsIn(words, language), clarity).some((run) => !run.heard),
  );
  return (
    <section class="said" aria-labelledby="said-title">
      <div class="said-head">
        <h2 id="said-title">{tell('outcome.words')}</h2>
        {isSomethingLost && (
          <p class="lost-legend">
            <span class="lost-mark" aria-hidden="true" />
            {tell('outcome.lost')}
          </p>
        )}
      </div>
      {begun.length === 0 && <p class="said-unsaid">{tell('outcome.nothing')}</p>}
      {begun.map(({ line, words, clarity, wasUnderstood }) => (
        <div key={line.id} class={`said-line is-${line.voice}`}>
          <p class="said-who">
            {line.voice === 'caller' ? tell('speech.you') : wordsIn(night.farName, language)}
          </p>
          <p class="said-words" lang={languageOf(words, language)}>
            <Runs words={wordsIn(words, language)} clarity={clarity} />
            {wasUnderstood && (
              <span class="understood">
                <EarSign size={18} />
                <span class={line.id === firstUnderstood ? '' : 'for-readers'}>
                  {tell('speech.understood')}
                </span>
              </span>
            )}
          </p>
          {language !== LAND_LANGUAGE && (
            <p class="said-second" lang={LAND_LANGUAGE}>
              <Runs words={words.ko} clarity={clarity} />
            </p>
          )}
        </div>
      ))}
      {begun.length > 0 && unsaid > 0 && (
        <p class="said-unsaid">
          {tell(unsaid === 1 ? 'outcome.unsaid.one' : 'outcome.unsaid.other', { n: unsaid })}
        </p>
      )}
    </section>
  );
}

function Runs({ words, clarity }: { readonly words: string; readonly clarity: readonly number[] }) {
  return (
    <>
      {wordRuns(words, clarity).map((run, index) =>
        run.heard ? (
          run.text
        ) : (
          <Fragment key={index}>
            <del class="lost-words">{run.text.trimEnd()}</del>
            {run.text.endsWith(' ') && ' '}
          </Fragment>
        ),
      )}
    </>
  );
}
