// Playing by ear: what happens is told, what is asked is answered, what is typed is done; the page and a test share it.
// Law: words in, words out; it sees the night only to tell of it, and acts only by the actions that hands have.

import { causeOf } from '../../app/cause.ts';
import type { Danger } from '../../app/ear/dangers.ts';
import type { Spot } from '../../app/ear/glow.ts';
import type { Known } from '../../app/ear/goals.ts';
import { Lookout } from '../../app/ear/lookout.ts';
import { type Order, type Target, TOLD_DEEDS } from '../../app/ear/order.ts';
import { type Doing, type OrderEnd, Ordered } from '../../app/ear/ordered.ts';
import { isStillSo, type Priority, priorityOf } from '../../app/ear/priority.ts';
import type { Query } from '../../app/ear/query.ts';
import type { EarSettings } from '../../app/earSettings.ts';
import type { NightPage } from '../../app/game.ts';
import type { Tidings } from '../../app/memory.ts';
import type { NightEvent } from '../../core/event.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import type { Place } from '../../core/terrain/sheet.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import type { ActionSink } from '../../input/action.ts';
import {
  type Announcement,
  type Announcer,
  announcementFor,
  type Clock,
  makeAnnouncer,
} from '../announcer.ts';
import { type Asked, answerTo, dangerWords, taskWords, whereWords } from './answers.ts';
import { readOrder } from './orders.ts';
import { scanWords } from './scanWords.ts';

export interface EarHouse {
  readonly act: ActionSink;
  readonly night: () => ReadonlyNight | null;
  readonly goal: () => Place | null;
  readonly page: () => NightPage | null;
  readonly language: () => Language;
  readonly settings: () => EarSettings;
  readonly tidings: (night: ReadonlyNight) => Tidings | null;
  /** Puts one sentence where it is found. */
  readonly speak: (sentence: string, priority: Priority) => void;
  /** False where the line was closed: then what was ordered is left. */
  readonly isOpen: () => boolean;
  /** An order has begun, or is over. */
  readonly turned: (isUnderWay: boolean) => void;
  /** Something of the night is told or ordered. */
  readonly used: () => void;
  /** Plays what a scan found. */
  readonly scan: () => void;
  readonly clock?: Clock;
}

/** What has waited longer than this is old news, in ms; what was said and answered is told all the same. */
const FRESH_MS = 6000;
/** As many events are kept to be told again. */
const MOST_KEPT = 12;

export class Ear {
  readonly #house: EarHouse;
  readonly #announcer: Announcer;
  readonly #ordered: Ordered;
  #lookout = new Lookout();
  #spots: readonly Place[] = [];
  #named = new Map<string, Place>();
  #events: Asked['events'] = [];
  #night: ReadonlyNight | null = null;

  constructor(house: EarHouse) {
    this.#house = house;
    this.#announcer = makeAnnouncer(house.speak, FRESH_MS, house.clock);
    this.#ordered = new Ordered({ ...house, ended: (order, why) => this.#ended(order, why) });
  }

  get isUnderWay(): boolean {
    return this.#ordered.isUnderWay;
  }

  /** A typed line: an order begins, or an answer is told. */
  say(line: string): void {
    const language = this.#house.language();
    const read = readOrder(line, language);
    if (read.ok) return this.#follow(read.order);
    this.#answer(say(language, `ear.${read.why}`, { word: read.why === 'unknown' ? read.word : '' }));
  }

  ask(what: Query, target: Target | null = null): void {
    const night = this.#nightNow();
    if (!night) return;
    // How to type is told of no night.
    if (what !== 'help') this.#house.used();
    this.#answer(answerTo(what, target, this.#asked(night)));
  }

  scan(): void {
    const night = this.#nightNow();
    if (!night) return;
    this.#house.used();
    this.#house.scan();
    this.#answer(scanWords(night, this.#house.goal(), this.#house.language()));
  }

  /** To be told of all that happens in the night. */
  hear(events: readonly NightEvent[], night: ReadonlyNight): void {
    this.#noteNight(night);
    const cause = causeOf(night, this.#house.tidings(night));
    for (const event of events) {
      const told = announcementFor(event, this.#house.page(), this.#house.language(), night, cause);
      if (told) this.#tellEvent(event, told, night);
    }
    this.#ordered.hear(events, night);
  }

  /** To be called after each tick, or each few of them. */
  look(): void {
    const night = this.#nightNow();
    if (!night) return;
    if (!this.#house.isOpen()) this.leave();
    const isTold = this.#house.settings().byEar || this.isUnderWay;
    const news = this.#lookout.look(night);
    if (isTold) for (const danger of news) this.#tellDanger(danger, night);
    if (isTold && news.length > 0) this.#ordered.interrupt();
    this.#ordered.look();
  }

  /** What else there is to tell. */
  tell(announcement: Announcement): void {
    if (announcement.priority === 'later' && this.#house.settings().announce === 'important') return;
    this.#announcer.tell(announcement);
  }

  /** Says no more, and leaves what was ordered. */
  stop(): void {
    this.#announcer.stop();
    this.leave();
  }

  leave(): void {
    if (!this.isUnderWay) return;
    this.#ordered.leave();
    this.#house.turned(false);
  }

  #follow(order: Order): void {
    if (order.kind === 'ask') return this.ask(order.what, order.target);
    if (order.kind === 'name') return this.#name(order.name);
    if (order.kind === 'deed' && order.deed === 'scan') return this.scan();
    this.#nightNow();
    this.#house.used();
    this.#house.turned(true);
    this.#ordered.begin(order, this.#known());
  }

  #name(name: string): void {
    const night = this.#nightNow();
    if (!night) return;
    const { x, y } = night.caller;
    this.#named.set(name, { x, y });
    this.#answer(say(this.#house.language(), 'ear.named', { name }));
  }

  #ended(order: Doing, why: OrderEnd): void {
    this.#house.turned(false);
    const night = this.#house.night();
    const sentence = night && this.#endWords(order, why, night);
    if (sentence) this.tell({ kind: 'turn', sentence, priority: 'soon' });
  }

  /** @returns null where the news themselves have told it. */
  #endWords(order: Doing, why: OrderEnd, night: ReadonlyNight): string | null {
    const language = this.#house.language();
    if (why === 'news') return null;
    if (why === 'cannot')
      return say(language, 'ear.end.cannot', {
        task: taskWords({ night, language, page: this.#house.page() }),
      });
    if (why !== 'done') return say(language, `ear.end.${why}`);
    if (order.kind === 'wait') return say(language, 'ear.end.waited');
    const isWalk = order.kind === 'go' || order.deed === 'goOn';
    if (isWalk) return say(language, 'ear.end.arrived', { where: whereWords(night, language) });
    return deedWords(order.deed, night, language);
  }

  #tellEvent(event: NightEvent, told: Announcement, night: ReadonlyNight): void {
    const isStill = (): boolean => {
      const now = this.#house.night();
      return now !== null && isStillSo(event, now);
    };
    this.#keep(night.tick, told.sentence);
    this.tell({ ...told, priority: priorityOf(event), isStillSo: isStill });
  }

  #tellDanger(danger: Danger, night: ReadonlyNight): void {
    const sentence = dangerWords(danger, this.#house.language());
    this.#keep(night.tick, sentence);
    this.tell({ kind: `lookout.${danger.id}`, sentence, priority: 'now' });
  }

  #keep(tick: number, sentence: string): void {
    this.#events = [...this.#events, { tick, sentence }].slice(-MOST_KEPT);
  }

  #answer(sentence: string): void {
    this.#announcer.tell({ kind: 'answer', sentence, priority: 'now' });
  }

  #asked(night: ReadonlyNight): Asked {
    return {
      night,
      page: this.#house.page(),
      language: this.#house.language(),
      tidings: this.#house.tidings(night),
      known: this.#known(),
      events: this.#events,
      noteSpots: (spots: readonly Spot[]) => {
        this.#spots = spots.map(({ place }) => place);
      },
    };
  }

  #known(): Known {
    return { spots: this.#spots, named: this.#named };
  }

  #nightNow(): ReadonlyNight | null {
    const night = this.#house.night();
    if (night) this.#noteNight(night);
    return night;
  }

  /** Another night knows nothing of the one before. */
  #noteNight(night: ReadonlyNight): void {
    if (night === this.#night) return;
    this.#night = night;
    this.#spots = [];
    this.#named = new Map();
    this.#events = [];
    this.#lookout = new Lookout();
  }
}

function deedWords(
  deed: Extract<Doing, { kind: 'deed' }>['deed'],
  { phone }: ReadonlyNight,
  language: Language,
): string | null {
  if (deed === 'say') return phone.state === 'inCall' ? say(language, 'ear.end.deed.say') : null;
  if (deed === 'stop') return say(language, 'ear.end.news');
  const told = TOLD_DEEDS.find((one) => one === deed);
  return say(language, told ? `ear.end.deed.${told}` : 'ear.end.done');
}
