// Row 1: people "go up to remote, mountainous areas" to call.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import { heightAt } from '../../src/core/terrain/field.ts';
import { live, walkTo } from '../helpers/living.ts';
import { cellsBetween, leastPlace, quietSpot } from '../helpers/places.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/larch-hollow.json';

describe('1 Walk to a mountain signal spot', () => {
  it('leads from a door without a bar up to ground where the far bank answers', { timeout: 120_000 }, () => {
    const world = worldOf(LEVEL);
    const night = beginNight(world, 1);
    live(night, 60, Command.phoneOn);
    expect(night.phone).toMatchObject({ state: 'searching', bars: 0 });
    live(night, 1, Command.phoneOff);
    const spot = quietSpot(night);
    walkTo(night, spot);
    expect(cellsBetween(night.caller, spot)).toBeLessThan(2);
    expect(heightAt(world.sheet, spot.x, spot.y)).toBeGreaterThan(
      heightAt(world.sheet, world.home.x, world.home.y) + 60,
    );
    live(night, 80, Command.phoneOn);
    expect(night.phone.state).toBe('registered');
    expect(night.phone.bars).toBeGreaterThanOrEqual(2);
  });

  it('is any high place that the ground opens to the far bank, not one that is written down', {
    timeout: 120_000,
  }, () => {
    const world = worldOf(LEVEL);
    const night = beginNight(world, 1);
    const first = quietSpot(night);
    const other = leastPlace(night, (place) => {
      const cell = place.y * world.sheet.size + place.x;
      const levelDbm = (world.towers[0]?.eirpDbm ?? 0) - (world.towers[0]?.lossDbByCell[cell] as number);
      const isOther = levelDbm > -88 && cellsBetween(place, first) > 40;
      return isOther ? cellsBetween(place, world.home) : Number.POSITIVE_INFINITY;
    });
    walkTo(night, other);
    live(night, 80, Command.phoneOn);
    expect(night.phone.state).toBe('registered');
  });

  it('takes longer up than down: slope, snow and forest decide', { timeout: 120_000 }, () => {
    const world = worldOf(LEVEL);
    const night = beginNight(world, 1);
    const spot = quietSpot(night);
    walkTo(night, spot);
    const upTicks = night.tick;
    const upCells = night.caller.walkedCells;
    walkTo(night, world.home);
    const downCells = night.caller.walkedCells - upCells;
    expect(downCells / (night.tick - upTicks)).toBeGreaterThan(upCells / upTicks);
    expect(upCells / upTicks).toBeLessThan(0.28);
  });
});
