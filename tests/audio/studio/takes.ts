// Named moments of a night, each long enough to listen to: what the picture would show, what happens, and at which volumes.
// Law: nothing here is random; a take sounds alike each time.
import { DEFAULT_VOLUME, SOUND_PARTS, type SoundPart, type Volumes } from '../../../src/app/volumes.ts';
import { masterGain } from '../../../src/audio/loudness.ts';
import type { Scene, Speech } from '../../../src/audio/scene.ts';
import type { NightEvent, Surface } from '../../../src/core/event.ts';
import type { Voice } from '../../../src/core/world.ts';

export interface Take {
  readonly seconds: number;
  readonly volume: number;
  readonly volumes: Volumes;
  readonly mono: boolean;
  scene(second: number): Scene;
  /** What happens from one look to the next. */
  events(from: number, until: number): NightEvent[];
}

const SILENCE: Scene = {
  weather: 'clear',
  earpiece: 'silent',
  sinrDb: -200,
  isRinging: false,
  jamming: null,
  speech: null,
  finders: [],
  exposure: 'unheard',
  crossedShare: 0,
  height: 0.1,
  forest: 0,
  river: { meters: 2000, pan: 0 },
  bird: null,
  walker: null,
  engine: null,
  isHeld: false,
};

const LINE_SECONDS = 4;

/** Turn by turn, with a breath between two lines. */
function talk(second: number, clarity: number, first: Voice = 'farEnd'): Speech | null {
  const line = Math.floor(second / (LINE_SECONDS + 0.6));
  const atSeconds = second - line * (LINE_SECONDS + 0.6);
  if (atSeconds > LINE_SECONDS) return null;
  const voice = line % 2 === 0 ? first : 'caller';
  return { key: `0.${line}.0`, lineId: `line-${line}`, voice, lineSeconds: LINE_SECONDS, atSeconds, clarity };
}

function steps(surface: Surface, perSecond: number, running = false): Take['events'] {
  return (from, until) => {
    const count = Math.floor(until * perSecond) - Math.floor(from * perSecond);
    return Array.from({ length: count }, () => ({ kind: 'footstep', surface, running }));
  };
}

const meant = volumesAll(DEFAULT_VOLUME);

function volumesAll(value: number): Volumes {
  return Object.fromEntries(SOUND_PARTS.map((part) => [part, value])) as Record<SoundPart, number>;
}

function take(seconds: number, scene: (second: number) => Partial<Scene>, more: Partial<Take> = {}): Take {
  return {
    seconds,
    volume: DEFAULT_VOLUME,
    volumes: meant,
    mono: false,
    events: () => [],
    ...more,
    scene: (second) => ({ ...SILENCE, ...scene(second) }),
  };
}

/** One part of it alone, at the volume that it is meant to have. */
export function only(part: SoundPart, whole: Take): Take {
  return { ...whole, volumes: { ...volumesAll(0), [part]: DEFAULT_VOLUME } };
}

/** Of the land around a call: a ridge in some wind. */
const CALLING: Partial<Scene> = { earpiece: 'atEar', height: 0.6, forest: 0.1 };
const finder = (n: number, levelDbm: number, meters: number, pan: number) => ({
  finder: n,
  levelDbm,
  meters,
  pan,
});

const STORM = (second: number): Partial<Scene> => ({
  earpiece: 'atEar',
  sinrDb: -20,
  isRinging: second < 2,
  height: 1,
  forest: 0.5,
  river: { meters: 0, pan: 0.6 },
  bird: { call: 1, kind: 'owl', meters: 0, pan: 0 },
  jamming: { riseDb: 40, pan: 0.85, jammers: [0, 1, 2] },
  speech: talk(second, 3),
  finders: [finder(0, -50, 0, -0.85), finder(1, -50, 0, 0), finder(2, -50, 0, 0.85)],
  exposure: 'found',
  crossedShare: 1,
  walker: { step: Math.floor(second * 5), meters: 0, pan: 0.85, hurries: true },
  engine: { meters: 0, pan: -0.85 },
});

/** Everything that can happen at once, once a second. */
function everything(from: number, until: number): NightEvent[] {
  const happened = steps('snow', 5, true)(from, until);
  if (Math.floor(until) === Math.floor(from)) return happened;
  return [
    ...happened,
    { kind: 'connected', inside: false },
    { kind: 'callEnded', why: 'jammed' },
    { kind: 'neighborSaw', neighbor: 0 },
    { kind: 'warned', neighbor: 0, hunter: 0 },
    { kind: 'knocked', answered: true },
    { kind: 'coatOff', hunter: 0 },
  ];
}

const full = { volume: 1, volumes: volumesAll(1), events: everything };

export const TAKES = {
  'valley by the river': take(8, () => ({ river: { meters: 30, pan: -0.6 } }), { events: steps('path', 3) }),
  'ridge in the wind': take(10, () => ({ height: 1 }), { events: steps('snow', 3) }),
  'forest with an owl': take(8, (second) => ({
    forest: 0.8,
    height: 0.4,
    bird: second > 1 ? { call: 1, kind: 'owl', meters: 160, pan: 0.5 } : null,
  })),
  'open ground with a nightjar': take(6, (second) => ({
    bird: second > 1 ? { call: 1, kind: 'nightjar', meters: 160, pan: -0.5 } : null,
  })),
  'ringing, then a clear call': take(14, (second) => ({
    ...CALLING,
    sinrDb: 20,
    isRinging: second < 1.2,
    speech: second < 1.8 ? null : talk(second - 1.8, 3),
  })),
  'a clear call, hunted': take(14, (second) => ({
    ...CALLING,
    sinrDb: 17,
    speech: talk(second, 3),
    finders: [finder(0, -84, 220, -0.7), finder(1, -92, 420, 0.5)],
    exposure: second > 7 ? 'crossed' : 'bearing',
    crossedShare: 0.4,
  })),
  'a breaking call': take(10, (second) => ({ ...CALLING, sinrDb: 9, speech: talk(second, 1) })),
  'a lost call': take(10, (second) => ({ ...CALLING, sinrDb: 3, speech: talk(second, 0) })),
  'a jammed call': take(10, (second) => ({
    ...CALLING,
    sinrDb: 4,
    speech: talk(second, second % 3 < 1 ? 1 : 0),
    jamming: { riseDb: Math.min(30, 5 * second), pan: 0.6, jammers: [0, 1] },
  })),
  'a truck and steps go by': take(10, (second) => ({
    engine: { meters: Math.abs(second - 5) * 80, pan: 0.17 * (second - 5) },
    walker: { step: Math.floor(second * 4), meters: 20 + 10 * second, pan: -0.6, hurries: true },
  })),
  'found, running in snow': take(
    8,
    () => ({ ...STORM(5), jamming: null, speech: null, earpiece: 'silent' }),
    {
      events: steps('snow', 5, true),
    },
  ),
  'all at once, all at full': take(8, STORM, full),
  'all at once, in mono': take(8, STORM, { ...full, mono: true }),
  'all at once, without sound': take(4, STORM, { ...full, volume: 0 }),
} as const satisfies Readonly<Record<string, Take>>;

export type TakeName = keyof typeof TAKES;

export function gainOf({ volume }: Take): number {
  return masterGain(volume, false);
}
