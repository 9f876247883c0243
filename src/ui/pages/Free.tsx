// The page of free nights: tonight's and the dates before it, one's own words, and the nights that were walked.
// Law: any words are a night; nothing is ranked; a press draws one night, and what is drawn can be left.
import { wordsIn } from '../../i18n/language.ts';
import { useFace, useGame, useLanguage, useSay } from '../context.ts';
import { dayWords, isSpelled, nightWords } from '../freeWords.ts';
import { Heading } from '../parts/Heading.tsx';
import { useLeaveByKey } from '../parts/useLeaveByKey.ts';
import { momentWords } from '../runWords.ts';
import { FreeClass } from './FreeClass.tsx';
import { FreeDays } from './FreeDays.tsx';
import { FreeWish } from './FreeWish.tsx';

export function FreeScreen() {
  const { game, visit } = useFace();
  const tell = useSay();
  useLeaveByKey(() => game.toTitle());
  return (
    <div class="page-scroll free-scroll">
      <div class="free">
        <header class="sheets-head">
          <Heading class="sheets-name">
            <span class="sheets-first" lang="ko">
              {tell('free.first')}
            </span>{' '}
            <span class="sheets-second">{tell('free.second')}</span>
          </Heading>
          <button type="button" class="page-button" onClick={() => game.toTitle()}>
            {tell('common.back')}
          </button>
        </header>
        <p class="free-lead">{tell(visit.isClass ? 'class.free.lead' : 'free.lead')}</p>
        <div class="free-columns">
          {visit.isClass ? (
            <FreeClass />
          ) : (
            <>
              <Tonight />
              <FreeWish />
              <Recent />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Tonight() {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const [today] = free.days.value;
  if (today === undefined) return null;
  return (
    <section class="free-tonight" aria-labelledby="free-tonight">
      <h2 id="free-tonight">{tell('free.tonight')}</h2>
      <p class="free-date">{dayWords(today, language)}</p>
      <p class="free-note">{tell('free.tonight.note')}</p>
      <button type="button" class="page-button is-first" onClick={() => free.drawDay(today)}>
        {tell('free.tonight.draw')}
      </button>
      <FreeDays />
    </section>
  );
}

function Recent() {
  const { free } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const nights = free.recent.value;
  return (
    <section class="free-recent" aria-labelledby="free-recent">
      <h2 id="free-recent">{tell('free.recent')}</h2>
      <p class="free-note">{tell(nights.length > 0 ? 'free.recent.note' : 'free.recent.none')}</p>
      <ul>
        {nights.map((night) => (
          <li key={`${night.levelId} ${night.begunAt}`}>
            <button type="button" class="free-night" onClick={() => free.drawCode(night.code)}>
              <span class="free-place">{wordsIn(night.place, language)}</span>{' '}
              <bdi class={`free-which ${isSpelled(night) ? 'mono' : ''}`}>{nightWords(night, language)}</bdi>{' '}
              <span class="free-when">
                {tell('free.begun', { when: momentWords(night.begunAt, language) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
