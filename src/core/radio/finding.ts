// Direction finding: how well an antenna in the hand can tell where a signal comes from.
// Law: the error follows the signal; a weak signal or ground in the way makes a wide bearing.
import { cos, log, pow10, sin } from '../math/exact.ts';
import { draw, type RandomStream } from '../random.ts';
import {
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
 * Standard deviation of a bearing in radians: noise sqrt((1 + 1/gamma) / (2 M gamma)) (Watson-Watt; the Cramer-Rao
 * value times the noisy reference), instrument and site added as variances (RADIO.md 1.10).
 * @param groundLossDb loss beyond free space.
 */
export function bearingSigmaRad(snrDb: number, groundLossDb: number): number {
  const gamma = pow10(snrDb / 10);
  const noise = Math.sqrt((1 + 1 / gamma) / (2 * FINDER_SAMPLES * gamma));
  const instrument = INSTRUMENT_SIGMA_DEG * RAD_PER_DEG;
  const siteDeg = Math.min(SITE_SIGMA_MOST_DEG, SITE_SIGMA_DEG + SITE_SIGMA_DEG_PER_DB * groundLossDb);
  const site = siteDeg * RAD_PER_DEG;
  return Math.min(SATURATED_RAD, Math.sqrt(noise * noise + instrument * instrument + site * site));
}

/** @returns a turn drawn from the bell of that standard deviation, as cosine and sine (Box and Muller 1958). */
export function drawBearingError(stream: RandomStream, sigmaRad: number): { cos: number; sin: number } {
  const radius = Math.sqrt(-2 * log(1 - draw(stream)));
  const turnRad = sigmaRad * radius * cos(2 * Math.PI * draw(stream));
  return { cos: cos(turnRad), sin: sin(turnRad) };
}
