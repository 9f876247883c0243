// Logarithms, powers and circular functions that give the same bits in every engine.
// Law: only + - * /, floor and the bits of a double; `Math.log`, `Math.sin` and their kin differ between engines.
//
// Range reduction after fdlibm's manner, kernels by Taylor series; at most 1 ulp from the truth on the reference data.

const double = new Float64Array([1]);
const words = new Uint32Array(double.buffer);
/** Which of the two words holds sign and exponent: 1 on every machine met so far, but asked, not assumed. */
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;
const LOW = 1 - HIGH;
/** ln 2 in two parts; the high part has 21 trailing zero bits, so a whole multiple of it is exact. */
const LN2_HIGH = 6.9314718036912382e-1;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_10 = 3.321928094887362;
const LOG10_2_HIGH = 0.3010299956640665;
const LOG10_2_LOW = -8.532344317057107e-14;
const TWO_TO_54 = 18014398509481984;

/** Side results of `splitLog`: exponent, mantissa - 1, and half the square of it. */
let exponent = 0;
let tail = 0;
let halfSquare = 0;

/** Splits a positive x into 2^exponent (1 + tail) and returns what ln(1 + tail) adds to tail - halfSquare. */
function splitLog(x: number): number {
  double[0] = x;
  let high = words[HIGH] as number;
  exponent = 0;
  if (high < 0x00100000) {
    double[0] = x * TWO_TO_54;
    high = words[HIGH] as number;
    exponent = -54;
  }
  exponent += (high >>> 20) - 1023;
  words[HIGH] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = double[0] as number;
  if (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent++;
  }
  tail = mantissa - 1;
  const s = tail / (2 + tail);
  const z = s * s;
  const series =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19)))))))));
  halfSquare = 0.5 * tail * tail;
  return s * (halfSquare + series);
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const rest = splitLog(x);
  if (exponent === 0) return tail - (halfSquare - rest);
  return exponent * LN2_HIGH - (halfSquare - (rest + exponent * LN2_LOW) - tail);
}

/** Logarithm to base 2. */
export function log2(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const rest = splitLog(x);
  return exponent + (tail - (halfSquare - rest)) * Math.LOG2E;
}

/** Logarithm to base 10. */
export function log10(x: number): number {
  return log(x) * Math.LOG10E;
}

function powerOfTwo(k: number): number {
  words[HIGH] = (k + 1023) << 20;
  words[LOW] = 0;
  return double[0] as number;
}

/** e to the x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const series =
    r *
    r *
    (1 / 2 +
      r *
        (1 / 6 +
          r *
            (1 / 24 +
              r *
                (1 / 120 +
                  r *
                    (1 / 720 +
                      r *
                        (1 / 5040 +
                          r *
                            (1 / 40320 +
                              r *
                                (1 / 362880 +
                                  r *
                                    (1 / 3628800 +
                                      r *
                                        (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800))))))))))));
  const y = 1 + (high - (low - series));
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  if (k > 1023) return y * powerOfTwo(1023) * powerOfTwo(k - 1023);
  return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

/** 10 to the x. */
export function pow10(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 308.3) return Number.POSITIVE_INFINITY;
  if (x < -323.4) return 0;
  const k = Math.floor(x * LOG2_10 + 0.5);
  const r = x - k * LOG10_2_HIGH - k * LOG10_2_LOW;
  const scale =
    k >= -1021 && k <= 1023
      ? powerOfTwo(k)
      : powerOfTwo(k > 0 ? 1023 : -1000) * powerOfTwo(k > 0 ? k - 1023 : k + 1000);
  return exp(r * Math.LN10) * scale;
}

/** x to the p for x >= 0. */
export function power(x: number, p: number): number {
  return x === 0 ? (p === 0 ? 1 : 0) : exp(p * log(x));
}

/** pi / 2 in three parts of 33 bits each. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;
const TWO_OVER_PI = 0.6366197723675814;

let quadrant = 0;

/** Brings an angle of modest size into plus or minus pi / 4 and notes the quadrant. */
function reduceAngle(x: number): number {
  const k = Math.floor(x * TWO_OVER_PI + 0.5);
  quadrant = k & 3;
  return x - k * HALF_PI_1 - k * HALF_PI_2 - k * HALF_PI_3;
}

function sineKernel(r: number): number {
  const z = r * r;
  const series =
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z *
              (1 / 362880 +
                z *
                  (-1 / 39916800 +
                    z * (1 / 6227020800 + z * (-1 / 1307674368000 + z * (1 / 355687428096000)))))));
  return r + r * z * series;
}

function cosineKernel(r: number): number {
  const z = r * r;
  const half = 0.5 * z;
  const w = 1 - half;
  const series =
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40320 +
            z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z * (1 / 20922789888000))))));
  return w + (1 - w - half + z * z * series);
}

/** Sine of an angle in radians, exact enough up to about 1000. */
export function sin(x: number): number {
  const r = reduceAngle(x);
  if (quadrant === 0) return sineKernel(r);
  if (quadrant === 1) return cosineKernel(r);
  return quadrant === 2 ? -sineKernel(r) : -cosineKernel(r);
}

/** Cosine of an angle in radians. */
export function cos(x: number): number {
  const r = reduceAngle(x);
  if (quadrant === 0) return cosineKernel(r);
  if (quadrant === 1) return -sineKernel(r);
  return quadrant === 2 ? -cosineKernel(r) : sineKernel(r);
}

/** atan(i / 16) for i = 0 to 16. */
const ATAN_OF_SIXTEENTHS = [
  0, 0.06241880999595735, 0.12435499454676144, 0.18534794999569476, 0.24497866312686414, 0.30288486837497142,
  0.35877067027057225, 0.4124104415973873, 0.4636476090008061, 0.5123894603107377, 0.5585993153435624,
  0.6022873461349642, 0.6435011087932844, 0.6823165548747481, 0.7188299996216245, 0.7531512809621944,
  0.7853981633974483,
];

function atanUpToOne(t: number): number {
  const k = Math.floor(t * 16 + 0.5);
  const c = k * 0.0625;
  const r = (t - c) / (1 + t * c);
  const z = r * r;
  const series = 1 / 3 - z * (1 / 5 - z * (1 / 7 - z * (1 / 9 - z * (1 / 11))));
  return (ATAN_OF_SIXTEENTHS[k] as number) + (r - r * z * series);
}

/** Angle of the point (x, y) from the x axis, in radians, from -pi to pi. */
export function atan2(y: number, x: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  if (ax === 0 && ay === 0) return x < 0 || Object.is(x, -0) ? (Object.is(y, -0) ? -Math.PI : Math.PI) : y;
  let angle = ay > ax ? Math.PI / 2 - atanUpToOne(ax / ay) : atanUpToOne(ay / ax);
  if (x < 0) angle = Math.PI - angle;
  return y < 0 ? -angle : angle;
}
