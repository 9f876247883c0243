// Row 10: "no guarantee the funds will ever reach" those they are for.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { type Ledger, ledgerOf } from '../../src/core/systems/transfer.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { playOut } from '../helpers/living.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/thirty-percent.json';
const LUCKS = 8;

/** Both ends of it have been seen. */
function isShown(ends: readonly Ledger[]): boolean {
  return ends.some(({ arrived }) => arrived > 0) && ends.some(({ seized }) => seized > 0);
}

describe('10 Money may never arrive', () => {
  it('is stopped on some nights and comes through on others; the caller learns it at the broker’s', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEVEL);
    const ends: Ledger[] = [];
    for (let luck = 1; luck <= LUCKS && !isShown(ends); luck++) {
      const night = beginNight(world, luck);
      expect(ledgerOf(night)).toMatchObject({ seized: 0, arrived: 0 });
      playOut(night, BOTS.expert?.(world));
      const ledger = ledgerOf(night);
      if (ledger) ends.push(ledger);
    }
    expect(ends.filter(({ arrived }) => arrived > 0).length).toBeGreaterThan(0);
    expect(ends.filter(({ seized, arrived }) => seized > 0 && arrived === 0).length).toBeGreaterThan(0);
    for (const { sent, fee, seized, bribed, arrived, out } of ends)
      expect(fee + seized + bribed + arrived + out).toBe(sent);
  });
});
