// The night held still, with the ways on and the words that it began with.
// Law: nothing is lost by pausing; Escape goes on. A night that was lived for a while is left only
// by whoever says so twice.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Game } from '../../app/game.ts';
import { playSeconds } from '../../app/hour.ts';
import { nextSpeed } from '../../app/timeSettings.ts';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { ASKINGS, actionOf, type Plain } from '../../input/action.ts';
import { openDialogs } from '../../input/hands.ts';
import { useFace, useLanguage, useReading, useSay } from '../context.ts';
import { AskDialog } from '../parts/AskDialog.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Switch } from './settings/Switch.tsx';
import { SpeedChoice } from './settings/Time.tsx';

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
        {/* With one switch there is nothing to type with. */}
        {!game.settings.value.oneButton && (
          <button type="button" class="page-button" onClick={() => game.act({ kind: 'listen' })}>
            {tell('ear.line.open')}
          </button>
        )}
        <button type="button" class="page-button" onClick={() => (dialog.value = 'learn')}>
          {tell('ear.learn.open')}
        </button>
        <button type="button" class="page-button" onClick={() => (dialog.value = 'settings')}>
          {tell('settings.title')}
        </button>
        <WaysOut />
      </div>
      <PauseTime />
      <SheetWords />
    </Dialog>
  );
}

/** What is walked in this time is soon walked again. */
const SHORT_SECONDS = 30;

/** Ways that end the night as if it had not been: after a while they ask first. */
function WaysOut() {
  const { game } = useFace();
  const tell = useSay();
  const isShort = useReading((hud) => playSeconds(hud.tick) < SHORT_SECONDS, true);
  const asked = useSignal<'again' | 'toTitle' | null>(null);
  const way = asked.value;
  return (
    <>
      {(['again', 'toTitle'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="page-button"
          onClick={() => {
            if (isShort) game[one]();
            else asked.value = one;
          }}
        >
          {tell(`pause.${one}`)}
        </button>
      ))}
      {way !== null && (
        <AskDialog
          title={tell(`pause.${way}`)}
          lead={tell('pause.lost')}
          no={tell('pause.stay')}
          yes={tell(`pause.${way}.sure`)}
          onNo={() => (asked.value = null)}
          onYes={() => game[way]()}
        />
      )}
    </>
  );
}

/** Speed and steps, by the keys too that lie beside each other on every keyboard. */
function PauseTime() {
  const { game } = useFace();
  const tell = useSay();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = event.key === '-' ? -1 : event.key === '+' || event.key === '=' ? 1 : 0;
      // In the settings above it a key may just be given away.
      if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || openDialogs() > 1) return;
      event.preventDefault();
      game.change({ speedPercent: nextSpeed(game.settings.value.speedPercent, by) });
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [game]);
  return (
    <div class="pause-time">
      <SpeedChoice />
      <p class="pause-time-keys">{tell('time.speedKeys')}</p>
      <Switch setting="stepMode" />
    </div>
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
  const values = { number: night.sheetNumber, title: wordsIn(night.title, language), year: night.year };
  return (
    <div class="pause-sheet">
      <p class="pause-before" lang={languageOf(night.before, language)}>
        {wordsIn(night.before, language)}
      </p>
      <p>
        {tell('head.sheet', values)} · <span class="mono">{night.seed}</span>
      </p>
    </div>
  );
}
