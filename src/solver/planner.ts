// A player who plans: picks a place, calls, hangs up in time, hides, and comes home; how boldly is a matter of style.
// Law: decides from what the player's own screen tells; the exposure gauge, bars, figures and ink.
import { Command, HEADINGS, walkCommand } from '../core/command.ts';
import { headingTo, headingX, headingY } from '../core/math/compass.ts';
import { EXPOSURES, type ReadonlyNight } from '../core/night.ts';
import { isYourTurn } from '../core/systems/call.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { isStandable } from '../core/terrain/walk.ts';
import { Wayfinder } from '../core/terrain/wayfinder.ts';
import type { World } from '../core/world.ts';
import type { Bot } from './bot.ts';
import { apart, bestSpot, type Figure, figuresOf } from './spots.ts';
import type { Style } from './style.ts';

/** Ticks before first light at which one is on the way home whatever was said: at least so many, and so many for each
 * cell of the way. */
const LAST_CALL_TICKS = 1600;
const HOMEWARD_TICKS_A_CELL = 18;
/** Ticks after which one who lies still goes on all the same. */
const LOW_TICKS_AT_MOST = 160;
/** Nearer than this to the line that someone walks along one is in his way, in cells. */
const IN_HIS_WAY_CELLS = 9;
/** Whoever one meets on the way is taken for an agent less than one who stands about where one would call. */
const PASSING_COUNTS = 0.3;
/** How far ahead one looks who steps aside, in cells. */
const ASIDE_CELLS = 14;
/** How much slower ground near people counts when a way is chosen. */
const AVOID_FACTOR = 0.2;
/** Whoever goes around people goes around neighbors too, not as far. */
const NEIGHBOR_COUNTS = 0.33;
/** Ticks of silence before one says one's next line. */
const PAUSE_TICKS = 8;
/** Ticks between two looks at whether the way is still good. */
const LOOK_AGAIN_TICKS = 200;

type Plan = 'goUp' | 'atSpot' | 'evade' | 'goHome';

export class Planner implements Bot {
  readonly #world: World;
  readonly #style: Style;
  #plan: Plan = 'goUp';
  #way: Wayfinder | null = null;
  #used: Place[] = [];
  #spotTicks = 0;
  #lowTicks = 0;
  #planTick = 0;

  constructor(world: World, style: Style) {
    this.#world = world;
    this.#style = style;
  }

  decide(night: ReadonlyNight): readonly Command[] {
    if (night.capture.stage === 'held') return night.capture.offered < 0 ? [Command.offerAll] : [];
    this.#choosePlan(night);
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
    const homeward = HOMEWARD_TICKS_A_CELL * apart(night.caller, this.#world.home);
    const isLate = night.tick > this.#world.dawnTick - Math.max(LAST_CALL_TICKS, homeward);
    const isMute = night.carried.battery <= 0;
    if ((isAllSaid || isLate || isMute) && this.#plan !== 'goHome') this.#turnTo('goHome', night);
    const isCalm = night.exposure === 'unheard' || night.exposure === 'heard';
    const hasWaited = night.tick - this.#planTick > this.#style.quietTicks;
    if (this.#plan === 'evade' && isCalm && hasWaited) this.#turnTo('goUp', night);
  }

  #turnTo(plan: Plan, night: ReadonlyNight): void {
    this.#plan = plan;
    this.#way = null;
    this.#spotTicks = 0;
    this.#planTick = night.tick;
  }

  #goUp(night: ReadonlyNight): readonly Command[] {
    if (!this.#way) {
      const spot = this.#pickSpot(night);
      this.#way = spot && this.#wayTo(night, spot);
      if (!this.#way) {
        this.#turnTo('goHome', night);
        return [];
      }
    }
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding;
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
      ? Wayfinder.to(night, place, avoiding(night, this.#style))
      : Wayfinder.to(night, place);
  }

  #callFromSpot(night: ReadonlyNight): readonly Command[] {
    const { phone, call } = night;
    this.#spotTicks++;
    if (this.#shouldLeave(night)) return this.#leave(night);
    if (phone.state === 'off') return [Command.phoneOn];
    if (phone.state === 'registered') return [Command.call];
    if (!isYourTurn(night) || call.ticks <= PAUSE_TICKS) return [];
    const wantsGuarded = loudestEarDbm(night) >= this.#style.guardedFromDbm;
    if (wantsGuarded === call.guarded) return [Command.speak];
    return [wantsGuarded ? Command.guardedOn : Command.guardedOff, Command.speak];
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
    if (this.#plan === 'goHome' && apart(night.caller, this.#world.home) < 2)
      return [Command.stop, Command.goIn];
    const hiding = this.#hideIfNear(night);
    if (hiding) return hiding;
    const isTime = (night.tick - this.#planTick) % LOOK_AGAIN_TICKS === LOOK_AGAIN_TICKS - 1;
    if (!this.#way || isTime) this.#way = this.#wayOut(night);
    const command = this.#way?.next(night) ?? null;
    if (command === null) {
      this.#way = null;
      return night.caller.heading < 0 ? [] : [Command.stop];
    }
    return walkOn(night, command, night.exposure === 'found');
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
  #hideIfNear(night: ReadonlyNight): readonly Command[] | null {
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
    return night.caller.low ? [] : [Command.stop, Command.lowOn];
  }

  /** Out of someone's way; the way that was chosen is chosen anew afterwards. */
  #stepAside(night: ReadonlyNight, from: Figure, running: boolean): readonly Command[] {
    this.#way = null;
    return walkOn(night, walkCommand(headingAside(night, from), false), running);
  }
}

/** True where someone who walks on as he does will come by. */
function isInHisWay({ caller }: ReadonlyNight, figure: Figure): boolean {
  const dx = caller.x - figure.x;
  const dy = caller.y - figure.y;
  const aside = Math.abs(dx * figure.walkY - dy * figure.walkX);
  return dx * figure.walkX + dy * figure.walkY > 0 && aside < IN_HIS_WAY_CELLS;
}

function isComing({ caller }: ReadonlyNight, figure: Figure): boolean {
  return (caller.x - figure.x) * figure.walkX + (caller.y - figure.y) * figure.walkY > 0;
}

/** @returns the heading that leads farthest from someone and from where he is going, over ground that one can walk. */
function headingAside(night: ReadonlyNight, from: Figure): number {
  const { caller, world } = night;
  const next = { x: from.x + from.walkX * ASIDE_CELLS, y: from.y + from.walkY * ASIDE_CELLS };
  let best = headingTo(caller.x - from.x, caller.y - from.y);
  let bestCells = 0;
  for (let heading = 0; heading < HEADINGS; heading++) {
    const x = caller.x + headingX(heading) * ASIDE_CELLS;
    const y = caller.y + headingY(heading) * ASIDE_CELLS;
    if (!isStandable(world as World, x, y)) continue;
    const cells = Math.min(apart({ x, y }, from), apart({ x, y }, next));
    if (cells <= bestCells) continue;
    best = heading;
    bestCells = cells;
  }
  return best;
}

function walkOn(night: ReadonlyNight, command: Command, running: boolean): readonly Command[] {
  const commands: Command[] = [];
  if (night.caller.low) commands.push(Command.lowOff);
  if (running !== night.caller.running) commands.push(running ? Command.runOn : Command.runOff);
  const { heading } = night.caller;
  if (command !== Command.walk + heading) commands.push(command);
  return commands;
}

/** Who only may be an agent seems as much farther as he is unlikely. */
function seemingCells(night: ReadonlyNight, figure: Figure): number {
  return apart(figure, night.caller) / figure.counts;
}

function nearestFigure(night: ReadonlyNight, wary: number): Figure | null {
  let nearest: Figure | null = null;
  for (const figure of figuresOf(night, wary))
    if (!nearest || seemingCells(night, figure) < seemingCells(night, nearest)) nearest = figure;
  return nearest;
}

function nearestAgent(night: ReadonlyNight, wary: number): number {
  const nearest = nearestFigure(night, wary);
  return nearest ? seemingCells(night, nearest) : Number.POSITIVE_INFINITY;
}

/** What the strongest of the blinking diodes tells. */
function loudestEarDbm(night: ReadonlyNight): number {
  let loudest = Number.NEGATIVE_INFINITY;
  for (const { heardDbm } of [...night.hunters, ...night.posts]) loudest = Math.max(loudest, heardDbm);
  return loudest;
}

/** The ground as one weighs it who would rather not meet anybody. */
function avoiding(night: ReadonlyNight, { avoidsCells, wary }: Style): Float32Array {
  const ease = night.world.easeByCell.slice();
  for (const figure of figuresOf(night, Math.max(wary, NEIGHBOR_COUNTS)))
    slowAround(ease, night.world.sheet.size, figure, avoidsCells * figure.counts);
  return ease;
}

function slowAround(ease: Float32Array, size: number, { x: atX, y: atY }: Place, cells: number): void {
  const top = Math.max(0, Math.ceil(atY - cells));
  const bottom = Math.min(size - 1, Math.floor(atY + cells));
  const left = Math.max(0, Math.ceil(atX - cells));
  const right = Math.min(size - 1, Math.floor(atX + cells));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const cell = y * size + x;
      if ((x - atX) * (x - atX) + (y - atY) * (y - atY) < cells * cells)
        ease[cell] = (ease[cell] as number) * AVOID_FACTOR;
    }
  }
}
