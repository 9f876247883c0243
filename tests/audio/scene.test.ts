import { describe, expect, it } from 'vitest';
import { readScene } from '../../src/audio/scene.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { LINE_PARTS, type Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import type { JammerSite } from '../../src/core/world.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { villager } from '../helpers/villager.ts';

function nightOnAHill(): Night {
  const height = (x: number): number => 400 + x;
  const round = [{ x: 74, y: 64 }];
  return beginNight(tinyWorld({ height, hunters: [{ id: 'a', round }] }), 1);
}

function lossOf(lossDb: number): Float32Array {
  return new Float32Array(128 * 128).fill(lossDb);
}

/** A jammer on the caller's own row that is heard alike everywhere. */
function jammerAt(x: number, lossDb: number): JammerSite {
  return {
    id: String(x),
    mastMeters: 8,
    eirpDbm: 2,
    sector: null,
    schedule: { firstTick: 0, onTicks: 1, offTicks: 0 },
    stands: [{ x, y: 64, lossDbByCell: lossOf(lossDb), wayToNext: new Float32Array(0) }],
    standTicks: 0,
  };
}

function sceneOf(night: Night, alpha = 0) {
  return readScene({ night, alpha });
}

describe('what there is to hear', () => {
  it('is only the air while the phone is off', () => {
    const scene = sceneOf(nightOnAHill());
    expect(scene).toMatchObject({ earpiece: 'silent', speech: null, finders: [], isRinging: false });
    expect(scene.height).toBeCloseTo(64 / 127);
    expect(scene.river).toEqual({ meters: 500, pan: 0 });
  });

  it('brings the phone to the ear when it rings', () => {
    const night = nightOnAHill();
    night.phone.state = 'registered';
    expect(sceneOf(night).earpiece).toBe('inHand');
    night.phone.state = 'ringing';
    expect(sceneOf(night)).toMatchObject({ earpiece: 'atEar', isRinging: true });
  });

  it('places a receiver that hears where its man stands, and forgets one that has gone silent', () => {
    const night = nightOnAHill();
    const man = night.hunters[0];
    if (!man) throw new Error('the night has no hunter');
    man.ticksSinceHeard = 3;
    man.heardDbm = -80;
    expect(sceneOf(night).finders).toEqual([{ finder: 0, levelDbm: -80, meters: 100, pan: 0.85 }]);
    man.ticksSinceHeard = 41;
    expect(sceneOf(night).finders).toEqual([]);
  });

  it('hears a finder on a mast as it hears one in a hand', () => {
    const finders = [{ id: 'hill', x: 64, y: 24, mastMeters: 9, lossDbByCell: lossOf(120) }];
    const night = beginNight(tinyWorld({ finders }), 1);
    Object.assign(night.posts[0] ?? {}, { ticksSinceHeard: 0, heardDbm: -90 });
    expect(sceneOf(night).finders).toEqual([{ finder: 0, levelDbm: -90, meters: 400, pan: 0 }]);
  });

  it('follows a line part by part, with the clarity that each part is heading for', () => {
    const night = nightOnAHill();
    night.phone.state = 'inCall';
    night.phone.quality = 1;
    Object.assign(night.call, { speaking: true, part: 12, partTicks: 0 });
    expect(sceneOf(night).speech).toMatchObject({ voice: 'farEnd', clarity: 1 });
    expect(sceneOf(night).speech?.atSeconds).toBeCloseTo(12 / LINE_PARTS);

    night.call.clarityByPart[12] = 2;
    expect(sceneOf(night).speech?.clarity).toBe(3);
    Object.assign(night.call, { partTicks: 2, partQuality: 0 });
    expect(sceneOf(night).speech?.clarity).toBe(2);
  });

  it('knows the jammers that the telephone receives, the strongest first, and where it is', () => {
    const jammers = [jammerAt(24, 110), jammerAt(104, 100), jammerAt(64, 140)];
    const night = beginNight(tinyWorld({ jammers }), 1);
    step(night, []);
    expect(sceneOf(night).jamming).toBeNull();
    for (let tick = 0; tick < 60; tick++) step(night, tick === 0 ? [Command.phoneOn] : []);
    expect(sceneOf(night).jamming).toMatchObject({ jammers: [1, 0], pan: 0.85 });
    expect(sceneOf(night).jamming?.riseDb).toBeGreaterThan(10);
    for (const jammer of night.jammers) jammer.on = false;
    expect(sceneOf(night).jamming).toBeNull();
  });

  it('is quiet between two lines', () => {
    const night = nightOnAHill();
    night.phone.state = 'inCall';
    expect(sceneOf(night).speech).toBeNull();
  });

  it('has the river on its side', () => {
    const night = nightOnAHill();
    const { bankCellsByCell: bank, size } = night.world.sheet;
    for (let cell = 0; cell < bank.length; cell++) bank[cell] = (cell % size) - 70;
    expect(sceneOf(night).river).toMatchObject({ meters: 60, pan: 0.6 });
    for (let cell = 0; cell < bank.length; cell++) bank[cell] = 58 - (cell % size);
    expect(sceneOf(night).river).toMatchObject({ meters: 60, pan: -0.6 });
  });

  it('has the steps of whoever walks nearby, farther for one who hurries', () => {
    const night = beginNight(tinyWorld({ neighbors: [villager('a', [{ x: 50, y: 64 }])] }), 1);
    const [neighbor] = night.neighbors;
    if (!neighbor) throw new Error('the night has no neighbor');
    expect(sceneOf(night).walker).toBeNull();
    neighbor.speedCells = 0.2;
    expect(sceneOf(night).walker).toBeNull();
    neighbor.state = 'reporting';
    expect(sceneOf(night).walker).toMatchObject({ meters: 140, pan: -0.85, step: 0, hurries: true });
    neighbor.walkedCells = 2;
    expect(sceneOf(night).walker?.step).toBe(1);
    neighbor.x = 40;
    expect(sceneOf(night).walker).toBeNull();
  });

  it('has the engine of a truck while it drives', () => {
    const night = beginNight(
      tinyWorld({ hunters: [{ id: 'a', kind: 'truck', round: [{ x: 84, y: 64 }] }] }),
      1,
    );
    expect(sceneOf(night).engine).toBeNull();
    Object.assign(night.hunters[0] ?? {}, { speedCells: 1 });
    expect(sceneOf(night)).toMatchObject({ engine: { meters: 200, pan: 0.85 }, walker: null });
  });

  it('has no heart beating while someone holds a caller who wants it gentle', () => {
    const night = nightOnAHill();
    night.exposure = 'found';
    expect(readScene({ night, alpha: 0 }, true).exposure).toBe('found');
    night.capture.stage = 'held';
    expect(readScene({ night, alpha: 0 }, true).exposure).toBe('unheard');
    expect(readScene({ night, alpha: 0 }, false).exposure).toBe('found');
  });

  it('knows that someone holds the caller, to the end', () => {
    const night = nightOnAHill();
    expect(sceneOf(night).isHeld).toBe(false);
    for (const stage of ['held', 'settled'] as const) {
      night.capture.stage = stage;
      expect(sceneOf(night).isHeld).toBe(true);
    }
  });
});
