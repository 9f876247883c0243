// All of the interface that no night begins with: what lies over it, what follows it, what is said on the line, those who
// are out there too, the line to the tower, and the voice for readers.
// Law: one file that is fetched when the first night could be played; nothing in it is needed before.
import { Answer } from './hud/Answer.tsx';
import { Caption } from './hud/Caption.tsx';
import { Identity } from './hud/Identity.tsx';
import { Others } from './hud/Others.tsx';
import { LetPassButton, LetPassKey, PaceSign, PaceSpeed } from './hud/Pace.tsx';
import { PrimarySign } from './hud/PrimarySign.tsx';
import { Section } from './hud/Section.tsx';
import { Speech } from './hud/Speech.tsx';
import { WalkPad } from './hud/WalkPad.tsx';
import './style/map.css';
import './style/real.css';
import './style/free.css';
import './style/drawing.css';
import './style/time.css';
import './style/hands.css';
import './style/small-print.css';
import './style/kept.css';
import './style/ear.css';
import { LiveRegion } from './LiveRegion.tsx';
import { MessageScreen } from './message/Message.tsx';
import { AnewDialog } from './pages/Anew.tsx';
import { BetweenScreen } from './pages/Between.tsx';
import { CardDialog } from './pages/Card.tsx';
import { DrawingDialog } from './pages/Drawing.tsx';
import { FreeScreen } from './pages/Free.tsx';
import { HeldDialog } from './pages/Held.tsx';
import { LearnDialog } from './pages/Learn.tsx';
import { LibraryScreen } from './pages/Library.tsx';
import { MapScreen } from './pages/Map.tsx';
import { NewerEdition } from './pages/NewerEdition.tsx';
import { OutcomeScreen } from './pages/Outcome.tsx';
import { PauseDialog } from './pages/Pause.tsx';
import { RealDialog } from './pages/Real.tsx';
import { SettingsDialog } from './pages/Settings.tsx';
import { SheetsScreen } from './pages/Sheets.tsx';
import { ClassLine, SmallPrint } from './pages/SmallPrint.tsx';
import { ThingsDialog } from './pages/Things.tsx';
import { Scan } from './scan/Scan.tsx';
import { TheatreScreen } from './theatre/Theatre.tsx';

export const LATER_PIECES = {
  Answer,
  Caption,
  Identity,
  LetPassButton,
  LetPassKey,
  Others,
  PaceSign,
  PaceSpeed,
  PrimarySign,
  Section,
  Speech,
  WalkPad,
  Scan,
  LiveRegion,
  AnewDialog,
  BetweenScreen,
  CardDialog,
  ClassLine,
  DrawingDialog,
  FreeScreen,
  HeldDialog,
  LearnDialog,
  LibraryScreen,
  MapScreen,
  MessageScreen,
  NewerEdition,
  OutcomeScreen,
  PauseDialog,
  RealDialog,
  SettingsDialog,
  SheetsScreen,
  SmallPrint,
  ThingsDialog,
  TheatreScreen,
};
