// Wires the faces to the session; the only file that knows every folder.
// Law: words first. The title stands before the land has grown, and whatever fails becomes a sentence on it.

import type { Game, Language } from './app/game.ts';
import { Playing } from './app/playing.ts';
import { defaultSettings, loadSettings } from './app/settings.ts';
import { startSound } from './audio/sound.ts';
import { parseLevel } from './content/levels.ts';
import { listen } from './input/listen.ts';
import { prefersReducedMotion } from './platform/motion.ts';
import { urlFlag } from './platform/url.ts';
import { onAway } from './platform/visibility.ts';
import { mountUi } from './ui/mount.tsx';
import { startStage } from './view/stage.ts';

const FIRST_NIGHT = 'larch-hollow.json';
const LEVEL_FILES = import.meta.glob<string>('../levels/larch-hollow.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function begin(): void {
  const stageRoot = requireElement('stage');
  const language: Language = navigator.language.startsWith('ko') ? 'ko' : 'en';
  const playing = new Playing({
    level: parseLevel(`levels/${FIRST_NIGHT}`, LEVEL_FILES[`../levels/${FIRST_NIGHT}`] ?? ''),
    settings: loadSettings(defaultSettings(language, prefersReducedMotion())),
    nextLuck,
    byHand: urlFlag('steps') !== null,
  });
  mountUi(playing, requireElement('ui'));
  startSound(playing);
  onAway(() => pauseIfPlaying(playing));
  const stage = startStage(playing, stageRoot);
  const hands = listen({
    surface: stageRoot,
    placeAt: (clientX, clientY) => stage.placeAt(clientX, clientY),
    act: (action) => playing.act(action),
    isPlaying: () => playing.screen.value === 'play',
  });
  stage.onFrame(() => hands.poll());
}

function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html: #${id}: expected an element with this id`);
  return element;
}

/** Each night has its own luck; `?luck=7` asks for a known one. */
function nextLuck(): number {
  const asked = Number(urlFlag('luck') ?? Number.NaN);
  if (Number.isInteger(asked) && asked >= 0 && asked < 2 ** 32) return asked;
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function pauseIfPlaying(game: Game): void {
  if (game.screen.value === 'play') game.act({ kind: 'pause' });
}

begin();
