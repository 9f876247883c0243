// News for a command post: what its people heard, saw or were told, on its way by radio.
// Law: nothing that was heard, seen or told is believed before it has arrived, and nothing that is sent is lost,
// but where everyone is called back. Looks that found nobody are no news: they count at once (systems/belief.ts).
import { applyBearing, applySighting, summarize } from './belief.ts';
import type { NewsKind } from './event.ts';
import { type Belief, NEWS_NUMBERS } from './night.ts';
import { ALERT_BY_NEWS, RADIO_DELAY_TICKS } from './rules.ts';

const KINDS: readonly NewsKind[] = ['bearing', 'sighting', 'report'];

/** @param due the tick in which it arrives. @param x, y where it was taken from. @param towardsX, towardsY unit vector. */
export function sendBearing(
  belief: Belief,
  due: number,
  x: number,
  y: number,
  towardsX: number,
  towardsY: number,
  sigmaRad: number,
): void {
  send(belief, due, 0, x, y, towardsX, towardsY, sigmaRad);
}

/** @param sawTick when someone was at (x, y). */
export function sendSighting(belief: Belief, tick: number, x: number, y: number, sawTick: number): void {
  send(belief, tick + RADIO_DELAY_TICKS, 1, x, y, sawTick, 0, 0);
}

/** Told at the post itself: there is no radio in between. */
export function tellReport(belief: Belief, tick: number, x: number, y: number, sawTick: number): void {
  send(belief, tick, 2, x, y, sawTick, 0, 0);
}

function send(
  belief: Belief,
  due: number,
  kind: number,
  x: number,
  y: number,
  a: number,
  b: number,
  c: number,
): void {
  const { news } = belief;
  const at = belief.newsCount * NEWS_NUMBERS;
  if (at === news.length) throw new RangeError('more news than all finders can send while it is under way');
  news[at] = due;
  news[at + 1] = kind;
  news[at + 2] = x;
  news[at + 3] = y;
  news[at + 4] = a;
  news[at + 5] = b;
  news[at + 6] = c;
  belief.newsCount++;
}

/** Whatever is on its way is told off: whom it is about was found. */
export function dropNews(belief: Belief): void {
  belief.news.fill(0);
  belief.newsCount = 0;
}

/** Takes in the next piece of news that has arrived. @returns what it was, or null when there is none. */
export function takeNews(belief: Belief, tick: number, size: number): NewsKind | null {
  const { news } = belief;
  for (let piece = 0; piece < belief.newsCount; piece++) {
    const at = piece * NEWS_NUMBERS;
    if ((news[at] as number) > tick) continue;
    const kind = KINDS[news[at + 1] as number] ?? 'bearing';
    believe(belief, kind, at, tick, size);
    news.copyWithin(at, at + NEWS_NUMBERS, belief.newsCount * NEWS_NUMBERS);
    belief.newsCount--;
    news.fill(0, belief.newsCount * NEWS_NUMBERS, (belief.newsCount + 1) * NEWS_NUMBERS);
    belief.ticksSinceNews = 0;
    belief.alert = Math.min(1, belief.alert + ALERT_BY_NEWS[kind]);
    return kind;
  }
  return null;
}

function believe(belief: Belief, kind: NewsKind, at: number, tick: number, size: number): void {
  const { news } = belief;
  const x = news[at + 2] as number;
  const y = news[at + 3] as number;
  const a = news[at + 4] as number;
  if (kind === 'bearing') {
    applyBearing(belief, size, x, y, a, news[at + 5] as number, news[at + 6] as number);
    belief.bearings++;
  } else applySighting(belief, size, { x, y }, tick - a);
  summarize(belief, size);
}
