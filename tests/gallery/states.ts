// Every screen and state of the game that can be looked at: its name, and the moves that lead there.
// Law: listed here and nowhere else; the gallery shows them and the tests walk them, all from fixed lucks and recordings.
import type { RecentNight } from '../../src/app/free.ts';
import type { Settings } from '../../src/app/game.ts';
import type { Look } from '../../src/app/theatre.ts';
import { parseFreeCode } from '../../src/content/free/code.ts';
import { freeIdOf, keyOfSeed } from '../../src/content/free/recipe.ts';
import type { MessageKey } from '../../src/i18n/message.ts';
import { actionOf, type Plain } from '../../src/input/action.ts';
import type { Move } from './moves.ts';

/** A move that names its recording, and its button by the message on it. */
export type NamedMove = Move<string, MessageKey>;

export interface GalleryState {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly moves: readonly NamedMove[];
}

/** Windows as CSS px: a desk, a tablet, a phone lying, a phone upright. */
export const SIZES = [
  { width: 1600, height: 900 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
] as const;

const FIRST = 'larch-hollow';
const STATIC = 'static';
const COAT = 'under-the-coat';
const LEGAL = 'legal-phone';
const LED = 'way-home';
const MONEY = 'thirty-percent';

/** Runs of the full library: recording, name, and the moment when it was kept. */
export const SHELVED = [
  ['larch-hollow-careful-1', 'The long way down', Date.UTC(2026, 2, 1, 21, 4)],
  ['larch-hollow-reckless-3', '', Date.UTC(2026, 2, 3, 20, 30)],
  [
    'static-careful-1',
    'Between two jammers, with the wind from the river and all lights out',
    Date.UTC(2026, 2, 8, 22, 15),
  ],
  ['static-reckless-3', '역 뒤의 언덕', Date.UTC(2026, 2, 9, 19, 0)],
  ['under-the-coat-careful-5', '', Date.UTC(2026, 2, 12, 23, 41)],
  ['under-the-coat-expert-1', 'Twelve minutes', Date.UTC(2026, 2, 20, 20, 2)],
] as const;
const SHELF = 'shelf';

/** When the free nights are looked at, and those that were begun before: code, place, and how many hours ago. */
const TONIGHT_MS = Date.UTC(2026, 10, 26, 20, 30);
const HOUR_MS = 3_600_000;
const WALKED = [
  ['2026-11-24', { en: 'Alder Bend', ko: '오리나무굽이' }, 27],
  ['larch-lantern-0217~4jbf', { en: 'Millet Field', ko: '조밭골' }, 52],
  ['2026-10-02', { en: 'Owl Pass', ko: '부엉고개' }, 131],
  ['', { en: 'Heron Marsh', ko: '왜가리늪' }, 160],
  ['할머니 약값은 보냈어요, 걱정 마세요~1n', { en: 'Swallow Gap', ko: '제비고개' }, 420],
] as const;

export const STATES: readonly GalleryState[] = [
  state('title', FIRST),
  state('title-static', STATIC),
  state('title-coat', COAT),
  state('settings', FIRST, press('title.settings')),
  state('settings-kept', FIRST, press('title.settings'), press('kept.look')),
  state('real', FIRST, press('title.real')),
  state('real-sources', FIRST, press('title.real'), press('real.sources')),
  state('teachers', FIRST, press('title.settings'), press('pages.teachers')),
  state('privacy', FIRST, press('title.settings'), press('pages.privacy')),
  state('accessibility', FIRST, press('title.settings'), press('pages.accessibility')),
  state('card', FIRST, { kind: 'change', settings: { cardRead: false } }, press('title.begin')),
  state('notices', FIRST, note('storageRefused'), note('noWebgl'), {
    kind: 'note',
    notice: {
      kind: 'badReplay',
      from: 'file',
      detail: 'holiday.farend: magic: expected FAREND (notARecording)',
    },
  }),
  state('library-empty', FIRST, { kind: 'shelve', runs: null }, { kind: 'library' }),
  state('library-full', FIRST, { kind: 'shelve', runs: SHELF }, { kind: 'library' }),
  state('sheets', FIRST, { kind: 'shelve', runs: SHELF }, { kind: 'sheets' }),
  state('free', FIRST, free([])),
  state('free-walked', FIRST, free(recentNights())),
  state('free-drawing', FIRST, free([]), {
    kind: 'drawing',
    text: 'willow-lantern-0412',
    step: { kind: 'step', variant: 0, step: 'land', share: 0.6 },
  }),
  state('free-drawing-third', FIRST, free([]), {
    kind: 'drawing',
    text: 'Whatever one writes is a night, however long it may be. '.repeat(3).trim(),
    step: { kind: 'step', variant: 2, step: 'proof', share: 0.4 },
  }),
  state('map', FIRST, { kind: 'map', code: null }),
  state('map-door', STATIC, { kind: 'map', code: null }, press('map.door')),
  state(
    'map-reception',
    STATIC,
    { kind: 'change', settings: { showReception: true } },
    { kind: 'map', code: null },
  ),
  state('map-free', FIRST, { kind: 'map', code: 'larch-lantern-0217' }),
  state('message', FIRST, { kind: 'message', words: '' }),
  state('message-long', FIRST, { kind: 'message', words: 'They are only calling home. '.repeat(11) }),
  state('before', FIRST, { kind: 'begin' }),
  state('before-coat', COAT, { kind: 'begin' }),
  played('walk', FIRST, 'larch-hollow-careful-1', 600, walking(24)),
  played('call', FIRST, 'larch-hollow-careful-1', 1580, still(60)),
  played('heard', FIRST, 'larch-hollow-reckless-3', 960, still(36)),
  played('found', FIRST, 'larch-hollow-reckless-3', 1400, still(24)),
  played('steps', FIRST, 'larch-hollow-careful-1', 1580, timed({ stepMode: true, speedPercent: 50 })),
  played('aids', FIRST, 'larch-hollow-reckless-3', 600, timed({ showRoutes: true, showExposure: true })),
  played('whole-sheet', FIRST, 'larch-hollow-reckless-3', 1000, act('toggleSheet')),
  played('asked', FIRST, 'larch-hollow-careful-1', 1100, [
    { kind: 'act', action: { kind: 'ask', place: null } },
  ]),
  played('walk-pad', FIRST, 'larch-hollow-careful-1', 120, set({ walking: 'pad' }), walking(24)),
  // One thing stays lit: a picture has no time to wait.
  played(
    'one-switch',
    FIRST,
    'larch-hollow-careful-1',
    120,
    still(2),
    set({ oneButton: true, scanSeconds: 600 }),
  ),
  played('pause', FIRST, 'larch-hollow-careful-1', 600, act('pause')),
  played(
    'ear-line',
    FIRST,
    'larch-hollow-careful-1',
    600,
    still(4),
    act('listen'),
    act('askWhere'),
    act('askDanger'),
  ),
  played('ear-learn', FIRST, 'larch-hollow-careful-1', 600, act('pause'), [press('ear.learn.open')]),
  played('things', FIRST, 'larch-hollow-careful-1', 600, act('things')),
  played('held', FIRST, 'larch-hollow-reckless-3', 1605, still(24)),
  played('held-gentle', FIRST, 'larch-hollow-reckless-3', 1605, still(24), [
    { kind: 'change', settings: { gentle: true } },
  ]),
  played('call-jammed', STATIC, 'static-thumb-2', 3640, still(60)),
  played('jammed', STATIC, 'static-careful-1', 1300, act('primary'), still(40)),
  played('found-by-three', STATIC, 'static-reckless-3', 424, still(24)),
  played('call-coat', COAT, 'under-the-coat-careful-5', 2440, still(24)),
  played('walk-coat', COAT, 'under-the-coat-expert-1', 120, walking(24)),
  played('led', LED, 'way-home-expert-1', 560, walking(24)),
  played('call-led', LED, 'way-home-expert-1', 2700, still(24)),
  played('broker', MONEY, 'thirty-percent-expert-3', 3745, still(2)),
  // Nights of the story as they begin: they need no recording.
  state('before-led', LED, { kind: 'begin' }),
  state('things-led', LED, { kind: 'begin' }, ...still(2), ...act('things')),
  state('legal', LEGAL, { kind: 'begin' }, ...still(2), ...act('primary'), ...still(60)),
  state('barred', LEGAL, ...barred()),
  state('call-inside', LEGAL, ...barred(), ...act('primary'), ...still(120)),
  ...endings(),
  ...ofTheStory(),
  watched('theatre-night', 'larch-hollow-reckless-3', 1200, 'night'),
  watched('theatre-believed', 'larch-hollow-reckless-3', 1200, 'believed'),
  watched('theatre-both', 'larch-hollow-reckless-3', 1200, 'both'),
  watched('theatre-static', 'static-reckless-3', 300, 'believed'),
];

/** @throws Error where there is no such state. */
export function stateNamed(name: string): GalleryState {
  const found = STATES.find((one) => one.name === name);
  if (!found) throw new Error(`${name}: expected a state of tests/gallery/states.ts`);
  return found;
}

/** Each ending, and the far bank after it. */
function endings(): readonly GalleryState[] {
  const home = played('home', FIRST, 'larch-hollow-careful-1', 3836, act('primary'), [
    { kind: 'run', ticks: 40 },
  ]);
  const taken = played('taken', FIRST, 'larch-hollow-reckless-3', 1605, still(24), act('offerNothing'), [
    { kind: 'run', ticks: 80 },
  ]);
  const dawn = played('dawn', FIRST, 'larch-hollow-careful-1', 2825, act('toggleLow'), [
    { kind: 'run', ticks: 30_000 },
  ]);
  const together = played('home-led', LED, 'way-home-expert-1', 4556, act('primary'), [
    { kind: 'run', ticks: 40 },
  ]);
  const family = { ...taken, name: 'family', moves: [...taken.moves, press('outcome.family')] };
  return [home, taken, dawn, together, family];
}

/** The legal phone has been asked for a call abroad, and has refused it. */
function barred(): readonly NamedMove[] {
  return [{ kind: 'begin' }, ...still(2), ...act('primary'), ...still(60), ...act('primary'), ...still(2)];
}

/** Its first night until it grows light, then the page before the next one; and the title with a story under way. */
function ofTheStory(): readonly GalleryState[] {
  const untilLight: readonly NamedMove[] = [
    { kind: 'story' },
    { kind: 'act', action: { kind: 'toggleLow' } },
    { kind: 'run', ticks: 30_000 },
  ];
  return [
    state('between', FIRST, ...untilLight, { kind: 'goOn' }),
    state('family-story', FIRST, ...untilLight, press('outcome.family')),
    state('title-story', FIRST, ...untilLight, press('outcome.title')),
    state('anew', FIRST, ...untilLight, press('outcome.title'), press('story.anew')),
  ];
}

function state(name: string, levelId: string, ...moves: readonly NamedMove[]): GalleryState {
  return { name, moves: [{ kind: 'title', levelId }, ...moves] };
}

/** A night lived as recorded up to a tick, and then by the moves that follow. */
function played(
  name: string,
  levelId: string,
  recording: string,
  tick: number,
  ...then: readonly (readonly NamedMove[])[]
): GalleryState {
  const watch: NamedMove = { kind: 'watch', recording, change: { tick } };
  return state(name, levelId, watch, { kind: 'takeOver' }, ...then.flat());
}

function watched(name: string, recording: string, tick: number, look: Look): GalleryState {
  const levelId = recording.startsWith(STATIC) ? STATIC : FIRST;
  return state(name, levelId, { kind: 'watch', recording, change: { tick, look } }, { kind: 'explained' });
}

/** Time passes otherwise, or more is shown, from this moment on. */
function timed(settings: Partial<Settings>): readonly NamedMove[] {
  return [{ kind: 'change', settings }, ...still(2)];
}

function free(recent: readonly RecentNight[]): NamedMove {
  return { kind: 'free', nowMs: TONIGHT_MS, recent };
}

function recentNights(): readonly RecentNight[] {
  return WALKED.map(([code, place, hoursAgo]) => {
    const { text, difficulty, options } = parseFreeCode(code);
    const levelId = freeIdOf({ key: keyOfSeed(text), difficulty, options, variant: 0 });
    return { code, day: null, levelId, place, begunAt: TONIGHT_MS - hoursAgo * HOUR_MS };
  });
}

/** Time passes, and the hands do nothing. */
function still(ticks: number): readonly NamedMove[] {
  return walking(ticks, -1);
}

/** @param heading in sixteenths clockwise from north: east, unless told otherwise. */
function walking(ticks: number, heading = 4): readonly NamedMove[] {
  return [
    { kind: 'act', action: { kind: 'walk', heading, slowly: false } },
    { kind: 'run', ticks },
  ];
}

function act(kind: Plain): readonly NamedMove[] {
  return [{ kind: 'act', action: actionOf(kind) }];
}

function set(settings: Partial<Settings>): readonly NamedMove[] {
  return [{ kind: 'change', settings }];
}

function press(words: MessageKey): NamedMove {
  return { kind: 'press', words };
}

function note(kind: 'storageRefused' | 'noWebgl'): NamedMove {
  return { kind: 'note', notice: { kind } };
}
