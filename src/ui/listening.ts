// What the ear hears of the night as captions: a line when a sound begins, when it changes, and when it goes.
// Law: nothing that does not sound, each with its direction; what goes on unchanged is told once.
import { fromCaller } from '../app/direction.ts';
import { NOISE_TOLD_DB } from '../app/explaining.ts';
import {
  callerCell,
  hummingAt,
  nearestEngine,
  nearestWalker,
  tickingFinders,
  tickPace,
} from '../app/heard.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say } from '../i18n/say.ts';
import { type Announcement, announcementFor } from './announcer.ts';

/** A sound that goes on: its words as it sounds now, and once it has gone, or null where its end tells nothing. */
interface Lasting {
  readonly key: string;
  /** While this stays, there is nothing new to tell. */
  readonly reading: string;
  readonly sentence: string;
  readonly gone: MessageKey | null;
}

interface Told {
  readonly reading: string;
  readonly gone: MessageKey | null;
  readonly toldTick: number;
  heardTick: number;
}

/** A sound that only changes is told again after so many ticks at the earliest: four seconds. */
const AGAIN_TICKS = 80;
/** A pause as short as this is no end: a truck that halts at a bend, a receiver between two lines. */
const PAUSE_TICKS = 30;

export class Listening {
  readonly #told = new Map<string, Told>();

  /** @returns what is new to the ear, in the order in which it matters. */
  hear(night: ReadonlyNight, language: Language): Announcement[] {
    // Held, one hears one's own heart and no more: what fades then has not ended.
    if (night.capture.stage !== 'free') {
      this.forget();
      return [];
    }
    const sounds = soundsOf(night, language);
    const gone = this.#gone(sounds, night.tick, language);
    return [...gone, ...sounds.flatMap((sound) => this.#news(sound, night.tick))];
  }

  forget(): void {
    this.#told.clear();
  }

  #news({ key, reading, sentence, gone }: Lasting, tick: number): Announcement[] {
    const before = this.#told.get(key);
    // A clock that ran backwards is a night that was begun anew.
    const isKnown = before !== undefined && before.toldTick <= tick;
    if (isKnown) before.heardTick = tick;
    if (isKnown && (before.reading === reading || tick - before.toldTick < AGAIN_TICKS)) return [];
    this.#told.set(key, { reading, gone, toldTick: tick, heardTick: tick });
    return [{ kind: `heard.${key}`, sentence }];
  }

  #gone(sounds: readonly Lasting[], tick: number, language: Language): Announcement[] {
    const isGone = ([key, { heardTick }]: [string, Told]): boolean =>
      tick - heardTick > PAUSE_TICKS && sounds.every((sound) => sound.key !== key);
    const ended = [...this.#told].filter(isGone);
    for (const [key] of ended) this.#told.delete(key);
    return ended.flatMap(([key, { gone }]) => {
      if (gone === null) return [];
      const isOneOfMore = gone === 'heard.ticks.gone' && sounds.some((sound) => sound.gone === gone);
      return { kind: `heard.${key}`, sentence: say(language, isOneOfMore ? 'heard.ticks.fewer' : gone) };
    });
  }
}

/** What happens once and sounds: the clicks of the phone and the far ringing. */
const CLICKS: readonly NightEvent['kind'][] = ['serviceFound', 'serviceLost', 'connected', 'callEnded'];

export function clickCaption(
  event: NightEvent,
  night: ReadonlyNight,
  language: Language,
): Announcement | null {
  if (event.kind === 'ringing') {
    const isInside = night.phone.network === 'domestic';
    return { kind: event.kind, sentence: say(language, isInside ? 'heard.ringing.inside' : 'heard.ringing') };
  }
  return CLICKS.includes(event.kind) ? announcementFor(event, null, language, night) : null;
}

function soundsOf(night: ReadonlyNight, language: Language): Lasting[] {
  return [
    ...ticksOf(night, language),
    ...heartOf(night, language),
    ...stepsOf(night, language),
    ...engineOf(night, language),
    ...humOf(night, language),
    ...lineOf(night, language),
  ];
}

function ticksOf(night: ReadonlyNight, language: Language): Lasting[] {
  return tickingFinders(night).map((ticking) => {
    const key: MessageKey = `heard.ticks.${tickPace(ticking.levelDbm)}`;
    return sounding(`ticks.${ticking.finder}`, key, night, ticking, language, 'heard.ticks.gone');
  });
}

function stepsOf(night: ReadonlyNight, language: Language): Lasting[] {
  const walker = nearestWalker(night);
  if (!walker) return [];
  const key = walker.hurries ? 'heard.hurried' : 'heard.steps';
  return [sounding('steps', key, night, walker, language, null)];
}

function engineOf(night: ReadonlyNight, language: Language): Lasting[] {
  const engine = nearestEngine(night);
  return engine ? [sounding('engine', 'heard.engine', night, engine, language, 'heard.engine.gone')] : [];
}

function humOf(night: ReadonlyNight, language: Language): Lasting[] {
  const humming = hummingAt(night, callerCell(night));
  if (!humming || humming.riseDb < NOISE_TOLD_DB) return [];
  return [sounding('hum', 'heard.hum', night, humming, language, 'heard.hum.gone')];
}

/** The heart beats from the moment that bearings meet. */
function heartOf({ exposure }: ReadonlyNight, language: Language): Lasting[] {
  if (exposure !== 'crossed' && exposure !== 'found') return [];
  return [{ key: 'heart', reading: exposure, sentence: say(language, 'heard.heart'), gone: null }];
}

/** Speech quality, 0 to 3, as the line sounds: its two upper steps are one to the ear. */
const LINE_WORDS = ['roaring', 'hissing', 'clear', 'clear'] as const;

function lineOf({ phone }: ReadonlyNight, language: Language): Lasting[] {
  const words = phone.state === 'inCall' ? LINE_WORDS[phone.quality] : undefined;
  if (!words) return [];
  return [{ key: 'line', reading: words, sentence: say(language, `heard.line.${words}`), gone: null }];
}

/** Nearer than these, in meters. */
const NEAR_METERS = 120;
const NOT_FAR_METERS = 350;

function sounding(
  key: string,
  words: MessageKey,
  night: ReadonlyNight,
  from: Place,
  language: Language,
  gone: MessageKey | null,
): Lasting {
  const { meters, eighth } = fromCaller(night, from);
  const nearness = meters < NEAR_METERS ? 'near' : meters < NOT_FAR_METERS ? 'notFar' : 'farOff';
  const direction = say(language, `direction.${eighth}`);
  const where = say(language, 'heard.where', { direction, nearness: say(language, `heard.${nearness}`) });
  return {
    key,
    reading: `${words} ${eighth} ${nearness}`,
    sentence: say(language, words, { direction, where }),
    gone,
  };
}
