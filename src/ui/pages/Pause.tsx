// The night held still, with the ways on and the words that it began with.
// Law: nothing is lost by pausing; Escape goes on.
import type { Game } from '../../app/game.ts';
import { ASKINGS, actionOf, type Plain } from '../../input/action.ts';
import { useFace, useLanguage, useReading, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function PauseDialog() {
  const { game, dialog } = useFace();
  const tell = useSay();
  return (
    <Dialog
      title={tell('pause.title')}
      leaves="pause"
      onAct={(action) => actByEar(game, action)}
      onClose={() => game.resume()}
    >
      <div class="dialog-menu">
        <button type="button" class="page-button is-first" onClick={() => game.resume()}>
          {tell('pause.resume')}
        </button>
        <ThingsButton />
        <button type="button" class="page-button" onClick={() => game.act({ kind: 'listen' })}>
          {tell('ear.line.open')}
        </button>
        <button type="button" class="page-button" onClick={() => (dialog.value = 'learn')}>
          {tell('ear.learn.open')}
        </button>
        <button type="button" class="page-button" onClick={() => (dialog.value = 'settings')}>
          {tell('title.settings')}
        </button>
        <button type="button" class="page-button" onClick={() => game.again()}>
          {tell('pause.again')}
        </button>
        <button type="button" class="page-button" onClick={() => game.toTitle()}>
          {tell('pause.toTitle')}
        </button>
      </div>
      <SheetWords />
    </Dialog>
  );
}

/** To ask and to type works while the night is held, too. */
function actByEar(game: Game, plain: Plain): void {
  if (plain === 'listen' || ASKINGS.some((one) => one === plain)) game.act(actionOf(plain));
}

/** Whoever is held has the same before them already. */
function ThingsButton() {
  const { game } = useFace();
  const tell = useSay();
  const isHeld = useReading((hud) => hud.held !== null, false);
  if (isHeld) return null;
  return (
    <button type="button" class="page-button" onClick={() => game.act({ kind: 'things' })}>
      {tell('pause.things')}
    </button>
  );
}

/** What the night began with may be read again, and which land it is told to a friend. */
function SheetWords() {
  const { game } = useFace();
  const tell = useSay();
  const language = useLanguage();
  const night = game.page.value;
  if (!night) return null;
  const values = { number: night.sheetNumber, title: night.title[language], year: night.year };
  return (
    <div class="pause-sheet">
      <p class="pause-before">{night.before[language]}</p>
      <p>
        {tell('head.sheet', values)} · <span class="mono">{night.seed}</span>
      </p>
    </div>
  );
}
