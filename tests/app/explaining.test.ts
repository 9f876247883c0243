import { describe, expect, it } from 'vitest';
import { explainAt, switchedRiseDb } from '../../src/app/explaining.ts';
import { lossAt } from '../../src/app/loss.ts';
import { jammerLevelDbm, towerLevelDbm } from '../../src/core/air.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { GAME_FREQUENCY_GHZ } from '../../src/core/radio/constants.ts';
import { foliageLossDb } from '../../src/core/radio/foliage.ts';
import { addDbm, sinrDb, steadyPowerDbm } from '../../src/core/radio/link.ts';
import { pathLossDb } from '../../src/core/radio/pathLoss.ts';
import { HANDSET_METERS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import type { JammerSite, Tower } from '../../src/core/world.ts';
import { tinyTower, tinyWorld } from '../helpers/tinyWorld.ts';

const SIZE = 128;
const HERE = { x: 64, y: 64 };
const CLOSE = 1e-6;

/** A jammer that is on from the first tick, with the same loss everywhere. */
function jammer(lossDb: number, offTicks = 0): JammerSite {
  return {
    id: 'mast',
    mastMeters: 10,
    eirpDbm: 4,
    sector: null,
    schedule: { firstTick: 0, onTicks: 40, offTicks },
    stands: [
      {
        x: 64,
        y: 90,
        lossDbByCell: new Float32Array(SIZE * SIZE).fill(lossDb),
        wayToNext: new Float32Array(0),
      },
    ],
    standTicks: 1000,
  };
}

/** The phone is on and has been read for so long that its averages rest. */
function nightWithPhone(options: Parameters<typeof tinyWorld>[0], ticks = 30): Night {
  const night = beginNight(tinyWorld(options), 1);
  step(night, [Command.phoneOn]);
  for (let tick = 1; tick < ticks; tick++) step(night, []);
  return night;
}

function explain(night: Night, place = HERE) {
  const answer = explainAt(night, place);
  if (!answer) throw new Error('expected a tower');
  return answer;
}

describe('the parts of the loss', () => {
  it('sum to the map of losses, whatever lies between', () => {
    const tower = {
      ...tinyTower(SIZE, 131.5),
      sector: { azimuthDeg: 0, beamDeg: 90 },
    };
    const world = tinyWorld({ towers: [tower], height: (_, y) => (y === 40 ? 620 : 500) });
    world.sheet.forestByCell.fill(0.5, 60 * SIZE);
    const night = beginNight(world, 1);
    for (const place of [HERE, { x: 10.4, y: 100.6 }, { x: 64, y: 2 }]) {
      const loss = lossAt(night, 0, place);
      const sum = loss.freeSpaceDb + loss.groundDb + loss.woodlandDb + loss.antennaDb + loss.shadowDb;
      expect(Math.abs(sum - loss.totalDb)).toBeLessThan(CLOSE);
      expect(loss.totalDb).toBe(131.5);
    }
  });

  it('are the ground and the distance of the core, the trees by the meter, and the back of the antenna', () => {
    const tower = { ...tinyTower(SIZE, 131.5), sector: { azimuthDeg: 0, beamDeg: 90 } };
    const world = tinyWorld({ towers: [tower], height: (_, y) => (y === 40 ? 620 : 500) });
    world.sheet.forestByCell.fill(1, 64 * SIZE, 65 * SIZE);
    const loss = lossAt(beginNight(world, 1), 0, HERE);
    const pathDb = pathLossDb(
      world.sheet,
      { x: tower.x, y: tower.y, heightMeters: tower.mastMeters },
      { ...HERE, heightMeters: HANDSET_METERS },
      GAME_FREQUENCY_GHZ,
    );
    expect(loss.groundDb).toBeGreaterThan(20);
    expect(loss.freeSpaceDb + loss.groundDb).toBeCloseTo(pathDb, 9);
    expect(loss.woodlandDb).toBeCloseTo(foliageLossDb(10), 9);
    expect(loss.antennaDb).toBe(23);
  });
});

describe('what is explained', () => {
  it('is what the phone reads when it stands there, but for fading', () => {
    const night = nightWithPhone({ lossDb: 112, jammers: [jammer(112)] });
    const answer = explain(night);
    const fadingDb = night.phone.links[0]?.fadingDb ?? 0;
    expect(answer.sinrDb).toBeCloseTo(night.phone.sinrDb - fadingDb, 9);
    expect(answer.noiseRiseDb).toBeCloseTo(night.phone.noiseRiseDb, 1);
    expect(answer.levelDbm).toBe(towerLevelDbm(night, 0, 64 * SIZE + 64));
    expect(answer.sinrDb).toBeCloseTo(sinrDb(answer.levelDbm, night.phone.jammingDbm), 9);
    expect(answer.levelDbm - answer.noiseDbm).toBeCloseTo(answer.sinrDb, 9);
  });

  it('shows the bars that the phone shows', () => {
    for (const lossDb of [103, 108, 113, 117.7, 122.5, 135]) {
      const night = nightWithPhone({ lossDb });
      for (const link of night.phone.links) link.fadingDb = 0;
      expect(explain(night).bars, `${lossDb} dB`).toBe(night.phone.bars);
    }
  });

  it('adds the noise of the phone and of all jammers as powers', () => {
    const night = nightWithPhone({ lossDb: 112, jammers: [jammer(110), jammer(115)] });
    const answer = explain(night);
    const [first, second] = answer.jammers;
    expect(first?.levelDbm).toBe(jammerLevelDbm(night, 0, 64 * SIZE + 64));
    expect([first?.levelDbm, second?.levelDbm]).toEqual([-106, -111]);
    const ownDbm = answer.noiseDbm - answer.noiseRiseDb;
    expect(answer.noiseDbm).toBeCloseTo(addDbm(addDbm(-106, -111), ownDbm), 9);
    expect(first).toMatchObject({ kind: 'mast', now: 'on', meters: 260, eighth: 4 });
  });

  it('asks for the power at which power control comes to rest', () => {
    const near = explain(nightWithPhone({ lossDb: 90 }));
    const far = explain(nightWithPhone({ lossDb: 121 }));
    expect(near.powerDbm).toBe(steadyPowerDbm(90, 12));
    expect([near.loudness, far.loudness]).toEqual(['quiet', 'loudest']);
    expect(far.powerMilliwatts).toBeCloseTo(1995.26, 1);
  });

  it('takes the tower that is heard best, and names it by its side', () => {
    const west: Tower = { ...tinyTower(SIZE, 120, 'a'), x: 20 };
    const east: Tower = { ...tinyTower(SIZE, 110, 'b'), x: 100 };
    const answer = explain(nightWithPhone({ towers: [west, east] }));
    expect([answer.tower, answer.loss.totalDb]).toEqual(['east', 110]);
  });
});

describe('the one word for it', () => {
  const wordOf = (night: Night) => explain(night).verdict;

  it('is clear, then thin, then nothing, as the distance grows', () => {
    expect(wordOf(nightWithPhone({ lossDb: 100 }))).toBe('clear');
    expect(wordOf(nightWithPhone({ lossDb: 122 }))).toBe('thin');
    expect(wordOf(nightWithPhone({ lossDb: 140 }))).toBe('far');
  });

  it('is jammed only where there would be service without the jammer', () => {
    expect(wordOf(nightWithPhone({ lossDb: 112, jammers: [jammer(90)] }))).toBe('jammed');
    expect(wordOf(nightWithPhone({ lossDb: 140, jammers: [jammer(90)] }))).toBe('far');
    expect(wordOf(nightWithPhone({ lossDb: 100, jammers: [jammer(108)] }))).toBe('noisy');
  });

  it('is clear again once the jammer is off', () => {
    const night = nightWithPhone({ lossDb: 100, jammers: [jammer(80, 40)] }, 20);
    expect(wordOf(night)).toBe('jammed');
    for (let tick = 0; tick < 30; tick++) step(night, []);
    expect(explain(night).jammers[0]?.now).toBe('off');
    expect(wordOf(night)).toBe('clear');
  });

  it('is jammed before the first step too, by what is on as the night begins', () => {
    expect(wordOf(beginNight(tinyWorld({ lossDb: 100, jammers: [jammer(80)] }), 1))).toBe('jammed');
  });

  it('names what takes most: the ridge, the trees or the back of the antenna', () => {
    const ridge = nightWithPhone({ lossDb: 150, height: (_, y) => (y === 40 ? 620 : 500) });
    expect(wordOf(ridge)).toBe('ground');
    const behind = { ...tinyTower(SIZE, 150), sector: { azimuthDeg: 0, beamDeg: 90 } };
    expect(wordOf(nightWithPhone({ towers: [behind] }))).toBe('antenna');
    const wooded = tinyWorld({ lossDb: 150 });
    wooded.sheet.forestByCell.fill(1);
    expect(wordOf(beginNight(wooded, 1))).toBe('woodland');
  });
});

describe('a jammer that is switched', () => {
  it('matters where it raises the noise, on or off', () => {
    const loud = nightWithPhone({ jammers: [jammer(90, 40)] }, 20);
    const before = switchedRiseDb(loud, 0);
    expect(before).toBeGreaterThan(20);
    for (let tick = 0; tick < 30; tick++) step(loud, []);
    expect(loud.jammers[0]?.on).toBe(false);
    expect(switchedRiseDb(loud, 0)).toBe(before);
    expect(switchedRiseDb(nightWithPhone({ jammers: [jammer(150)] }), 0)).toBeLessThan(0.1);
  });
});
