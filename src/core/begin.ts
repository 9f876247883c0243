// The first moment of a night: everyone at his place, nothing heard, nothing believed.
// Law: the same world and luck begin the same night; luck touches only the streams of chance.
import { assistsOfNight, bearingDelayTicks, NO_ASSISTS } from './assists.ts';
import { beginBelief } from './belief.ts';
import { streamOf } from './luck.ts';
import { beginNeighbors } from './neighbors.ts';
import {
  type Assists,
  type Call,
  type Caller,
  type Carried,
  type Companion,
  type Finder,
  type Hunter,
  type Jammer,
  LINE_PARTS,
  type Night,
  type Phone,
  type Start,
  type TowerLink,
  TRAIL_POINTS,
  type Transfer,
} from './night.ts';
import { draw } from './random.ts';
import { LINK_COUNTER_START } from './rules.ts';
import { asksPounds } from './sentence.ts';
import { isScheduled } from './systems/jamming.ts';
import { NO_NODE, PLAN_MOST } from './terrain/plan.ts';
import type { Place } from './terrain/sheet.ts';
import type { HunterPost, JammerSite, Tower, World } from './world.ts';

/** A level no receiver reaches, in dBm: stands for "nothing received". */
export const SILENCE_DBM = -200;
/** Longer ago than any night lasts. */
const LONG_AGO_TICKS = 100000;

/**
 * @param luck a whole number, 0 to 2^32 - 1.
 * @param start what is carried over from an earlier night; null for what the level says.
 * @param chosen what makes it gentler.
 */
export function beginNight(
  world: World,
  luck: number,
  start: Start | null = null,
  chosen: Assists = NO_ASSISTS,
): Night {
  const assists = assistsOfNight(chosen);
  return {
    world,
    luck,
    start,
    ...assists,
    tick: 0,
    outcome: 'none',
    caller: beginCaller(world),
    phone: beginPhone(world, luck),
    call: beginCall(world.call.length),
    insideCall: beginCall(world.legalPhone?.call.length ?? 0),
    jammers: world.jammers.map(beginJammer),
    hunters: world.hunters.map((post) => beginHunter(post, luck)),
    posts: world.finders.map((site) => beginFinder(site, site.id, luck)),
    neighbors: beginNeighbors(world, (id) => draw(streamOf(luck, 'trait', id))),
    beliefs: world.commands.map(() => beginBelief(world, bearingDelayTicks(assists))),
    carried: beginCarried(world, start),
    evidence: {
      identity: (start?.identityPercent ?? 0) / 100,
      location: 0,
      plainLinesHeard: 0,
      reports: 0,
      absences: 0,
    },
    capture: { stage: 'free', hunter: -1, ticks: 0, offered: -1, sentence: 'none' },
    transfer: beginTransfer(world, luck),
    companion: beginCompanion(world),
    exposure: 'unheard',
    exposureLevel: 0,
    pressing: 0,
  };
}

function beginCaller({ home }: World): Caller {
  return {
    x: home.x,
    y: home.y,
    heading: -1,
    facing: 8,
    slowly: false,
    running: false,
    low: false,
    walkedCells: 0,
    speedCells: 0,
    leftHome: false,
  };
}

function beginPhone({ towers, legalPhone }: World, luck: number): Phone {
  return {
    state: 'off',
    network: legalPhone ? 'domestic' : 'foreign',
    barredCalls: 0,
    ticks: 0,
    links: towers.map((tower) => beginLink(tower, luck)),
    tower: -1,
    betterTicks: 0,
    levelDbm: SILENCE_DBM,
    jammingDbm: SILENCE_DBM,
    noiseRiseDb: 0,
    sinrDb: SILENCE_DBM,
    bars: 0,
    quality: 0,
    linkCounter: LINK_COUNTER_START,
    powerDbm: 0,
    dutyNow: 0,
    ticksSinceUpdate: 0,
  };
}

function beginCall(lines: number): Call {
  return {
    line: 0,
    speaking: false,
    ticks: 0,
    part: 0,
    partTicks: 0,
    partQuality: 0,
    pass: 0,
    clarityByPart: new Uint8Array(LINE_PARTS),
    heardByLine: new Uint8Array(lines),
    clarityByLinePart: new Uint8Array(lines * LINE_PARTS),
    guarded: false,
    guardedByLine: new Uint8Array(lines),
    overheardByLine: new Uint8Array(lines),
    connectedTicks: 0,
    onAirTicks: 0,
    calls: 0,
    dropped: 0,
  };
}

function beginCarried({ money, battery, legalPhone }: World, start: Start | null): Carried {
  const { x, y } = legalPhone?.foreignPhone ?? { x: 0, y: 0 };
  return {
    money: start?.moneyPounds ?? money,
    phone: legalPhone ? 'hidden' : 'held',
    phoneX: x,
    phoneY: y,
    searchedTicks: 0,
    takenBy: -1,
    battery: start ? start.batteryPercent / 100 : battery,
    sim: true,
  };
}

/** Whether the carrier gets through is known to the night from the first moment, and to the caller at the broker's. */
function beginTransfer({ transfer }: World, luck: number): Transfer | null {
  if (!transfer) return null;
  const isStopped = draw(streamOf(luck, 'carrier', 'transfer')) < transfer.stoppedChance;
  return { stage: isStopped ? 'stopped' : 'coming', bribedPounds: 0, seizedPounds: 0 };
}

function beginCompanion({ companion }: World): Companion | null {
  if (!companion) return null;
  return {
    x: companion.x,
    y: companion.y,
    state: 'waiting',
    tired: 0,
    walkX: 0,
    walkY: 1,
    walkedCells: 0,
    speedCells: 0,
    trail: new Float64Array(TRAIL_POINTS * 2),
    trailFrom: 0,
    trailTo: 0,
    takenBy: -1,
  };
}

function beginLink(tower: Tower, luck: number): TowerLink {
  return { levelDbm: SILENCE_DBM, fadingDb: 0, random: streamOf(luck, 'fading', tower.id) };
}

function beginJammer(site: JammerSite): Jammer {
  const start = site.stands[0] ?? { x: 0, y: 0 };
  return {
    x: start.x,
    y: start.y,
    on: isScheduled(site.schedule, 0),
    stand: 0,
    driving: false,
    ticks: 0,
    alongCells: 0,
    directionX: 1,
    directionY: 0,
  };
}

function beginFinder({ x, y }: Place, id: string, luck: number): Finder {
  return {
    x,
    y,
    antennaX: 0,
    antennaY: 1,
    heardDbm: SILENCE_DBM,
    ticksSinceHeard: LONG_AGO_TICKS,
    bearingX: 0,
    bearingY: 0,
    bearingSigmaRad: 0,
    bearingFromX: 0,
    bearingFromY: 0,
    lineHeard: -1,
    lineShare: 0,
    airTicks: 0,
    random: streamOf(luck, 'bearing', id),
  };
}

function beginHunter(post: HunterPost, luck: number): Hunter {
  const start = post.round[0] ?? { x: 0, y: 0 };
  return {
    ...beginFinder(start, post.id, luck),
    command: post.command,
    rides: post.kind === 'truck',
    coat: post.kind === 'plain',
    coatOffTicks: post.kind === 'plain' ? 0 : LONG_AGO_TICKS,
    asks: asksPounds(draw(streamOf(luck, 'asks', post.id))),
    mode: 'patrol',
    modeTicks: 0,
    walkX: 0,
    walkY: 1,
    walkedCells: 0,
    speedCells: 0,
    sweepRad: 0,
    sweepSign: 1,
    goalX: -1,
    goalY: -1,
    route: new Int32Array(PLAN_MOST).fill(NO_NODE),
    routeStep: 0,
    stuckTicks: 0,
    roundStep: 0,
    seesTicks: 0,
    contactTicks: 0,
    seesCompanionTicks: 0,
    companionContactTicks: 0,
    lastSeenX: 0,
    lastSeenY: 0,
    ticksSinceSeen: LONG_AGO_TICKS,
  };
}
