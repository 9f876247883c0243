// The sounds that can be learned by themselves, and the cues of a scan.
// Law: names alone; what each sounds like is audio's, what it means is told in words.

/** What is heard in the night. */
export const HEARD = [
  'ticksSlow',
  'ticksFast',
  'hum',
  'clear',
  'roaring',
  'ringing',
  'found',
  'lost',
  'steps',
  'hurried',
  'engine',
  'heart',
  'river',
] as const;

/** What a scan plays. */
export const CUES = ['cueRise', 'cueWater', 'cueRoad', 'cueVillage', 'cueDanger', 'cueGoal'] as const;

export type HeardSound = (typeof HEARD)[number];
export type CueSound = (typeof CUES)[number];
export type Sample = HeardSound | CueSound;

export type Wanted =
  | { readonly kind: 'sample'; readonly sample: Sample }
  | { readonly kind: 'scan'; readonly cues: readonly PlacedCue[] };

export interface PlacedCue {
  readonly sound: CueSound;
  /** -1 west to 1 east. */
  readonly pan: number;
  /** -1 south to 1 north: what lies behind one who looks north sounds duller. */
  readonly north: number;
  readonly meters: number;
}
