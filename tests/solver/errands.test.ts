// The bots on nights with an errand: each small level is lived by its own rules, and care is what brings one home.
import { describe, expect, it } from 'vitest';
import { beginNight } from '../../src/core/begin.ts';
import type { NightEvent } from '../../src/core/event.ts';
import type { ReadonlyNight } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import { ledgerOf } from '../../src/core/systems/transfer.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { worldOf } from '../helpers/testLevels.ts';

const LUCKS = 10;

interface Lived {
  readonly night: ReadonlyNight;
  readonly events: readonly NightEvent[];
}

function liveAll(level: string, bot: string, lucks = LUCKS): Lived[] {
  const world = worldOf(`tests/levels/${level}.json`);
  return Array.from({ length: lucks }, (_, index) => {
    const night = beginNight(world, index + 1);
    const hands = BOTS[bot]?.(world);
    const events: NightEvent[] = [];
    while (night.outcome === 'none') events.push(...step(night, hands?.decide(night) ?? []));
    return { night, events };
  });
}

function isDone({ night }: Lived): boolean {
  const isBehind = night.companion !== null && night.companion.state !== 'home';
  return night.outcome === 'home' && night.call.line === night.world.call.length && !isBehind;
}

function count(lived: readonly Lived[]): number {
  return lived.filter(isDone).length;
}

describe.each(['two-phones', 'handed-over', 'led-up'])('the night %s', (level) => {
  it('is brought home with all said by the expert, and not by the reckless', { timeout: 120_000 }, () => {
    expect(count(liveAll(level, 'expert'))).toBeGreaterThanOrEqual(7);
    expect(count(liveAll(level, 'reckless'))).toBeLessThanOrEqual(3);
  });
});

describe('a bot', () => {
  it('tries abroad once with the legal phone, calls inside, and fetches the other', {
    timeout: 60_000,
  }, () => {
    for (const bot of Object.keys(BOTS)) {
      const [lived] = liveAll('two-phones', bot, 1) as [Lived];
      expect(lived.night.phone.barredCalls, bot).toBe(1);
      expect([...lived.night.insideCall.heardByLine], bot).toEqual([1, 1]);
      expect(lived.events, bot).toContainEqual({ kind: 'phoneChanged', network: 'foreign' });
      expect(lived.night.call.calls, bot).toBeGreaterThan(0);
    }
  });

  it('goes to the broker between the last word and the door', { timeout: 60_000 }, () => {
    for (const { night, events } of liveAll('handed-over', 'expert', 4)) {
      const kinds = events.map(({ kind }) => kind);
      expect(kinds.includes('moneyHanded') || kinds.includes('moneyStopped')).toBe(true);
      const ledger = ledgerOf(night);
      expect((ledger?.arrived ?? 0) + (ledger?.seized ?? 0)).toBe(630);
    }
  });

  it('waits for whoever it leads, where the reckless runs ahead', { timeout: 60_000 }, () => {
    const [careful] = liveAll('led-up', 'careful', 1) as [Lived];
    const refused = careful.events.filter((event) => event.kind === 'refused');
    expect(refused).toEqual([]);
    const turns = careful.events.flatMap((event) => (event.kind === 'companionTurned' ? [event.now] : []));
    expect(turns[0]).toBe('following');
    const [reckless] = liveAll('led-up', 'reckless', 1) as [Lived];
    expect(reckless.night.caller.running || reckless.night.outcome === 'taken').toBe(true);
  });
});
