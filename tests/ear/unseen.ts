// A night lived by words alone: one types a line, and hears what is told until the night waits again.
// Law: whoever plays gets strings and gives strings; the parser, the answers and the announcer are the page's own.

import type { EarSettings } from '../../src/app/earSettings.ts';
import { pageOf } from '../../src/app/pages.ts';
import { perform } from '../../src/app/performing.ts';
import { Session } from '../../src/app/session.ts';
import type { Level } from '../../src/content/schema.ts';
import type { Outcome } from '../../src/core/night.ts';
import type { World } from '../../src/core/world.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Action } from '../../src/input/action.ts';
import type { Clock } from '../../src/ui/announcer.ts';
import { Ear } from '../../src/ui/ear/ear.ts';

/** Types a line. @returns what is announced until the night waits for the next one. */
export type Say = (line: string) => readonly string[];
/** One who plays by ear. */
export type Player = (say: Say) => void;

export interface Lived {
  readonly outcome: Outcome | 'none';
  readonly linesHeard: number;
  readonly linesTotal: number;
  readonly lines: number;
  readonly ticks: number;
}

const TICK_MS = 50;
const MOST_LINES = 1200;
const SETTINGS: EarSettings = { byEar: true, announce: 'all' };

/** Time that passes only when it is told to. */
class ToldClock implements Clock {
  #nowMs = 0;
  #due: { readonly run: () => void; readonly atMs: number }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  later(run: () => void, ms: number): () => void {
    const one = { run, atMs: this.#nowMs + ms };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  }

  pass(ms: number): void {
    this.#nowMs += ms;
    for (const one of this.#due.filter(({ atMs }) => atMs <= this.#nowMs)) {
      this.#due = this.#due.filter((other) => other !== one);
      one.run();
    }
  }

  /** Until nothing is due any more: the night waits meanwhile. */
  rest(): void {
    while (this.#due.length > 0) this.pass(TICK_MS);
  }
}

/** Lets someone play a night by ear, to its end or until he says no more. */
export function liveByEar(
  level: Level,
  world: World,
  luck: number,
  player: Player,
  language: Language = 'en',
): Lived {
  const page = pageOf(level, luck);
  const clock = new ToldClock();
  const told: string[] = [];
  const session: Session = new Session(world, luck, (events, night) => {
    if (events.length > 0) ear.hear(events, night);
  });
  const act = (action: Action): void => {
    if ('place' in action && action.place === null) return;
    perform(session, action as Parameters<typeof perform>[1]);
  };
  const ear: Ear = new Ear({
    act,
    night: () => session.night,
    goal: () => session.goal,
    page: () => page,
    language: () => language,
    settings: () => SETTINGS,
    tidings: (night) => session.remembered.memory.tidings(night),
    speak: (sentence) => told.push(sentence),
    isOpen: () => true,
    turned: () => undefined,
    used: () => undefined,
    scan: () => undefined,
    clock,
  });
  let lines = 0;
  player((line) => {
    if (++lines > MOST_LINES)
      throw new Error(`${world.levelId}, luck ${luck}: no end after ${MOST_LINES} lines`);
    told.length = 0;
    ear.say(line);
    while (ear.isUnderWay) {
      session.tick();
      ear.look();
      clock.pass(TICK_MS);
    }
    clock.rest();
    return [...told];
  });
  const { outcome, call, tick } = session.night;
  return {
    outcome,
    linesHeard: call.heardByLine.reduce((sum, heard) => sum + heard, 0),
    linesTotal: world.call.length,
    lines,
    ticks: tick,
  };
}
