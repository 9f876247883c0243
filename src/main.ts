// Wires the faces to the session; the only file that knows every folder.
// Law: words first. The title stands before the land has grown, and whatever fails becomes a sentence on it.

import type { Game, Notice } from './app/game.ts';
import { handWishesOf } from './app/handSettings.ts';
import { readKeyLetters } from './app/keyLetters.ts';
import { newestLinkOpener, readLinkLate } from './app/newestLink.ts';
import { isFreeLevel, isNightLink } from './app/nightMark.ts';
import type { PaintSheetPicture } from './app/picture.ts';
import { Playing } from './app/playing.ts';
import { defaultSettings, loadSettings } from './app/settings.ts';
import { loadStory } from './app/storyMemory.ts';
import { classLuck, readVisit, type Visit } from './app/visit.ts';
import type { LevelResult } from './content/levels.ts';
import { checksum, checksumText } from './core/checksum.ts';
import type { Place } from './core/terrain/sheet.ts';
import { isSpoken, languageFor, PSEUDO } from './i18n/language.ts';
import { learnFirst } from './i18n/say.ts';
import { type Listening, listen } from './input/listen.ts';
import { onOnline } from './platform/connection.ts';
import { prefersMoreContrast } from './platform/contrast.ts';
import { prefersReducedMotion } from './platform/motion.ts';
import { keepNothing } from './platform/storage.ts';
import { trustOwnScripts } from './platform/trust.ts';
import { onFragment, takeFragment, urlFlag } from './platform/url.ts';
import { onAway } from './platform/visibility.ts';
import { fetchLateLetters } from './ui/lateLetters.ts';
import { mountUi } from './ui/mount.tsx';
import { fetchPieces } from './ui/pieces.ts';
import { sheetWordsOf } from './ui/sheetWordsOf.ts';
import type { Stage } from './view/stage.ts';

/** All levels that are shipped, checked when the page is built. */
const LEVELS = import.meta.glob<LevelResult>(['../levels/*.json', '!../levels/*.schema.json'], {
  query: '?level',
  import: 'default',
  eager: true,
});

/** `?language=pseudo`, for development and where time is moved by hand: a language made up of English. */
async function madeUpLanguage(byHand: boolean): Promise<string | null> {
  if (!(byHand || import.meta.env.DEV) || urlFlag('language') !== 'pseudo') return null;
  const { addPseudo } = await import('./i18n/pseudo.ts');
  addPseudo();
  return PSEUDO;
}

async function begin(): Promise<void> {
  // By far the most bytes: they come while the first words do, which are few.
  fetchPicture().catch(() => undefined);
  const visit = readVisit(urlFlag);
  if (!visit.keeps) keepNothing();
  trustOwnScripts();
  // A link names its night: that land grows first, and no other.
  let missed: Notice | null = null;
  const fragment = linkTo(visit);
  const linked = await readLinkLate(fragment).catch((error: unknown) => {
    missed = brokenBy(error);
    return null;
  });
  const stageRoot = requireElement('stage');
  const door = urlFlag('steps');
  const byHand = door !== null && door !== 'clock';
  const language = (await madeUpLanguage(byHand)) ?? languageFor([navigator.language]);
  const levelId = linked?.ok ? linked.recording.levelId : urlFlag('level');
  const kept = loadSettings(defaultSettings(language, prefersReducedMotion(), prefersMoreContrast()));
  // A language that was made up is spoken this once; one that is not here any more is not missed.
  const settings = language === PSEUDO || !isSpoken(kept.language) ? { ...kept, language } : kept;
  const words = learnFirst(settings.language);
  const levels = Object.values(LEVELS);
  const raised: Raised = { stage: null, hands: null };
  const playing = new Playing({
    levels,
    levelId,
    story: await loadStory(),
    settings,
    nextLuck: (levelId) => nextLuck(visit, levelId),
    byHand,
    wantRooms: () => void furnish(),
    restsFirst: isNightLink(fragment) || (linked?.ok === true && isFreeLevel(linked.recording.levelId)),
  });
  const furnish = once(() => furnishRooms(playing));
  if (isNightLink(fragment)) playing.openNight(fragment);
  for (const level of levels) if (!level.ok) playing.note({ kind: 'badLevel', detail: level.error });
  if (missed) playing.note(missed);
  const known = playing.nights.map((night) => night.levelId);
  if (!linked?.ok && levelId !== null && !known.includes(levelId))
    playing.note({ kind: 'badLevel', detail: unknownLevel(levelId, known) });
  await Promise.all([words, visit.isEmbedded && settleInFrame(playing, visit)]);
  mountUi(playing, requireElement('ui'), visit);
  onAway(() => pauseUnlessPaused(playing));
  if (door !== null) window.theFarEnd = timeByHand(playing, raised);
  if (linked) playing.openLinked(linked);
  // A link that is pasted over the open page opens as at the start.
  const openLink = newestLinkOpener({
    read: readLinkLate,
    openLinked: (decoded) => playing.openLinked(decoded),
    openNight: (pasted) => playing.openNight(pasted),
  });
  onFragment(() => {
    openLink(linkTo(visit)).catch((error: unknown) => playing.note(brokenBy(error)));
  });
  try {
    await raiseStage(playing, stageRoot, raised);
    performance.mark('playable');
  } catch (error) {
    playing.note(brokenBy(error));
  }
  await fetchTheRest(playing, raised, furnish, visit);
}

/** What no first step needs: the rest of the picture; rooms before the pages that show them; sound begins at a press. */
async function fetchTheRest(
  playing: Playing,
  raised: Raised,
  furnish: () => Promise<void>,
  visit: Visit,
): Promise<void> {
  void fetchLateLetters(playing);
  void readKeyLetters();
  const [pieces, { Pad }] = await untilHad(playing, () =>
    Promise.all([import('./view/nightPieces.ts'), import('./input/pad.ts')]),
  );
  raised.stage?.furnish(pieces);
  raised.hands?.take(Pad);
  await furnish();
  await untilHad(playing, () => fetchPieces('others'));
  await layMap(playing, raised);
  // What was sent off before and has not arrived yet is tried again; from a class nothing is sent.
  if (!visit.isClass) {
    playing.message.hurry();
    onOnline(() => playing.message.hurry());
  }
  const { startSound } = await untilHad(playing, () => import('./audio/sound.ts'));
  void uncovered(visit).then(() => startSound(playing));
  // Whoever opens these later may have no network then.
  await untilHad(playing, () =>
    Promise.all([
      import('./view/theatrePieces.ts'),
      import('./view/sheetPicture.ts'),
      import('./app/study.ts'),
      import('./app/lucks.ts'),
      fetchPieces('leaflets'),
    ]),
  );
  const { keepEdition } = await untilHad(playing, () => import('./app/edition.ts'));
  await keepEdition();
}

/** A frame takes no key and gives no sound before it is pressed: its cover has to be here before anything can be. */
async function settleInFrame(playing: Playing, visit: Visit): Promise<void> {
  const [{ moveIn }] = await untilHad(playing, () =>
    Promise.all([import('./app/hosts.ts'), fetchPieces('cover')]),
  );
  void moveIn(playing, visit, isSpoken);
}

function uncovered({ covered }: Visit): Promise<void> {
  return new Promise((resolve) => {
    const stop = covered.subscribe((isCovered) => {
      if (isCovered) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** What follows the `#`. A class has its own nights, and follows no link to another. */
function linkTo({ isClass }: Visit): string {
  const fragment = takeFragment();
  return isClass ? '' : fragment;
}

/** The map that is studied before going, and the hands on it. */
async function layMap(playing: Playing, { stage }: Raised): Promise<void> {
  const [{ MapHands }] = await untilHad(playing, () =>
    Promise.all([import('./input/mapHands.ts'), import('./view/mapStudy.ts')]),
  );
  const hands = new MapHands({
    surface: requireElement('stage'),
    move: playing.map.move,
    isStudying: () => playing.screen.value === 'map',
    wishes: () => handWishesOf(playing.settings.value),
  });
  stage?.beforeFrame(() => hands.poll());
}

async function furnishRooms(playing: Playing): Promise<void> {
  const [{ openRooms }, { openDatabase }, { otherTabs }] = await untilHad(playing, () =>
    Promise.all([
      import('./app/rooms.ts'),
      import('./platform/database.ts'),
      import('./platform/otherTabs.ts'),
    ]),
  );
  const database = openDatabase('far-end', 'runs', otherTabs('far-end-library'));
  const provenNights = openDatabase('far-end-free', 'proven', otherTabs('far-end-free'));
  const paintSheetPicture: PaintSheetPicture = async (...asked) =>
    (await import('./view/sheetPicture.ts')).paintSheetPicture(...asked);
  playing.furnish({ database, provenNights, paintSheetPicture }, openRooms);
}

/** @returns what begins at the first call, and is the same at all others. */
function once<Begun>(begin: () => Begun): () => Begun {
  let begun: { readonly it: Begun } | null = null;
  return () => {
    begun ??= { it: begin() };
    return begun.it;
  };
}

/** The stage and the hands, as soon as they are here. */
interface Raised {
  stage: Stage | null;
  hands: Listening | null;
}

/** Once the words stand: the picture, the instruments of the night, and the hands. */
/** Asked again, it is had already. */
function fetchPicture(): Promise<typeof import('./view/stage.ts')> {
  return import('./view/stage.ts');
}

async function raiseStage(playing: Playing, stageRoot: HTMLElement, raised: Raised): Promise<void> {
  const [{ startStage }] = await Promise.all([fetchPicture(), fetchPieces('night')]);
  const sheetWords = sheetWordsOf(playing);
  const stage = startStage(playing, stageRoot, () => sheetWords.value);
  raised.stage = stage;
  const hands = listen({
    surface: stageRoot,
    placeAt: (clientX, clientY) => stage.placeAt(clientX, clientY),
    act: (action) => playing.act(action),
    wishes: () => handWishesOf(playing.settings.value),
    isPlaying: () => playing.screen.value === 'play',
    isAsking: () => playing.asked.value !== null,
  });
  raised.hands = hands;
  stage.beforeFrame(() => hands.poll());
  await stage.shown;
}

const AGAIN_AFTER_MS = 4000;

/** What no first step needs is fetched when it could be made; where the network is away, again until it is had. */
async function untilHad<Piece>(playing: Playing, fetch: () => Promise<Piece>): Promise<Piece> {
  let notice: Notice | null = null;
  for (;;) {
    try {
      const piece = await fetch();
      if (notice) playing.dismiss(notice);
      return piece;
    } catch (error) {
      if (!notice) {
        notice = brokenBy(error);
        playing.note(notice);
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}

function brokenBy(error: unknown): Notice {
  return { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
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
    recording: async () => {
      const recording = playing.recording();
      const { encodeRecording } = await import('./app/rooms.ts');
      return recording && Array.from(encodeRecording(recording));
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

/** The door for tests and benches: `?steps`, and `?steps=clock` where time goes by itself as for everyone. */
interface TimeByHand {
  run(ticks: number): void;
  state(): { readonly tick: number; readonly outcome: string; readonly checksum: string } | null;
  /** The bytes of the recording so far. */
  recording(): Promise<readonly number[] | null>;
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

/** What came in an address may be anything: it is shown short. */
function unknownLevel(asked: string, known: readonly string[]): string {
  return `level=${asked.slice(0, 40)}: expected one of ${known.join(', ')}`;
}

function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html: #${id}: expected an element with this id`);
  return element;
}

/** Each night has its own luck, and in a class each sheet; `?luck=7` asks for a known one. */
function nextLuck({ isClass }: Visit, levelId: string): number {
  const asked = Number(urlFlag('luck') || Number.NaN);
  if (Number.isInteger(asked) && asked >= 0 && asked < 2 ** 32) return asked;
  if (isClass) return classLuck(levelId);
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function pauseUnlessPaused(game: Game): void {
  const screen = game.screen.value;
  if (screen !== 'pause' && screen !== 'things') game.act({ kind: 'pause' });
}

void begin();
