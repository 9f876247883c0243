// What a player chose, kept on the device; what is read back is treated as a stranger's.
// Law: a broken or refused store never stops the game; the defaults stand in.
import { readSetting, writeSetting } from '../platform/storage.ts';
import { defaultEarSettings, earSettingsFrom } from './earSettings.ts';
import type { Language, Settings } from './game.ts';
import { defaultPictureSettings, pictureSettingsFrom } from './pictureSettings.ts';
import { DEFAULT_VOLUME, volumeFrom, volumesFrom } from './volumes.ts';

const KEY = 'settings';

export function defaultSettings(language: Language, reducedMotion: boolean, highContrast = false): Settings {
  return {
    ...defaultPictureSettings(highContrast),
    ...defaultEarSettings(),
    language,
    reducedMotion,
    leftHanded: false,
    unhurried: false,
    gentle: false,
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
  return {
    ...pictureSettingsFrom(stored, defaults),
    ...earSettingsFrom(stored, defaults),
    language: stored.language === 'en' || stored.language === 'ko' ? stored.language : defaults.language,
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
}

/** Keeps what was chosen; what was never chosen goes on following the device. @returns false when it refused. */
export function saveSettings(chosen: Partial<Settings>): boolean {
  return writeSetting(KEY, JSON.stringify({ ...parse(readSetting(KEY)), ...chosen }));
}

function parse(text: string | null): Record<string, unknown> {
  if (text === null || text.length > 4000) return {};
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
