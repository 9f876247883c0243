// Direction finding: how well an antenna in the hand can tell where a signal comes from.
// Law: the error follows the signal; a weak signal or ground in the way makes a wide bearing.
import { cos, log, pow10, sin } from '../math/exact.ts';
import { normalShare } from '../math/normal.ts';
import { draw, type RandomStream } from '../random.ts';
import {
  FALSE_ALARM_SIGMAS,
  FINDER_NOISE_FIGURE_DB,
  FINDER_SAMPLES,
  INSTRUMENT_SIGMA_DEG,
  SITE_SIGMA_DEG,
  SITE_SIGMA_DEG_PER_DB,
  SITE_SIGMA_MOST_DEG,
  THERMAL_NOISE_DBM,
} from './constants.ts';

const RAD_PER_DEG = Math.PI / 180;
/** A bearing without any information is uniform: 104 degrees of standard deviation. */
const SATURATED_RAD = 104 * RAD_PER_DEG;

/** @returns signal to noise in dB at the finder. */
export function finderSnrDb(levelDbm: number): number {
  return levelDbm - (THERMAL_NOISE_DBM + FINDER_NOISE_FIGURE_DB);
}

/**
 * Standard deviation of a bearing in radians: noise, instrument and site added as variances (RADIO.md 1.10).
 * @param groundLossDb loss beyond free space. @param samples independent looks that the bearing averages.
 */
export function bearingSigmaRad(snrDb: number, groundLossDb: number, samples = FINDER_SAMPLES): number {
  const noise = noiseSigmaRad(snrDb, samples);
  const instrument = INSTRUMENT_SIGMA_DEG * RAD_PER_DEG;
  const siteDeg = Math.min(SITE_SIGMA_MOST_DEG, SITE_SIGMA_DEG + SITE_SIGMA_DEG_PER_DB * groundLossDb);
  const site = siteDeg * RAD_PER_DEG;
  return Math.min(SATURATED_RAD, Math.sqrt(noise * noise + instrument * instrument + site * site));
}

/**
 * Watson-Watt's two crossed antennas and a reference: sqrt((1 + 1/gamma) / (2 M gamma)) rad, the Cramer-Rao value
 * times the noise of the reference; uniform when there is nothing to hear.
 */
export function noiseSigmaRad(snrDb: number, samples: number): number {
  const gamma = pow10(snrDb / 10);
  return Math.min(SATURATED_RAD, Math.sqrt((1 + 1 / gamma) / (2 * samples * gamma)));
}

/**
 * Chance that an energy detector notices a signal in so many samples, P_d = Phi((gamma sqrt(M) - tau) / (1 + gamma))
 * (the Gaussian limit; RADIO.md 1.10). What is not noticed tells a listener something too.
 */
export function detectionChance(snrDb: number, samples = FINDER_SAMPLES): number {
  const gamma = pow10(snrDb / 10);
  return normalShare((gamma * Math.sqrt(samples) - FALSE_ALARM_SIGMAS) / (1 + gamma));
}

/** @returns a turn drawn from the bell of that standard deviation, as cosine and sine (Box and Muller 1958). */
export function drawBearingError(stream: RandomStream, sigmaRad: number): { cos: number; sin: number } {
  const radius = Math.sqrt(-2 * log(1 - draw(stream)));
  const turnRad = sigmaRad * radius * cos(2 * Math.PI * draw(stream));
  return { cos: cos(turnRad), sin: sin(turnRad) };
}
