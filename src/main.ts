// Wires the faces to the session; the only file that knows every folder.
import { startStage } from './view/stage.ts';
import type { Language } from './app/game.ts';
import { Playing } from './app/playing.ts';
import { defaultSettings, loadSettings } from './app/settings.ts';
import { startSound } from './audio/sound.ts';
import { type Level, parseLevel } from './content/levels.ts';
import { listen } from './input/listen.ts';
import { prefersReducedMotion } from './platform/motion.ts';
import { urlFlag } from './platform/url.ts';
import { onAway } from './platform/visibility.ts';
import { mountUi } from './ui/mount.tsx';

const LEVEL_FILES = import.meta.glob<string>('../levels/*.json', { query: '?raw', import: 'default', eager: true });
const FIRST_NIGHT = '../levels/larch-hollow.json';

function readFirstNight(): { level: Level } | { error: string } {
  const result = parseLevel('levels/larch-hollow.json', LEVEL_FILES[FIRST_NIGHT] ?? '');
  return result.ok ? { level: result.level } : { error: result.error };
}
