// A player who plans: picks a place, calls, hangs up in time, hides, and comes home; how boldly is a matter of style.
// Law: decides from what the player's own screen tells; the exposure gauge, bars, figures and ink.
import { Command, walkCommand } from '../core/command.ts';
import { isCompanionAway, isLedWithin } from '../core/led.ts';
import { EXPOSURES, type ReadonlyNight } from '../core/night.ts';
import { isYourTurn } from '../core/systems/call.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { asksForMoney, type Errand, firstErrand, isMute, lastErrand } from './errand.ts';
import { Pacing } from './pacing.ts';
import { bestSpot, type Figure } from './spots.ts';
import type { Style } from './style.ts';
import {
  avoiding,
  headingAside,
  isComing,
  isInHisWay,
  loudestEarDbm,
  nearestAgent,
  nearestFigure,
  seemingCells,
  walkOn,
} from './wary.ts';

/** Ticks before first light at which one is on the way home whatever was said: at least so many, and so many for each
 * cell of the way. */
const LAST_CALL_TICKS = 1600;
const HOMEWARD_TICKS_A_CELL = 18;
/** Whoever leads someone takes longer. */
const LED_SLOWER = 1.6;
/** Cells from the door at which one can go in, and from it at which the other is brought in too. */
const AT_DOOR_CELLS = 2;
const TOGETHER_CELLS = 10;
/** Ticks before first light at which nobody waits at a door. */
const DAWN_TICKS = 40;
/** Ticks after which one who lies still goes on all the same. */
const LOW_TICKS_AT_MOST = 160;
/** Whoever one meets on the way is taken for an agent less than one who stands about where one would call. */
const PASSING_COUNTS = 0.3;
/** Ticks of silence before one says one's next line. */
const PAUSE_TICKS = 8;
/** Ticks between two looks at whether the way is still good. */
const LOOK_AGAIN_TICKS = 200;

type Plan = 'goUp' | 'atSpot' | 'evade' | 'goHome';

/** What one does while someone passes; whoever steps aside has left his way. */
interface Hiding {
  readonly commands: readonly Command[];
  readonly isAside: boolean;
}

export class Planner implements Bot {
  readonly #world: World;
  readonly #style: Style;
  #plan: Plan = 'goUp';
  #way: Wayfinder | null = null;
  /** The ground as weighed for the way at hand; the next way is weighed in its place. */
  readonly #weighed: Float32Array;
  #used: Place[] = [];
  #spotTicks = 0;
  #lowTicks = 0;
  #planTick = 0;
  #hasAsked = false;
  readonly #pacing = new Pacing();

  constructor(world: World, style: Style) {
    this.#world = world;
    this.#style = style;
    this.#weighed = new Float32Array(world.easeByCell.length);
  }

  decide(night: ReadonlyNight): readonly Command[] {
    if (night.capture.stage === 'held') return night.capture.offered < 0 ? [Command.offerAll] : [];
    this.#choosePlan(night);
    const errand = this.#errandNow(night);
    if (errand) return this.#run(night, errand);
    switch (this.#plan) {
      case 'goUp':
        return this.#goUp(night);
      case 'atSpot':
        return this.#callFromSpot(night);
      case 'evade':
      case 'goHome':
        return this.#comeDown(night);
      default:
        return this.#plan satisfies never;
    }
  }

  #choosePlan(night: ReadonlyNight): void {
    const isAllSaid = night.call.line >= this.#world.call.length;
    if ((isAllSaid || this.#isLate(night) || isMute(night)) && this.#plan !== 'goHome')
      this.#turnTo('goHome', night);
    const isCalm = night.exposure === 'unheard' || night.exposure === 'heard';
    const hasWaited = night.tick - this.#planTick > this.#style.quietTicks;
    if (this.#plan === 'evade' && isCalm && hasWaited) this.#turnTo('goUp', night);
  }

  #isLate(night: ReadonlyNight): boolean {
    const cells = apart(night.caller, this.#world.home);
    const homeward = HOMEWARD_TICKS_A_CELL * cells * (night.companion ? LED_SLOWER : 1);
    return night.tick > this.#world.dawnTick - Math.max(LAST_CALL_TICKS, homeward);
  }

  /** What comes before the call, and after the last word; nothing while one is hunted, or turns home in a hurry. */
  #errandNow(night: ReadonlyNight): Errand | null {
    if (this.#plan === 'goUp') {
      if (this.#pacing.isLost && night.companion)
        return { goTo: { x: night.companion.x, y: night.companion.y } };
      return firstErrand(night);
    }
    if (this.#plan !== 'goHome' || night.exposure === 'found' || night.phone.state !== 'off') return null;
    const errand = lastErrand(night, this.#hasAsked);
    const broker = this.#world.transfer?.broker;
    if (!errand || !broker) return null;
    return this.#isTooLateFor(night, broker) ? null : errand;
  }

  /** True where one could go there, and not be home by first light. */
  #isTooLateFor({ caller, tick }: ReadonlyNight, place: Place): boolean {
    const cells = apart(caller, place) + apart(place, this.#world.home);
    return tick > this.#world.dawnTick - HOMEWARD_TICKS_A_CELL * cells;
  }

  #run(night: ReadonlyNight, errand: Errand): readonly Command[] {
    if ('press' in errand) {
      this.#way = null;
      this.#hasAsked ||= asksForMoney(errand.press);
      return errand.press;
    }
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding.commands;
    const { x, y } = errand.goTo;
    if (this.#way?.goal.x !== x || this.#way.goal.y !== y) this.#way = this.#wayTo(night, errand.goTo);
    const command = this.#way?.next(night) ?? null;
    if (command !== null) return walkOn(night, command, false);
    this.#way = null;
    return [Command.stop];
  }

  #turnTo(plan: Plan, night: ReadonlyNight): void {
    this.#plan = plan;
    this.#way = null;
    this.#spotTicks = 0;
    this.#planTick = night.tick;
  }

  #goUp(night: ReadonlyNight): readonly Command[] {
    const hiding = this.#hideIfNear(night);
    // Who steps aside chooses the way anew afterwards, and none while doing so.
    if (hiding?.isAside) return hiding.commands;
    if (!this.#way) {
      const spot = this.#pickSpot(night);
      this.#way = spot && this.#wayTo(night, spot);
      if (!this.#way) {
        this.#turnTo('goHome', night);
        return [];
      }
    }
    if (hiding) return hiding.commands;
    if (this.#pacing.mustWait(night)) return stand(night);
    const command = this.#way.next(night);
    if (command !== null) return walkOn(night, command, false);
    this.#turnTo('atSpot', night);
    return [Command.stop];
  }

  #pickSpot(night: ReadonlyNight): Place | null {
    for (const wish of this.#style.wishes) {
      const spot = bestSpot(night, { ...wish, used: this.#used });
      if (spot) return spot;
    }
    const last = this.#style.wishes.at(-1);
    return last ? bestSpot(night, { ...last, used: [] }) : null;
  }

  #wayTo(night: ReadonlyNight, place: Place): Wayfinder | null {
    const { avoidsCells } = this.#style;
    return avoidsCells > 0
      ? Wayfinder.to(night, place, avoiding(night, this.#style, this.#weighed))
      : Wayfinder.to(night, place);
  }

  #callFromSpot(night: ReadonlyNight): readonly Command[] {
    const { phone, call } = night;
    if (isCompanionAway(night) && phone.state === 'off') return this.#letCome(night);
    this.#spotTicks++;
    if (this.#shouldLeave(night)) return this.#leave(night);
    if (phone.state === 'off') return [Command.phoneOn];
    if (phone.state === 'registered') return [Command.call];
    if (!isYourTurn(night) || isCompanionAway(night) || call.ticks <= PAUSE_TICKS) return [];
    const wantsGuarded = loudestEarDbm(night) >= this.#style.guardedFromDbm;
    if (wantsGuarded === call.guarded) return [Command.speak];
    return [wantsGuarded ? Command.guardedOn : Command.guardedOff, Command.speak];
  }

  /** The call waits for whose it is. */
  #letCome(night: ReadonlyNight): readonly Command[] {
    this.#pacing.mustWait(night);
    if (this.#pacing.isLost || night.companion?.state === 'waiting') this.#turnTo('goUp', night);
    return stand(night);
  }

  #shouldLeave(night: ReadonlyNight): boolean {
    const { hangsUpAt, tooNearCells, patienceTicks } = this.#style;
    if (EXPOSURES.indexOf(night.exposure) >= EXPOSURES.indexOf(hangsUpAt)) return true;
    if (nearestAgent(night, this.#style.wary) < tooNearCells && night.exposure !== 'unheard') return true;
    return night.phone.state === 'searching' && this.#spotTicks > patienceTicks;
  }

  #leave(night: ReadonlyNight): readonly Command[] {
    this.#used.push({ x: night.caller.x, y: night.caller.y });
    this.#turnTo(night.phone.state === 'searching' ? 'goUp' : 'evade', night);
    return [Command.phoneOff];
  }

  #comeDown(night: ReadonlyNight): readonly Command[] {
    const isFarewell = night.phone.state === 'inCall' && night.call.line >= this.#world.call.length;
    if (isFarewell) return [];
    if (night.phone.state !== 'off') return [Command.phoneOff];
    if (this.#plan === 'goHome' && apart(night.caller, this.#world.home) < AT_DOOR_CELLS)
      return this.#isWaitedFor(night) ? stand(night) : [Command.stop, Command.goIn];
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding.commands;
    const isHurried = night.exposure === 'found' || this.#isTooLateFor(night, night.caller);
    if (!isHurried && this.#pacing.mustWait(night) && !this.#pacing.isLost) return stand(night);
    const isTime = (night.tick - this.#planTick) % LOOK_AGAIN_TICKS === LOOK_AGAIN_TICKS - 1;
    if (!this.#way || isTime) this.#way = this.#wayOut(night);
    const command = this.#way?.next(night) ?? null;
    if (command === null) {
      this.#way = null;
      return night.caller.heading < 0 ? [] : [Command.stop];
    }
    return walkOn(night, command, night.exposure === 'found');
  }

  /** At the door: someone still comes along behind, and it is night yet. */
  #isWaitedFor(night: ReadonlyNight): boolean {
    const { companion } = night;
    const isComingHome = companion?.state === 'following' || companion?.state === 'resting';
    return (
      isComingHome && !isLedWithin(night, TOGETHER_CELLS) && night.tick < this.#world.dawnTick - DAWN_TICKS
    );
  }

  /** Down again when going home; while evading, to fresh ground that is far from everyone. */
  #wayOut(night: ReadonlyNight): Wayfinder | null {
    if (this.#plan === 'goHome') return this.#wayTo(night, this.#world.home);
    const wish = {
      levelDbm: -100,
      hunterCells: 60,
      cellsPerQuietDb: 0.6,
      cellsPerHeardDb: 0,
      wary: this.#style.wary,
    };
    const refuge = bestSpot(night, { ...wish, used: this.#used }) ?? this.#world.home;
    return this.#wayTo(night, refuge);
  }

  /** Lies still while someone passes near who has not seen us; one who yields goes out of his way first. */
  #hideIfNear(night: ReadonlyNight): Hiding | null {
    const { hidesCells, yields, wary } = this.#style;
    const nearest = nearestFigure(night, wary * PASSING_COUNTS);
    const cells = nearest ? seemingCells(night, nearest) : Number.POSITIVE_INFINITY;
    const isHunted = night.exposure === 'found';
    if (nearest && isHunted && yields && cells < hidesCells) return this.#stepAside(night, nearest, true);
    const isPatient = this.#lowTicks <= LOW_TICKS_AT_MOST || (yields && nearest && isComing(night, nearest));
    if (!nearest || isHunted || cells > hidesCells || !isPatient) {
      if (cells > hidesCells * 1.3) this.#lowTicks = 0;
      return null;
    }
    if (yields && isInHisWay(night, nearest)) return this.#stepAside(night, nearest, false);
    this.#lowTicks++;
    return { commands: night.caller.low ? [] : [Command.stop, Command.lowOn], isAside: false };
  }

  /** Out of someone's way; the way that was chosen is chosen anew afterwards. */
  #stepAside(night: ReadonlyNight, from: Figure, running: boolean): Hiding {
    this.#way = null;
    return { commands: walkOn(night, walkCommand(headingAside(night, from), false), running), isAside: true };
  }
}

function stand({ caller }: ReadonlyNight): readonly Command[] {
  return caller.heading < 0 ? [] : [Command.stop];
}
