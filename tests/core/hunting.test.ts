import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import { pressing } from '../../src/core/belief.ts';
import { Command } from '../../src/core/command.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { Night } from '../../src/core/night.ts';
import { CONTACT_TICKS, NOTICE_TICKS } from '../../src/core/rules.ts';
import { step } from '../../src/core/step.ts';
import { tinyLine, tinyWorld } from '../helpers/tinyWorld.ts';

const LONG_CALL = [tinyLine('long', 'farEnd', 20)];
const AT = (x: number, y: number) => [{ id: 'a', round: [{ x, y }] }];

function live(night: Night, ticks: number, ...commands: number[]): NightEvent[] {
  const events = [...step(night, commands)];
  for (let i = 1; i < ticks; i++) events.push(...step(night, []));
  return events;
}

function lookNorth(night: Night): void {
  for (const hunter of night.hunters) {
    hunter.antennaY = -1;
    hunter.walkY = -1;
  }
}

describe('Bureau 27', () => {
  it('hears nothing while the phone is silent', () => {
    const night = beginNight(tinyWorld({ hunters: AT(40, 40) }), 1);
    live(night, 600);
    expect(night.hunters[0]?.mode).toBe('patrol');
    expect(night.exposure).toBe('unheard');
    expect(pressing(night).bearings).toBe(0);
  });

  it('takes bearings of a call, and its belief gathers at the caller', () => {
    const world = tinyWorld({ size: 320, hunters: AT(160, 220), call: LONG_CALL });
    const night = beginNight(world, 3);
    const atFirst = pressing(night).radiusCells;
    live(night, 80, Command.phoneOn);
    const events = live(night, 300, Command.call);
    expect(events.filter((event) => event.kind === 'bearingTaken').length).toBeGreaterThanOrEqual(3);
    const { x, y } = night.caller;
    const { peakX, peakY, radiusCells } = pressing(night);
    expect(Math.abs(peakX - x)).toBeLessThan(30);
    expect(radiusCells).toBeLessThan(atFirst * 0.6);
    expect(peakY).toBeLessThan(y + 60);
  });

  it('comes, sees, and takes one who stays; each step is told first', () => {
    const night = beginNight(tinyWorld({ size: 128, hunters: AT(64, 100), call: LONG_CALL }), 3);
    const events = live(night, 80, Command.phoneOn);
    events.push(...live(night, 1, Command.call));
    for (let tick = 0; tick < 3000 && night.outcome === 'none'; tick++) events.push(...live(night, 1));
    expect(night.outcome).toBe('taken');
    const order = events.map((event) => event.kind);
    expect(order.indexOf('bearingTaken')).toBeGreaterThan(-1);
    expect(order.indexOf('seen')).toBeGreaterThan(order.indexOf('bearingTaken'));
    expect(order.indexOf('held')).toBeGreaterThan(order.indexOf('seen'));
    expect(order.at(-1)).toBe('ended');
  });

  it('does not act on where the caller is, only on what it heard', () => {
    const world = tinyWorld({ size: 320, hunters: AT(40, 30), call: LONG_CALL });
    const stays = beginNight(world, 9);
    const moves = beginNight(world, 9);
    for (const night of [stays, moves]) {
      live(night, 80, Command.phoneOn);
      live(night, 200, Command.call);
      live(night, 1, Command.phoneOff);
    }
    expect(pressing(stays).bearings).toBeGreaterThan(0);
    moves.caller.x = 290;
    moves.caller.y = 290;
    let ticks = 0;
    for (; ticks < 600 && stays.hunters[0]?.seesTicks === 0; ticks++) {
      live(stays, 1);
      live(moves, 1);
      if (stays.hunters[0]?.seesTicks !== 0) break;
      expect(moves.hunters[0]?.x).toBe(stays.hunters[0]?.x);
      expect(moves.hunters[0]?.mode).toBe(stays.hunters[0]?.mode);
    }
    expect(ticks).toBeGreaterThan(200);
  });

  it('needs some moments to know a person, and contact that lasts', () => {
    const night = beginNight(tinyWorld({ hunters: AT(64, 65) }), 1);
    lookNorth(night);
    expect(live(night, NOTICE_TICKS - 1).map((event) => event.kind)).not.toContain('seen');
    expect(live(night, 1)).toContainEqual({ kind: 'seen', hunter: 0 });
    expect(night.outcome).toBe('none');
    live(night, CONTACT_TICKS - NOTICE_TICKS - 1);
    expect(night.capture.stage).toBe('free');
    expect(live(night, 1)).toContainEqual({ kind: 'held', hunter: 0 });
    expect(night.capture.stage).toBe('held');
  });

  it('cannot see through a hill', () => {
    const ridge = (_x: number, y: number) => (Math.abs(y - 68) < 2 ? 540 : 500);
    const [behind, inTheOpen] = [ridge, undefined].map((height) => {
      const night = beginNight(tinyWorld({ ...(height && { height }), hunters: AT(64, 73) }), 1);
      lookNorth(night);
      return live(night, 200).some((event) => event.kind === 'seen');
    });
    expect({ behind, inTheOpen }).toEqual({ behind: false, inTheOpen: true });
  });

  it('searches only where one can stand, though the belief lies across the river', () => {
    const world = tinyWorld({ hunters: AT(100, 30), ease: (_, y) => (y > 60 ? 0 : 1) });
    const night = beginNight(world, 1);
    night.tick = 1;
    Object.assign(pressing(night), { ticksSinceNews: 0, radiusCells: 60, peakX: 20, peakY: 100 });
    Object.assign(night.hunters[0] ?? {}, { mode: 'search', ticksSinceHeard: 0 });
    live(night, 600);
    expect(night.hunters[0]?.walkedCells).toBeGreaterThan(20);
    expect(night.hunters[0]?.y).toBeLessThan(61);
  });

  it('gives up when nothing more is heard, and goes back to its round', () => {
    const night = beginNight(
      tinyWorld({ size: 320, hunters: AT(60, 60), call: LONG_CALL, dawnTick: 9000 }),
      2,
    );
    live(night, 80, Command.phoneOn);
    live(night, 150, Command.call);
    live(night, 1, Command.phoneOff);
    live(night, 1, Command.lowOn);
    expect(night.hunters[0]?.mode).not.toBe('patrol');
    night.caller.x = 310;
    night.caller.y = 310;
    const turns: string[] = [];
    for (let tick = 0; tick < 5000 && night.hunters[0]?.mode !== 'patrol'; tick++) {
      for (const event of live(night, 1)) if (event.kind === 'hunterTurned') turns.push(event.now);
    }
    expect(turns.slice(-2)).toEqual(['return', 'patrol']);
    expect(night.exposure).toBe('unheard');
  });
});

describe('the end of a night', () => {
  it('is first light, wherever one is', () => {
    const night = beginNight(tinyWorld({ dawnTick: 50 }), 1);
    expect(live(night, 60)).toContainEqual({ kind: 'ended', outcome: 'dawn' });
    expect(night.tick).toBe(50);
  });

  it('is home, by going in at one’s own door after having been away', () => {
    const night = beginNight(tinyWorld(), 1);
    night.caller.leftHome = true;
    expect(live(night, 1, Command.goIn)).toContainEqual({ kind: 'ended', outcome: 'home' });
    expect(step(night, [Command.runOn])).toEqual([]);
  });
});
