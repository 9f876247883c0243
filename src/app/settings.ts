// What a player chose, kept on the device; what is read back is treated as a stranger's.
// Law: a broken or refused store never stops the game; the defaults stand in.
import { jsonOf } from '../content/json.ts';
import { readSetting, writeSetting } from '../platform/storage.ts';
import { changedComforts, lentAfter, lentFrom, withLent } from './comforts.ts';
import { defaultEarSettings, earSettingsFrom } from './earSettings.ts';
import type { Language, Settings } from './game.ts';
import { DEFAULT_HANDS, handSettingsFrom } from './handSettings.ts';
import { defaultPictureSettings, pictureSettingsFrom } from './pictureSettings.ts';
import { defaultTimeSettings, timeSettingsFrom } from './timeSettings.ts';
import { DEFAULT_VOLUME, volumeFrom, volumesFrom } from './volumes.ts';
import { isLanguageCode } from './words.ts';

const KEY = 'settings';
/** A stranger may have written what is stored: no more characters of it are read. */
const LONGEST_TEXT = 4000;

export function defaultSettings(language: Language, reducedMotion: boolean, highContrast = false): Settings {
  return {
    ...defaultPictureSettings(highContrast),
    ...defaultTimeSettings(),
    ...DEFAULT_HANDS,
    ...defaultEarSettings(),
    language,
    reducedMotion,
    leftHanded: false,
    unhurried: false,
    gentle: false,
    lent: [],
    cardRead: false,
    showReception: false,
    muted: false,
    mono: false,
    captions: true,
    volume: DEFAULT_VOLUME,
    volumes: volumesFrom(null),
  };
}

/** @returns the stored settings over the defaults, field by field, each checked. */
export function loadSettings(defaults: Settings): Settings {
  const stored = parse(readSetting(KEY));
  const own = {
    ...pictureSettingsFrom(stored, defaults),
    language: isLanguageCode(stored.language) ? stored.language : defaults.language,
    ...timeSettingsFrom(stored, defaults),
    ...handSettingsFrom(stored, defaults),
    ...earSettingsFrom(stored, defaults),
    reducedMotion: flag(stored.reducedMotion, defaults.reducedMotion),
    leftHanded: flag(stored.leftHanded, defaults.leftHanded),
    unhurried: flag(stored.unhurried, defaults.unhurried),
    gentle: flag(stored.gentle, defaults.gentle),
    cardRead: flag(stored.cardRead, defaults.cardRead),
    showReception: flag(stored.showReception, defaults.showReception),
    muted: flag(stored.muted, defaults.muted),
    mono: flag(stored.mono, defaults.mono),
    captions: flag(stored.captions, defaults.captions),
    volume: volumeFrom(stored.volume, defaults.volume),
    volumes: volumesFrom(stored.volumes),
  };
  return { ...own, ...withLent(own, lentFrom(stored.lent)) };
}

/** @returns the settings after a change by hand, or as another way to play is chosen. */
export function changed(settings: Settings, change: Partial<Settings>): Settings {
  return { ...settings, ...change, ...changedComforts(settings, change) };
}

/**
 * Keeps what was chosen; what was never chosen, or is only lent, goes on following the device.
 * @returns false when it refused.
 */
export function saveSettings(chosen: Partial<Settings>): boolean {
  const kept = parse(readSetting(KEY));
  const lent = lentAfter(lentFrom(kept.lent), chosen);
  return writeSetting(KEY, JSON.stringify({ ...kept, ...chosen, lent }));
}

function parse(text: string | null): Record<string, unknown> {
  if (text === null || text.length > LONGEST_TEXT) return {};
  const value = jsonOf(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
