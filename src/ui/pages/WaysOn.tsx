// The ways on from a night that is over: the next one, the same again, or the title.
// Law: the same on every page after a night; whoever came home may go on to the next sheet.
import type { Game, NightChoice } from '../../app/game.ts';
import { useGame, useSay } from '../context.ts';

/** @param isQuiet true where another button on the page comes first. */
export function WaysOn({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const game = useGame();
  const tell = useSay();
  const next = nextNight(game);
  const first = isQuiet ? '' : 'is-first';
  const goOn = (levelId: string): void => {
    game.choose(levelId);
    game.begin();
  };
  return (
    <>
      {next && (
        <button type="button" class={`page-button ${first}`} onClick={() => goOn(next.levelId)}>
          {tell('outcome.next')}
        </button>
      )}
      <button type="button" class={`page-button ${next ? '' : first}`} onClick={() => game.again()}>
        {tell('outcome.again')}
      </button>
      <button type="button" class="page-button" onClick={() => game.toTitle()}>
        {tell('outcome.title')}
      </button>
    </>
  );
}

function nextNight({ nights, outcome, page }: Game): NightChoice | null {
  if (outcome.value?.outcome !== 'home') return null;
  const now = nights.findIndex(({ levelId }) => levelId === page.value?.levelId);
  return (now >= 0 && nights[now + 1]) || null;
}
