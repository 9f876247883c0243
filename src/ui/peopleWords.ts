// How people's deeds read in words; the same for the caption and the voice.
// Law: pure; an event in, one plain sentence out, and nothing that the caller could not be told.
import { fromCaller } from '../app/direction.ts';
import { isTold } from '../app/news.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { say, type Values } from '../i18n/say.ts';
import { metersText, poundsText, whereText } from '../i18n/units.ts';

/** @returns what someone did, as a sentence to be read and heard; null for what the caller is not told. */
export function peopleWords(event: NightEvent, night: ReadonlyNight, language: Language): string | null {
  const told = (key: MessageKey, values?: Values): string => say(language, key, values);
  const where = (who: { readonly x: number; readonly y: number } | undefined): string =>
    who ? whereText(language, fromCaller(night, who)) : '';
  if (!isTold(event, night)) return null;
  switch (event.kind) {
    case 'neighborSaw':
      return told('announce.watched', { where: where(night.neighbors[event.neighbor]) });
    case 'neighborActs':
      return told(`announce.${event.does}`);
    case 'warned':
      return told('announce.warned', warningValues(event.hunter, night, language));
    case 'reported':
      return told('announce.reported');
    case 'knocked':
      return told(event.answered ? 'announce.knockAnswered' : 'announce.knockUnanswered');
    case 'identityRaised':
      // Once a line, however many listened to it.
      return event.by === 'plainLine' ? told('speech.understood') : null;
    case 'coatOff':
    case 'phoneFound':
      return told(`announce.${event.kind}`, { where: where(night.hunters[event.hunter]) });
    case 'companionSeen':
      return told('announce.companionSeen');
    default:
      return thingWords(event, language);
  }
}

function warningValues(hunter: number, night: ReadonlyNight, language: Language): Values {
  const { meters, eighth } = fromCaller(night, night.hunters[hunter] ?? night.caller);
  return { direction: say(language, `direction.${eighth}`), meters: metersText(language, meters) };
}

function thingWords(event: NightEvent, language: Language): string | null {
  switch (event.kind) {
    case 'batteryLow':
    case 'simBroken':
      return say(language, `announce.${event.kind}`);
    case 'batteryEmpty':
      return say(language, 'announce.batteryGone');
    case 'phonePut':
      return say(language, `announce.phone.${event.where}`);
    case 'phoneChanged':
      return say(language, `event.phoneChanged.${event.network}`);
    case 'moneyHanded':
    case 'moneyStopped':
      return say(language, `event.${event.kind}`, { pounds: poundsText(language, event.pounds) });
    case 'companionTurned':
      return say(language, `event.companionTurned.${event.now}`);
    default:
      return null;
  }
}
