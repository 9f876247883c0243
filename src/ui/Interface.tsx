// Which screen is up, and what lies over all of them: dialogs, notices, and the voice for screen readers.
// Law: exactly one screen at a time; a change of screen moves the focus to its heading. Of dialogs, the last one here
// lies on top.

import { useComputed } from '@preact/signals';
import { type Face, useFace } from './context.ts';
import { Later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { TitleScreen } from './pages/Title.tsx';

export function Interface() {
  const face = useFace();
  const { dialog, game } = face;
  const screen = game.screen.value;
  const isPlay = screen === 'play' || screen === 'pause' || screen === 'things';
  const isDrawn = useComputed(() => game.free.work.value !== null).value;
  const isCard = dialog.value === 'cardAgain' || isCardBeforeNight(face, isPlay);
  return (
    <>
      <div class="beneath" aria-hidden="true" inert />
      <main class="screen">
        {screen === 'title' && <TitleScreen />}
        {isPlay && <Later piece="PlayScreen" />}
        {screen === 'outcome' && <Later piece="OutcomeScreen" />}
        {screen === 'watch' && <Later piece="TheatreScreen" />}
        {screen === 'library' && <Later piece="LibraryScreen" />}
        {screen === 'sheets' && <Later piece="SheetsScreen" />}
        {screen === 'message' && <Later piece="MessageScreen" />}
        {screen === 'free' && <Later piece="FreeScreen" />}
        {screen === 'between' && <Later piece="BetweenScreen" />}
        {screen === 'map' && <Later piece="MapScreen" />}
      </main>
      {isPlay && <Later piece="HeldDialog" whenHere />}
      {screen === 'pause' && <Later piece="PauseDialog" />}
      {screen === 'things' && <Later piece="ThingsDialog" />}
      {dialog.value === 'settings' && <Later piece="SettingsDialog" />}
      {dialog.value === 'learn' && <Later piece="LearnDialog" />}
      {dialog.value === 'real' && <Later piece="RealDialog" />}
      {isCard && <Later piece="CardDialog" />}
      {dialog.value === 'anew' && <Later piece="AnewDialog" />}
      {isDrawn && <Later piece="DrawingDialog" />}
      <Notices />
      <Later piece="LiveRegion" whenHere />
    </>
  );
}

/** However one came to the first night on a device; what someone sent is watched without it. */
function isCardBeforeNight({ dialog, game }: Face, isPlay: boolean): boolean {
  if (game.settings.value.cardRead || game.screen.value === 'watch') return false;
  return isPlay || dialog.value === 'card';
}
