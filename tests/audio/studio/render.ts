// Renders takes in a browser, faster than they sound, and measures them there.
// Law: it is the game's own soundscape, looked at as often as the game looks.

import type { SoundPart } from '../../../src/app/volumes.ts';
import { makeDesk } from '../../../src/audio/desk.ts';
import { makeStuff } from '../../../src/audio/noise.ts';
import { Soundscape } from '../../../src/audio/soundscape.ts';
import { beginNight } from '../../../src/core/begin.ts';
import { tinyWorld } from '../../helpers/tinyWorld.ts';
import { villager } from '../../helpers/villager.ts';
import { type Channels, type Levels, levelsOf } from './measure.ts';
import { gainOf, only, TAKES, type Take, type TakeName } from './takes.ts';

const RATE = 44_100;
const LOOK_SECONDS = 0.05;

/** Someone of everyone, beside the caller: for what happens to have happened somewhere. */
function nightForEvents() {
  const round = [{ x: 66, y: 64 }];
  const neighbors = [villager('v', [{ x: 62, y: 64 }])];
  return beginNight(tinyWorld({ hunters: [{ id: 'a', round }], neighbors }), 1);
}

export async function levels(name: TakeName, part?: SoundPart): Promise<Levels> {
  const take = TAKES[name];
  return levelsOf(await rendered(part ? only(part, take) : take), RATE);
}

/** @returns how loud it is in each tenth of a second, in dB. */
export async function course(name: TakeName, part: SoundPart): Promise<number[]> {
  const channels = await rendered(only(part, TAKES[name]));
  const tenth = RATE / 10;
  return Array.from({ length: 10 * TAKES[name].seconds }, (_, i) => {
    return levelsOf(
      channels.map((all) => all.subarray(i * tenth, (i + 1) * tenth)),
      RATE,
    ).rmsDb;
  });
}

/** @returns what the desk makes of noise and a tone that are as loud as samples can be. */
export async function abused(): Promise<Levels> {
  const context = new OfflineAudioContext({ length: 3 * RATE, numberOfChannels: 2, sampleRate: RATE });
  const desk = makeDesk(context);
  desk.fade(1, 0, 0.001);
  const { white } = makeStuff(context);
  const source = new AudioBufferSourceNode(context, { buffer: white, loop: true });
  const square = new OscillatorNode(context, { type: 'square', frequency: 1733 });
  source.connect(desk.in);
  square.connect(desk.in);
  source.start();
  square.start(1.5);
  const buffer = await context.startRendering();
  return levelsOf([buffer.getChannelData(0), buffer.getChannelData(1)], RATE);
}

/** @returns 16-bit samples, left and right in turn, as text. */
export async function samples(name: TakeName): Promise<string> {
  const [left, right] = await rendered(TAKES[name]);
  const both = new Int16Array(2 * (left?.length ?? 0));
  left?.forEach((sample, i) => {
    both[2 * i] = Math.round(32767 * sample);
    both[2 * i + 1] = Math.round(32767 * (right?.[i] ?? 0));
  });
  const bytes = new Uint8Array(both.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** @returns how far left and right are apart at most. */
export async function earsApart(name: TakeName): Promise<number> {
  const [left, right] = await rendered(TAKES[name]);
  return left?.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (right?.[i] ?? 0))), 0) ?? 0;
}

async function rendered(take: Take): Promise<Channels> {
  const context = new OfflineAudioContext({
    length: take.seconds * RATE,
    numberOfChannels: 2,
    sampleRate: RATE,
  });
  const soundscape = new Soundscape(context);
  soundscape.set(take);
  soundscape.fade(gainOf(take), 0.01);
  const night = nightForEvents();
  lookOften(context, take.seconds, (second) => {
    soundscape.follow(take.scene(second));
    soundscape.happen(take.events(second - LOOK_SECONDS, second), night);
  });
  const buffer = await context.startRendering();
  return [buffer.getChannelData(0), buffer.getChannelData(1)];
}

/** Offline time stands still for each look. */
function lookOften(context: OfflineAudioContext, seconds: number, look: (second: number) => unknown): void {
  for (let count = 0; count < Math.round(seconds / LOOK_SECONDS); count++) {
    const second = count * LOOK_SECONDS;
    void context.suspend(second).then(async () => {
      await look(second);
      await context.resume();
    });
  }
}

/** Nights that differ in who hears and who jams, one after the other on one soundscape. @param atEnd of each night. */
export async function nights(count: number, atEnd: () => Promise<void>): Promise<void> {
  const takes = [
    TAKES['all at once, all at full'],
    TAKES['a clear call, hunted'],
    TAKES['valley by the river'],
  ];
  const context = new OfflineAudioContext({
    length: count * NIGHT_SECONDS * RATE,
    numberOfChannels: 2,
    sampleRate: RATE,
  });
  const soundscape = new Soundscape(context);
  soundscape.fade(1, 0.01);
  const night = nightForEvents();
  lookOften(context, count * NIGHT_SECONDS, (second) => {
    const look = Math.round(second / LOOK_SECONDS);
    const into = (look % NIGHT_LOOKS) * LOOK_SECONDS;
    const take = takes[Math.floor(second % 3)] as Take;
    const scene = take.scene(into);
    const isQuiet = into > NIGHT_SECONDS - REST_SECONDS;
    soundscape.follow(isQuiet ? TAKES['ridge in the wind'].scene(into) : withBird(scene, second));
    if (!isQuiet) soundscape.happen(take.events(second - LOOK_SECONDS, second), night);
    return look % NIGHT_LOOKS === NIGHT_LOOKS - 1 ? atEnd() : undefined;
  });
  await context.startRendering();
}

const NIGHT_SECONDS = 10;
const NIGHT_LOOKS = NIGHT_SECONDS / LOOK_SECONDS;
/** Long enough for everything that was struck to have died away. */
const REST_SECONDS = 5;

function withBird(scene: ReturnType<Take['scene']>, second: number): ReturnType<Take['scene']> {
  const call = Math.floor(second);
  const kind = call % 2 === 0 ? 'owl' : 'nightjar';
  return { ...scene, bird: { call, kind, meters: 200, pan: 0 } };
}
