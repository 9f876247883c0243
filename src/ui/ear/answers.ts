// The answers to what one asks of the night, in words.
// Law: pure; from where the caller stands, and nothing that the sheet, the phone or an ear would not tell.
import { causeOf } from '../../app/cause.ts';
import { fromCaller } from '../../app/direction.ts';
import { type Danger, dangersKnown } from '../../app/ear/dangers.ts';
import { glowAt, type Spot, spotsOnSheet } from '../../app/ear/glow.ts';
import { type Known, placeOf, wayTo } from '../../app/ear/goals.ts';
import { groundAt, heightOf, risesInView, thingsInView } from '../../app/ear/land.ts';
import type { Target } from '../../app/ear/order.ts';
import type { Query } from '../../app/ear/query.ts';
import { NOISE_TOLD_DB } from '../../app/explaining.ts';
import type { NightPage } from '../../app/game.ts';
import { clockSecondsAt, playSeconds } from '../../app/hour.ts';
import { identityOf } from '../../app/identity.ts';
import { primaryOf } from '../../app/meaning.ts';
import type { Tidings } from '../../app/memory.ts';
import { onAir } from '../../app/onAir.ts';
import { taskOf } from '../../app/reading.ts';
import { thingsOf } from '../../app/things.ts';
import type { ReadonlyNight } from '../../core/night.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import {
  callTimeText,
  clockText,
  durationText,
  listText,
  metersText,
  poundsText,
  whereText,
} from '../../i18n/units.ts';
import { wordsSaid } from '../speech.ts';
import { talkOf } from '../talk.ts';
import { causeWords, identityCauses } from '../words.ts';

/** What an answer is made from. */
export interface Asked {
  readonly night: ReadonlyNight;
  readonly page: NightPage | null;
  readonly language: Language;
  readonly tidings: Tidings | null;
  readonly known: Known;
  /** What was told last, the newest last, with its tick. */
  readonly events: readonly { readonly tick: number; readonly sentence: string }[];
  /** Told of the places to call from as they are named now. */
  readonly noteSpots: (spots: readonly Spot[]) => void;
}

const MOST_DANGERS = 3;
const MOST_EVENTS = 5;
const MOST_NEAR = 4;

export function answerTo(what: Query, target: Target | null, asked: Asked): string {
  const { night, language } = asked;
  switch (what) {
    case 'where':
      return [whereWords(night, language), nearWords(night, language), riseWords(night, language)].join(' ');
    case 'way':
      return wayWords(target ?? { kind: 'home' }, asked);
    case 'danger':
      return dangersWords(night, language);
    case 'signal':
      return signalWords(asked);
    case 'exposure':
      return exposureWords(asked);
    case 'events':
      return eventsWords(asked);
    case 'task':
      return taskWords(asked);
    case 'call':
      return callWords(asked);
    case 'things':
      return thingsWords(night, language);
    case 'time':
      return timeWords(night, language);
    case 'help':
      return say(language, 'ear.help');
    default:
      return what satisfies never;
  }
}

/** Where the caller stands, in one sentence. */
export function whereWords(night: ReadonlyNight, language: Language): string {
  const height = metersText(language, heightOf(night));
  const home = fromCaller(night, night.world.home);
  if (home.meters <= AT_DOOR_METERS) return say(language, 'ear.where.home', { height });
  const ground = say(language, `ear.ground.${groundAt(night, night.caller)}`);
  return say(language, 'ear.where', { ground, height, home: whereText(language, home) });
}

const AT_DOOR_METERS = 20;

function nearWords(night: ReadonlyNight, language: Language): string {
  const things = thingsInView(night).slice(0, MOST_NEAR);
  if (things.length === 0) return say(language, 'ear.near.nothing');
  const list = things.map((thing) =>
    say(language, `ear.near.${thing.what}`, { where: whereText(language, thing) }),
  );
  return say(language, 'ear.near', { list: listText(language, list, 'and') });
}

function riseWords(night: ReadonlyNight, language: Language): string {
  const rises = risesInView(night);
  if (rises.length === 0) return say(language, 'ear.rise.none');
  const sentences = rises.map((rise) =>
    say(language, 'ear.rise', {
      where: whereText(language, rise),
      higher: metersText(language, rise.higherMeters),
      faces: rise.facesRiver ? say(language, 'ear.rise.faces') : '',
    }),
  );
  return sentences.join(' ');
}

function wayWords(target: Target, { night, language, known }: Asked): string {
  const place = placeOf(night, target, known);
  if (!place) return say(language, 'ear.end.noPlace');
  const goal = goalWords(target, language);
  const way = wayTo(night, place);
  if (!way) return say(language, 'ear.way.none', { goal });
  const meters = metersText(language, Math.abs(way.higherMeters));
  const climb = way.higherMeters > 4 ? 'up' : way.higherMeters < -4 ? 'down' : 'level';
  return say(language, 'ear.way', {
    goal,
    where: whereText(language, way),
    way: metersText(language, way.wayMeters),
    steps: way.steps,
    time: durationText(language, playSeconds(way.ticks)),
    climb: say(language, `ear.way.${climb}`, { meters }),
    hour: way.hour,
    first: say(language, `direction.${way.firstEighth}`),
  });
}

function goalWords(target: Target, language: Language): string {
  switch (target.kind) {
    case 'heading':
      return say(language, 'ear.goal.there');
    case 'named':
      return target.name;
    case 'spot':
      return say(language, 'ear.goal.spot', { number: target.number });
    default:
      return say(language, `ear.goal.${target.kind}`);
  }
}

/** One who is known, where, and what he does. */
export function dangerWords(danger: Danger, language: Language): string {
  const more = danger.sees ? 'ear.danger.sees' : danger.hears ? 'ear.danger.hears' : null;
  return say(language, 'ear.danger', {
    who: say(language, `ear.danger.${danger.kind}`),
    where: whereText(language, danger),
    moving: say(language, `ear.moving.${danger.moving}`),
    more: more ? say(language, more) : '',
  });
}

function dangersWords(night: ReadonlyNight, language: Language): string {
  const all = dangersKnown(night).slice(0, MOST_DANGERS);
  if (all.length === 0) return say(language, 'ear.danger.none');
  return all.map((danger) => dangerWords(danger, language)).join(' ');
}

function signalWords({ night, language, noteSpots }: Asked): string {
  const { phone, caller } = night;
  if (phone.state === 'off') return [say(language, 'ear.signal.off'), riseWords(night, language)].join(' ');
  const words = [say(language, 'ear.signal.phone', { bars: phone.bars })];
  if (phone.noiseRiseDb >= NOISE_TOLD_DB) words.push(say(language, 'ear.signal.noise'));
  words.push(say(language, `ear.signal.here.${glowAt(night, caller) ?? 'none'}`));
  const spots = spotsOnSheet(night);
  noteSpots(spots);
  if (spots.length === 0) words.push(say(language, 'ear.signal.noSpots'));
  else words.push(say(language, 'ear.signal.spots', { list: spots.map(spotWords(language)).join('; ') }));
  return words.join(' ');
}

const spotWords =
  (language: Language) =>
  (spot: Spot, index: number): string => {
    const { higherMeters, agentMeters } = spot;
    const climb = higherMeters > 4 ? 'up' : higherMeters < -4 ? 'down' : 'level';
    return say(language, 'ear.signal.spot', {
      number: index + 1,
      where: whereText(language, spot),
      glow: say(language, `ear.signal.glow.${spot.glow}`),
      height: say(language, `ear.way.${climb}`, { meters: metersText(language, Math.abs(higherMeters)) }),
      agent: Number.isFinite(agentMeters)
        ? metersText(language, agentMeters)
        : say(language, 'ear.signal.noAgent'),
      open: openWords(spot.openTo, language),
    });
  };

function openWords(n: number, language: Language): string {
  return say(language, `ear.signal.open.${n === 0 ? 'none' : n === 1 ? 'one' : 'other'}`, { n });
}

function exposureWords({ night, language, tidings }: Asked): string {
  const identity = identityOf(night);
  const exposure = say(language, 'ear.exposure', {
    step: say(language, `exposure.${night.exposure}`),
    cause: causeWords(causeOf(night, tidings), language),
    known: say(language, `identity.${identity.known}`),
  });
  return [exposure, ...identityCauses(identity, language)].join(' ');
}

function eventsWords({ night, language, events }: Asked): string {
  if (events.length === 0) return say(language, 'ear.events.none');
  return events
    .slice(-MOST_EVENTS)
    .map(({ tick, sentence }) =>
      say(language, 'ear.event', { time: clockText(clockSecondsAt(night.world, tick)), sentence }),
    )
    .join(' ');
}

/** What there is to do now. */
export function taskWords({ night, language, page }: Pick<Asked, 'night' | 'language' | 'page'>): string {
  const { phoneAt } = thingsOf(night);
  return say(language, `task.${taskOf(night)}`, {
    time: clockText(clockSecondsAt(night.world, night.world.dawnTick)),
    where: phoneAt ? whereText(language, phoneAt) : '',
    name: page?.farName[language] ?? '',
    inside: page?.legal?.farName[language] ?? '',
  });
}

function callWords({ night, language, page }: Asked): string {
  const { call, isInside } = onAir(night);
  const { state } = night.phone;
  const heard = call.heardByLine.reduce((sum, one) => sum + one, 0);
  const time = callTimeText(playSeconds(call.connectedTicks));
  const words = [
    say(language, 'ear.call', {
      heard,
      total: call.heardByLine.length,
      state: say(language, `ear.call.${state}`, { time }),
    }),
  ];
  const last = call.heardByLine.lastIndexOf(1);
  const line = talkOf(page, isInside)?.lines[last];
  if (line) {
    const sentence = wordsSaid(line, call.guardedByLine[last] === 1)[language];
    words.push(say(language, 'ear.call.last', { sentence }));
  }
  if (primaryOf(night) === 'speak') words.push(say(language, 'ear.call.turn'));
  return words.join(' ');
}

function thingsWords(night: ReadonlyNight, language: Language): string {
  const { phone, phoneAt, charge, battery, sim, pounds } = thingsOf(night);
  return [
    say(language, `things.phone.${phone}`, { where: phoneAt ? whereText(language, phoneAt) : '' }),
    say(language, `things.battery.${charge}`, { percent: Math.round(battery * 100) }),
    say(language, sim ? 'things.sim' : 'things.noSim'),
    pounds > 0
      ? say(language, 'things.money', { pounds: poundsText(language, pounds) })
      : say(language, 'things.noMoney'),
  ].join(' ');
}

function timeWords({ world, tick }: ReadonlyNight, language: Language): string {
  return say(language, 'ear.time', {
    time: clockText(clockSecondsAt(world, tick)),
    dawn: clockText(clockSecondsAt(world, world.dawnTick)),
    left: durationText(language, playSeconds(world.dawnTick - tick)),
  });
}
