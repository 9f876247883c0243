// What a player chose, kept on the device; what is read back is treated as a stranger's.
// Law: a broken or refused store never stops the game; the defaults stand in.
import { readSetting, writeSetting } from '../platform/storage.ts';
import type { Language, Settings } from './game.ts';
import { defaultPictureSettings, pictureSettingsFrom } from './pictureSettings.ts';

const KEY = 'settings';

export function defaultSettings(language: Language, reducedMotion: boolean, highContrast = false): Settings {
  return {
    ...defaultPictureSettings(highContrast),
    language,
    reducedMotion,
    leftHanded: false,
    unhurried: false,
    muted: false,
    volume: 0.8,
  };
}

/** @returns the stored settings over the defaults, field by field, each checked. */
export function loadSettings(defaults: Settings): Settings {
  const stored = parse(readSetting(KEY));
  return {
    ...pictureSettingsFrom(stored, defaults),
    language: stored.language === 'en' || stored.language === 'ko' ? stored.language : defaults.language,
    reducedMotion: flag(stored.reducedMotion, defaults.reducedMotion),
    leftHanded: flag(stored.leftHanded, defaults.leftHanded),
    unhurried: flag(stored.unhurried, defaults.unhurried),
    muted: flag(stored.muted, defaults.muted),
    volume: share(stored.volume, defaults.volume),
  };
}

/** Keeps what was chosen; what was never chosen goes on following the device. @returns false when it refused. */
export function saveSettings(chosen: Partial<Settings>): boolean {
  return writeSetting(KEY, JSON.stringify({ ...parse(readSetting(KEY)), ...chosen }));
}

function parse(text: string | null): Record<string, unknown> {
  if (text === null || text.length > 1000) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function share(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
}
