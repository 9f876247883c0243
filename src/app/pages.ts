// What the pages tell of a night: the level's words before it, and what remains after it.
import type { Level } from '../content/levels.ts';
import { LINE_PARTS, type ReadonlyNight } from '../core/night.ts';
import { TICKS_PER_SECOND } from '../core/rules.ts';
import { ledgerOf } from '../core/systems/transfer.ts';
import type { CompanionFate, NightPage, OutcomePage, PageLine } from './game.ts';
import { clockSecondsAt } from './hour.ts';
import { identityOf } from './identity.ts';
import type { Remembered } from './remembered.ts';

export function pageOf(level: Level, luck: number): NightPage {
  return {
    levelId: level.id,
    sheetNumber: level.sheetNumber,
    place: level.place,
    title: level.title,
    year: level.year,
    before: level.before,
    farName: level.call.name,
    lines: level.call.lines.map(pageLine),
    legal: level.legalPhone
      ? { farName: level.legalPhone.name, lines: level.legalPhone.lines.map(pageLine) }
      : null,
    isLed: level.companion !== undefined,
    isPaid: level.transfer !== undefined,
    about: level.about ?? [],
    river: level.river,
    seed: level.land.seed,
    luck,
    overlook: level.overlook,
  };
}

function pageLine({ id, voice, words, guarded, brings }: Level['call']['lines'][number]): PageLine {
  return { id, voice, words, guarded: guarded ?? null, brings: brings ?? null };
}

/** @param assists what it was lived with. @returns null while the night goes on. */
export function outcomePageOf(
  night: ReadonlyNight,
  { closestFixMeters, memory }: Pick<Remembered, 'closestFixMeters' | 'memory'>,
  assists: OutcomePage['assists'] = [],
): OutcomePage | null {
  if (night.outcome === 'none') return null;
  const { call, world, beliefs, capture, carried } = night;
  return {
    outcome: night.outcome,
    clockSeconds: clockSecondsAt(world, night.outcome === 'taken' ? heldTickOf(night, memory) : night.tick),
    onAirSeconds: call.onAirTicks / TICKS_PER_SECOND,
    calls: call.calls,
    heardByLine: flagsOf(call.heardByLine),
    guardedByLine: flagsOf(call.guardedByLine),
    overheardByLine: flagsOf(call.overheardByLine),
    clarityByLine: world.call.map((_, line) =>
      Array.from(call.clarityByLinePart.subarray(line * LINE_PARTS, (line + 1) * LINE_PARTS)),
    ),
    closestFixMeters,
    bearings: beliefs.reduce((sum, { bearings }) => sum + bearings, 0),
    lastCallEnd: memory.lastCallEnd,
    sentence: capture.sentence,
    heldBy: night.outcome === 'taken' ? (capture.hunter < 0 ? 'door' : 'agent') : null,
    wasLetGo: capture.stage === 'free' && capture.sentence === 'warned',
    offeredPounds: capture.offered,
    poundsLeft: carried.money,
    identity: identityOf(night),
    ledger: ledgerOf(night),
    companion: companionFateOf(night),
    assists,
  };
}

/** Whoever was taken was taken when they came, and not when it was decided what followed. */
function heldTickOf({ tick }: ReadonlyNight, { heldTick }: Remembered['memory']): number {
  return heldTick >= 0 ? heldTick : tick;
}

/** @returns null where nobody was led, or where whoever was led was on the way still when the night ended. */
export function companionFateOf({ companion, outcome }: ReadonlyNight): CompanionFate | null {
  if (!companion) return null;
  const { state } = companion;
  if (state === 'home' || state === 'taken' || state === 'behind') return state;
  // Whoever led is gone, and nobody leads down any more.
  return outcome === 'none' ? null : 'behind';
}

function flagsOf(flagByLine: Uint8Array): boolean[] {
  return Array.from(flagByLine, (flag) => flag === 1);
}
