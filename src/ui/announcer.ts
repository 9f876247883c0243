// What a screen reader is told of the night, in the order of events and never in a flood.
// Law: at most one sentence in 0.9 s; a newer sentence of the same kind takes the older one's place in the queue.
import { NOISE_TOLD_DB, switchedRiseDb } from '../app/explaining.ts';
import type { Language, NightPage } from '../app/game.ts';
import { towerNameIn } from '../app/towers.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say, type Values } from '../i18n/say.ts';

export const ANNOUNCE_EVERY_MS = 900;
/** What waits longer than this many places is old news. */
const LONGEST_QUEUE = 4;

export interface Announcement {
  readonly kind: NightEvent['kind'] | 'asked';
  readonly sentence: string;
}

/** @returns the sentence for an event, or null for events that need none at the caller's place. */
export function announcementFor(
  event: NightEvent,
  page: NightPage | null,
  language: Language,
  night: ReadonlyNight,
): Announcement | null {
  const told = (key: MessageKey, values?: Values): Announcement => ({
    kind: event.kind,
    sentence: say(language, key, values),
  });
  switch (event.kind) {
    case 'lineHeard':
      return heardLine(event.line, page, language);
    case 'callEnded':
      return told(`announce.${event.why}`);
    case 'refused':
      return told(`refused.${event.reason}`);
    case 'exposureChanged':
      return told('announce.exposure', { step: say(language, `exposure.${event.now}`) });
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
    default:
      return null;
  }
}

function heardLine(line: number, page: NightPage | null, language: Language): Announcement | null {
  const spoken = page?.lines[line];
  if (!page || !spoken) return null;
  const who = spoken.voice === 'caller' ? say(language, 'speech.you') : page.farName[language];
  return {
    kind: 'lineHeard',
    sentence: say(language, 'speech.heard', { who, words: spoken.words[language] }),
  };
}

/** Lines of the call are kept; anything else is replaced by newer news of its kind. */
function enqueue(queue: readonly Announcement[], next: Announcement): Announcement[] {
  const kept = queue.filter((waiting) => waiting.kind === 'lineHeard' || waiting.kind !== next.kind);
  const all = [...kept, next];
  while (all.length > LONGEST_QUEUE) {
    const oldest = all.findIndex((waiting) => waiting.kind !== 'lineHeard');
    all.splice(Math.max(0, oldest), 1);
  }
  return all;
}

export interface Announcer {
  tell(announcement: Announcement): void;
  stop(): void;
}

/** @param speak puts one sentence where the screen reader finds it. */
export function makeAnnouncer(speak: (sentence: string) => void): Announcer {
  let queue: Announcement[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const next = (): void => {
    timer = null;
    const [first, ...rest] = queue;
    if (!first) return;
    queue = rest;
    speak(first.sentence);
    timer = setTimeout(next, ANNOUNCE_EVERY_MS);
  };
  return {
    tell(announcement) {
      queue = enqueue(queue, announcement);
      if (timer === null) next();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      queue = [];
    },
  };
}
