// The first page: the name, two sentences, and only doors that open.
// Law: stands before anything is loaded; the loading line tells the truth or nothing.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { languages, tongueOf } from '../../i18n/language.ts';
import { useFace, useGame, useLanguage, useSay } from '../context.ts';
import { goOnWords } from '../goOnWords.ts';
import { Later } from '../Later.tsx';
import { Heading } from '../parts/Heading.tsx';
import { LoadingLine } from '../parts/LoadingLine.tsx';
import { SpotSign } from '../parts/signs.tsx';

const BEGIN_KEYS = ['Enter', 'NumpadEnter', 'Space'];

/** Up by the first door: past the opening card, where it was not read yet. */
function useGoUp(): () => void {
  const { dialog, game } = useFace();
  return () => {
    if (game.settings.value.cardRead) game.begin();
    else dialog.value = 'card';
  };
}

/** The first door carries the mark: Enter and Space open it while nothing else has the focus. */
function useBeginByKey(): void {
  const goUp = useRef(() => {});
  goUp.current = useGoUp();
  useLayoutEffect(() => {
    const begin = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const isFree =
        !target?.closest('button, input, select, dialog') && !document.querySelector('dialog, .cover');
      const isPlain = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!isFree || !isPlain || !BEGIN_KEYS.includes(event.code)) return;
      event.preventDefault();
      goUp.current();
    };
    window.addEventListener('keydown', begin);
    return () => window.removeEventListener('keydown', begin);
  }, []);
}

export function TitleScreen() {
  useBeginByKey();
  const tell = useSay();
  const language = useLanguage();
  return (
    <div class="title">
      <Heading class="title-name">
        <span class="title-first" lang="ko">
          건너편
        </span>
        <span class="title-second" lang="en">
          The Far End
        </span>
      </Heading>
      <p class="title-sentence" lang={language}>
        {tell('title.sentence')}
      </p>
      <Menu />
      <LoadingLine />
      <div class="title-foot">
        <Later piece="ClassLine" whenHere />
        <LanguageSwitch />
        <p>{tell('title.headphones')}</p>
        <Later piece="SmallPrint" whenHere />
        <Later piece="NewerEdition" whenHere />
      </div>
    </div>
  );
}

function Menu() {
  const { game, dialog, visit } = useFace();
  const tell = useSay();
  return (
    <nav class="title-menu" aria-label={tell('title.menu')}>
      <StoryDoors />
      <button type="button" class="menu-line" onClick={() => game.toSheets()}>
        {tell('title.sheets')}
      </button>
      <button type="button" class="menu-line" onClick={() => game.toFree()}>
        {tell('title.free')}
      </button>
      <button type="button" class="menu-line" onClick={() => game.toLibrary()}>
        {tell('title.watch')}
      </button>
      <button type="button" class="menu-line" onClick={() => (dialog.value = 'real')}>
        {tell('title.real')}
      </button>
      {!visit.isClass && (
        <button type="button" class="menu-line" onClick={() => game.message.open()}>
          {tell('title.message')}
        </button>
      )}
      <button type="button" class="menu-line" onClick={() => (dialog.value = 'settings')}>
        {tell('title.settings')}
      </button>
    </nav>
  );
}

/** The first door is the story where its next sheet lies behind the title; where another one does, it leads up there. */
function StoryDoors() {
  const { game, dialog } = useFace();
  const goUp = useGoUp();
  const tell = useSay();
  const language = useLanguage();
  const story = game.story.value;
  const next = story?.next;
  const isNextHere = next?.levelId === game.page.value?.levelId;
  const goOn = next && (story.lived > 0 ? goOnWords(next, language) : tell('story.begin'));
  return (
    <>
      <div class="menu-row">
        <button type="button" class="menu-line is-first" onClick={goUp}>
          <SpotSign />
          {isNextHere && story?.lived ? goOn : tell('title.begin')}
        </button>
        {story && story.lived > 0 && (
          <button type="button" class="menu-beside" onClick={() => (dialog.value = 'anew')}>
            {tell('story.anew')}
          </button>
        )}
      </div>
      {goOn && !isNextHere && (
        <button type="button" class="menu-line" onClick={() => game.goOn()}>
          {goOn}
        </button>
      )}
    </>
  );
}

function LanguageSwitch() {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  return (
    <fieldset class="language-switch" aria-label={tell('title.language')}>
      {[...languages()].reverse().map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => game.change({ language: choice })}
        >
          {tongueOf(choice).name}
        </button>
      ))}
    </fieldset>
  );
}
