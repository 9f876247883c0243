// How a player wants to be told the night by ear: how much is said, and whether what others see is said too.
// Law: no option changes the night itself; what is read back is checked field by field.

export const ANNOUNCE = ['all', 'important'] as const;
export type Announce = (typeof ANNOUNCE)[number];

export interface EarSettings {
  /** Whoever comes nearer on the sheet is told of, and the ground that one walks over. */
  readonly byEar: boolean;
  /** Everything that happens, or only what asks for an answer. */
  readonly announce: Announce;
}

export function defaultEarSettings(): EarSettings {
  return { byEar: false, announce: 'all' };
}

/** @param stored - what the device held, of any kind. */
export function earSettingsFrom(
  stored: Readonly<Record<string, unknown>>,
  defaults: EarSettings,
): EarSettings {
  return {
    byEar: typeof stored.byEar === 'boolean' ? stored.byEar : defaults.byEar,
    announce: ANNOUNCE.find((one) => one === stored.announce) ?? defaults.announce,
  };
}
