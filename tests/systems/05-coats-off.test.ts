// Row 5: "they took off their coats and there were these electric cords strapped around their body" (Eun-mi).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { FINDER_THRESHOLD_DBM } from '../../src/core/radio/constants.ts';
import { COAT_OFF_TICKS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/under-the-coat.json';
const LUCKS = 6;

describe('5 Coats off, cords on the body', () => {
  it('come off some seconds before a hand is laid on anyone; until then a glint is the only tell', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEVEL);
    let coatsOff = 0;
    let glints = 0;
    for (let luck = 1; luck <= LUCKS && !(coatsOff > 1 && glints > 0); luck++) {
      const night = beginNight(world, luck);
      const bot = BOTS.hasty?.(world);
      const offAt = new Map<number, number>();
      expect(night.hunters.filter(({ coat }) => coat).length).toBeGreaterThan(0);
      while (night.outcome === 'none') {
        const { tick } = night;
        for (const event of step(night, bot?.decide(night) ?? [])) {
          if (event.kind === 'coatOff') offAt.set(event.hunter, tick);
          if (event.kind !== 'held' || world.hunters[event.hunter]?.kind !== 'plain') continue;
          expect(tick - (offAt.get(event.hunter) ?? tick)).toBeGreaterThanOrEqual(COAT_OFF_TICKS);
        }
        const isGlinting = night.hunters.some(
          ({ coat, heardDbm }) => coat && heardDbm > FINDER_THRESHOLD_DBM,
        );
        if (isGlinting) glints++;
        if (isGlinting)
          expect(night.call.calls + night.call.onAirTicks + night.phone.ticks).toBeGreaterThan(0);
      }
      coatsOff += offAt.size;
    }
    expect(coatsOff).toBeGreaterThan(0);
    expect(glints).toBeGreaterThan(0);
  });
});
