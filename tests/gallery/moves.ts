// How a state of the game is come to: moves in a row, as data, and the one way to make them in a page.
// Law: `makeMoves` is handed into pages as text, so it uses nothing but its arguments and the page's own window.
import type { RecentNight } from '../../src/app/free.ts';
import type { FreeStep } from '../../src/app/freeWork.ts';
import type { Notice, Settings } from '../../src/app/game.ts';
import type { WatchChange } from '../../src/app/theatre.ts';
import type { Action } from '../../src/input/action.ts';

export type Move<Bytes = string, Words = string> =
  /** The title of a night, with nothing lying over it. */
  | { readonly kind: 'title'; readonly levelId: string }
  /** A recording is opened in the theatre and stands still at a tick. */
  | {
      readonly kind: 'watch';
      readonly recording: Bytes;
      readonly change: WatchChange & { readonly tick: number };
    }
  /** Until the watched night was gone through, and all that can be told of it is told. */
  | { readonly kind: 'explained' }
  /** What is watched goes on by hand. */
  | { readonly kind: 'takeOver' }
  | { readonly kind: 'begin' }
  /** The story's first night is begun, whatever was kept of it; and from a night of it to the page before the next one. */
  | { readonly kind: 'story' }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'library' }
  /** The sheets along the river, each with its picture. */
  | { readonly kind: 'sheets' }
  /** The page of free nights at a moment that is told, on a device that keeps these. */
  | { readonly kind: 'free'; readonly nowMs: number; readonly recent: readonly RecentNight[] }
  /** The night that is written there is being made, and has come to this step. */
  | { readonly kind: 'drawing'; readonly text: string; readonly step: FreeStep }
  /** The map of the night at hand; or of the free night of a code, once that was made and proven. */
  | { readonly kind: 'map'; readonly code: string | null }
  /** The page of messages with these words in its field; with the first prepared ones where they are ''. */
  | { readonly kind: 'message'; readonly words: string }
  /** The library holds the runs of a file, and no others. */
  | { readonly kind: 'shelve'; readonly runs: Bytes | null }
  | { readonly kind: 'act'; readonly action: Action }
  | { readonly kind: 'run'; readonly ticks: number }
  | { readonly kind: 'change'; readonly settings: Partial<Settings> }
  /** The button with these words on it is pressed. */
  | { readonly kind: 'press'; readonly words: Words }
  | { readonly kind: 'note'; readonly notice: Notice };

/** A move as a page can make it: with the bytes of its file and the words of its button. */
export type ReadyMove = Move<readonly number[]>;

/** Makes the moves in a page with `?steps`, one after the other. Rejects where one leads nowhere. */
export async function makeMoves(moves: readonly ReadyMove[], view: Window = window): Promise<void> {
  // For what hangs: a dozen lands take half a minute to grow on a slow machine, and far longer on one that is shared.
  const LONGEST_MS = 180_000;
  const until = async (what: string, isSo: () => boolean): Promise<void> => {
    const lastMs = view.performance.now() + LONGEST_MS;
    while (!isSo()) {
      if (view.performance.now() > lastMs) throw new Error(`${what}: expected it within ${LONGEST_MS} ms`);
      await new Promise((resolve) => view.setTimeout(resolve, 20));
    }
  };
  const buttonOf = (words: string): HTMLElement | undefined =>
    [...view.document.querySelectorAll<HTMLElement>('#ui button')].find(
      (button) => button.checkVisibility() && (button.ariaLabel ?? button.textContent ?? '').trim() === words,
    );
  await until('window.theFarEnd', () => view.theFarEnd !== undefined);
  const hand = view.theFarEnd;
  if (hand === undefined) throw new Error('window.theFarEnd: expected ?steps in the address');
  const { game } = hand;
  const isGrown = (): boolean => game.loading.value.step === 'ready' && hand.state() !== null;

  const toTitle = async (levelId: string): Promise<void> => {
    for (const dialog of view.document.querySelectorAll('dialog')) {
      dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    }
    for (const notice of game.notices.value) game.dismiss(notice);
    game.ear.close();
    // A story of an earlier state is none of this one.
    if (game.story.value?.lived) game.beginStory();
    game.toTitle();
    game.change({ cardRead: true, gentle: false, showReception: false, stepMode: false, speedPercent: 100 });
    game.change({ showRoutes: false, showExposure: false });
    game.change({ walking: 'stick', oneButton: false });
    game.choose(levelId);
    await until('the land', isGrown);
    await until('a page without dialogs', () => view.document.querySelector('dialog') === null);
  };
  const watch = async (
    bytes: readonly number[],
    change: WatchChange & { readonly tick: number },
  ): Promise<void> => {
    game.openRecording('golden.farend', Uint8Array.from(bytes));
    await until('the theatre', () => game.screen.value === 'watch');
    game.theatre.watch({ playing: false, ...change });
    await until(`tick ${change.tick}`, () => game.frame()?.night.tick === change.tick);
  };
  const shelve = async (bytes: readonly number[] | null): Promise<void> => {
    const { library } = game;
    await until('the library', () => library.runs.value !== null);
    for (const { id } of library.runs.value ?? []) library.remove(id);
    await until('an empty library', () => library.runs.value?.length === 0);
    if (bytes === null) return;
    library.importFile('runs.farruns', Uint8Array.from(bytes));
    await until('runs', () => (library.runs.value?.length ?? 0) > 0);
    await until('the news of them', () => game.notices.value.length > 0);
    for (const notice of game.notices.value) game.dismiss(notice);
  };
  const sheets = async (): Promise<void> => {
    game.toSheets();
    await until('all sheets', () => game.sheets.pictures.value.size === game.nights.length);
  };
  const free = async (nowMs: number, recent: readonly RecentNight[]): Promise<void> => {
    view.localStorage.setItem('far-end:free-recent', JSON.stringify(recent));
    const { Date: itsDate } = view as Window & typeof globalThis;
    const { now } = itsDate;
    await until('the rooms', () => game.library.runs.value !== null);
    itsDate.now = () => nowMs;
    game.toFree();
    itsDate.now = now;
    game.free.write({ text: 'larch', difficulty: 3 });
    await until('the free nights', () => view.document.querySelector('.free') !== null);
  };
  const drawing = async (text: string, step: FreeStep): Promise<void> => {
    // Workers that pass over what comes before that step, say it, and are then silent.
    const itsOwn = view as unknown as { Worker: unknown };
    const { Worker: real } = itsOwn;
    let isAsked = false;
    itsOwn.Worker = class {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      postMessage({ recipe }: { readonly recipe: { readonly variant: number } }): void {
        isAsked = true;
        const said = recipe.variant < step.variant ? { kind: 'passedOver' } : step;
        view.setTimeout(() => this.onmessage?.({ data: said }));
      }
      terminate(): void {
        isAsked = false;
      }
    };
    game.free.write({ text });
    game.free.draw();
    await until('the ask', () => isAsked);
    await until('the step', () => game.free.work.value?.attempt === step.variant + 1);
    itsOwn.Worker = real;
    await until('its words', () => view.document.querySelector('.drawing-bar') !== null);
  };
  const map = async (code: string | null): Promise<void> => {
    if (code === null) game.toMap();
    else game.free.drawCode(code);
    await until('the map', () => game.screen.value === 'map');
  };
  const message = async (words: string): Promise<void> => {
    game.message.write(words);
    game.message.open();
    await until('whoever takes messages', () => game.message.receiver.value.kind !== 'asking');
    await until('a card', () => view.document.querySelector('.message-card img, .message-blank p') !== null);
  };
  const story = async (): Promise<void> => {
    game.beginStory();
    await until('the first night', () => game.screen.value === 'play');
  };
  const press = async (words: string): Promise<void> => {
    await until(`a button "${words}"`, () => buttonOf(words) !== undefined);
    buttonOf(words)?.click();
  };

  for (const move of moves) {
    if (move.kind === 'title') await toTitle(move.levelId);
    else if (move.kind === 'watch') await watch(move.recording, move.change);
    else if (move.kind === 'explained') await until('the reasons', () => game.theatre.why.value !== null);
    else if (move.kind === 'takeOver') game.theatre.takeOver();
    else if (move.kind === 'begin') game.begin();
    else if (move.kind === 'story') await story();
    else if (move.kind === 'goOn') game.goOn();
    else if (move.kind === 'library') game.toLibrary();
    else if (move.kind === 'sheets') await sheets();
    else if (move.kind === 'free') await free(move.nowMs, move.recent);
    else if (move.kind === 'drawing') await drawing(move.text, move.step);
    else if (move.kind === 'map') await map(move.code);
    else if (move.kind === 'message') await message(move.words);
    else if (move.kind === 'shelve') await shelve(move.runs);
    else if (move.kind === 'act') game.act(move.action);
    else if (move.kind === 'run') hand.run(move.ticks);
    else if (move.kind === 'change') game.change(move.settings);
    else if (move.kind === 'press') await press(move.words);
    else game.note(move.notice);
  }
  // Words are drawn after the signals that they follow.
  await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
}
