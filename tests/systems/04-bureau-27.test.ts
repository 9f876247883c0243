// Row 4: an "antenna-shaped device … with red lights blinking" (Eun-mi).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import type { NightEvent } from '../../src/core/event.ts';
import { step } from '../../src/core/step.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/static.json';

describe('4 Bureau 27', () => {
  it('hears what the phone sends, takes bearings, closes in, chases on sight, and arrests on contact', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEVEL);
    const events: NightEvent[] = [];
    let loudestDbm = -200;
    for (let luck = 1; luck <= 4; luck++) {
      const night = beginNight(world, luck);
      const bot = BOTS.reckless?.(world);
      while (night.outcome === 'none') {
        events.push(...step(night, bot?.decide(night) ?? []));
        for (const { heardDbm } of night.hunters) loudestDbm = Math.max(loudestDbm, heardDbm);
      }
    }
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of [
      'bearingTaken',
      'newsArrived',
      'exposureChanged',
      'seen',
      'held',
      'sentenced',
    ] as const)
      expect(kinds, kind).toContain(kind);
    const modes = new Set(events.flatMap((event) => (event.kind === 'hunterTurned' ? [event.now] : [])));
    for (const mode of ['listen', 'chase'] as const) expect(modes, mode).toContain(mode);
    expect(modes.has('search') || modes.has('closeIn')).toBe(true);
    expect(loudestDbm).toBeGreaterThan(-100);
  });

  it('knows nothing of a caller whose phone stays off and whom nobody sees', { timeout: 120_000 }, () => {
    const night = beginNight(worldOf(LEVEL), 1);
    for (let tick = 0; tick < 2000; tick++) step(night, []);
    expect(night.beliefs.every(({ bearings, ticksSinceNews }) => bearings === 0 && ticksSinceNews < 0)).toBe(
      true,
    );
    expect(night.exposure).toBe('unheard');
  });
});
