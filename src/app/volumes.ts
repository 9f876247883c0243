// The parts of the sound that a player may turn up or down by themselves, beside the volume of all.
// Law: what is read back is treated as a stranger's; a part that is missing has the volume it began with.

export const SOUND_PARTS = ['voice', 'line', 'detection', 'surroundings', 'body'] as const;
export type SoundPart = (typeof SOUND_PARTS)[number];

/** 0 to 1 for each part. */
export type Volumes = Readonly<Record<SoundPart, number>>;

/** There is room above: whoever wants one part louder need not turn down all others. */
export const DEFAULT_VOLUME = 0.8;

export function volumesFrom(stored: unknown): Volumes {
  const held = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const of = (part: SoundPart): number => volumeFrom(held[part], DEFAULT_VOLUME);
  return {
    voice: of('voice'),
    line: of('line'),
    detection: of('detection'),
    surroundings: of('surroundings'),
    body: of('body'),
  };
}

export function volumeFrom(stored: unknown, otherwise: number): number {
  return typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : otherwise;
}
