// Single sounds for whoever learns them, and the cues of a scan: played at once, beside whatever the night sounds like.
// Law: the sounds of the night are made by the night's own instruments; only the cues are made here.
import type { CueSound, HeardSound, PlacedCue, Wanted } from '../app/ear/sounds.ts';
import { CUES } from '../app/ear/sounds.ts';
import type { Settings } from '../app/game.ts';
import { masterGain } from './loudness.ts';
import type { Scene } from './scene.ts';
import { Soundscape } from './soundscape.ts';

type Loudness = Pick<Settings, 'volume' | 'volumes' | 'muted' | 'mono'>;

const LOOK_MS = 50;
/** How long a sound that lasts is played, and how long the last one may ring. */
const SAMPLE_MS = 2600;
const RING_MS = 700;
/** Between two cues of a scan, in seconds. */
const CUE_EVERY_SECONDS = 0.62;

/** Nothing to be heard but the air of a still night. */
const STILL: Scene = {
  earpiece: 'silent',
  sinrDb: 20,
  isRinging: false,
  jamming: null,
  speech: null,
  finders: [],
  exposure: 'unheard',
  crossedShare: 0,
  height: 0,
  forest: 0,
  river: { meters: 2000, pan: 0 },
  weather: 'clear',
  bird: null,
  walker: null,
  engine: null,
  isHeld: false,
};

/** The sounds that last or come again: the scene at so many looks after the first. */
const SCENES: Partial<Readonly<Record<HeardSound, (look: number) => Partial<Scene>>>> = {
  ticksSlow: () => ({ finders: [{ finder: 0, levelDbm: -98, meters: 120, pan: -0.5 }] }),
  ticksFast: () => ({ finders: [{ finder: 0, levelDbm: -72, meters: 60, pan: 0.5 }] }),
  hum: () => ({ earpiece: 'atEar', jamming: { riseDb: 24, pan: 0, jammers: [0] } }),
  clear: () => ({ earpiece: 'atEar', sinrDb: 20 }),
  roaring: () => ({ earpiece: 'atEar', sinrDb: 4 }),
  ringing: () => ({ earpiece: 'atEar', isRinging: true }),
  steps: (look) => ({ walker: { step: Math.floor(look / 9), hurries: false, meters: 25, pan: -0.6 } }),
  hurried: (look) => ({ walker: { step: Math.floor(look / 5), hurries: true, meters: 20, pan: 0.6 } }),
  engine: () => ({ engine: { meters: 60, pan: 0.4 } }),
  heart: () => ({ exposure: 'crossed', crossedShare: 0.7 }),
  river: () => ({ river: { meters: 10, pan: -0.5 } }),
};

export class Samples {
  readonly #context = new AudioContext({ latencyHint: 'interactive' });
  readonly #soundscape = new Soundscape(this.#context);
  readonly #cues = new GainNode(this.#context, { gain: 1 });
  #looking: ReturnType<typeof setInterval> | undefined;
  #sleeping: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#cues.connect(this.#context.destination);
  }

  play(wanted: Wanted, loudness: Loudness): void {
    clearInterval(this.#looking);
    clearTimeout(this.#sleeping);
    void this.#context.resume().catch(() => undefined);
    const level = masterGain(loudness.volume, loudness.muted);
    this.#soundscape.set(loudness);
    this.#cues.gain.value = level * CUES_GAIN;
    if (wanted.kind === 'scan') return this.#playCues(wanted.cues, loudness.mono);
    const { sample } = wanted;
    const cue = CUES.find((one) => one === sample);
    if (cue) return this.#playCues([{ sound: cue, pan: 0, north: 1, meters: 50 }], loudness.mono);
    this.#playHeard(sample as HeardSound, level);
  }

  #playHeard(sample: HeardSound, level: number): void {
    this.#soundscape.fade(level, 0.05);
    let look = 0;
    const follow = (): void => {
      this.#soundscape.follow({ ...STILL, ...SCENES[sample]?.(look) });
      if (look === 4) this.#click(sample);
      look++;
    };
    follow();
    this.#looking = setInterval(follow, LOOK_MS);
    this.#sleepAfter(SAMPLE_MS);
  }

  /** What happens once is no part of a scene. */
  #click(sample: HeardSound): void {
    if (sample === 'found') this.#soundscape.click({ kind: 'serviceFound', tower: 0 });
    if (sample === 'lost') this.#soundscape.click({ kind: 'serviceLost', why: 'weak' });
  }

  #playCues(cues: readonly PlacedCue[], mono: boolean): void {
    const from = this.#context.currentTime + 0.08;
    cues.forEach((cue, index) => {
      playCue(this.#context, this.#cues, mono ? { ...cue, pan: 0 } : cue, from + index * CUE_EVERY_SECONDS);
    });
    this.#sleepAfter(cues.length * CUE_EVERY_SECONDS * 1000 + RING_MS);
  }

  #sleepAfter(ms: number): void {
    this.#sleeping = setTimeout(() => {
      clearInterval(this.#looking);
      this.#soundscape.fade(0, 0.05);
      this.#sleeping = setTimeout(() => void this.#context.suspend().catch(() => undefined), RING_MS);
    }, ms);
  }
}

/** Cues are quiet beside a voice. */
const CUES_GAIN = 0.5;

interface Tone {
  readonly type: OscillatorType;
  /** Pitch at the beginning and at the end, in Hz. */
  readonly hertz: readonly [number, number];
  readonly atSeconds: number;
  readonly seconds: number;
  readonly gain: number;
}

const CUE_TONES: Readonly<Record<CueSound, readonly Tone[]>> = {
  cueRise: [
    { type: 'sine', hertz: [440, 440], atSeconds: 0, seconds: 0.16, gain: 0.3 },
    { type: 'sine', hertz: [660, 660], atSeconds: 0.17, seconds: 0.24, gain: 0.3 },
  ],
  cueWater: [{ type: 'sine', hertz: [260, 190], atSeconds: 0, seconds: 0.5, gain: 0.34 }],
  cueRoad: [
    { type: 'triangle', hertz: [190, 150], atSeconds: 0, seconds: 0.07, gain: 0.5 },
    { type: 'triangle', hertz: [190, 150], atSeconds: 0.17, seconds: 0.07, gain: 0.5 },
  ],
  cueVillage: [
    { type: 'sine', hertz: [1046, 1046], atSeconds: 0, seconds: 0.45, gain: 0.16 },
    { type: 'sine', hertz: [2093, 2093], atSeconds: 0, seconds: 0.2, gain: 0.05 },
  ],
  cueDanger: [0, 0.12, 0.24].map((atSeconds) => ({
    type: 'square',
    hertz: [130, 110],
    atSeconds,
    seconds: 0.06,
    gain: 0.22,
  })),
  cueGoal: [{ type: 'sine', hertz: [523, 523], atSeconds: 0, seconds: 0.55, gain: 0.28 }],
};

/** From its side; duller from behind, softer from afar. */
function playCue(
  context: BaseAudioContext,
  into: AudioNode,
  { sound, pan, north, meters }: PlacedCue,
  at: number,
): void {
  const panner = new StereoPannerNode(context, { pan });
  const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: 900 + 3200 * ((north + 1) / 2) });
  const distance = new GainNode(context, { gain: 1 / (1 + meters / 400) });
  distance.connect(dull).connect(panner).connect(into);
  for (const { type, hertz, atSeconds, seconds, gain } of CUE_TONES[sound]) {
    const from = at + atSeconds;
    const tone = new OscillatorNode(context, { type, frequency: hertz[0] });
    tone.frequency.linearRampToValueAtTime(hertz[1], from + seconds);
    const shape = new GainNode(context, { gain: 0 });
    shape.gain.setValueAtTime(0, from);
    shape.gain.linearRampToValueAtTime(gain, from + 0.012);
    shape.gain.exponentialRampToValueAtTime(0.001, from + seconds);
    tone.connect(shape).connect(distance);
    tone.start(from);
    tone.stop(from + seconds + 0.02);
  }
}
