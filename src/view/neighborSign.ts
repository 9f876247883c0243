// Which signs stand over a neighbor: an eye that opens with his suspicion, a raised hand, the ear of one who reports.
// Law: pure; what he is shows only by what he does, and what he has done only where the caller could see it.
import type { Neighbor } from '../core/night.ts';
import { WATCHING_SUSPICION } from '../core/rules.ts';
import type { NeighborSite } from '../core/world.ts';

/** Less suspicion than this is a glance that means nothing. */
const GLANCE = 0.02;
/** Suspicion from which the eye is wide open. */
const NEARLY_SURE = 0.65;
/** How strong the ear of one is who has told already. */
const TOLD_ALPHA = 0.72;

export type Eye = 'eye-0' | 'eye-1' | 'eye-2' | 'eye-3';
export type Load = 'none' | 'frame' | 'bundle';

export interface NeighborSign {
  readonly eye: Eye | null;
  readonly eyeAlpha: number;
  readonly hand: boolean;
  /** 0 for no ear. */
  readonly ear: number;
  /** How strongly the dotted ring around him is seen. */
  readonly earshot: number;
}

const NOTHING: NeighborSign = { eye: null, eyeAlpha: 0, hand: false, ear: 0, earshot: 0 };
const SHUT: NeighborSign = { ...NOTHING, eye: 'eye-0', eyeAlpha: 1 };
const HAND: NeighborSign = { ...NOTHING, hand: true };
const REPORTS: NeighborSign = { ...NOTHING, ear: 1, earshot: 1 };
const TOLD: NeighborSign = { ...NOTHING, ear: TOLD_ALPHA, earshot: 0.45 };

type Seen = Readonly<Pick<Neighbor, 'state' | 'trait' | 'known' | 'suspicion'>>;

export function signOf({ state, trait, known, suspicion }: Seen): NeighborSign {
  switch (state) {
    case 'home':
      return NOTHING;
    case 'lookingAway':
      return known ? SHUT : NOTHING;
    case 'warning':
      return known ? HAND : NOTHING;
    case 'reporting':
      return known ? REPORTS : NOTHING;
    default:
      if (known && trait === 'reports') return TOLD;
      return suspicion > GLANCE || state === 'watching' ? eyeFor(suspicion) : NOTHING;
  }
}

function eyeFor(suspicion: number): NeighborSign {
  const eye = suspicion >= NEARLY_SURE ? 'eye-3' : suspicion >= WATCHING_SUSPICION ? 'eye-2' : 'eye-1';
  return { ...NOTHING, eye, eyeAlpha: Math.min(1, 0.55 + (0.45 * suspicion) / WATCHING_SUSPICION) };
}

/** Some grown-ups carry wood or a bundle, the same ones all night; the watch has a lantern in the hand. */
export function loadOf(id: string, { kind, age }: Pick<NeighborSite, 'kind' | 'age'>): Load {
  if (kind === 'watch' || age !== 'adult') return 'none';
  let sum = 7;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) % 9973;
  const lot = sum % 5;
  return lot === 0 ? 'frame' : lot === 1 ? 'bundle' : 'none';
}
