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
      '{"language":"Korean!","volume":9,"muted":"yes"}',
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

  it('keep the picture as it was chosen, and take no bad value for it', () => {
    deviceHolding(null);
    const mine = { ...DEFAULTS, moonlight: 1.35, colorSafe: true, calm: true, textSize: 2 };
    expect(saveSettings(mine)).toBe(true);
    expect(loadSettings(DEFAULTS)).toEqual(mine);
    for (const text of [
      '{"moonlight":0.59,"textSize":2.1,"calm":1,"colorSafe":"true"}',
      '{"moonlight":"1","textSize":0,"highContrast":null,"whiteDetection":{}}',
      '{"moonlight":1e999,"textSize":-1}',
    ]) {
      deviceHolding(text);
      expect(loadSettings(DEFAULTS), text).toEqual(DEFAULTS);
    }
  });

  it('begin with more contrast where the device asks for it, until the player says otherwise', () => {
    const asked = defaultSettings('en', false, true);
    deviceHolding('{"muted":true}');
    expect(loadSettings(asked).highContrast).toBe(true);
    deviceHolding('{"highContrast":false}');
    expect(loadSettings(asked).highContrast).toBe(false);
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
