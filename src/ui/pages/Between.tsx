// The page before a night of the story: a sheet laid on the desk, with the year, what became of everything, and the few
// words before the night.
// Law: little to read, nothing graded; one goes up from here or back to the title, and no hurry is made.

import { languageOf, wordsIn } from '../../i18n/language.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Heading } from '../parts/Heading.tsx';
import { LoadingLine } from '../parts/LoadingLine.tsx';
import { useLeaveByKey } from '../parts/useLeaveByKey.ts';
import { sinceWords, whenWords } from '../storyWords.ts';

export function BetweenScreen() {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  useLeaveByKey(() => game.toTitle());
  const next = game.story.value?.next;
  if (!next) return <Heading class="for-readers">{tell('game.name')}</Heading>;
  return (
    <div class="between">
      <article class="between-sheet" lang={language}>
        <p class="between-when">
          <span class="mono">{next.sheetNumber}</span> {whenWords(next, language)}
        </p>
        <Heading class="between-title">{wordsIn(next.title, language)}</Heading>
        <p class="between-place">{wordsIn(next.place, language)}</p>
        {next.since && <p class="between-since">{sinceWords(next.since, language)}</p>}
        <p class="between-before" lang={languageOf(next.before, language)}>
          {wordsIn(next.before, language)}
        </p>
        <div class="between-ways">
          <button type="button" class="page-button is-first" onClick={() => game.goOn()}>
            {tell('between.goUp')}
          </button>
          <button type="button" class="page-button" onClick={() => game.toMap()}>
            {tell('map.study')}
          </button>
          <button type="button" class="page-button" onClick={() => game.toTitle()}>
            {tell('outcome.title')}
          </button>
          <LoadingLine />
        </div>
      </article>
    </div>
  );
}
