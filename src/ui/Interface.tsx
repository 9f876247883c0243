// Which screen is up, and what lies over all of them: dialogs, notices, and the voice for screen readers.
// Law: exactly one screen at a time; a change of screen moves the focus to its heading. Of dialogs, the last one here
// lies on top.

import { useFace } from './context.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { HeldDialog } from './pages/Held.tsx';
import { LibraryScreen } from './pages/Library.tsx';
import { OutcomeScreen } from './pages/Outcome.tsx';
import { PauseDialog } from './pages/Pause.tsx';
import { PlayScreen } from './pages/Play.tsx';
import { RealDialog } from './pages/Real.tsx';
import { SettingsDialog } from './pages/Settings.tsx';
import { SheetsScreen } from './pages/Sheets.tsx';
import { ThingsDialog } from './pages/Things.tsx';
import { TitleScreen } from './pages/Title.tsx';
import { TheatreScreen } from './theatre/Theatre.tsx';

export function Interface() {
  const { dialog, game } = useFace();
  const screen = game.screen.value;
  const isPlay = screen === 'play' || screen === 'pause' || screen === 'things';
  return (
    <>
      <div class="beneath" aria-hidden="true" inert />
      <main class="screen">
        {screen === 'title' && <TitleScreen />}
        {isPlay && <PlayScreen />}
        {screen === 'outcome' && <OutcomeScreen />}
        {screen === 'watch' && <TheatreScreen />}
        {screen === 'library' && <LibraryScreen />}
        {screen === 'sheets' && <SheetsScreen />}
      </main>
      {isPlay && <HeldDialog />}
      {screen === 'pause' && <PauseDialog />}
      {screen === 'things' && <ThingsDialog />}
      {dialog.value === 'settings' && <SettingsDialog />}
      {dialog.value === 'real' && <RealDialog />}
      <Notices />
      <LiveRegion />
    </>
  );
}
