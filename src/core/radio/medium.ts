// What a wave travels through: its length, the bend of the air over the earth, and the kind of ground.
// Law: every loss formula takes one of these, so that no formula assumes a frequency or an earth.
import { EFFECTIVE_EARTH_KM, LIGHT_METERS_GHZ } from './constants.ts';

export interface Medium {
  readonly frequencyGHz: number;
  readonly wavelengthMeters: number;
  /** Radius of an earth over which rays run straight, in km. */
  readonly effectiveEarthKm: number;
  /** Share of the path over the sea, 0 to 1. */
  readonly seaShare: number;
  readonly polarization: 'horizontal' | 'vertical';
}

/** The game's medium: dry land, ordinary air, upright antennas. */
export function landMedium(frequencyGHz: number): Medium {
  return {
    frequencyGHz,
    wavelengthMeters: LIGHT_METERS_GHZ / frequencyGHz,
    effectiveEarthKm: EFFECTIVE_EARTH_KM,
    seaShare: 0,
    polarization: 'vertical',
  };
}
