// Row 18: gaps were left unjammed to trace calls (Daily NK, around 2012).
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { noiseRiseDb } from '../../src/core/radio/link.ts';
import type { Place } from '../../src/core/terrain/sheet.ts';
import { liveUntil, talkOn, walkTo } from '../helpers/living.ts';
import { airAt, cellsBetween, leastPlace } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/quiet-gap.json';

/** @returns the ground within a walk of the door that looks best: most signal over the jammers' noise. */
function bestLooking(night: Night): Place {
  return leastPlace(night, (place) => {
    const { levelDbm, jammedDbm } = airAt(night, place);
    const isNear = cellsBetween(place, night.world.home) < 90;
    return isNear ? noiseRiseDb(jammedDbm) - levelDbm : Number.POSITIVE_INFINITY;
  });
}

/** Talks there for a while. @returns bearings that masts took. */
function bearingsFromMasts(spot: (night: Night) => Place): NightEvent[] {
  const night = beginNight(worldOf(LEVEL), 1);
  walkTo(night, spot(night));
  const events = liveUntil(
    night,
    () => night.call.onAirTicks >= 200,
    900,
    () => talkOn(night),
  );
  expect(night.call.onAirTicks).toBeGreaterThan(0);
  return events.filter((event) => event.kind === 'bearingTaken' && event.finder >= night.hunters.length);
}

describe('18 The quiet gap is a trap', () => {
  it('the best-looking spot is listened to', { timeout: 120_000 }, () => {
    expect(bearingsFromMasts(bestLooking).length).toBeGreaterThan(0);
  });

  it('a poorer spot, out of the mast’s sight, is not', { timeout: 120_000 }, () => {
    const outOfSight = (night: Night): Place =>
      leastPlace(night, (place) => {
        const cell = place.y * night.world.sheet.size + place.x;
        const { levelDbm, jammedDbm } = airAt(night, place);
        const isHeard = night.world.finders.some(({ lossDbByCell }) => (lossDbByCell[cell] as number) < 150);
        const isFit = !isHeard && levelDbm - noiseRiseDb(jammedDbm) > -94;
        return isFit ? cellsBetween(place, night.world.home) : Number.POSITIVE_INFINITY;
      });
    expect(bearingsFromMasts(outOfSight)).toEqual([]);
  });
});
