import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, loadSettings, saveSettings } from '../../src/app/settings.ts';

const DEFAULTS = defaultSettings('en', false);

/** The device's small memory, holding this text under every name. */
function deviceHolding(text: string | null): void {
  let held = text;
  const getItem = () => held;
  const setItem = (_: string, value: string) => {
    held = value;
  };
  vi.stubGlobal('localStorage', { getItem, setItem });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('settings', () => {
  it('come back as they were kept', () => {
    deviceHolding(null);
    const volumes = { ...DEFAULTS.volumes, line: 0.1, body: 0 };
    const mine = { ...DEFAULTS, language: 'ko', volume: 0.25, volumes, mono: true, captions: false } as const;
    expect(saveSettings(mine)).toBe(true);
    expect(loadSettings(DEFAULTS)).toEqual(mine);
  });

  it('are the defaults, field by field, where the device holds nonsense', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '7',
      '{',
      '{"language":"xx","volume":9,"muted":"yes"}',
      ' '.repeat(5000),
    ]) {
      deviceHolding(text);
      expect(loadSettings(DEFAULTS), text).toEqual(DEFAULTS);
    }
    deviceHolding('{"volume":-1,"muted":true}');
    expect(loadSettings(DEFAULTS)).toEqual({ ...DEFAULTS, muted: true });
    deviceHolding('{"volumes":{"voice":0.5,"line":7,"body":"loud"},"mono":1}');
    const volumes = { ...DEFAULTS.volumes, voice: 0.5 };
    expect(loadSettings(DEFAULTS)).toEqual({ ...DEFAULTS, volumes });
  });

  it('are the defaults where the device refuses, and say that they were not kept', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(loadSettings(DEFAULTS)).toEqual(DEFAULTS);
    expect(saveSettings(DEFAULTS)).toBe(false);
  });
});
