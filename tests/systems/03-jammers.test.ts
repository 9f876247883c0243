// Row 3: "using signal jammers near the Chinese border".
import { describe, expect, it } from 'vitest';
import { jammerLevelDbm } from '../../src/core/air.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import { walkTo } from '../helpers/living.ts';
import { airAt, cellsBetween, leastPlace } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/static.json';

function scheduledJammer(night: Night): number {
  return night.world.jammers.findIndex(({ schedule }) => schedule.offTicks > 0);
}

describe('3 Jammers', () => {
  it('raise the noise where they are heard: bars die while one is on and come back when it is off', {
    timeout: 120_000,
  }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    const jammer = scheduledJammer(night);
    expect(jammer).toBeGreaterThanOrEqual(0);
    const spot = leastPlace(night, (place) => {
      const cell = place.y * night.world.sheet.size + place.x;
      const isFit = airAt(night, place).levelDbm > -90 && jammerLevelDbm(night, jammer, cell) > -95;
      return isFit ? cellsBetween(place, night.world.home) : Number.POSITIVE_INFINITY;
    });
    walkTo(night, spot);
    step(night, [Command.phoneOn]);
    const barsWhile = { on: 0, off: 0, onTicks: 0, offTicks: 0 };
    let steady = 0;
    let was = night.jammers[jammer]?.on;
    for (let tick = 0; tick < 2400 && night.outcome === 'none'; tick++) {
      step(night, []);
      const isOn = night.jammers[jammer]?.on ?? false;
      steady = isOn === was ? steady + 1 : 0;
      was = isOn;
      if (steady < 100) continue;
      barsWhile[isOn ? 'on' : 'off'] += night.phone.bars;
      barsWhile[isOn ? 'onTicks' : 'offTicks']++;
    }
    expect(barsWhile.onTicks).toBeGreaterThan(0);
    expect(barsWhile.offTicks).toBeGreaterThan(0);
    expect(barsWhile.off / barsWhile.offTicks).toBeGreaterThan(barsWhile.on / barsWhile.onTicks + 1);
  });

  it('are shadowed by ridges: as far away, one place is drowned and another is not', {
    timeout: 120_000,
  }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    const { size } = night.world.sheet;
    const jammer = scheduledJammer(night);
    const stand = night.world.jammers[jammer]?.stands[0] ?? { x: 0, y: 0 };
    const around = Array.from({ length: size * size }, (_, cell) => cell).filter((cell) => {
      const cells = cellsBetween({ x: cell % size, y: Math.floor(cell / size) }, stand);
      return cells > 39 && cells < 41;
    });
    const levels = around.map((cell) => jammerLevelDbm(night, jammer, cell));
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(20);
  });

  it('ride on trucks too', { timeout: 120_000 }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    const truck = night.world.jammers.findIndex(({ stands }) => stands.length > 1);
    const { x, y } = night.jammers[truck] ?? { x: 0, y: 0 };
    for (let tick = 0; tick < 2000; tick++) step(night, []);
    expect(cellsBetween(night.jammers[truck] ?? { x, y }, { x, y })).toBeGreaterThan(10);
  });
});
