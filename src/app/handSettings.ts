// How a player's hands work: how one walks, whether one switch does everything, and one's own keys and buttons.
// Law: no option changes the night itself; what is read back is checked field by field.
import type { HandWishes } from '../input/hands.ts';
import { KEYMAP, type Keymap } from '../input/keymap.ts';
import { keymapWith, type Own, ownButtonsFrom, ownKeysFrom } from '../input/ownKeys.ts';
import type { Range } from './pictureSettings.ts';

export const WALKINGS = ['stick', 'pad', 'tap'] as const;
export type Walking = (typeof WALKINGS)[number];

export interface HandSettings {
  /** On glass: a stick wherever the thumb lands, eight buttons in its place, or taps alone. */
  readonly walking: Walking;
  /** A pressed walking key goes on walking until it is pressed again: nothing has to be held. */
  readonly walkStays: boolean;
  /** One key, one button or one touch anywhere chooses what is lit. */
  readonly oneButton: boolean;
  /** How long each thing is lit, in seconds. */
  readonly scanSeconds: number;
  /** What was given other keys and pad buttons than the game begins with. */
  readonly ownKeys: Own<string>;
  readonly ownButtons: Own<number>;
}

export const SCAN_SECONDS: Range = { least: 1, most: 4, step: 0.5 };

export const DEFAULT_HANDS: HandSettings = {
  walking: 'stick',
  walkStays: false,
  oneButton: false,
  scanSeconds: 2,
  ownKeys: {},
  ownButtons: {},
};

/** @param stored - what the device held, of any kind. */
export function handSettingsFrom(
  stored: Readonly<Record<string, unknown>>,
  defaults: HandSettings,
): HandSettings {
  const { walking, walkStays, oneButton, scanSeconds, ownKeys, ownButtons } = stored;
  return {
    walking: WALKINGS.find((one) => one === walking) ?? defaults.walking,
    walkStays: typeof walkStays === 'boolean' ? walkStays : defaults.walkStays,
    oneButton: typeof oneButton === 'boolean' ? oneButton : defaults.oneButton,
    scanSeconds: isWithin(SCAN_SECONDS, scanSeconds) ? scanSeconds : defaults.scanSeconds,
    ownKeys: ownKeys === undefined ? defaults.ownKeys : ownKeysFrom(ownKeys),
    ownButtons: ownButtons === undefined ? defaults.ownButtons : ownButtonsFrom(ownButtons),
  };
}

function isWithin({ least, most }: Range, value: unknown): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

interface Worn {
  readonly keys: Own<string>;
  readonly buttons: Own<number>;
  readonly keymap: Keymap;
}

let worn: Worn = { keys: DEFAULT_HANDS.ownKeys, buttons: DEFAULT_HANDS.ownButtons, keymap: KEYMAP };

/** @returns the same map for the same choice: it is asked for at each press. */
export function keymapOf({ ownKeys, ownButtons }: HandSettings): Keymap {
  if (worn.keys !== ownKeys || worn.buttons !== ownButtons)
    worn = { keys: ownKeys, buttons: ownButtons, keymap: keymapWith(ownKeys, ownButtons) };
  return worn.keymap;
}

/** @returns what the devices have to know of it. */
export function handWishesOf(settings: HandSettings): HandWishes {
  const { walking, walkStays, oneButton } = settings;
  const keymap = keymapOf(settings);
  return { keymap, pushes: walking === 'stick', stays: walkStays, oneSwitch: oneButton };
}
