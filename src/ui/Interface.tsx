// Which screen is up, and what lies over all of them: dialogs, notices, and the voice for screen readers.
// Law: exactly one screen at a time; a change of screen moves the focus to its heading. Of dialogs, the last one here
// lies on top.

import { useComputed } from '@preact/signals';
import type { Screen } from '../app/game.ts';
import { ADDRESSED_PAGES, type AddressedPage } from '../app/visit.ts';
import { type Face, type OpenDialog, useFace } from './context.ts';
import { Later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { TitleScreen } from './pages/Title.tsx';

export function Interface() {
  const { game, visit } = useFace();
  const screen = game.screen.value;
  const isCovered = visit.covered.value;
  return (
    <>
      <div class="beneath" aria-hidden="true" inert />
      <main class="screen" inert={isCovered}>
        {screen === 'title' && <TitleScreen />}
        {isPlay(screen) && <Later piece="PlayScreen" />}
        {screen === 'outcome' && <Later piece="OutcomeScreen" />}
        {screen === 'watch' && <Later piece="TheatreScreen" />}
        {screen === 'library' && <Later piece="LibraryScreen" />}
        {screen === 'sheets' && <Later piece="SheetsScreen" />}
        {screen === 'message' && <Later piece="MessageScreen" />}
        {screen === 'free' && <Later piece="FreeScreen" />}
        {screen === 'between' && <Later piece="BetweenScreen" />}
        {screen === 'map' && <Later piece="MapScreen" />}
      </main>
      {isCovered ? <Later piece="Cover" /> : <Over />}
      <Later piece="LiveRegion" whenHere />
    </>
  );
}

/** All that lies over a screen; beneath the cover of a frame there is none of it, so that nothing takes the focus. */
function Over() {
  const face = useFace();
  const { dialog, game } = face;
  const screen = game.screen.value;
  const isDrawn = useComputed(() => game.free.work.value !== null).value;
  const isCard = dialog.value === 'cardAgain' || isCardBeforeNight(face, isPlay(screen));
  return (
    <>
      {isPlay(screen) && <Later piece="HeldDialog" whenHere />}
      {screen === 'pause' && <Later piece="PauseDialog" />}
      {screen === 'things' && <Later piece="ThingsDialog" />}
      {dialog.value === 'settings' && <Later piece="SettingsDialog" />}
      {dialog.value === 'learn' && <Later piece="LearnDialog" />}
      {dialog.value === 'real' && <Later piece="RealDialog" />}
      {isCard && <Later piece="CardDialog" />}
      {dialog.value === 'anew' && <Later piece="AnewDialog" />}
      {isAddressed(dialog.value) && <Later piece="LeafletDialog" />}
      {isDrawn && <Later piece="DrawingDialog" />}
      <Notices />
      <Later piece="Scan" whenHere />
    </>
  );
}

function isPlay(screen: Screen): boolean {
  return screen === 'play' || screen === 'pause' || screen === 'things';
}

function isAddressed(dialog: OpenDialog): dialog is AddressedPage {
  return ADDRESSED_PAGES.some((page) => page === dialog);
}

/** However one came to the first night on a device; what someone sent is watched without it. */
function isCardBeforeNight({ dialog, game }: Face, isNight: boolean): boolean {
  if (game.settings.value.cardRead || game.screen.value === 'watch') return false;
  return isNight || dialog.value === 'card';
}
