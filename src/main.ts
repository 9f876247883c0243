// Wires the faces to the session; the only file that knows every folder.
// Law: words first. The title stands before the land has grown, and whatever fails becomes a sentence on it.

import type { Game, Language } from './app/game.ts';
import { newestLinkOpener, readLink } from './app/linkOpening.ts';
import { Playing } from './app/playing.ts';
import { defaultSettings, loadSettings } from './app/settings.ts';
import { loadStory } from './app/storyMemory.ts';
import { type LevelResult, parseLevel } from './content/levels.ts';
import { checksum, checksumText } from './core/checksum.ts';
import type { Place } from './core/terrain/sheet.ts';
import { learn } from './i18n/say.ts';
import { listen } from './input/listen.ts';
import { prefersMoreContrast } from './platform/contrast.ts';
import { openDatabase } from './platform/database.ts';
import { prefersReducedMotion } from './platform/motion.ts';
import { otherTabs } from './platform/otherTabs.ts';
import { onFragment, takeFragment, urlFlag } from './platform/url.ts';
import { onAway } from './platform/visibility.ts';
import { encodeRecording } from './replay/format.ts';
import { fetchPieces } from './ui/Later.tsx';
import { mountUi } from './ui/mount.tsx';
import type { Stage } from './view/stage.ts';

const LEVEL_FILES = import.meta.glob<string>(['../levels/*.json', '!../levels/*.schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function begin(): Promise<void> {
  // A link names its night: that land grows first, and no other.
  const linked = await readLink(takeFragment());
  const stageRoot = requireElement('stage');
  const language: Language = navigator.language.startsWith('ko') ? 'ko' : 'en';
  const byHand = urlFlag('steps') !== null;
  const levelId = linked?.ok ? linked.recording.levelId : urlFlag('level');
  const settings = loadSettings(defaultSettings(language, prefersReducedMotion(), prefersMoreContrast()));
  const words = learn(settings.language);
  const playing = new Playing({
    levels: readLevels(),
    levelId,
    story: await loadStory(),
    settings,
    nextLuck,
    byHand,
    database: openDatabase('far-end', 'runs', otherTabs('far-end-library')),
    paintSheetPicture: async (...asked) =>
      (await import('./view/sheetPicture.ts')).paintSheetPicture(...asked),
  });
  const known = playing.nights.map((night) => night.levelId);
  if (!linked?.ok && levelId !== null && !known.includes(levelId))
    playing.note({ kind: 'badLevel', detail: unknownLevel(levelId, known) });
  await words;
  mountUi(playing, requireElement('ui'));
  onAway(() => pauseUnlessPaused(playing));
  const raised: Raised = { stage: null };
  if (byHand) window.theFarEnd = timeByHand(playing, raised);
  if (linked) playing.openLinked(linked);
  // A link that is pasted over the open page opens as at the start.
  const openLink = newestLinkOpener((decoded) => playing.openLinked(decoded));
  onFragment(() => void openLink(takeFragment()));
  try {
    await raiseStage(playing, stageRoot, raised);
    await fetchTheRest(playing);
  } catch (error) {
    playing.note({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The stage, as soon as there is one. */
interface Raised {
  stage: Stage | null;
}

/** Once the words stand: the picture, the instruments of the night, and the hands. */
async function raiseStage(playing: Playing, stageRoot: HTMLElement, raised: Raised): Promise<void> {
  const [{ startStage }] = await Promise.all([import('./view/stage.ts'), fetchPieces('night')]);
  const stage = startStage(playing, stageRoot);
  raised.stage = stage;
  const hands = listen({
    surface: stageRoot,
    placeAt: (clientX, clientY) => stage.placeAt(clientX, clientY),
    act: (action) => playing.act(action),
    isPlaying: () => playing.screen.value === 'play',
    isAsking: () => playing.asked.value !== null,
  });
  pollEachFrame(() => hands.poll());
  await stage.shown;
}

/** What no first step needs is fetched when it could be made: sound begins at a press, and pages lie over a night. */
async function fetchTheRest(playing: Playing): Promise<void> {
  performance.mark('playable');
  await fetchPieces('others');
  const { startSound } = await import('./audio/sound.ts');
  startSound(playing);
}

/** With `?steps` in the address time stands still, and this moves it: for study and for tests. */
function timeByHand(playing: Playing, raised: Raised): TimeByHand {
  return {
    run: (ticks) => playing.runTicks(ticks),
    state: () => {
      const night = playing.frame()?.night;
      return night
        ? { tick: night.tick, outcome: night.outcome, checksum: checksumText(checksum(night)) }
        : null;
    },
    recording: () => {
      const recording = playing.recording();
      return recording ? Array.from(encodeRecording(recording)) : null;
    },
    game: playing,
    placeAt: (clientX, clientY) => raised.stage?.placeAt(clientX, clientY) ?? null,
    settled: () => untilSettled(raised),
  };
}

/** Frames in a row after which a picture at rest has been seen by the screen too. */
const REST_FRAMES = 4;

async function untilSettled(raised: Raised): Promise<void> {
  for (let rest = 0; rest < REST_FRAMES; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    rest = raised.stage?.isSettled ? rest + 1 : 0;
  }
}

interface TimeByHand {
  run(ticks: number): void;
  state(): { readonly tick: number; readonly outcome: string; readonly checksum: string } | null;
  /** The bytes of the recording so far. */
  recording(): number[] | null;
  /** What all faces hold. */
  readonly game: Game;
  /** The place on the sheet that is drawn at a point of the page, or null. */
  placeAt(clientX: number, clientY: number): Place | null;
  /** Resolves when the picture is whole and at rest. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    theFarEnd?: TimeByHand;
  }
}

/** All levels that are shipped, read at once: a bad one is told of before anyone chooses it. */
function readLevels(): LevelResult[] {
  return Object.entries(LEVEL_FILES).map(([path, text]) => parseLevel(path.slice('../'.length), text));
}

/** What came in an address may be anything: it is shown short. */
function unknownLevel(asked: string, known: readonly string[]): string {
  return `level=${asked.slice(0, 40)}: expected one of ${known.join(', ')}`;
}

function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html: #${id}: expected an element with this id`);
  return element;
}

/** Each night has its own luck; `?luck=7` asks for a known one. */
function nextLuck(): number {
  const asked = Number(urlFlag('luck') || Number.NaN);
  if (Number.isInteger(asked) && asked >= 0 && asked < 2 ** 32) return asked;
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A gamepad tells nothing by itself: it has to be asked. */
function pollEachFrame(poll: () => void): void {
  const ask = () => {
    poll();
    requestAnimationFrame(ask);
  };
  requestAnimationFrame(ask);
}

function pauseUnlessPaused(game: Game): void {
  const screen = game.screen.value;
  if (screen !== 'pause' && screen !== 'things') game.act({ kind: 'pause' });
}

void begin();
