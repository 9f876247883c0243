// Small statistics for tests that ask a question of many lucks.
// Law: a test prints the interval that it judges by, so that whoever reads it can judge too.

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** @returns the mean and its 95 % confidence interval by the normal approximation. */
export function meanInterval(values: readonly number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return { mean, low: mean - half, high: mean + half };
}

/** @returns a share and its 95 % interval after Wilson (J. Am. Stat. Assoc. 22, 1927). */
export function shareInterval(hits: number, of: number): Interval {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { mean: share, low: middle - half, high: middle + half };
}

export function print(what: string, { mean, low, high }: Interval, unit = ''): void {
  console.log(`${what}: ${mean.toFixed(3)}${unit} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`);
}
