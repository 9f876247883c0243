import { describe, expect, it } from 'vitest';
import { readScene } from '../../src/audio/scene.ts';
import { beginNight } from '../../src/core/begin.ts';
import { LINE_PARTS, type Night } from '../../src/core/night.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';

function nightOnAHill(): Night {
  const height = (x: number): number => 400 + x;
  const round = [{ x: 74, y: 64 }];
  return beginNight(tinyWorld({ height, hunters: [{ id: 'a', round }] }), 1);
}

function sceneOf(night: Night, alpha = 0) {
  return readScene({ night, alpha });
}

describe('what there is to hear', () => {
  it('is only the air while the phone is off', () => {
    const scene = sceneOf(nightOnAHill());
    expect(scene).toMatchObject({ earpiece: 'silent', speech: null, finders: [], isRinging: false });
    expect(scene.height).toBeCloseTo(64 / 127);
    expect(scene.riverMeters).toBe(500);
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
    expect(sceneOf(night).finders).toEqual([{ hunter: 0, levelDbm: -80, meters: 100, pan: 0.85 }]);
    man.ticksSinceHeard = 41;
    expect(sceneOf(night).finders).toEqual([]);
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

  it('is quiet between two lines', () => {
    const night = nightOnAHill();
    night.phone.state = 'inCall';
    expect(sceneOf(night).speech).toBeNull();
  });
});
