import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/app/game.ts';
import { PRESET_NAMES, PRESETS, presetOf } from '../../src/app/presets.ts';
import { changed, defaultSettings, loadSettings, saveSettings } from '../../src/app/settings.ts';
import { defaultTimeSettings, nextSpeed } from '../../src/app/timeSettings.ts';

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

  it('keep how time passes and what makes a night easier, and take no value of another kind for it', () => {
    deviceHolding(null);
    const mine = { ...DEFAULTS, speedPercent: 25, stepMode: true, noArrest: true, showRoutes: true } as const;
    expect(saveSettings(mine)).toBe(true);
    expect(loadSettings(DEFAULTS)).toEqual(mine);
    const kinds = [null, 1, 0, 'true', '50', 60, 25.5, -25, 1e308, [50], { percent: 50 }, ['true']];
    for (const kind of kinds) {
      const names = Object.keys(defaultTimeSettings());
      deviceHolding(JSON.stringify(Object.fromEntries(names.map((name) => [name, kind]))));
      expect(loadSettings(DEFAULTS), JSON.stringify(kind)).toEqual(DEFAULTS);
    }
  });

  it('are read up to a length that any choice of all of them fits into', () => {
    deviceHolding(null);
    const all = { ...DEFAULTS, ...PRESETS.calm, lent: [], gentle: true, moonlight: 1.35, textSize: 1.7 };
    expect(saveSettings(all)).toBe(true);
    expect(loadSettings(DEFAULTS)).toEqual(all);
  });

  it('are those of a way to play, whichever was chosen before, until one of them is changed', () => {
    for (const before of PRESET_NAMES) {
      for (const name of PRESET_NAMES) {
        const chosen = changed(changed(DEFAULTS, PRESETS[before]), PRESETS[name]);
        expect(presetOf(chosen)).toBe(name);
        expect(chosen, `${name} after ${before}`).toEqual(changed(DEFAULTS, PRESETS[name]));
        expect(presetOf({ ...chosen, textSize: 1.2 })).toBeNull();
      }
    }
    expect(presetOf(DEFAULTS)).toBe('standard');
  });

  it('keep what the device asks for and what was asked for gently, whatever way to play is chosen', () => {
    const asked = { ...defaultSettings('en', true, true), gentle: true };
    expect(presetOf(asked)).toBe('standard');
    for (const name of PRESET_NAMES) {
      const chosen = changed(asked, PRESETS[name]);
      expect([chosen.reducedMotion, chosen.highContrast, chosen.gentle], name).toEqual([true, true, true]);
      expect(presetOf(chosen)).toBe(name);
      expect(chosen.lent).toEqual([]);
    }
  });

  it('take along what a way to play has lent, as it is left, and leave what the player chose by hand', () => {
    const mine = changed(changed(DEFAULTS, PRESETS.calm), { textSize: 1.3 });
    expect([mine.gentle, mine.reducedMotion]).toEqual([true, true]);
    const left = changed(mine, PRESETS.standard);
    expect([left.gentle, left.reducedMotion]).toEqual([false, false]);

    const meant = [{ gentle: false }, { gentle: true }].reduce(changed, mine);
    const kept = changed(meant, PRESETS.deaf);
    expect([kept.gentle, kept.reducedMotion]).toEqual([true, false]);
    expect(changed(changed(mine, { gentle: false }), PRESETS.calm).gentle).toBe(true);
  });

  it('are lent over a reload as well, and what was only lent goes on following the device', () => {
    const choose = (change: Partial<Settings>, device = DEFAULTS) => {
      expect(saveSettings(change)).toBe(true);
      return loadSettings(device);
    };
    deviceHolding(null);
    expect(choose(PRESETS.calm)).toEqual(changed(DEFAULTS, PRESETS.calm));
    expect(choose({ muted: true }).lent).toEqual(['reducedMotion', 'gentle']);
    expect(choose({ gentle: false })).toMatchObject({ gentle: false, lent: ['reducedMotion'] });
    expect(loadSettings(defaultSettings('en', true)).lent).toEqual([]);
    expect(choose(PRESETS.standard)).toMatchObject({ reducedMotion: false, gentle: false, lent: [] });
    expect(loadSettings(defaultSettings('en', true)).reducedMotion).toBe(true);
    for (const stored of ['"gentle"', '{"gentle":true}', '[["gentle"],"calm",1,null]', '7']) {
      deviceHolding(`{"lent":${stored}}`);
      expect(loadSettings(DEFAULTS), stored).toEqual(DEFAULTS);
    }
  });

  it('go one speed up or down, and no further', () => {
    expect([nextSpeed(100, 1), nextSpeed(100, -1), nextSpeed(150, 1), nextSpeed(25, -1)]).toEqual([
      125, 75, 150, 25,
    ]);
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
