// Whom and what a level adds to the caller alone: the legal phone, money from abroad, someone to lead, and the sky over all.
// Law: what a level leaves out is not there; a place where nobody can stand is refused with file, place and mend.
import { SIGHT_BY_WEATHER, SIGHT_WITHOUT_MOON } from '../core/rules.ts';
import type { Place, Sheet } from '../core/terrain/sheet.ts';
import { cellAt } from '../core/terrain/stride.ts';
import type { CompanionSite, LegalPhone, Sky, Transfer } from '../core/world.ts';
import { lineOf } from './levelFacts.ts';
import type { Level } from './schema.ts';

interface Ground {
  readonly sheet: Sheet;
  readonly easeByCell: Float32Array;
}

export function skyOf({ season = 'autumn', weather = 'clear', moon = 1 }: Level): Sky {
  const byMoon = SIGHT_WITHOUT_MOON + (1 - SIGHT_WITHOUT_MOON) * moon;
  return { season, weather, moon, sightShare: SIGHT_BY_WEATHER[weather] * byMoon };
}

export function legalPhoneOf(level: Level, ground: Ground): LegalPhone | null {
  const { legalPhone } = level;
  if (!legalPhone) return null;
  mustStand(level, ground, legalPhone.foreignPhone, 'legalPhone.foreignPhone');
  return { call: legalPhone.lines.map(lineOf), foreignPhone: legalPhone.foreignPhone };
}

export function transferOf(level: Level, ground: Ground): Transfer | null {
  const { transfer, call } = level;
  if (!transfer) return null;
  const { sentPounds, feeShare, broker, agreedLine, stoppedChance = 0 } = transfer;
  mustStand(level, ground, broker, 'transfer.broker');
  return {
    sentPounds,
    feePounds: Math.round(sentPounds * feeShare),
    broker,
    agreedLine: call.lines.findIndex(({ id }) => id === agreedLine),
    stoppedChance,
  };
}

export function companionOf(level: Level, ground: Ground): CompanionSite | null {
  const { companion } = level;
  if (!companion) return null;
  mustStand(level, ground, companion.waits, 'companion.waits');
  return { id: companion.id, age: companion.age ?? 'adult', ...companion.waits };
}

function mustStand({ id }: Level, { sheet, easeByCell }: Ground, at: Place, field: string): void {
  if ((easeByCell[cellAt(sheet, at.x, at.y)] as number) > 0) return;
  throw new Error(`levels/${id}.json: ${field}: expected a place where one can stand, got ${at.x}, ${at.y}`);
}
