// Same steps, other luck: the commands of a recorded night, given again under other lucks of the same map.
// Law: a model of this game's own chance and of nothing else; it can be lived in slices and left at any of them.
import { beginNight } from '../core/begin.ts';
import type { Command } from '../core/command.ts';
import type { Outcome, Sentence } from '../core/night.ts';
import { step } from '../core/step.ts';
import type { World } from '../core/world.ts';
import type { Recording } from '../replay/recording.ts';

/** What the same steps came to under one luck. */
export interface OtherNight {
  readonly luck: number;
  readonly outcome: Outcome;
  readonly sentence: Sentence;
  readonly ticks: number;
  readonly linesHeard: number;
  /** Where the caller was at the end, in cells. */
  readonly x: number;
  readonly y: number;
}

export interface LuckSummary {
  readonly runs: number;
  readonly home: number;
  readonly taken: number;
  readonly dawn: number;
  readonly linesHeardMean: number;
  /** Nights by lines that got through: none, one, and so on. */
  readonly nightsByLinesHeard: readonly number[];
  readonly sentences: Readonly<Record<Sentence, number>>;
  readonly takenAt: readonly Pick<OtherNight, 'luck' | 'ticks' | 'sentence' | 'x' | 'y'>[];
}

/** A worker that stops between two slices answers within some milliseconds. */
const SLICE_TICKS = 100;
const NO_COMMANDS: readonly Command[] = [];

/** @returns the first `runs` lucks from 1 on, without the one that was lived. */
export function otherLucks({ luck }: Recording, runs: number): number[] {
  const own = luck >= 1 && luck <= runs ? luck : runs + 1;
  return Array.from({ length: runs }, (_, index) => (index + 1 < own ? index + 1 : index + 2));
}

/**
 * Lives the night again under each luck. Commands after its end are not heard; where commands end before the night
 * does, the caller stays as the last one left him until first light.
 * @returns after each slice of ticks null, after each night what it came to.
 */
export function* otherNights(
  { commands, start, assists }: Recording,
  world: World,
  lucks: readonly number[],
): Generator<OtherNight | null, void> {
  for (const luck of lucks) {
    const night = beginNight(world, luck, start, assists);
    let next = 0;
    while (night.outcome === 'none') {
      let given = NO_COMMANDS;
      for (let timed = commands[next]; timed?.tick === night.tick; timed = commands[++next])
        given = [...given, timed.command];
      step(night, given);
      if (night.tick % SLICE_TICKS === 0) yield null;
    }
    yield {
      luck,
      outcome: night.outcome,
      sentence: night.capture.sentence,
      ticks: night.tick,
      linesHeard: night.call.heardByLine.reduce((sum, heard) => sum + heard, 0),
      x: night.caller.x,
      y: night.caller.y,
    };
  }
}

/** @param lines how many lines there are to say. */
export function summarizeLuck(nights: readonly OtherNight[], lines: number): LuckSummary {
  const count = (outcome: Outcome) => nights.filter((night) => night.outcome === outcome).length;
  const nightsByLinesHeard = new Array<number>(lines + 1).fill(0);
  const sentences = { none: 0, warned: 0, released: 0, reform: 0, camp: 0 };
  let said = 0;
  for (const { linesHeard, sentence } of nights) {
    said += linesHeard;
    nightsByLinesHeard[linesHeard] = (nightsByLinesHeard[linesHeard] ?? 0) + 1;
    sentences[sentence]++;
  }
  const taken = nights.filter((night) => night.outcome === 'taken');
  return {
    runs: nights.length,
    home: count('home'),
    taken: taken.length,
    dawn: count('dawn'),
    linesHeardMean: nights.length === 0 ? 0 : said / nights.length,
    nightsByLinesHeard,
    sentences,
    takenAt: taken.map(({ luck, ticks, sentence, x, y }) => ({ luck, ticks, sentence, x, y })),
  };
}
