// One who plays by ear: hears announcements, types orders, and knows nothing else of the night.
// Law: strings in, strings out; all that is done here one could do who has read the help and listens.
import type { Player, Say } from './unseen.ts';

/** Whoever comes nearer than this, in meters, is avoided: first aside, and when he is near, flat on the ground. */
const ASIDE_METERS = 320;
const LIE_DOWN_METERS = 170;
/** One hangs up when someone with an antenna comes nearer than this. */
const HANG_UP_METERS = 300;
/** A place to call from lies at least so far from every antenna that is known, where there is such a place. */
const CALL_METERS = 450;
/** What a call and the way to it take, and what one keeps for detours on the way home, in seconds. */
const CALL_SECONDS = 90;
const SPARE_SECONDS = 40;
const HURRY_SECONDS = 20;

interface Spot {
  readonly number: number;
  readonly meters: number;
  readonly openTo: number;
  readonly agentMeters: number;
}

export const playByEar: Player = (say) => new Listener(say).play();

class Listener {
  readonly #tell: Say;
  #isOver = false;
  #isAllSaid = false;
  #isSeen = false;

  constructor(say: Say) {
    this.#tell = say;
  }

  play(): void {
    this.#say('help');
    this.#useLegalPhone();
    for (let calls = 0; calls < 12 && !this.#isOver && !this.#isAllSaid; calls++) {
      if (this.#isLate(CALL_SECONDS)) break;
      if (this.#goWhereItGlows()) this.#callFromHere();
      else this.#say('wait 10');
    }
    this.#goHome();
  }

  /** @returns all that was told, as one text. */
  #say(line: string): string {
    if (this.#isOver) return '';
    const told = this.#tell(line).join(' ');
    if (told.includes('The night is over')) this.#isOver = true;
    if (told.includes('Someone sees you') || told.includes('Exposure: found')) this.#isSeen = true;
    if (told.includes('Out of sight') || told.includes('Exposure: un')) this.#isSeen = false;
    if (told.includes('They hold you') || told.includes('They are at your door')) this.#beHeld();
    return told;
  }

  #beHeld(): void {
    this.#say('offer all');
    for (let waits = 0; waits < 20 && !this.#isOver; waits++) this.#say('wait 10');
  }

  /** The country's own phone, where one is carried: tried first, as one is told, and then left for the other. */
  #useLegalPhone(): void {
    if (!this.#say('task').includes('legal phone')) return;
    this.#say('call');
    for (let calls = 0; calls < 4 && !this.#say('task').includes('under a stone'); calls++) {
      let told = this.#say('call');
      for (let lines = 0; lines < 20 && !/call has ended|does not go now/.test(told); lines++)
        told = this.#say('say');
      this.#say('put away');
    }
    if (this.#walk('go stone') && !this.#say('take phone').includes('You take the phone with'))
      this.#say('other phone');
  }

  /** @param spareSeconds that one wants to have besides the way home. */
  #isLate(spareSeconds: number): boolean {
    const left = secondsIn(this.#say('time'));
    return left < secondsIn(this.#say('way home')) + spareSeconds;
  }

  /** Takes the phone out, asks where the contours glow, and goes to the quietest of those places. */
  #goWhereItGlows(): boolean {
    this.#say('phone');
    const spot = bestOf(spotsIn(this.#say('signal')));
    this.#say('put away');
    return spot !== undefined && this.#walk(`go spot ${spot.number}`);
  }

  /** Walks, keeps out of the way of whoever comes, and goes on. @returns true when it is reached. */
  #walk(order: string): boolean {
    let told = this.#say(order);
    for (let legs = 0; legs < 80 && !this.#isOver; legs++) {
      if (told.includes('You are there')) return true;
      if (told.includes('Nobody can walk there') || told.includes('no such place')) return false;
      if (this.#isSeen) this.#flee();
      else this.#letPass();
      told = this.#say(order);
    }
    return false;
  }

  #flee(): void {
    this.#say('run');
    for (let runs = 0; runs < 6 && this.#isSeen && !this.#isOver; runs++) this.#say('go away');
    this.#say('walk');
  }

  #letPass(): void {
    for (let waits = 0; waits < 16 && !this.#isOver && !this.#isSeen; waits++) {
      const meters = comingMeters(this.#say('danger'));
      if (meters > ASIDE_METERS) break;
      if (meters > LIE_DOWN_METERS) this.#say('go away');
      else this.#lieLow();
    }
  }

  #lieLow(): void {
    this.#say('low');
    this.#say('wait 3');
    if (comingMeters(this.#say('danger')) > LIE_DOWN_METERS || this.#isSeen) this.#say('rise');
  }

  #callFromHere(): void {
    let told = this.#say('call');
    for (let lines = 0; lines < 60 && !this.#isOver; lines++) {
      if (told.includes('Everything is said')) this.#isAllSaid = true;
      if (/No service|does not go now|call was lost|drowned the call|call has ended/.test(told)) break;
      if (told.includes('crossed') || this.#isSeen) break;
      if (told.includes('antenna, ') && comingMeters(this.#say('danger')) < HANG_UP_METERS) break;
      if (this.#isLate(SPARE_SECONDS)) break;
      told = this.#say('say');
    }
    this.#say('hang up');
    this.#say('put away');
    if (!this.#isAllSaid) this.#getAway();
  }

  /** Away from where they heard one, until they hear nothing any more; then flat on the ground while anybody comes. */
  #getAway(): void {
    for (let legs = 0; legs < 10 && !this.#isOver; legs++) {
      if (this.#isSeen) this.#flee();
      if (this.#isLate(SPARE_SECONDS)) break;
      const isQuiet = /unheard|: heard/.test(this.#say('exposure'));
      const told = this.#say('danger');
      if (isQuiet && nearestMeters(told) > CALL_METERS) return;
      if (isQuiet && comingMeters(told) < ASIDE_METERS) this.#lieLow();
      else this.#say('go away');
    }
    this.#say('rise');
  }

  #goHome(): void {
    this.#say('put away');
    for (let tries = 0; tries < 12 && !this.#isOver; tries++) {
      if (this.#isLate(HURRY_SECONDS)) this.#say('run');
      this.#walk('go home');
      this.#say('go in');
    }
  }
}

const WITH_ANTENNA = /(?:An agent|A truck)[^,.]*, (\d+) m [a-z]+, (coming|passing|standing|going)/g;

/** @returns how near someone with an antenna is who comes or may come by, in meters. */
function comingMeters(told: string): number {
  const coming = Array.from(told.matchAll(WITH_ANTENNA)).filter(
    ([, meters, how]) => how === 'coming' || (how !== 'going' && Number(meters) < LIE_DOWN_METERS),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...coming.map(([, meters]) => Number(meters)));
}

function nearestMeters(told: string): number {
  const all = Array.from(told.matchAll(WITH_ANTENNA), ([, meters]) => Number(meters));
  return Math.min(Number.POSITIVE_INFINITY, ...all);
}

/** @returns the length of time that was told, in seconds. */
function secondsIn(told: string): number {
  const [, minutes = 0, seconds = 0] = /(?:(\d+) min )?(\d+) s\b/.exec(told) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

const SPOT =
  /spot (\d): (\d+) m [a-z]+, \w+, [^,]+, (?:ridges hide it|open to (one|\d+) antennas?), nearest agent (?:(\d+) m|not known)/g;

function spotsIn(told: string): Spot[] {
  return Array.from(told.matchAll(SPOT), ([, number, meters, open, agent]) => ({
    number: Number(number),
    meters: Number(meters),
    openTo: open === undefined ? 0 : open === 'one' ? 1 : Number(open),
    agentMeters: agent === undefined ? Number.POSITIVE_INFINITY : Number(agent),
  }));
}

/** The nearest of the quiet ones; where none is quiet, the one farthest from everybody. */
function bestOf(spots: readonly Spot[]): Spot | undefined {
  const quiet = spots.filter(({ agentMeters }) => agentMeters >= CALL_METERS);
  if (quiet.length > 0) return [...quiet].sort((a, b) => worth(a) - worth(b))[0];
  return [...spots].sort((a, b) => b.agentMeters - a.agentMeters)[0];
}

function worth({ meters, openTo }: Spot): number {
  return meters + 400 * openTo;
}
