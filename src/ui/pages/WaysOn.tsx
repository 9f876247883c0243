// The ways on from a night that is over: the story's next one or the next sheet, the same again, or the title.
// Law: the same on every page after a night; by itself only whoever came home goes on to the next sheet, in the story
// everyone whose story goes on.
import type { Game } from '../../app/game.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { goOnWords } from '../goOnWords.ts';

/** @param isQuiet true where another button on the page comes first, and the title is among its links. */
export function WaysOn({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const game = useGame();
  const tell = useSay();
  const on = useWayOn();
  const isOver = game.story.value?.isHere === true && game.story.value.next === null;
  const first = isQuiet || isOver ? '' : 'is-first';
  return (
    <>
      {on && (
        <button type="button" class={`page-button ${first}`} onClick={on.go}>
          {on.words}
        </button>
      )}
      <button type="button" class={`page-button ${on ? '' : first}`} onClick={() => game.again()}>
        {tell('outcome.again')}
      </button>
      {!isQuiet && (
        <button type="button" class="page-button" onClick={() => game.toTitle()}>
          {tell('outcome.title')}
        </button>
      )}
    </>
  );
}

interface WayOn {
  readonly words: string;
  readonly go: () => void;
}

function useWayOn(): WayOn | null {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  const story = game.story.value;
  if (story?.isHere) return story.next && { words: goOnWords(story.next, language), go: () => game.goOn() };
  const next = nextSheet(game);
  if (next === null) return null;
  const go = (): void => {
    game.choose(next);
    game.begin();
  };
  return { words: tell('outcome.next'), go };
}

function nextSheet({ nights, outcome, page }: Game): string | null {
  if (outcome.value?.outcome !== 'home') return null;
  const now = nights.findIndex(({ levelId }) => levelId === page.value?.levelId);
  return now < 0 ? null : (nights[now + 1]?.levelId ?? null);
}
