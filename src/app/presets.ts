// Ways to play that set several settings at once.
// Law: data only; one takes the place of another wholly, but for what someone may need whatever they choose: contrast,
// stillness and gentleness are only lent (comforts.ts), and none of them takes away what is the player's own.
import type { Settings } from './game.ts';
import { defaultTimeSettings } from './timeSettings.ts';

export const PRESET_NAMES = ['standard', 'lowVision', 'blind', 'deaf', 'oneHand', 'calm'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const STANDARD = {
  ...defaultTimeSettings(),
  textSize: 1,
  whiteDetection: false,
  captions: true,
  calm: false,
  unhurried: false,
  walking: 'stick',
  walkStays: false,
  byEar: false,
  announce: 'all',
  lent: [],
} as const satisfies Partial<Settings>;

type Preset = Pick<Settings, keyof typeof STANDARD>;

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  standard: STANDARD,
  lowVision: { ...STANDARD, textSize: 1.5, whiteDetection: true, lent: ['highContrast'] },
  blind: { ...STANDARD, stepMode: true, unhurried: true, byEar: true },
  deaf: { ...STANDARD, whiteDetection: true, showExposure: true },
  oneHand: { ...STANDARD, speedPercent: 75, unhurried: true, walking: 'tap', walkStays: true },
  calm: {
    ...STANDARD,
    calm: true,
    unhurried: true,
    speedPercent: 75,
    slowHearing: true,
    lent: ['reducedMotion', 'gentle'],
  },
};

/** @returns the way to play that the settings are those of, or null where they are one's own. */
export function presetOf(settings: Settings): PresetName | null {
  const isSet = (name: PresetName): boolean => {
    const { lent, ...plain } = PRESETS[name];
    const isPlainSet = Object.entries(plain).every(
      ([setting, value]) => settings[setting as keyof Settings] === value,
    );
    return isPlainSet && lent.every((comfort) => settings[comfort]);
  };
  return PRESET_NAMES.find(isSet) ?? null;
}
