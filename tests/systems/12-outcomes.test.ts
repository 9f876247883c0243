// Row 12: "In a bad case we would be sent to the political prison camp … A lighter case, … a reform facility" (So-kyung).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Sentence } from '../../src/core/night.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { answer, heldNight } from '../helpers/held.ts';
import { playOut } from '../helpers/living.ts';
import { worldOf } from '../helpers/testLevels.ts';

const CAUGHT = 'levels/static.json';
const AT_HOME = 'levels/larch-hollow.json';

/** Held by an agent, with so much money and known so far. */
function heldWith(moneyPounds: number, identityPercent: number): Sentence {
  const night = heldNight(worldOf(CAUGHT), { moneyPounds, batteryPercent: 100, identityPercent });
  return answer(night, moneyPounds > 0 ? Command.offerAll : Command.offerNothing).capture.sentence;
}

/** Home by the expert's hands, known so far. */
function homeWith(identityPercent: number): Sentence {
  const world = worldOf(AT_HOME);
  const night = beginNight(world, 1, { moneyPounds: 0, batteryPercent: 100, identityPercent });
  playOut(night, BOTS.expert?.(world));
  return night.capture.sentence;
}

describe('12 Graded, unequal outcomes', () => {
  it('follow from money and evidence: bought free, a reform facility, a political prison camp', {
    timeout: 120_000,
  }, () => {
    expect(heldWith(5000, 0)).toBe('released');
    expect(['reform', 'camp']).toContain(heldWith(0, 0));
    expect(heldWith(0, 60)).toBe('camp');
  });

  it('wait at the door too: nobody, a question, or those who fetch', { timeout: 120_000 }, () => {
    expect(homeWith(0)).toBe('none');
    expect(homeWith(40)).toBe('warned');
    expect(['reform', 'camp']).toContain(homeWith(80));
  });
});
