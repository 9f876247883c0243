// `far-end why`: for each rise of the exposure and each arrest of a recorded night who knew what, and what would have
// changed it.
// Law: nothing is said that was not lived again; where nothing that was tried would have changed it, that is said.
import { headingTo } from '../core/math/compass.ts';
import { NIGHT_SECONDS_PER_TICK } from '../core/rules.ts';
import type { World } from '../core/world.ts';
import { explainNight, KEPT_AWAY_SECONDS, type Why, type WhyCause, type WhyChange } from '../replay/why.ts';
import { type CliCommand, ExitCode, JSON_FLAG } from './command.ts';
import { ownWorldOf, readRecording, SOURCE } from './source.ts';

type Heard = Extract<WhyCause, { readonly kind: 'signal' | 'bearing' | 'bearings' }>;
type Seen = Extract<WhyCause, { readonly kind: 'sight' }>;

const DAY_SECONDS = 86_400;
const WINDS = 'N,NNE,NE,ENE,E,ESE,SE,SSE,S,SSW,SW,WSW,W,WNW,NW,NNW'.split(',');
const EARS = { hand: 'agent', truck: 'truck', mast: 'mast' } as const;
const CHANGES: Readonly<Record<WhyChange['kind'], string>> = {
  walkSlowly: 'walk slowly',
  lieLow: 'lie low',
  hangUp: 'hang up',
  phoneOff: 'put the phone away',
  standStill: 'stand still',
  turnBack: 'turn back',
};

export const whyCommand: CliCommand = {
  words: 'why',
  what: 'why they came closer: each rise of the exposure and each arrest, and what would have changed it',
  files: SOURCE,
  flags: [JSON_FLAG],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const recording = await readRecording(source);
    const world = ownWorldOf(recording, source);
    const told = explained(explainNight(recording, world));
    if (given.switches.has('json')) say.out(JSON.stringify(told));
    else if (told.length === 0) say.out('Nobody came closer in this night.');
    else for (const why of told) say.out(lineOf(why, world));
    return ExitCode.fine;
  },
};

function explained(explaining: ReturnType<typeof explainNight>): readonly Why[] {
  let slice = explaining.next();
  while (!slice.done) slice = explaining.next();
  return slice.value;
}

/** @returns one line of plain English. */
export function lineOf(why: Why, world: World): string {
  const step = why.kind === 'held' ? 'held' : why.now;
  return `${clockOf(world, why.tick)}  ${step}: ${causeText(why, world)}. ${changesText(why)}`;
}

function causeText(why: Why, world: World): string {
  const { cause } = why;
  switch (cause.kind) {
    case 'signal':
      return `the ${whoHeard(why, cause)} received the phone (${levelText(cause)}), no direction yet`;
    case 'bearing':
    case 'bearings':
      return bearingText(why, cause);
    case 'sight':
      return sightText(why, cause, world);
    case 'report':
      return `a neighbor told of someone seen ${metersText(cause.meters)} away at ${clockOf(world, cause.sawTick)}`;
    case 'door':
      return 'they came to the door, after what was known by then';
    case 'walkedIn':
      return `${newsText(cause)}; the way led to where they already looked`;
    case 'closedIn':
      return `${newsText(cause)}; what they believed drew together here`;
    default:
      return cause satisfies never;
  }
}

function newsText({ quiet }: { readonly quiet: boolean }): string {
  return quiet ? 'nothing new came in' : 'no single piece of news made it';
}

function bearingText(why: Why, cause: Heard): string {
  const wide = `${Math.round(cause.sigmaDegrees)}° wide`;
  const count = cause.bearings === 1 ? '1 bearing' : `${cause.bearings} bearings`;
  return `a bearing by the ${whoHeard(why, cause)} (${levelText(cause)}, ${wide}); ${count} by then`;
}

function whoHeard(why: Why, cause: Heard): string {
  return `${EARS[cause.ear]} ${metersText(cause.meters)} ${windOf(why, cause)}`;
}

function levelText({ levelDbm, marginDb }: Heard): string {
  return `${Math.round(levelDbm)} dBm, ${Math.round(marginDb)} dB more than needed`;
}

/** At an arrest it tells when the one who came had seen the caller, which was some time before and somewhere else. */
function sightText(why: Why, cause: Seen, world: World): string {
  const who = cause.rides ? 'those in a truck' : 'an agent';
  const how = [
    cause.upright ? 'upright' : 'lying low',
    ...(cause.running ? ['running'] : []),
    ...(cause.phoneLit ? ['the phone lit'] : []),
  ].join(', ');
  const where = metersText(cause.meters);
  if (why.kind === 'rise') return `${who} ${where} ${windOf(why, cause)} saw someone: ${how}`;
  return `${who} had seen someone from ${where} at ${clockOf(world, cause.sawTick)}: ${how}`;
}

function changesText({ changes }: Why): string {
  if (changes.length === 0)
    return `Of what was tried, nothing alone would have kept it away for ${KEPT_AWAY_SECONDS} s.`;
  const all = changes.map(({ kind, seconds }) => `${CHANGES[kind]} ${seconds} s sooner`).join(', or ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}, and it would not have come to this in the next ${KEPT_AWAY_SECONDS} s.`;
}

function windOf({ x, y }: Why, { fromX, fromY }: { readonly fromX: number; readonly fromY: number }): string {
  return WINDS[headingTo(fromX - x, fromY - y)] ?? '';
}

function metersText(meters: number): string {
  return `${Math.round(meters / 10) * 10} m`;
}

function clockOf({ startSecond }: World, tick: number): string {
  const seconds = (startSecond + tick * NIGHT_SECONDS_PER_TICK) % DAY_SECONDS;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
