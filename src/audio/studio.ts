// What every instrument works with, and the few ways in which instruments move and sound.
// Law: a value glides and never jumps, so that nothing clicks unless it is meant to.
import type { Stuff } from './noise.ts';

export interface Studio {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly stuff: Stuff;
  /** Endless noises, shared by all who filter them. */
  readonly white: AudioNode;
  readonly brown: AudioNode;
}

export function glide(param: AudioParam, value: number, at: number, seconds: number): void {
  param.setTargetAtTime(value, at, seconds);
}

/** Where each value that follows the night was last sent. */
const sentTo = new WeakMap<AudioParam, number>();
/** A change smaller than this share of it is no change to any ear. */
const UNHEARD_SHARE = 0.004;

/** As `glide`, for what is followed at every look: what stays as it is needs no word, and piles up no events. */
export function steer(param: AudioParam, value: number, at: number, seconds: number): void {
  const sent = sentTo.get(param);
  if (sent !== undefined && Math.abs(value - sent) <= UNHEARD_SHARE * Math.abs(sent)) return;
  sentTo.set(param, value);
  glide(param, value, at, seconds);
}

export function gain(context: BaseAudioContext, value: number): GainNode {
  return new GainNode(context, { gain: value });
}

/** Connects nodes in a row. @returns the last one. */
export function chain(...nodes: readonly [AudioNode, ...AudioNode[]]): AudioNode {
  return nodes.reduce((from, to) => from.connect(to));
}

export interface Strike {
  readonly buffer: AudioBuffer;
  readonly at: number;
  readonly gain: number;
  /** Playing speed, which is also pitch. */
  readonly rate?: number;
}

/** Sounds a short shape once; its nodes go when it has ended. */
export function strike(studio: Studio, to: AudioNode, { buffer, at, gain: level, rate = 1 }: Strike): void {
  const source = new AudioBufferSourceNode(studio.context, { buffer, playbackRate: rate });
  const fader = gain(studio.context, level);
  chain(source, fader, to);
  source.onended = () => fader.disconnect();
  source.start(at);
}

export function endless(context: BaseAudioContext, buffer: AudioBuffer): AudioNode {
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.start();
  return source;
}
