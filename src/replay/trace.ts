// What a recorded night was like from its first tick to its last, gathered once: the way walked, the call, the exposure
// and what happened. The theatre's timeline, list and pictures are all drawn from it.
// Law: computed from the recording and never stored; the same recording gives the same trace.
import type { CallEnd, NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { noiseRiseDb } from '../core/radio/link.ts';
import { step } from '../core/step.ts';
import { callNow } from '../core/systems/call.ts';
import { cellAt } from '../core/terrain/stride.ts';
import type { World } from '../core/world.ts';
import { toldAs } from './debug.ts';
import { livableTicks, SLICE_TICKS } from './lived.ts';
import type { Recording } from './recording.ts';

/** Something that happened, and the tick after which it had. */
export interface TracedEvent {
  readonly tick: number;
  readonly event: NightEvent;
}

/** A bearing as it was taken: from where, and the unit vector towards where the sender was taken to be. */
export interface TracedBearing {
  readonly tick: number;
  /** Hunters by their number, then the posts. */
  readonly finder: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly towardsX: number;
  readonly towardsY: number;
  readonly sigmaRad: number;
  readonly levelDbm: number;
}

/** From ringing to its end. */
export interface TracedCall {
  readonly fromTick: number;
  readonly toTick: number;
  /** Null where the recording ends before the call does. */
  readonly end: CallEnd | null;
  readonly x: number;
  readonly y: number;
}

export interface Trace {
  readonly ticks: number;
  /** Where the caller was after each tick, x and y in cells, from tick 0 on: two numbers a tick. */
  readonly route: Float32Array;
  /** 0 to 1 by tick. */
  readonly exposureLevel: Float32Array;
  /** By tick: 0 no call, 1 a call in which nobody speaks, 2 to 5 speech from lost (2) to clear (5). */
  readonly voice: Uint8Array;
  readonly calls: readonly TracedCall[];
  readonly bearings: readonly TracedBearing[];
  /** In order; only what a list can tell. */
  readonly events: readonly TracedEvent[];
}

type EventKind = NightEvent['kind'];

/** What a list of the night tells. The rest is told by other means, comes with something that is told, or comes too
 * often: a bearing is in `bearings`, news arrives after what was heard or seen, a name is known by what was understood. */
const TOLD: Readonly<Record<EventKind, boolean>> = {
  refused: false,
  footstep: false,
  barsChanged: false,
  lineBegun: false,
  bearingTaken: false,
  hunterTurned: false,
  newsArrived: false,
  identityRaised: false,
  phoneSwitched: true,
  serviceFound: true,
  serviceLost: true,
  towerChanged: true,
  jammerSwitched: true,
  ringing: true,
  connected: true,
  lineHeard: true,
  lineBroken: true,
  callEnded: true,
  exposureChanged: true,
  seen: true,
  lostSight: true,
  coatOff: true,
  batteryLow: true,
  batteryEmpty: true,
  phonePut: true,
  phoneFound: true,
  simBroken: true,
  phoneChanged: true,
  moneyHanded: true,
  moneyStopped: true,
  companionTurned: true,
  companionSeen: true,
  overheard: true,
  neighborSaw: true,
  neighborActs: true,
  reported: true,
  warned: true,
  knocked: true,
  held: true,
  letGo: true,
  offered: true,
  sentenced: true,
  ended: true,
};
/** A jammer is near where it raises the noise of a phone by this much, in dB; farther off nobody hears it switch. */
const NEAR_JAMMER_RISE_DB = 1;

/**
 * Lives the night once. @returns after each slice the share that is done, at the end the trace; of a recording of other
 * rules or of another level nothing but its first moment.
 */
export function* traceNight(recording: Recording, world: World): Generator<number, Trace> {
  const ticks = livableTicks(recording, world);
  const { night, commandsAt } = toldAs(recording, world);
  const notes = new Notes(ticks);
  notes.note([], night);
  while (night.tick < ticks && night.outcome === 'none') {
    notes.note(step(night, commandsAt(night.tick)), night);
    if (night.tick % SLICE_TICKS === 0) yield night.tick / ticks;
  }
  return notes.finish(night);
}

class Notes {
  readonly #route: Float32Array;
  readonly #exposureLevel: Float32Array;
  readonly #voice: Uint8Array;
  readonly #calls: TracedCall[] = [];
  readonly #bearings: TracedBearing[] = [];
  readonly #events: TracedEvent[] = [];
  #call: Omit<TracedCall, 'toTick' | 'end'> | null = null;

  constructor(ticks: number) {
    this.#route = new Float32Array((ticks + 1) * 2);
    this.#exposureLevel = new Float32Array(ticks + 1);
    this.#voice = new Uint8Array(ticks + 1);
  }

  note(events: readonly NightEvent[], night: ReadonlyNight): void {
    const { tick, caller } = night;
    this.#route[tick * 2] = caller.x;
    this.#route[tick * 2 + 1] = caller.y;
    this.#exposureLevel[tick] = night.exposureLevel;
    this.#voice[tick] = voiceOf(night);
    for (const event of events) this.#noteEvent(event, night);
  }

  finish({ tick }: ReadonlyNight): Trace {
    if (this.#call) this.#calls.push({ ...this.#call, toTick: tick, end: null });
    return {
      ticks: tick,
      route: this.#route.slice(0, (tick + 1) * 2),
      exposureLevel: this.#exposureLevel.slice(0, tick + 1),
      voice: this.#voice.slice(0, tick + 1),
      calls: this.#calls,
      bearings: this.#bearings,
      events: this.#events,
    };
  }

  #noteEvent(event: NightEvent, night: ReadonlyNight): void {
    const { tick, caller } = night;
    if (event.kind === 'ringing') this.#call = { fromTick: tick, x: caller.x, y: caller.y };
    if (event.kind === 'callEnded' && this.#call) {
      this.#calls.push({ ...this.#call, toTick: tick, end: event.why });
      this.#call = null;
    }
    if (event.kind === 'bearingTaken') this.#noteBearing(event, night);
    // Events are used again by the next tick: they are copied.
    if (isTold(event, night)) this.#events.push({ tick, event: { ...event } });
  }

  #noteBearing(event: Extract<NightEvent, { kind: 'bearingTaken' }>, night: ReadonlyNight): void {
    const finder = night.hunters[event.finder] ?? night.posts[event.finder - night.hunters.length];
    if (!finder) return;
    this.#bearings.push({
      tick: night.tick,
      finder: event.finder,
      fromX: finder.bearingFromX,
      fromY: finder.bearingFromY,
      towardsX: event.x,
      towardsY: event.y,
      sigmaRad: event.sigmaRad,
      levelDbm: event.levelDbm,
    });
  }
}

function isTold(event: NightEvent, night: ReadonlyNight): boolean {
  return event.kind === 'jammerSwitched' ? isNear(event.jammer, night) : TOLD[event.kind];
}

/** On or off: what counts is what it brings to the caller's place from where it stands or stood. */
function isNear(jammer: number, { world, jammers, caller }: ReadonlyNight): boolean {
  const site = world.jammers[jammer];
  const stand = site?.stands[jammers[jammer]?.stand ?? 0];
  if (!site || !stand) return false;
  const lossDb = stand.lossDbByCell[cellAt(world.sheet, caller.x, caller.y)] as number;
  return noiseRiseDb(site.eirpDbm - lossDb) >= NEAR_JAMMER_RISE_DB;
}

function voiceOf(night: ReadonlyNight): number {
  const { phone } = night;
  if (phone.state !== 'inCall' && phone.state !== 'ringing') return 0;
  return callNow(night).speaking ? 2 + Math.min(3, phone.quality) : 1;
}
