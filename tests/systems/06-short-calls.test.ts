// Row 6: "keep conversations short".
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { TICKS_PER_SECOND } from '../../src/core/rules.ts';
import { live, talkOn, walkTo } from '../helpers/living.ts';
import { quietSpot, spotNearAgent } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/larch-hollow.json';

/** Walks to where an agent hears the phone, and is on the air for so long. */
function talk(seconds: number): Night {
  const night = beginNight(worldOf(LEVEL), 3);
  walkTo(night, spotNearAgent(night, 30, 70));
  for (let tick = 0; tick < 400 && night.call.onAirTicks < seconds * TICKS_PER_SECOND; tick++)
    live(night, 1, ...talkOn(night));
  live(night, 40, Command.phoneOff);
  return night;
}

describe('6 Short calls', () => {
  it('tell less: every second on the air sharpens what is believed', { timeout: 120_000 }, () => {
    const [short, long] = [talk(1), talk(14)].map(({ beliefs }) => beliefs[0]);
    expect(long?.bearings).toBeGreaterThan(short?.bearings ?? 99);
    expect(long?.radiusCells).toBeLessThan(short?.radiusCells ?? 0);
    expect(long?.alert).toBeGreaterThan(short?.alert ?? 1);
  });

  it('are forgotten: once the phone is off, what they believed blurs again', { timeout: 120_000 }, () => {
    const night = talk(14);
    const before = night.beliefs[0]?.radiusCells ?? 0;
    // Away from there, and low: nobody sees anyone, nothing more is heard.
    walkTo(night, quietSpot(night, 60), 200);
    live(night, 300, Command.lowOn);
    expect(night.beliefs[0]?.radiusCells).toBeGreaterThan(before);
  });
});
