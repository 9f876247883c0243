// What happened in a recorded night, in words: for the list, for the voice, and short for the timeline.
// Law: pure; told as it was for all, not only for the caller; every kind that a trace can hold has its sentence.
import { isRaised } from '../../app/cause.ts';
import { eighthTo } from '../../app/direction.ts';
import { finderLetter } from '../../app/finderLetter.ts';
import type { NightPage } from '../../app/game.ts';
import type { ToldMoment } from '../../app/told.ts';
import { towerName } from '../../app/towers.ts';
import type { NightEvent } from '../../core/event.ts';
import type { World } from '../../core/world.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { say, type Values } from '../../i18n/say.ts';
import { poundsText } from '../../i18n/units.ts';
import type { TracedBearing } from '../../replay/trace.ts';
import { talkOf } from '../talk.ts';

/** What is needed to name those who take part. */
export interface Telling {
  readonly language: Language;
  readonly page: Pick<NightPage, 'farName' | 'lines' | 'legal'> | null;
  readonly world: {
    readonly towers: readonly (Pick<World['towers'][number], 'x' | 'y'> &
      Partial<Pick<World['towers'][number], 'network'>>)[];
    readonly hunters: readonly Pick<World['hunters'][number], 'kind'>[];
  };
}

export function finderName({ language, world }: Telling, finder: number): string {
  const hunter = world.hunters[finder];
  const kind = !hunter ? 'mast' : hunter.kind === 'truck' ? 'truck' : 'hand';
  return say(language, `finder.${kind}`, { letter: finderLetter(finder) });
}

/** @returns the sentence for an event, or null for what fills a night and tells nothing. */
export function eventWords(event: NightEvent, telling: Telling): string | null {
  const words = phoneWords(event, telling) ?? searchWords(event, telling) ?? peopleWords(event, telling);
  return words === null ? null : capitalized(words);
}

/** @returns the sentence for a bearing: who took it, and where it leads on the sheet. */
export function bearingWords(
  { finder, towardsX, towardsY }: Pick<TracedBearing, 'finder' | 'towardsX' | 'towardsY'>,
  telling: Telling,
): string {
  const { language } = telling;
  const direction = say(language, `direction.${eighthTo(towardsX, towardsY)}`);
  return capitalized(say(language, 'event.bearingTaken', { finder: finderName(telling, finder), direction }));
}

/** @returns all sentences of one tick, in the order in which they are told; reasons stand in the list alone. */
export function tickWords(moments: readonly ToldMoment[], tick: number, telling: Telling): string[] {
  return moments.flatMap((moment) => {
    if (moment.tick !== tick || moment.kind === 'why') return [];
    if (moment.kind === 'bearing') return [bearingWords(moment.bearing, telling)];
    return eventWords(moment.event, telling) ?? [];
  });
}

/** Names stand small within sentences; at the head of one they stand large. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayer({ language }: Telling) {
  return (key: MessageKey, values?: Values): string => say(language, key, values);
}

function phoneWords(event: NightEvent, telling: Telling): string | null {
  const told = sayer(telling);
  switch (event.kind) {
    case 'phoneSwitched':
      return told(event.on ? 'event.phoneOn' : 'event.phoneOff');
    case 'serviceFound':
    case 'towerChanged': {
      const tower = told(`tower.${towerName(telling.world.towers, event.tower)}`);
      return told(`event.${event.kind}`, { tower });
    }
    case 'serviceLost':
      return told(`event.serviceLost.${event.why}`);
    case 'jammerSwitched':
      return told(event.on ? 'event.jammerOn' : 'event.jammerOff');
    case 'connected':
      return told(event.inside ? 'event.connected.inside' : 'event.connected');
    case 'ringing':
    case 'batteryLow':
    case 'batteryEmpty':
    case 'simBroken':
      return told(`event.${event.kind}`);
    case 'callEnded':
      return told(`event.callEnded.${event.why}`);
    case 'phonePut':
      return told(`event.phonePut.${event.where}`);
    case 'phoneChanged':
      return told(`event.phoneChanged.${event.network}`);
    default:
      return lineWords(event, telling);
  }
}

function lineWords(event: NightEvent, telling: Telling): string | null {
  const told = sayer(telling);
  if (event.kind !== 'lineHeard' && event.kind !== 'lineBroken') return null;
  const line = talkOf(telling.page, event.inside)?.lines[event.line];
  const values = { n: event.line + 1 };
  const where = event.inside ? '.inside' : '';
  if (event.kind === 'lineBroken') return told(`event.lineBroken${where}`, values);
  // Where one may have spoken guarded, the words that were said are not known from the event.
  if (!line || line.guarded) return told(`event.lineHeard${where}`, values);
  return told(`event.lineHeard${where}.words`, { ...values, words: wordsIn(line.words, telling.language) });
}

function searchWords(event: NightEvent, telling: Telling): string | null {
  const told = sayer(telling);
  const finder = (index: number): string => finderName(telling, index);
  switch (event.kind) {
    case 'bearingTaken':
      return bearingWords({ finder: event.finder, towardsX: event.x, towardsY: event.y }, telling);
    case 'exposureChanged': {
      const key = isRaised(event.before, event.now) ? 'event.exposureRises' : 'event.exposureFalls';
      return told(key, { step: told(`exposure.${event.now}`) });
    }
    case 'seen':
    case 'lostSight':
    case 'coatOff':
    case 'letGo':
      return told(`event.${event.kind}`, { finder: finder(event.hunter) });
    case 'phoneFound':
      return told(event.withSim ? 'event.phoneFound.sim' : 'event.phoneFound.noSim', {
        finder: finder(event.hunter),
      });
    case 'overheard':
      return told('event.overheard', { finder: finder(event.finder), n: event.line + 1 });
    case 'identityRaised':
      return told(`event.identityRaised.${event.by}`);
    case 'held':
      return event.hunter < 0
        ? told('event.heldAtDoor')
        : told('event.held', { finder: finder(event.hunter) });
    default:
      return null;
  }
}

function peopleWords(event: NightEvent, telling: Telling): string | null {
  const told = sayer(telling);
  switch (event.kind) {
    case 'neighborSaw':
    case 'reported':
      return told(`event.${event.kind}`);
    case 'neighborActs':
      return told(`event.neighborActs.${event.does}`);
    case 'warned':
      return told('event.warned', { finder: finderName(telling, event.hunter) });
    case 'knocked':
      return told(event.answered ? 'event.knocked.answered' : 'event.knocked.unanswered');
    case 'offered': {
      if (event.money <= 0) return told('event.offered.nothing');
      const pounds = poundsText(telling.language, event.money);
      return told(event.taken ? 'event.offered.taken' : 'event.offered.refused', { pounds });
    }
    case 'moneyHanded':
    case 'moneyStopped':
      return told(`event.${event.kind}`, { pounds: poundsText(telling.language, event.pounds) });
    case 'companionTurned':
      return told(`event.companionTurned.${event.now}`);
    case 'companionSeen':
      return told('event.companionSeen', { finder: finderName(telling, event.hunter) });
    case 'sentenced':
      return told(`event.sentenced.${event.sentence}`);
    case 'ended':
      return told(`event.ended.${event.outcome}`);
    default:
      return null;
  }
}

/** @returns two or three words beside a mark on the timeline, or null for what is not marked there. */
export function markWords(event: NightEvent, language: Language): string | null {
  const told = (key: MessageKey, finder = 0): string => say(language, key, { letter: finderLetter(finder) });
  switch (event.kind) {
    case 'seen':
    case 'coatOff':
    case 'letGo':
      return told(`mark.${event.kind}`, event.hunter);
    case 'held':
      return event.hunter < 0 ? told('mark.heldAtDoor') : told('mark.held', event.hunter);
    case 'phoneFound':
    case 'reported':
    case 'warned':
    case 'knocked':
      return told(`mark.${event.kind}`);
    case 'ended':
      return told(`mark.${event.outcome}`);
    default:
      return null;
  }
}
