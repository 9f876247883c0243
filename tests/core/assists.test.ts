// What makes a night itself gentler: what it changes, and that a night without it is what it always was.
import { describe, expect, it } from 'vitest';
import { assistsOfNight, NO_ASSISTS } from '../../src/core/assists.ts';
import { beginNight } from '../../src/core/begin.ts';
import { checksum } from '../../src/core/checksum.ts';
import { Command, walkCommand } from '../../src/core/command.ts';
import { sendSighting } from '../../src/core/news.ts';
import type { Assists, Night } from '../../src/core/night.ts';
import {
  ANSWER_TICKS,
  CONTACT_TICKS,
  HELD_TICKS,
  LET_GO_TICKS,
  LISTEN_TICKS,
  RADIO_DELAY_TICKS,
} from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { Player } from '../../src/replay/play.ts';
import { Recorder } from '../../src/replay/record.ts';
import { live, liveUntil } from '../helpers/living.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const SLOW: Assists = { slowHearing: true, noArrest: false };
const LET_GO: Assists = { slowHearing: false, noArrest: true };
const SIZE = 128;
const BESIDE = [{ id: 'a', round: [{ x: 64, y: 65 }] }];

function mast() {
  return { id: 'mast', x: 64, y: 120, mastMeters: 10, lossDbByCell: new Float32Array(SIZE * SIZE).fill(110) };
}

/** Lives a call. @returns in which tick the first bearing was taken, and in which it was believed. */
function firstNews(assists: Assists) {
  const options = { size: SIZE, finders: [mast()], call: [tinyLine('long', 'farEnd', 20)] };
  const night = beginNight(tinyWorld(options), 1, null, assists);
  live(night, 80, Command.phoneOn);
  let [taken, arrived] = [-1, -1];
  for (let tick = 0; tick < 400; tick++) {
    for (const { kind } of step(night, tick === 0 ? [Command.call] : [])) {
      if (kind === 'bearingTaken' && taken < 0) taken = night.tick;
      if (kind === 'newsArrived' && arrived < 0) arrived = night.tick;
    }
  }
  return { taken, arrived };
}

/** A night with an agent beside the caller, who looks that way, until his hand is there. */
function reached(assists: Assists, options: Parameters<typeof tinyWorld>[0] = {}): Night {
  const night = beginNight(tinyWorld({ hunters: BESIDE, ...options }), 1, null, assists);
  for (const hunter of night.hunters) Object.assign(hunter, { antennaY: -1, walkY: -1 });
  return night;
}

describe('a night without assists', () => {
  it('has no field for them, and so the checksum it always had', () => {
    const [plain, none] = [beginNight(tinyWorld(), 3), beginNight(tinyWorld(), 3, null, NO_ASSISTS)];
    expect('assists' in none).toBe(false);
    expect(checksum(none)).toEqual(checksum(plain));
    expect(assistsOfNight(NO_ASSISTS)).toEqual({});
    expect(checksum(beginNight(tinyWorld(), 3, null, SLOW))).not.toEqual(checksum(plain));
    expect(checksum(beginNight(tinyWorld(), 3, null, LET_GO))).not.toEqual(checksum(plain));
  });
});

describe('a longer hearing delay', () => {
  it('doubles the time until a bearing is believed, and not the time until it is taken', () => {
    const [usual, slow] = [firstNews(NO_ASSISTS), firstNews(SLOW)];
    expect(usual.taken).toBeGreaterThan(0);
    expect(slow.taken).toBe(usual.taken);
    expect(usual.arrived - usual.taken).toBe(RADIO_DELAY_TICKS);
    expect(slow.arrived - slow.taken).toBe(2 * RADIO_DELAY_TICKS);
  });

  it('lets one who hears a phone listen for twice as long before he goes', () => {
    const listens = (assists: Assists): number => {
      const hunters = [{ id: 'a', round: [{ x: 64, y: 120 }] }];
      const call = [tinyLine('long', 'farEnd', 60)];
      const night = beginNight(tinyWorld({ size: SIZE, hunters, call }), 1, null, assists);
      liveUntil(
        night,
        () => night.hunters[0]?.mode === 'listen',
        900,
        () => talk(night),
      );
      const from = night.tick;
      liveUntil(
        night,
        () => night.hunters[0]?.mode !== 'listen',
        900,
        () => talk(night),
      );
      return night.tick - from;
    };
    // Whoever is not called up earlier: one agent is, by his post, as soon as it knows something.
    expect(listens(NO_ASSISTS)).toBeLessThanOrEqual(LISTEN_TICKS + 1);
    expect(listens(SLOW)).toBeGreaterThan(listens(NO_ASSISTS));
  });

  function talk(night: Night): number[] {
    if (night.phone.state === 'off') return [Command.phoneOn];
    return night.phone.state === 'registered' ? [Command.call] : [];
  }
});

describe('where nobody is arrested', () => {
  it('whoever is reached is warned and let go, and the night goes on', () => {
    const night = reached(LET_GO, { lossDb: 100 });
    const events = live(night, CONTACT_TICKS, Command.phoneOn);
    expect(events).toContainEqual({ kind: 'letGo', hunter: 0 });
    expect(events.map(({ kind }) => kind)).not.toContain('held');
    expect(night.capture).toMatchObject({ stage: 'free', sentence: 'warned' });
    expect(night.phone.state).toBe('off');
    expect([night.outcome, night.carried.money]).toEqual(['none', 300]);
    const { y } = night.caller;
    live(night, 40, walkCommand(0, false));
    expect(night.caller.y).toBeLessThan(y - 5);
  });

  it('is for a while not looked at, and then as before', () => {
    const night = reached(LET_GO);
    live(night, CONTACT_TICKS);
    for (let tick = 0; tick < LET_GO_TICKS - 1; tick++) {
      step(night, []);
      expect(night.hunters[0]?.seesTicks).toBe(0);
    }
    const later = liveUntil(night, () => false, 400);
    expect(later.filter(({ kind }) => kind === 'letGo').length).toBeGreaterThan(0);
    expect(night.outcome).toBe('none');
  });

  it('is hunted on by no old news', () => {
    const night = reached(LET_GO, { lossDb: 300 });
    for (const belief of night.beliefs) sendSighting(belief, night.tick, 60, 60, 0);
    live(night, CONTACT_TICKS, Command.phoneOn);
    expect(night.capture.sentence).toBe('warned');
    for (const belief of night.beliefs) {
      expect([belief.newsCount, belief.alert]).toEqual([0, 0]);
      expect(belief.news.every((number) => number === 0)).toBe(true);
    }
    const later = live(night, LET_GO_TICKS - 20, Command.phoneOn);
    expect(later.map(({ kind }) => kind)).not.toContain('newsArrived');
  });

  it('counts for whoever is led as well', () => {
    const companion = { id: 'mother', age: 'adult' as const, x: 64, y: 66 };
    const night = reached(LET_GO, { companion, home: { x: 20, y: 20 } });
    const events = live(night, 60);
    expect(events).toContainEqual({ kind: 'letGo', hunter: 0 });
    expect(night.companion).toMatchObject({ state: 'waiting', takenBy: -1 });
  });

  it('is asked at the door where one would be fetched from there', () => {
    const night = beginNight(tinyWorld(), 1, null, LET_GO);
    night.evidence.identity = 1;
    night.caller.leftHome = true;
    live(night, 1, Command.goIn);
    expect([night.outcome, night.capture.sentence]).toEqual(['home', 'warned']);
  });

  it('is told what it was: without it the same steps are held, and judged', () => {
    const night = reached(NO_ASSISTS);
    live(night, HELD_TICKS + ANSWER_TICKS + CONTACT_TICKS);
    expect(night.outcome).toBe('taken');
  });

  it('is recorded, and lived again from any tick', () => {
    const world = tinyWorld({ hunters: BESIDE, lossDb: 100, dawnTick: 900 });
    const night = beginNight(world, 1, null, { slowHearing: true, noArrest: true });
    const recorder = new Recorder(night);
    while (night.outcome === 'none') {
      const commands = night.tick === 1 ? [Command.phoneOn] : night.tick === 60 ? [Command.call] : [];
      step(night, commands);
      recorder.add(commands, night);
    }
    const recording = recorder.finish(night);
    expect(recording.assists).toMatchObject({ slowHearing: true, noArrest: true, stepMode: false });
    const player = new Player(recording, world);
    player.seek(900);
    expect(player.verdict).toEqual({ verdict: 'verified' });
    player.seek(450);
    const sum = checksum(player.night);
    const takenOver = player.takeOver();
    expect(takenOver && checksum(takenOver.night)).toEqual(sum);
    expect(takenOver?.assists).toEqual(recording.assists);
    player.seek(900);
    expect(player.verdict).toEqual({ verdict: 'verified' });
  });
});
