// What they received of the caller, noted in the moment: what each antenna heard, what each agent and neighbor saw.
// Law: noted where the rule book has it true, before anyone moves on; noting changes nothing.
import { finderAt } from '../../core/finders.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import { FINDER_THRESHOLD_DBM, POST_THRESHOLD_DBM, TRUCK_THRESHOLD_DBM } from '../../core/radio/constants.ts';
import { NOTICE_TICKS } from '../../core/rules.ts';
import { isRunning } from '../../core/systems/walking.ts';
import type { WhyEar, WhyFrom, WhyHeard, WhyReported, WhySeen } from './entry.ts';

const LEAST_DBM: Readonly<Record<WhyEar, number>> = {
  hand: FINDER_THRESHOLD_DBM,
  truck: TRUCK_THRESHOLD_DBM,
  mast: POST_THRESHOLD_DBM,
};

/** A signal, and the tick after which it had been heard. */
export interface HeardNote {
  readonly tick: number;
  readonly heard: WhyHeard;
}

/** By finder, hunter and neighbor; undefined before the first time. */
export class Received {
  readonly heard: (HeardNote | undefined)[] = [];
  /** As an agent came to know that it is a person, and as he last saw him. */
  readonly noticed: (WhySeen | undefined)[] = [];
  readonly lastSeen: (WhySeen | undefined)[] = [];
  /** As a neighbor last saw something that one should not do. */
  readonly witnessed: (WhyReported | undefined)[] = [];

  /** After the finders listened, in the tick that is being lived. */
  noteHeard(night: ReadonlyNight): void {
    if (night.phone.dutyNow === 0) return;
    const finders = night.hunters.length + night.posts.length;
    for (let index = 0; index < finders; index++) {
      if (finderAt(night, index)?.ticksSinceHeard !== 0) continue;
      this.heard[index] = { tick: night.tick + 1, heard: heardBy(night, index) };
    }
  }

  /** After the agents looked. */
  noteSeen(night: ReadonlyNight): void {
    for (let index = 0; index < night.hunters.length; index++) {
      const seesTicks = night.hunters[index]?.seesTicks ?? 0;
      if (seesTicks < NOTICE_TICKS) continue;
      const seen = seenBy(night, index);
      this.lastSeen[index] = seen;
      if (seesTicks === NOTICE_TICKS) this.noticed[index] = seen;
    }
  }

  /** After the neighbors looked. */
  noteWitnessed(night: ReadonlyNight): void {
    const { neighbors, tick } = night;
    for (let index = 0; index < neighbors.length; index++) {
      const neighbor = neighbors[index];
      if (neighbor?.sawTick !== tick || neighbor.seesTicks === 0) continue;
      const from = fromPlace(night, neighbor.x, neighbor.y);
      this.witnessed[index] = { kind: 'report', neighbor: index, sawTick: tick + 1, ...from };
    }
  }
}

function heardBy(night: ReadonlyNight, finder: number): WhyHeard {
  const { heardDbm, x, y } = finderAt(night, finder) ?? { heardDbm: 0, x: 0, y: 0 };
  const ear = earOf(night, finder);
  return {
    kind: 'signal',
    finder,
    ear,
    levelDbm: heardDbm,
    marginDb: heardDbm - LEAST_DBM[ear],
    sigmaDegrees: 0,
    powerDbm: night.phone.powerDbm,
    bearings: 0,
    ...fromPlace(night, x, y),
  };
}

/** A coat hides what a man carries, not what carries it. */
function earOf({ hunters }: ReadonlyNight, finder: number): WhyEar {
  const hunter = hunters[finder];
  if (!hunter) return 'mast';
  return hunter.rides ? 'truck' : 'hand';
}

export function seenBy(night: ReadonlyNight, hunter: number): WhySeen {
  const { caller, phone, tick } = night;
  const { rides, x, y } = night.hunters[hunter] ?? { rides: false, x: 0, y: 0 };
  return {
    kind: 'sight',
    hunter,
    rides,
    sawTick: tick + 1,
    upright: !caller.low,
    running: caller.speedCells > 0 && isRunning(caller),
    phoneLit: phone.state !== 'off',
    ...fromPlace(night, x, y),
  };
}

function fromPlace({ caller, world }: ReadonlyNight, fromX: number, fromY: number): WhyFrom {
  const dx = caller.x - fromX;
  const dy = caller.y - fromY;
  return { fromX, fromY, meters: Math.sqrt(dx * dx + dy * dy) * world.sheet.cellMeters };
}
