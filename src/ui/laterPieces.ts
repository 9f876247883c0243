// All of the interface that no night begins with: what lies over it, what follows it, the line to the tower, and the
// voice for readers.
// Law: one file that is fetched when the first night could be played; nothing in it is needed before.
import { Answer } from './hud/Answer.tsx';
import { Caption } from './hud/Caption.tsx';
import { Section } from './hud/Section.tsx';
import './style/map.css';
import './style/real.css';
import { LiveRegion } from './LiveRegion.tsx';
import { MessageScreen } from './message/Message.tsx';
import { AnewDialog } from './pages/Anew.tsx';
import { BetweenScreen } from './pages/Between.tsx';
import { CardDialog } from './pages/Card.tsx';
import { HeldDialog } from './pages/Held.tsx';
import { LibraryScreen } from './pages/Library.tsx';
import { MapScreen } from './pages/Map.tsx';
import { OutcomeScreen } from './pages/Outcome.tsx';
import { PauseDialog } from './pages/Pause.tsx';
import { RealDialog } from './pages/Real.tsx';
import { SettingsDialog } from './pages/Settings.tsx';
import { SheetsScreen } from './pages/Sheets.tsx';
import { ThingsDialog } from './pages/Things.tsx';
import { TheatreScreen } from './theatre/Theatre.tsx';

export const LATER_PIECES = {
  Answer,
  Caption,
  Section,
  LiveRegion,
  AnewDialog,
  BetweenScreen,
  CardDialog,
  HeldDialog,
  LibraryScreen,
  MapScreen,
  MessageScreen,
  OutcomeScreen,
  PauseDialog,
  RealDialog,
  SettingsDialog,
  SheetsScreen,
  ThingsDialog,
  TheatreScreen,
};
