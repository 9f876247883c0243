// What a screen reader is told of the night, in the order of events and never in a flood.
// Law: at most one sentence in 0.9 s; a newer sentence of the same kind takes the older one's place in the queue; what asks
// for an answer goes before all else, and what has passed when its turn comes is not told.
import { type ExposureCause, isRaised } from '../app/cause.ts';
import type { Priority } from '../app/ear/priority.ts';
import { NOISE_TOLD_DB, switchedRiseDb } from '../app/explaining.ts';
import type { Language, NightPage } from '../app/game.ts';
import { towerNameIn } from '../app/towers.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { wordsIn } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say, type Values } from '../i18n/say.ts';
import { peopleWords } from './peopleWords.ts';
import { wordsSaid } from './speech.ts';
import { talkOf } from './talk.ts';
import { causeWords } from './words.ts';

export const ANNOUNCE_EVERY_MS = 900;
/** What waits longer than this many places is old news. */
const LONGEST_QUEUE = 4;

export interface Announcement {
  readonly kind:
    | NightEvent['kind']
    | 'asked'
    | 'guarded'
    | 'moment'
    | 'answer'
    | 'turn'
    | `heard.${string}`
    | `lookout.${string}`;
  readonly sentence: string;
  /** Without one, `soon`. */
  readonly priority?: Priority;
  /** Asked when its turn comes: what is no longer so is dropped. */
  readonly isStillSo?: () => boolean;
}

/**
 * @param cause why the gauge stands where it does now: told with each step that it rises.
 * @returns the sentence for an event, or null for events that need none at the caller's place.
 */
export function announcementFor(
  event: NightEvent,
  page: NightPage | null,
  language: Language,
  night: ReadonlyNight,
  cause: ExposureCause | null = null,
): Announcement | null {
  const told = (key: MessageKey, values?: Values): Announcement => ({
    kind: event.kind,
    sentence: say(language, key, values),
  });
  switch (event.kind) {
    case 'lineHeard':
      return heardLine(event, page, language, night);
    case 'callEnded':
      return told(`announce.${event.why}`);
    case 'refused':
      return told(`refused.${event.reason}`);
    case 'exposureChanged':
      return told(...exposureWords(event, cause, language));
    case 'bearingTaken':
      return told('announce.bearing');
    case 'lineBroken':
      return told('announce.broken');
    case 'serviceLost':
      return told(event.why === 'jammed' ? 'announce.serviceJammed' : 'announce.serviceLost');
    case 'jammerSwitched':
      if (switchedRiseDb(night, event.jammer) < NOISE_TOLD_DB) return null;
      return told(event.on ? 'announce.jammerOn' : 'announce.jammerOff');
    case 'towerChanged':
      return told('announce.towerChanged', {
        tower: say(language, `tower.${towerNameIn(night, event.tower)}`),
      });
    case 'serviceFound':
    case 'ringing':
    case 'connected':
    case 'seen':
    case 'lostSight':
      return told(`announce.${event.kind}`);
    case 'held':
      return told(event.hunter < 0 ? 'announce.heldAtDoor' : 'announce.held');
    case 'letGo':
      return told('announce.letGo');
    case 'offered':
      return told(event.taken ? 'announce.offerTaken' : 'announce.offerRefused');
    default: {
      const sentence = peopleWords(event, night, language);
      return sentence === null ? null : { kind: event.kind, sentence };
    }
  }
}

/** News reach the ear as the step that they raise; what only fades needs no cause. */
function exposureWords(
  { now, before }: Extract<NightEvent, { kind: 'exposureChanged' }>,
  cause: ExposureCause | null,
  language: Language,
): [MessageKey, Values] {
  const step = say(language, `exposure.${now}`);
  if (!isRaised(before, now) || !cause) return ['announce.exposure', { step }];
  return ['announce.exposureBy', { step, cause: causeWords(cause, language) }];
}

function heardLine(
  { line, inside }: Extract<NightEvent, { kind: 'lineHeard' }>,
  page: NightPage | null,
  language: Language,
  { call, insideCall }: ReadonlyNight,
): Announcement | null {
  const talk = talkOf(page, inside);
  const spoken = talk?.lines[line];
  if (!talk || !spoken) return null;
  const who = spoken.voice === 'caller' ? say(language, 'speech.you') : wordsIn(talk.farName, language);
  const { guardedByLine } = inside ? insideCall : call;
  return {
    kind: 'lineHeard',
    sentence: say(language, 'speech.heard', {
      who,
      words: wordsIn(wordsSaid(spoken, guardedByLine[line] === 1), language),
    }),
  };
}

/** What is said is kept, whoever says it, and what allows no delay; anything else gives way to newer news of its kind. */
const KEPT: readonly Announcement['kind'][] = ['lineHeard', 'warned', 'coatOff', 'held', 'letGo', 'answer'];
const isKept = ({ kind }: Announcement): boolean => KEPT.includes(kind);

/** @returns what gives way where too much waits: old news, then older answers, which can be asked for again; or -1. */
function givingWay<T extends Announcement>(all: readonly T[], next: T): number {
  const news = all.findIndex((waiting) => !isKept(waiting) && waiting.priority !== 'now');
  if (news >= 0) return news;
  const answer = all.findIndex((waiting) => waiting.kind === 'answer' && waiting !== next);
  return answer >= 0 ? answer : all.findIndex((waiting) => !isKept(waiting));
}

function enqueue<T extends Announcement>(queue: readonly T[], next: T): T[] {
  const kept = queue.filter((waiting) => isKept(waiting) || waiting.kind !== next.kind);
  const before = next.priority === 'now' ? kept.findIndex(({ priority }) => priority !== 'now') : -1;
  const all = [...kept];
  all.splice(before < 0 ? kept.length : before, 0, next);
  while (all.length > LONGEST_QUEUE) {
    const oldest = givingWay(all, next);
    // Where only such waits as was said, the queue is as long as it is: none of it is lost.
    if (oldest < 0) break;
    all.splice(oldest, 1);
  }
  return all;
}

/** Between two bearings that are told of a watched night, in ticks at plain speed: six seconds. */
const BEARING_ALOUD_TICKS = 120;

/** @param lastTick of the bearing that was told last, or -1; after a step back in the night it does not count. */
export function isBearingAloud(lastTick: number, tick: number, speed: number): boolean {
  return lastTick < 0 || tick < lastTick || tick - lastTick >= BEARING_ALOUD_TICKS * speed;
}

export interface Announcer {
  tell(announcement: Announcement): void;
  stop(): void;
}

/** What passes the time between two sentences. */
export interface Clock {
  nowMs(): number;
  /** @returns a function that calls it off. */
  later(run: () => void, ms: number): () => void;
}

const WALL_CLOCK: Clock = {
  nowMs: () => Date.now(),
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * @param speak puts one sentence where it is found.
 * @param freshMs what has waited longer is old news, unless it is kept whoever says it.
 */
export function makeAnnouncer(
  speak: (sentence: string, priority: Priority) => void,
  freshMs = Number.POSITIVE_INFINITY,
  clock = WALL_CLOCK,
): Announcer {
  let queue: (Announcement & { readonly toldAtMs: number })[] = [];
  let callOff: (() => void) | null = null;
  const isFresh = (waiting: (typeof queue)[number]): boolean =>
    isKept(waiting) || (clock.nowMs() - waiting.toldAtMs <= freshMs && (waiting.isStillSo?.() ?? true));
  const next = (): void => {
    callOff = null;
    const [first, ...rest] = queue.filter(isFresh);
    queue = rest;
    if (!first) return;
    speak(first.sentence, first.priority ?? 'soon');
    callOff = clock.later(next, ANNOUNCE_EVERY_MS);
  };
  return {
    tell(announcement) {
      queue = enqueue(queue, { ...announcement, toldAtMs: clock.nowMs() });
      if (callOff === null) next();
    },
    stop() {
      callOff?.();
      callOff = null;
      queue = [];
    },
  };
}
