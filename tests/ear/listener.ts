// One who plays by ear: hears announcements, types orders, and knows nothing else of the night.
// Law: strings in, strings out; all that is done here one could do who has read the help and listens.
import type { Player, Say } from './unseen.ts';

/** Nearer than this, in meters, one lies down while someone comes. */
const LIE_DOWN_METERS = 200;
/** Nobody calls from where an agent is known to be nearer than this, if there is another place. */
const CALL_METERS = 450;

interface Spot {
  readonly number: number;
  readonly meters: number;
  readonly glow: string;
  readonly agentMeters: number;
  readonly isHidden: boolean;
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
    for (let calls = 0; calls < 8 && !this.#isOver && !this.#isAllSaid; calls++) {
      if (this.#isLate() || !this.#goWhereItGlows()) break;
      this.#callFromHere();
    }
    this.#goHome();
  }

  /** @returns all that was told, as one text. */
  #say(line: string): string {
    if (this.#isOver) return '';
    const told = this.#tell(line).join(' ');
    if (process.env.EAR) console.log(`> ${line}\n   ${told}`);
    if (told.includes('The night is over')) this.#isOver = true;
    if (told.includes('Everything is said')) this.#isAllSaid = true;
    if (told.includes('They hold you') || told.includes('They are at your door')) this.#beHeld();
    this.#isSeen = told.includes('Someone sees you') || told.includes('Exposure: found');
    return told;
  }

  #beHeld(): void {
    this.#say('offer all');
    for (let waits = 0; waits < 20 && !this.#isOver; waits++) this.#say('wait 10');
  }

  /** The country's own phone, where one is carried: tried first, as one is told. */
  #useLegalPhone(): void {
    if (!this.#say('task').includes('phone you bought') && !this.#say('other phone').includes('no other phone')) {
      this.#say('other phone');
    }
  }

  #isLate(): boolean {
    const minutes = Number(/in (\d+) min/.exec(this.#say('time'))?.[1] ?? 0);
    return minutes < 1;
  }

  /** Takes the phone out, asks where the contours glow, and goes to the quietest of those places. */
  #goWhereItGlows(): boolean {
    this.#say('phone');
    const spots = spotsIn(this.#say('signal'));
    this.#say('put away');
    const spot = bestOf(spots);
    if (!spot) return false;
    return this.#walk(`go spot ${spot.number}`);
  }

  /** Walks, lies low while someone passes, and goes on. @returns true when it is reached. */
  #walk(order: string): boolean {
    let told = this.#say(order);
    for (let legs = 0; legs < 60 && !this.#isOver; legs++) {
      if (told.includes('You are there')) return true;
      if (told.includes('Nobody can walk there') || told.includes('no such place')) return false;
      if (this.#isSeen) this.#flee();
      else this.#letPass();
      told = this.#say('go on');
    }
    return false;
  }

  #flee(): void {
    this.#say('run');
    this.#say('go away');
    this.#say('walk');
  }

  #letPass(): void {
    for (let waits = 0; waits < 12 && !this.#isOver; waits++) {
      if (!isComing(this.#say('danger'))) break;
      this.#say('low');
      this.#say('wait 3');
      if (this.#isSeen) break;
    }
    this.#say('rise');
  }

  #callFromHere(): void {
    let told = this.#say('call');
    for (let lines = 0; lines < 40 && !this.#isOver && !this.#isAllSaid; lines++) {
      if (told.includes('No service') || told.includes('does not go now')) break;
      if (told.includes('crossed') || told.includes('call was lost') || this.#isSeen) break;
      if (/An agent[^.]* (\d+) m/.test(told) && isComing(this.#say('danger'))) break;
      told = this.#say('say');
    }
    this.#say('hang up');
    this.#say('put away');
    if (!this.#isAllSaid) this.#say('go away');
  }

  #goHome(): void {
    this.#say('put away');
    for (let tries = 0; tries < 12 && !this.#isOver; tries++) {
      this.#walk('go home');
      this.#say('go in');
    }
  }
}

/** Someone with an antenna is near and comes. */
function isComing(told: string): boolean {
  const found = /(?:An agent|A truck)[^,.]*, (\d+) m [a-z]+, (coming this way|passing)/.exec(told);
  return found !== null && Number(found[1]) < LIE_DOWN_METERS;
}

function spotsIn(told: string): Spot[] {
  const spots = told.matchAll(
    /spot (\d): (\d+) m [a-z]+, (faint|good|strong), [^,]+, nearest agent (?:(\d+) m|not known)( behind a ridge)?/g,
  );
  return Array.from(spots, ([, number, meters, glow = '', agent, hidden]) => ({
    number: Number(number),
    meters: Number(meters),
    glow,
    agentMeters: agent === undefined ? Number.POSITIVE_INFINITY : Number(agent),
    isHidden: hidden !== undefined,
  }));
}

/** The nearest of the quiet ones; where none is quiet, the one farthest from everybody. */
function bestOf(spots: readonly Spot[]): Spot | undefined {
  const quiet = spots.filter(({ agentMeters }) => agentMeters >= CALL_METERS);
  if (quiet.length > 0) return [...quiet].sort((a, b) => worth(a) - worth(b))[0];
  return [...spots].sort((a, b) => b.agentMeters - a.agentMeters)[0];
}

function worth({ meters, isHidden, glow }: Spot): number {
  return meters - (isHidden ? 250 : 0) - (glow === 'strong' ? 100 : 0);
}
