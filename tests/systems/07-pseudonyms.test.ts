// Row 7: "use pseudonyms".
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { liveUntil, talkOn, walkTo } from '../helpers/living.ts';
import { spotNearAgent } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/static.json';
const LINES = 4;

/** Says some lines where a listener is near enough to understand. */
function say(how: number): { readonly night: Night; readonly ticks: number; readonly overheard: number } {
  const night = beginNight(worldOf(LEVEL), 2);
  liveUntil(night, () => true, 1);
  walkTo(night, spotNearAgent(night, 18, 60));
  liveUntil(
    night,
    () => true,
    1,
    () => [how],
  );
  const events = liveUntil(
    night,
    () => night.call.line >= LINES,
    1200,
    () => [how, ...talkOn(night)],
  );
  return {
    night,
    ticks: night.call.onAirTicks,
    overheard: events.filter(({ kind }) => kind === 'overheard').length,
  };
}

describe('7 Pseudonyms', () => {
  it('cost time and give nothing away, where plain words tell a listener who speaks', {
    timeout: 120_000,
  }, () => {
    const plain = say(Command.guardedOff);
    const guarded = say(Command.guardedOn);
    expect(plain.overheard).toBeGreaterThan(0);
    expect(plain.night.evidence.identity).toBeGreaterThan(0);
    expect(guarded.overheard).toBe(0);
    expect(guarded.night.evidence.identity).toBe(0);
    expect(guarded.night.call.line).toBe(plain.night.call.line);
    expect(guarded.ticks).toBeGreaterThan(plain.ticks);
  });
});
