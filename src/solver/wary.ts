// Going about where others are: who is near and comes this way, where one steps aside, and ground that one would rather not cross.
// Law: a figure counts as an agent as far as it looks like one.
import { Command, HEADINGS } from '../core/command.ts';
import { headingTo, headingX, headingY } from '../core/math/compass.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { apart } from '../core/terrain/apart.ts';
import type { Place } from '../core/terrain/sheet.ts';
import { isStandable } from '../core/terrain/walk.ts';
import type { World } from '../core/world.ts';
import { type Figure, figuresOf } from './spots.ts';
import type { Style } from './style.ts';

/** Nearer than this to the line that someone walks along one is in his way, in cells. */
const IN_HIS_WAY_CELLS = 9;
/** How far ahead one looks who steps aside, in cells. */
const ASIDE_CELLS = 14;
/** How much slower ground near people counts when a way is chosen. */
const AVOID_FACTOR = 0.2;
/** Whoever goes around people goes around neighbors too, not as far. */
const NEIGHBOR_COUNTS = 0.33;

/** True where someone who walks on as he does will come by. */
export function isInHisWay({ caller }: ReadonlyNight, figure: Figure): boolean {
  const dx = caller.x - figure.x;
  const dy = caller.y - figure.y;
  const aside = Math.abs(dx * figure.walkY - dy * figure.walkX);
  return dx * figure.walkX + dy * figure.walkY > 0 && aside < IN_HIS_WAY_CELLS;
}

export function isComing({ caller }: ReadonlyNight, figure: Figure): boolean {
  return (caller.x - figure.x) * figure.walkX + (caller.y - figure.y) * figure.walkY > 0;
}

/** @returns the heading that leads farthest from someone and from where he is going, over ground that one can walk. */
export function headingAside(night: ReadonlyNight, from: Figure): number {
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

export function walkOn(night: ReadonlyNight, command: Command, running: boolean): readonly Command[] {
  const commands: Command[] = [];
  if (night.caller.low) commands.push(Command.lowOff);
  if (running !== night.caller.running) commands.push(running ? Command.runOn : Command.runOff);
  const { heading } = night.caller;
  if (command !== Command.walk + heading) commands.push(command);
  return commands;
}

/** Who only may be an agent seems as much farther as he is unlikely. */
export function seemingCells(night: ReadonlyNight, figure: Figure): number {
  return apart(figure, night.caller) / figure.counts;
}

export function nearestFigure(night: ReadonlyNight, wary: number): Figure | null {
  let nearest: Figure | null = null;
  for (const figure of figuresOf(night, wary))
    if (!nearest || seemingCells(night, figure) < seemingCells(night, nearest)) nearest = figure;
  return nearest;
}

export function nearestAgent(night: ReadonlyNight, wary: number): number {
  const nearest = nearestFigure(night, wary);
  return nearest ? seemingCells(night, nearest) : Number.POSITIVE_INFINITY;
}

/** What the strongest of the blinking diodes tells. */
export function loudestEarDbm(night: ReadonlyNight): number {
  let loudest = Number.NEGATIVE_INFINITY;
  for (const { heardDbm } of [...night.hunters, ...night.posts]) loudest = Math.max(loudest, heardDbm);
  return loudest;
}

/** The ground as one weighs it who would rather not meet anybody, written into `ease`. */
export function avoiding(
  night: ReadonlyNight,
  { avoidsCells, wary }: Style,
  ease: Float32Array,
): Float32Array {
  ease.set(night.world.easeByCell);
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
