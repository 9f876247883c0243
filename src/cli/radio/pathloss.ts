// `far-end pathloss FILE`: the core's diffraction against reference profiles, such as the official ones of the ITU.
// Law: every expected loss of every case is compared; a case fails when one of them is out of tolerance.
import { deltaBullington, type Profile } from '../../core/radio/deltaBullington.ts';
import type { Medium } from '../../core/radio/medium.ts';
import { BadInput, type CliCommand, ExitCode, JSON_FLAG, sayResult } from '../command.ts';
import { addCase, areNumbers, isRecord, makeTally, readJson, type Tally } from './tally.ts';

/** The ITU's own sheet for this set computes with another speed of light and states this tolerance. */
const TOLERANCE_DB_BY_SET: Readonly<Record<string, number>> = { itu_delta_bullington: 0.1 };
const TOLERANCE_DB = 1e-6;

export const pathLossCommand: CliCommand = {
  words: 'pathloss',
  what: 'compare diffraction over profiles with a file of reference data',
  files: { name: 'FILE', least: 1, most: 1 },
  flags: [JSON_FLAG],
  run(given, say) {
    const tally = tallyOf(given.files[0] ?? '');
    sayResult({ ...tally }, given.switches.has('json'), say);
    return tally.failed === 0 ? ExitCode.fine : ExitCode.refuted;
  },
};

interface Case {
  readonly set: string;
  readonly profile: Profile;
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly medium: Medium;
  /** Expected losses in dB by the names of the file. */
  readonly expected: Readonly<Record<string, unknown>>;
}

function tallyOf(file: string): Tally {
  const { profiles, cases } = readJson(file);
  if (!isRecord(profiles)) throw new BadInput(`${file}: profiles: expected an object of profiles by name`);
  if (!Array.isArray(cases) || cases.length === 0)
    throw new BadInput(`${file}: cases: expected a list of cases`);
  const tally = makeTally('delta-Bullington, ITU-R P.526-16 4.5.2');
  cases.forEach((raw: unknown, index) => {
    const one = caseOf(raw, profiles);
    if (typeof one === 'string') throw new BadInput(`${file}: cases.${index}: ${one}`);
    addCase(tally, one.set, largestErrorDb(one), TOLERANCE_DB_BY_SET[one.set] ?? TOLERANCE_DB);
  });
  return tally;
}

/** @returns the case, or what is wrong with it. */
function caseOf(raw: unknown, profiles: Readonly<Record<string, unknown>>): Case | string {
  if (!isRecord(raw)) return 'expected an object';
  const { set, htg_m, hrg_m, f_GHz, ae_km, omega, pol, c_m_per_s, expected } = raw;
  const numbers = [htg_m, hrg_m, f_GHz, ae_km, omega, c_m_per_s];
  if (!areNumbers(numbers)) return 'expected numbers htg_m, hrg_m, f_GHz, ae_km, omega, c_m_per_s';
  if (!isRecord(expected)) return 'expected: expected an object of losses in dB';
  const profile = profileOf(profiles[String(raw.profile)]);
  if (!profile) return `profile: no complete profile is called ${String(raw.profile)}`;
  const [fromMeters = 0, toMeters = 0, frequencyGHz = 1, effectiveEarthKm = 1, seaShare = 0, light = 0] =
    numbers;
  const medium: Medium = {
    frequencyGHz,
    wavelengthMeters: (light * 1e-9) / frequencyGHz,
    effectiveEarthKm,
    seaShare,
    polarization: pol === 'h' ? 'horizontal' : 'vertical',
  };
  return { set: String(set), profile, fromMeters, toMeters, medium, expected };
}

function profileOf(raw: unknown): Profile | null {
  if (!isRecord(raw)) return null;
  const { d_km, h_m, g_m = h_m } = raw;
  if (!areNumbers(d_km) || !areNumbers(h_m, d_km.length) || !areNumbers(g_m, d_km.length)) return null;
  return { kmByPoint: d_km, groundMetersByPoint: h_m, surfaceMetersByPoint: g_m };
}

/** @returns the largest error of all losses that the case expects, in dB. */
function largestErrorDb({ profile, fromMeters, toMeters, medium, expected }: Case): number {
  const losses = deltaBullington(profile, fromMeters, toMeters, medium);
  const found: Readonly<Record<string, number>> = {
    Lbulla_dB: losses.bullingtonDb,
    Lbulls_dB: losses.smoothBullingtonDb,
    Ldsph_dB: losses.sphericalDb,
    Ld_dB: losses.totalDb,
  };
  let largest = 0;
  let compared = 0;
  for (const [name, value] of Object.entries(expected)) {
    const foundDb = found[name];
    if (foundDb === undefined || typeof value !== 'number') continue;
    compared++;
    const errorDb = Math.abs(foundDb - value);
    if (!(errorDb <= largest)) largest = errorDb;
  }
  return compared > 0 ? largest : Number.NaN;
}
