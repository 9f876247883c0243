// Which screen is up, and what lies over all of them: dialogs, notices, and the voice for screen readers.
// Law: exactly one screen at a time; a change of screen moves the focus to its heading.

import { useFace } from './context.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { OutcomeScreen } from './pages/Outcome.tsx';
import { PauseDialog } from './pages/Pause.tsx';
import { PlayScreen } from './pages/Play.tsx';
import { RealDialog } from './pages/Real.tsx';
import { SettingsDialog } from './pages/Settings.tsx';
import { TitleScreen } from './pages/Title.tsx';
import { WatchScreen } from './pages/Watch.tsx';

export function Interface() {
  const { dialog, game } = useFace();
  const screen = game.screen.value;
  const isPlay = screen === 'play' || screen === 'pause';
  return (
    <>
      <main class="screen">
        {screen === 'title' && <TitleScreen />}
        {isPlay && <PlayScreen />}
        {screen === 'outcome' && <OutcomeScreen />}
        {screen === 'watch' && <WatchScreen />}
      </main>
      {screen === 'pause' && <PauseDialog />}
      {dialog.value === 'settings' && <SettingsDialog />}
      {dialog.value === 'real' && <RealDialog />}
      <Notices />
      <LiveRegion />
    </>
  );
}
