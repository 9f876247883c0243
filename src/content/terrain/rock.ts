// What the mountains are made of: how deep water cuts, how far slopes creep, and how much ground a spring needs.
// Law: mixed rock is that of old, bit for bit; every other differs from it in numbers only, and costs no more to grow.

export const ROCKS = ['clay', 'slate', 'granite', 'limestone'] as const;
export type Rock = 'mixed' | (typeof ROCKS)[number];

export interface Grain {
  /** Times as easily cut as mixed rock, and as much so from place to place. */
  readonly cut: number;
  readonly patches: number;
  /** Times as far as slopes of mixed rock creep: at most 1.25, beyond which a hillside would shake. */
  readonly creep: number;
  /** Passes of creep over the finished land. */
  readonly lastCreeps: number;
  /** Water is seen where this share of the sheet drains through. */
  readonly springShare: number;
  /** How often beds are cut, until no brook has to climb: sharp ground takes more. */
  readonly bedPasses: number;
  /** Whether a cut leaves alone what lies lower than the bed already: on sharp ground the brook would dig itself in. */
  readonly bedsKeepLevel: boolean;
  /** Times as many mountain masses across the sheet, and times as uneven. */
  readonly masses: number;
  readonly unrest: number;
  /** Times as high are the small forms. */
  readonly smallForms: number;
}

export const GRAINS: Readonly<Record<Rock, Grain>> = {
  mixed: {
    cut: 1,
    patches: 1,
    creep: 1,
    lastCreeps: 2,
    springShare: 0.0042,
    bedPasses: 3,
    bedsKeepLevel: false,
    masses: 1,
    unrest: 1,
    smallForms: 1,
  },
  // Holds all its water: a gully beside every gully.
  clay: {
    cut: 1.35,
    patches: 0.7,
    creep: 0.45,
    lastCreeps: 1,
    springShare: 0.0022,
    bedPasses: 8,
    bedsKeepLevel: true,
    masses: 1.5,
    unrest: 0.8,
    smallForms: 0.7,
  },
  // Long sharp ridges with a ravine between each two.
  slate: {
    cut: 0.85,
    patches: 1.5,
    creep: 0.3,
    lastCreeps: 0,
    springShare: 0.0033,
    bedPasses: 8,
    bedsKeepLevel: true,
    masses: 1.15,
    unrest: 1.25,
    smallForms: 1.6,
  },
  // Broad backs, worn round.
  granite: {
    cut: 0.8,
    patches: 0.6,
    creep: 1.25,
    lastCreeps: 14,
    springShare: 0.006,
    bedPasses: 8,
    bedsKeepLevel: true,
    masses: 0.7,
    unrest: 1,
    smallForms: 1.1,
  },
  // Swallows its water: few brooks between high, separate masses.
  limestone: {
    cut: 0.9,
    patches: 1.2,
    creep: 1,
    lastCreeps: 5,
    springShare: 0.0085,
    bedPasses: 8,
    bedsKeepLevel: true,
    masses: 1.35,
    unrest: 1.6,
    smallForms: 1.3,
  },
};
