// What certifying many odd texts came to: rows that are kept as they come, and a page made from all of them.
// Law: each text is one row, written as soon as it is certified, so that a stopped run goes on where it was.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { MOST_VARIANTS } from '../content/free/recipe.ts';

/** What one odd text came to; `index` is its number among them. */
export interface CertifiedRow {
  readonly index: number;
  readonly certified: boolean;
  readonly variant: number;
  readonly cpuMs: number;
}

export const CERTIFIED_DATA = 'docs/certified.jsonl';
export const CERTIFIED_REPORT = 'docs/certified.md';
const BAR_CHARACTERS = 50;

export function keptRows(): CertifiedRow[] {
  if (!existsSync(CERTIFIED_DATA)) return [];
  return readFileSync(CERTIFIED_DATA, 'utf8').split('\n').filter(Boolean).map(rowOf);
}

function rowOf(line: string): CertifiedRow {
  return JSON.parse(line);
}

export function keepRow(row: CertifiedRow): void {
  appendFileSync(CERTIFIED_DATA, `${JSON.stringify(row)}\n`);
}

export function summaryOf(rows: readonly CertifiedRow[]) {
  const tries = rows.map(({ variant }) => variant + 1);
  const cpuMs = rows.map((row) => row.cpuMs);
  return {
    seeds: rows.length,
    certified: rows.filter(({ certified }) => certified).length,
    mostTries: Math.max(0, ...tries),
    medianTries: quantile(tries, 0.5),
    cpuMsMedian: quantile(cpuMs, 0.5),
    cpuMsP95: quantile(cpuMs, 0.95),
  };
}

/** The page of all that was kept, whichever run kept it. */
export function writeCertified(): void {
  const rows = keptRows().sort((a, b) => a.index - b.index);
  const { seeds, certified, mostTries, medianTries, cpuMsMedian, cpuMsP95 } = summaryOf(rows);
  const page = [
    '# Free nights of odd texts, certified',
    '',
    `${seeds} texts were made into free nights of the step that each asks for, nearly all the middle one: empty, blank, very`,
    'long, emoji, Korean, control characters, lone surrogates, `__proto__` and the like first, then words and random text',
    '(`src/cli/oddSeeds.ts`). Made by `npm run far-end -- certify --count 1000 --keep`, which goes on where it stopped.',
    '',
    `- certified: ${certified} of ${seeds}`,
    `- tries a seed, of at most ${MOST_VARIANTS}: median ${medianTries}, most ${mostTries}`,
    `- processor time on one core in Node, on a machine busy with other work: median ${cpuMsMedian} ms, 95th percentile ${cpuMsP95} ms`,
    '',
    '| tries | seeds | |',
    '|---|---|---|',
    ...Array.from({ length: MOST_VARIANTS }, (_, variant) => lineOf(rows, variant)),
    '',
  ];
  writeFileSync(CERTIFIED_REPORT, page.join('\n'));
}

function lineOf(rows: readonly CertifiedRow[], variant: number): string {
  const count = rows.filter((row) => row.variant === variant).length;
  const bar = '='.repeat(Math.ceil((count / Math.max(1, rows.length)) * BAR_CHARACTERS));
  return `| ${variant + 1} | ${count} | ${bar} |`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
