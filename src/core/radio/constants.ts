// The numbers of the radio, each with its unit, its reason and its source.
// Law: changing any of them changes nights, so it bumps RULES_VERSION.

/** Carrier in GHz: a GSM-900 class network (uplink 890 to 915 MHz, downlink 935 to 960 MHz). */
export const GAME_FREQUENCY_GHZ = 0.9;
/** Wavelength in meters times frequency in GHz, as the ITU-R P.1812 and P.452 reference code has it. */
export const LIGHT_METERS_GHZ = 0.2998;
/** Effective earth radius in km, 4/3 of the true one (ITU-R P.526: the default when nothing else is known). */
export const EFFECTIVE_EARTH_KM = 8500;

/** Weakest level a handheld phone can use, in dBm (3GPP TS 05.05 6.2, "small MS"). */
export const HANDSET_SENSITIVITY_DBM = -102;
/** Thermal noise in 200 kHz at 290 K, -173.98 + 10 log10(200e3), in dBm. */
export const THERMAL_NOISE_DBM = -120.97;
/** Noise figures in dB: with 9 dB of wanted ratio they give just the sensitivities of TS 05.05. */
export const HANDSET_NOISE_FIGURE_DB = 10;
export const FINDER_NOISE_FIGURE_DB = 9;
/** Least signal to noise and interference for a link, in dB (co-channel C/I of TS 05.05). */
export const LINK_SINR_DB = 9;
/** SINR in dB from which speech is fading, thin and clear: full-rate speech tears near 9 dB and is clean near 15. */
export const SPEECH_SINR_DB = [9, 11.5, 14.5] as const;

/** Power classes of a handheld phone, in dBm: class 4 sends at most 2 W and at least 3.2 mW, in 2 dB steps. */
export const PHONE_MAX_DBM = 33;
export const PHONE_MIN_DBM = 5;
export const POWER_STEP_DB = 2;
/** Level the base station steers a phone towards, in dBm, and what its back lobe and cable cost, in dB. Along the beam
 * of a sector antenna it is so much less as the front is stronger than the back. */
export const BASE_TARGET_DBM = -85;
export const BACK_LOBE_LOSS_DB = 12;
/** What is left behind a sector antenna, in dB under its beam (3GPP TR 25.996 gives 20 to 23 by its width). */
export const SECTOR_FRONT_TO_BACK_DB = 23;

/** Weakest level at which a network lets a phone in, in dBm (RXLEV_ACCESS_MIN, 3GPP TS 05.08 9), and the most that
 * it lets a phone send on first access (MS_TXPWR_MAX_CCH). */
export const ACCESS_MIN_DBM = -102;
export const ACCESS_POWER_DBM = 33;
/** How much better another cell must be, in dB: for an idle phone (CELL_RESELECT_HYSTERESIS, 0 to 14 in steps of 2,
 * TS 05.08 6.6.2) and in a call (handover margin; both ways together practitioners keep about 10). */
export const RESELECT_HYSTERESIS_DB = 4;
export const HANDOVER_MARGIN_DB = 5;

/** Woodland around one antenna (ITU-R P.833-10 2.1): loss by meter for thin larch and oak in leaf at 0.9 GHz, and at
 * most, in dB. */
export const FOLIAGE_DB_PER_METER = 0.12;
export const FOLIAGE_MOST_DB = 21;
/** Height of the crowns in meters, and how far a line is followed under them, in cells. */
export const CANOPY_METERS = 9;
export const FOLIAGE_REACH_CELLS = 12;

/** Radio-link counter: at most so many lost SACCH blocks (3GPP TS 05.08 5.2 allows 4 to 64). */
export const LINK_COUNTER_MOST = 12;

/** Levels in dBm at which the bars 1 to 5 light, and the hysteresis that keeps them from flickering, in dB. */
export const BARS_DBM = [-103, -98, -93, -88, -83] as const;
export const BARS_HYSTERESIS_DB = 1.2;

/** Shadowing that the 10 m map does not resolve: standard deviation in dB (P.1812 location variability for 200 m
 * is 2.4 dB at 0.9 GHz) and correlation distance in meters (Gudmundson 1991 lies between 10 m and 500 m). */
export const SHADOW_SIGMA_DB = 2.4;
export const SHADOW_CORRELATION_METERS = 120;

/** Weakest signal that a finder can take a bearing of, in dBm: in a hand, on a truck's roof, and with a mast's better
 * antenna. */
export const FINDER_THRESHOLD_DBM = -100;
export const TRUCK_THRESHOLD_DBM = -104;
export const POST_THRESHOLD_DBM = -108;
/** Independent looks that one swing of the antenna averages. */
export const FINDER_SAMPLES = 16;
/** Threshold of the detector over noise alone, in standard deviations: one false alarm in a hundred. */
export const FALSE_ALARM_SIGMAS = 2.326;
/** Bearing error of a good instrument, in degrees: class A of the Radio Regulations is 2. */
export const INSTRUMENT_SIGMA_DEG = 2;
/** Error by the site, in degrees: this much with a clear view, more for each dB of ground in the way, and at most.
 * A parameter of the game, not of a standard (RADIO.md 1.10). */
export const SITE_SIGMA_DEG = 2;
export const SITE_SIGMA_DEG_PER_DB = 0.4;
export const SITE_SIGMA_MOST_DEG = 30;
