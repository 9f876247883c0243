// How a player wants to see the night: its light, its colors, its stillness, and the size of its words.
// Law: no option changes the night itself; what is read back is checked field by field.

export interface PictureSettings {
  /** Brightness of the night sheet: 1 is as it was drawn. */
  readonly moonlight: number;
  /** Signal and detection in colors that every kind of sight can part. */
  readonly colorSafe: boolean;
  /** The straight lines of detection in white. */
  readonly whiteDetection: boolean;
  readonly highContrast: boolean;
  /** Nothing blinks; what a blink tells is said in a word. */
  readonly calm: boolean;
  /** Size of words: 1 to 2. */
  readonly textSize: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const MOONLIGHT: Range = { least: 0.6, most: 1.6, step: 0.05 };
export const TEXT_SIZE: Range = { least: 1, most: 2, step: 0.1 };

export function defaultPictureSettings(highContrast: boolean): PictureSettings {
  return { moonlight: 1, colorSafe: false, whiteDetection: false, highContrast, calm: false, textSize: 1 };
}

/** @param stored - what the device held, of any kind. */
export function pictureSettingsFrom(
  stored: Readonly<Record<string, unknown>>,
  defaults: PictureSettings,
): PictureSettings {
  const flag = (name: 'colorSafe' | 'whiteDetection' | 'highContrast' | 'calm') => {
    const value = stored[name];
    return typeof value === 'boolean' ? value : defaults[name];
  };
  return {
    moonlight: within(MOONLIGHT, stored.moonlight, defaults.moonlight),
    colorSafe: flag('colorSafe'),
    whiteDetection: flag('whiteDetection'),
    highContrast: flag('highContrast'),
    calm: flag('calm'),
    textSize: within(TEXT_SIZE, stored.textSize, defaults.textSize),
  };
}

function within({ least, most }: Range, value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
}
