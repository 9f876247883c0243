import { describe, expect, it } from 'vitest';
import { beginNight } from '../../../src/core/begin.ts';
import { Command, walkCommand } from '../../../src/core/command.ts';
import { ABSENCE_IDENTITY } from '../../../src/core/rules.ts';
import { tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';
import { EAST, first, kinds, live, liveUntil } from './village.ts';

describe('the knock at every door', () => {
  const rounds = [{ tick: 200 }];

  it('finds one at home who has not left, or who is back before the door', () => {
    const night = beginNight(tinyWorld({ rounds }), 1);
    live(night, 25, walkCommand(EAST, false));
    live(night, 1, Command.stop);
    expect(live(night, 210)).toContainEqual({ kind: 'knocked', answered: true });
    const back = beginNight(tinyWorld({ rounds }), 1);
    back.caller.leftHome = true;
    live(back, 210);
    expect(back.evidence).toMatchObject({ absences: 0, identity: 0 });
  });

  it('finds an empty bed, which says who is out and not where', () => {
    const night = beginNight(tinyWorld({ rounds: [{ tick: 200 }, { tick: 400 }] }), 1);
    live(night, 100, walkCommand(EAST, false));
    const events = live(night, 150);
    expect(events).toContainEqual({ kind: 'knocked', answered: false });
    expect(events).toContainEqual({ kind: 'identityRaised', by: 'absence', identity: ABSENCE_IDENTITY });
    live(night, 200);
    expect(night.evidence.absences).toBe(2);
    expect(night.evidence.identity).toBeCloseTo(1 - (1 - ABSENCE_IDENTITY) * (1 - ABSENCE_IDENTITY), 12);
    expect(night.beliefs[0]?.ticksSinceNews).toBe(-1);
  });

  it('is done by the watch where there is one, who walks to the door and then takes up his round', () => {
    const watch = villager(
      'watch',
      [
        { x: 64, y: 100 },
        { tick: 10, x: 110, y: 100 },
      ],
      { kind: 'watch' },
    );
    const night = beginNight(tinyWorld({ rounds, neighbors: [watch] }), 1);
    night.caller.leftHome = true;
    night.caller.x = 10;
    expect(kinds(live(night, 300))).not.toContain('knocked');
    expect(first(night).state).toBe('knocking');
    liveUntil(night, 'knocked');
    expect(first(night).y).toBeLessThan(67);
    expect(night.evidence.absences).toBe(1);
    live(night, 600);
    expect(first(night)).toMatchObject({ state: 'standing', x: 110, y: 100 });
  });
});
