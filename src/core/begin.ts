// The first moment of a night: everyone at his place, nothing heard, nothing believed.
// Law: the same world and luck begin the same night; luck touches only the streams of chance.
import { beginBelief } from './belief.ts';
import { type Hunter, LINE_PARTS, type Night } from './night.ts';
import { makeStream, type RandomStreams, STREAMS } from './random.ts';
import { LINK_COUNTER_START, RULES_VERSION } from './rules.ts';
import type { HunterPost, World } from './world.ts';

/** A level no receiver reaches, in dBm: stands for "nothing received". */
export const SILENCE_DBM = -200;

/** @param luck a whole number, 0 to 2^32 - 1. */
export function beginNight(world: World, luck: number): Night {
  return {
    world,
    luck,
    tick: 0,
    outcome: 'none',
    caller: {
      x: world.home.x,
      y: world.home.y,
      heading: -1,
      facing: 8,
      slowly: false,
      running: false,
      low: false,
      walkedCells: 0,
      speedCells: 0,
      leftHome: false,
    },
    phone: {
      state: 'off',
      ticks: 0,
      tower: -1,
      levelDbm: SILENCE_DBM,
      sinrDb: SILENCE_DBM,
      bars: 0,
      quality: 0,
      linkCounter: LINK_COUNTER_START,
      powerDbm: 0,
      dutyNow: 0,
      ticksSinceUpdate: 0,
      fadingDb: 0,
    },
    call: {
      line: 0,
      speaking: false,
      ticks: 0,
      part: 0,
      partTicks: 0,
      partQuality: 0,
      pass: 0,
      clarityByPart: new Uint8Array(LINE_PARTS),
      heardByLine: new Uint8Array(world.call.length),
      clarityByLinePart: new Uint8Array(world.call.length * LINE_PARTS),
      connectedTicks: 0,
      onAirTicks: 0,
      calls: 0,
      dropped: 0,
    },
    hunters: world.hunters.map(beginHunter),
    belief: beginBelief(world),
    exposure: 'unheard',
    exposureLevel: 0,
    random: beginStreams(luck),
  };
}

function beginStreams(luck: number): RandomStreams {
  const streams = {} as RandomStreams;
  for (const name of STREAMS) streams[name] = makeStream(`r${RULES_VERSION}|${luck}|${name}`);
  return streams;
}

function beginHunter(post: HunterPost): Hunter {
  const start = post.round[0] ?? { x: 0, y: 0 };
  return {
    x: start.x,
    y: start.y,
    mode: 'patrol',
    modeTicks: 0,
    walkX: 0,
    walkY: 1,
    walkedCells: 0,
    speedCells: 0,
    antennaX: 0,
    antennaY: 1,
    heardDbm: SILENCE_DBM,
    ticksSinceHeard: 100000,
    bearingX: 0,
    bearingY: 0,
    bearingSigmaRad: 0,
    bearingFromX: 0,
    bearingFromY: 0,
    airTicks: 0,
    sweepRad: 0,
    sweepSign: 1,
    goalCell: -1,
    route: new Int32Array(0),
    routeStep: 0,
    roundStep: 1,
    seesTicks: 0,
    contactTicks: 0,
    lastSeenX: 0,
    lastSeenY: 0,
    ticksSinceSeen: 100000,
  };
}
