// How a player wants time to pass, and what makes a night easier: its speed, whole steps, and the assists.
// Law: speed and steps change when a tick is lived, never what it does; what is read back is checked field by field.
import type { Assists } from '../core/night.ts';

/** In percent of the night's own speed. */
export const SPEEDS = [25, 50, 75, 100, 125, 150] as const;
export type SpeedPercent = (typeof SPEEDS)[number];

/** The two that change the night itself hold from the next night on. */
export interface TimeSettings extends Assists {
  readonly speedPercent: SpeedPercent;
  /** Time moves only on a command. */
  readonly stepMode: boolean;
  /** The best ways to where one can go are drawn on the sheet. */
  readonly showRoutes: boolean;
  /** So is from where the phone would be heard. */
  readonly showExposure: boolean;
}

export function defaultTimeSettings(): TimeSettings {
  return {
    speedPercent: 100,
    stepMode: false,
    slowHearing: false,
    noArrest: false,
    showRoutes: false,
    showExposure: false,
  };
}

/** @param stored - what the device held, of any kind. */
export function timeSettingsFrom(
  stored: Readonly<Record<string, unknown>>,
  defaults: TimeSettings,
): TimeSettings {
  const flag = (name: Exclude<keyof TimeSettings, 'speedPercent'>): boolean => {
    const value = stored[name];
    return typeof value === 'boolean' ? value : defaults[name];
  };
  return {
    speedPercent: SPEEDS.find((percent) => percent === stored.speedPercent) ?? defaults.speedPercent,
    stepMode: flag('stepMode'),
    slowHearing: flag('slowHearing'),
    noArrest: flag('noArrest'),
    showRoutes: flag('showRoutes'),
    showExposure: flag('showExposure'),
  };
}

/** @returns the next speed that way, or the same where there is none. */
export function nextSpeed(percent: SpeedPercent, by: 1 | -1): SpeedPercent {
  return SPEEDS[SPEEDS.indexOf(percent) + by] ?? percent;
}

/** With one switch the night moves by turns, which stand still of themselves. */
export function isInSteps({
  stepMode,
  oneButton,
}: Pick<TimeSettings, 'stepMode'> & { readonly oneButton: boolean }): boolean {
  return stepMode && !oneButton;
}
