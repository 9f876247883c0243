// The parts of the sound, each at the player's volume, and what gives way to what.
// Law: what tells nothing sinks under a voice and under whatever hunts one; held, one hears little but one's own heart.
import { SOUND_PARTS, type SoundPart, type Volumes } from '../app/volumes.ts';
import { ambienceGain, partGain, worldGain } from './loudness.ts';
import type { Scene } from './scene.ts';
import { chain, gain, steer } from './studio.ts';

/** How slowly the world sinks when someone holds the caller, how slowly the air gives way, and a slider's pace. */
const SINK_SECONDS = 0.9;
const DUCK_SECONDS = 0.15;
const SLIDE_SECONDS = 0.03;

interface Part {
  readonly volume: GainNode;
  /** What of it sinks while someone holds the caller. */
  readonly world: GainNode;
}

export class Parts {
  readonly #parts: Readonly<Record<SoundPart, Part>>;
  readonly #ambience: GainNode;

  constructor(context: BaseAudioContext, into: AudioNode) {
    const make = (): Part => {
      const part = { volume: gain(context, 1), world: gain(context, 1) };
      chain(part.world, part.volume, into);
      return part;
    };
    this.#parts = {
      voice: make(),
      line: make(),
      detection: make(),
      surroundings: make(),
      body: make(),
    };
    this.#ambience = gain(context, 1);
    this.#ambience.connect(this.#parts.surroundings.world);
  }

  /** @returns where a sound of this part goes. */
  into(part: SoundPart): AudioNode {
    return this.#parts[part].world;
  }

  /** @returns where wind, water and birds go: they tell nothing. */
  get ambience(): AudioNode {
    return this.#ambience;
  }

  /** @returns where the heart goes: it does not sink with the world. */
  get heart(): AudioNode {
    return this.#parts.body.volume;
  }

  set(volumes: Volumes, at: number): void {
    for (const part of SOUND_PARTS)
      steer(this.#parts[part].volume.gain, partGain(volumes[part]), at, SLIDE_SECONDS);
  }

  follow(scene: Scene, at: number): void {
    const world = worldGain(scene.isHeld);
    for (const part of SOUND_PARTS) steer(this.#parts[part].world.gain, world, at, SINK_SECONDS);
    steer(this.#ambience.gain, ambienceGain(besideOf(scene)), at, DUCK_SECONDS);
  }
}

function besideOf({ speech, isRinging, finders }: Scene): Parameters<typeof ambienceGain>[0] {
  if (speech || isRinging) return 'voice';
  return finders.length > 0 ? 'finders' : 'nothing';
}
