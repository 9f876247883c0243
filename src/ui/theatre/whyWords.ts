// Why they came closer, in words: who knew what, where the caller was, and what would have changed it.
// Law: pure; what was lived is told, and what would have changed it is told as what was tried, never as advice.
import { eighthTo } from '../../app/direction.ts';
import { clockSecondsAt } from '../../app/hour.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { say, type Values } from '../../i18n/say.ts';
import { clockText, levelText, whereText } from '../../i18n/units.ts';
import type { Why, WhyCause, WhyChange } from '../../replay/why.ts';
import { capitalized, finderName, type Telling } from './eventWords.ts';

export interface WhyTelling extends Telling {
  readonly world: Telling['world'] & {
    readonly startSecond: number;
    readonly home: { readonly x: number; readonly y: number };
    readonly sheet: { readonly cellMeters: number };
  };
  /** Where the caller was after each tick, as in a trace. */
  readonly route: Float32Array;
}

export interface WhyStory {
  /** Who knew what, and where the caller was: sentences. */
  readonly sentences: readonly string[];
  /** Before the changes; the whole sentence where there is one change or none. */
  readonly change: string;
  /** Each change by itself, where there are several. */
  readonly changes: readonly string[];
}

export function whyStory(why: Why, telling: WhyTelling): WhyStory {
  const told = (key: MessageKey, values?: Values): string => say(telling.language, key, values);
  const sentences = [...causeSentences(why, why.cause, telling), stoodWords(why, telling)];
  const changes = why.changes.map((change) => changeWords(change, telling));
  const [first] = changes;
  if (first === undefined) return { sentences, change: told('why.change.none'), changes: [] };
  if (changes.length === 1) {
    return { sentences, change: told('why.change.one', { change: first }), changes: [] };
  }
  return { sentences, change: told('why.change.many'), changes };
}

function changeWords({ kind, seconds }: WhyChange, { language }: Telling): string {
  return say(language, `why.change.${kind}`, { seconds: Math.round(seconds * 10) / 10 });
}

function causeSentences(why: Why, cause: WhyCause, telling: WhyTelling): string[] {
  const { language, world } = telling;
  const told = (key: MessageKey, values?: Values): string => capitalized(say(language, key, values));
  switch (cause.kind) {
    case 'signal':
    case 'bearing':
    case 'bearings': {
      const values = {
        finder: finderName(telling, cause.finder),
        where: whereFrom(cause, why, telling),
        level: levelText(cause.levelDbm, 'dBm'),
        margin: Math.round(cause.marginDb),
        degrees: Math.max(1, Math.round(cause.sigmaDegrees)),
        n: cause.bearings,
      };
      const power = told('why.power', { power: Math.round(cause.powerDbm) });
      return [told(`why.${cause.kind}`, values), power];
    }
    case 'sight':
      return [
        told('why.sight', {
          finder: finderName(telling, cause.hunter),
          where: whereFrom(cause, callerAt(cause.sawTick, telling), telling),
        }),
        ...sightFeatures(cause).map((key) => told(key)),
      ];
    case 'report': {
      const time = clockText(clockSecondsAt(world, cause.sawTick));
      return [
        told('why.report', { time, where: whereFrom(cause, callerAt(cause.sawTick, telling), telling) }),
      ];
    }
    case 'door':
      return [told('why.door')];
    case 'walkedIn':
    case 'closedIn':
      return [...(cause.quiet ? [told('why.quiet')] : []), told(`why.${cause.kind}`)];
    default:
      return cause satisfies never;
  }
}

function sightFeatures(cause: Extract<WhyCause, { kind: 'sight' }>): MessageKey[] {
  const features: MessageKey[] = [];
  if (cause.running) features.push('why.sight.running');
  else if (cause.upright) features.push('why.sight.upright');
  if (cause.phoneLit) features.push('why.sight.lit');
  return features.length > 0 ? features : ['why.sight.dark'];
}

interface From {
  readonly fromX: number;
  readonly fromY: number;
  readonly meters: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** @returns how far and in which direction the one who heard or saw stood, from where the caller was then. */
function whereFrom({ fromX, fromY, meters }: From, { x, y }: Place, { language }: Telling): string {
  return whereText(language, { meters, eighth: eighthTo(fromX - x, fromY - y) });
}

function callerAt(tick: number, { route, world }: WhyTelling): Place {
  return { x: route[tick * 2] ?? world.home.x, y: route[tick * 2 + 1] ?? world.home.y };
}

/** Nearer than this, in meters, is at the door. */
const AT_DOOR_METERS = 15;

function stoodWords({ x, y }: Why, { language, world }: WhyTelling): string {
  const [dx, dy] = [x - world.home.x, y - world.home.y];
  const meters = Math.hypot(dx, dy) * world.sheet.cellMeters;
  if (meters < AT_DOOR_METERS) return say(language, 'why.stoodAtDoor');
  return say(language, 'why.stood', { where: whereText(language, { meters, eighth: eighthTo(dx, dy) }) });
}
