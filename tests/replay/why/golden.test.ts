// The golden nights explained: every rise and every arrest has its entry, and each change that is told is lived again
// here by other means: from the first tick, with a list of commands.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command, walkCommand } from '../../../src/core/command.ts';
import { EXPOSURES, type Exposure } from '../../../src/core/night.ts';
import { step } from '../../../src/core/step.ts';
import { READ_TICKS } from '../../../src/core/systems/exposure.ts';
import type { World } from '../../../src/core/world.ts';
import type { Recording } from '../../../src/replay/recording.ts';
import type { Why, WhyChange } from '../../../src/replay/why.ts';
import { explained, golden, goldenNames, happenedIn, ofKind } from './tell.ts';

const NAMES = goldenNames();
const LONG_MS = 120_000;
const SECOND = 20;
const MARGIN_TICKS = 200;

const rank = (exposure: Exposure): number => EXPOSURES.indexOf(exposure);
const { stop, stroll, walk, runOn, runOff, lowOn, lowOff, phoneOn, phoneOff, call, speak, hangUp } = Command;
const walks = Array.from({ length: 32 }, (_, index) => stroll + index);

/** What is no longer done from the change on. */
const DROPPED: Readonly<Record<WhyChange['kind'], readonly number[]>> = {
  walkSlowly: [runOn],
  lieLow: [runOn, lowOff],
  hangUp: [call, speak, hangUp],
  phoneOff: [call, speak, hangUp, phoneOn],
  standStill: walks,
  turnBack: [...walks, stop],
};

/** What is done at once, by what was held then. */
function first(kind: WhyChange['kind'], heading: number, slowly: boolean): readonly number[] {
  const back = walkCommand((heading + 8) % 16, slowly);
  return {
    walkSlowly: [runOff, walkCommand(heading, true)],
    lieLow: [lowOn],
    hangUp: [hangUp],
    phoneOff: [phoneOff],
    standStill: [stop],
    turnBack: [back],
  }[kind];
}

function changed(kind: WhyChange['kind'], command: number): number[] {
  if (DROPPED[kind].includes(command)) return [];
  const isFullPace = command >= walk && command < walk + 16;
  return [kind === 'walkSlowly' && isFullPace ? command - 16 : command];
}

/** @returns true when the moment came all the same, up to ten seconds after it was. */
function comes(why: Why, { kind, seconds }: WhyChange, recording: Recording, world: World): boolean {
  const { luck, start, assists, commands } = recording;
  const from = why.tick - seconds * SECOND;
  const since = lastAsClose(why, recording, world);
  const night = beginNight(world, luck, start, assists);
  let isAs = false;
  for (
    let before = 0;
    night.outcome === 'none' && night.tick < why.tick + MARGIN_TICKS;
    before = night.tick
  ) {
    const given = commands.filter(({ tick }) => tick === before).map(({ command }) => command);
    const { heading, slowly } = night.caller;
    const start = before === from ? first(kind, heading, slowly) : [];
    const told = before < from ? given : [...start, ...given.flatMap((command) => changed(kind, command))];
    const events = step(night, told);
    if (why.kind === 'held' && events.some((event) => event.kind === 'held')) return true;
    if (why.kind === 'held') continue;
    for (const event of events) if (event.kind === 'exposureChanged') isAs = rank(event.now) >= rank(why.now);
    if (isAs && night.tick > since) return true;
  }
  return false;
}

/** @returns the tick at which they had last stopped being as close before it; what was until then is another moment. */
function lastAsClose({ tick: when, now }: Why, recording: Recording, world: World): number {
  const falls = ofKind(happenedIn(recording, world), 'exposureChanged').filter(
    ({ tick, event }) => tick <= when && rank(event.before) >= rank(now) && rank(event.now) < rank(now),
  );
  return falls.at(-1)?.tick ?? 0;
}

describe.each(NAMES)('the night of %s', (name) => {
  const { recording, world } = golden(name);
  const why = explained(recording, world);
  const happened = happenedIn(recording, world);

  it('never says that nothing new came in where something did', () => {
    const news = ofKind(happened, 'newsArrived').map(({ tick }) => tick);
    for (const { tick, cause } of why) {
      if (cause.kind !== 'walkedIn' && cause.kind !== 'closedIn') continue;
      expect(cause.quiet).toBe(!news.some((came) => came <= tick && came > tick - READ_TICKS));
    }
  });

  it('has an entry for every rise and every arrest, and no other', () => {
    const rises = ofKind(happened, 'exposureChanged').filter(
      ({ event }) => rank(event.now) > rank(event.before),
    );
    expect(
      why.filter(({ kind }) => kind === 'rise').map(({ tick, now, before }) => [tick, now, before]),
    ).toEqual(rises.map(({ tick, event }) => [tick, event.now, event.before]));
    expect(why.filter(({ kind }) => kind === 'held').map(({ tick }) => tick)).toEqual(
      ofKind(happened, 'held').map(({ tick }) => tick),
    );
  });

  it('names those who sent what arrived, and those who saw', () => {
    const delay = recording.assists.slowHearing ? 60 : 30;
    for (const { tick, cause } of why) {
      // When he noticed someone; or, where he reports whom he lost, when he saw someone last.
      if (cause.kind === 'sight') {
        const saw = ofKind(happened, 'seen').filter(({ event }) => event.hunter === cause.hunter);
        const lost = ofKind(happened, 'lostSight').filter(({ event }) => event.hunter === cause.hunter);
        const last = saw.filter(({ tick: noticed }) => noticed <= cause.sawTick).at(-1);
        const isReported = lost.some(({ tick: gone }) => gone > cause.sawTick && gone <= tick);
        expect(last).toBeDefined();
        expect(last?.tick === cause.sawTick || isReported).toBe(true);
      }
      if (cause.kind !== 'bearing' && cause.kind !== 'bearings') continue;
      const { finder, levelDbm } = cause;
      const taken = ofKind(happened, 'bearingTaken').filter(({ event }) => event.finder === finder);
      // Where neither moved, one bearing is as loud as the other: it was the last that can have arrived.
      const sent = taken
        .filter(
          ({ event, tick: when }) =>
            event.levelDbm === levelDbm && event.sigmaRad > 0 && when <= tick - delay,
        )
        .at(-1);
      expect(sent?.tick).toBeGreaterThan(tick - delay - 4);
    }
  });

  it(
    'tells no change that would not have changed it, and at most three',
    () => {
      for (const entry of why) {
        expect(entry.changes.length).toBeLessThanOrEqual(3);
        for (const change of entry.changes)
          expect([entry.tick, change, comes(entry, change, recording, world)]).toEqual([
            entry.tick,
            change,
            false,
          ]);
      }
    },
    LONG_MS,
  );

  it('is explained twice the same, as plain data', () => {
    const again = explained(recording, world);
    expect(again).toEqual(why);
    expect(JSON.parse(JSON.stringify(again))).toEqual(why);
  });
});

describe('what is told of the golden nights', () => {
  it('is that the reckless were heard, fixed, seen and taken', () => {
    const { recording, world } = golden('static-reckless-3');
    const why = explained(recording, world);
    expect(why.map(({ kind, now, cause }) => [kind, now, cause.kind])).toEqual([
      ['rise', 'heard', 'signal'],
      ['rise', 'crossed', 'bearings'],
      ['rise', 'found', 'sight'],
      ['held', 'found', 'sight'],
    ]);
    for (const { changes } of why) expect(changes).not.toEqual([]);
  });

  it('is nothing under other rules or on another level', () => {
    const { recording, world } = golden('static-reckless-3');
    expect(explained({ ...recording, rulesVersion: 1 }, world)).toEqual([]);
    expect(explained({ ...recording, contentHash: '0000000000000000' }, world)).toEqual([]);
  });
});
