// Ways to play that set several settings at once.
// Law: data only; one takes the place of another wholly, but for what someone may need whatever they choose: none of them
// takes away contrast, stillness or gentleness that the device asks for or the player has chosen.
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
} as const satisfies Partial<Settings>;

type Preset = Pick<Settings, keyof typeof STANDARD> &
  Partial<Pick<Settings, 'highContrast' | 'reducedMotion' | 'gentle'>>;

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  standard: STANDARD,
  lowVision: { ...STANDARD, textSize: 1.5, highContrast: true, whiteDetection: true },
  blind: { ...STANDARD, stepMode: true, unhurried: true, byEar: true },
  deaf: { ...STANDARD, whiteDetection: true, showExposure: true },
  oneHand: { ...STANDARD, speedPercent: 75, unhurried: true, walking: 'tap', walkStays: true },
  calm: {
    ...STANDARD,
    calm: true,
    reducedMotion: true,
    gentle: true,
    unhurried: true,
    speedPercent: 75,
    slowHearing: true,
  },
};

/** @returns the way to play that the settings are those of, or null where they are one's own. */
export function presetOf(settings: Settings): PresetName | null {
  const isSet = (name: PresetName): boolean =>
    Object.entries(PRESETS[name]).every(([setting, value]) => settings[setting as keyof Settings] === value);
  return PRESET_NAMES.find(isSet) ?? null;
}
