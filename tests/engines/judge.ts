// Holds the reports of all engines against one another.
// Law: for each part the hash of most engines is the right one, the earliest in the list where they are even.
import type { Checkpoint, Part } from './report.ts';

export interface Report {
  readonly engine: string;
  readonly parts: readonly Part[];
}

export interface Comparison {
  /** The hash that most engines gave, by part in order. */
  readonly hashByPart: ReadonlyMap<string, string>;
  /** What is wrong with each engine, in the order of the reports; nothing where it agrees. */
  readonly complaintsByEngine: ReadonlyMap<string, readonly string[]>;
}

/** An engine may leave parts out at the end of its work: it is held to those that it did. */
export function compare(reports: readonly Report[]): Comparison {
  const names = [...new Set(reports.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const rightByPart = new Map(names.map((name) => [name, mostCommon(reports, name)]));
  const complaintsByEngine = new Map(
    reports.map(({ engine, parts }) => [engine, parts.flatMap((part) => complaintsOf(part, rightByPart))]),
  );
  const hashByPart = new Map([...rightByPart].map(([name, { hash }]) => [name, hash]));
  return { hashByPart, complaintsByEngine };
}

function complaintsOf(part: Part, rightByPart: ReadonlyMap<string, Part>): readonly string[] {
  const right = rightByPart.get(part.name) ?? part;
  const wrong = part.wrong === undefined ? [] : [`${part.name}: ${part.wrong}`];
  if (part.hash === right.hash) return wrong;
  const where = firstDifference(part.checkpoints ?? [], right.checkpoints ?? []);
  return [`${part.name}: ${part.hash}, most engines have ${right.hash}${where}`, ...wrong];
}

function mostCommon(reports: readonly Report[], name: string): Part {
  const all = reports.flatMap((report) => report.parts.filter((part) => part.name === name));
  const own = all.filter(({ isGiven }) => !isGiven);
  const parts = own.length > 0 ? own : all;
  const votes = (hash: string) => parts.filter((part) => part.hash === hash).length;
  return parts.reduce((best, part) => (votes(part.hash) > votes(best.hash) ? part : best));
}

function firstDifference(checkpoints: readonly Checkpoint[], right: readonly Checkpoint[]): string {
  for (let i = 0; i < Math.max(checkpoints.length, right.length); i++) {
    const own = checkpoints[i];
    const other = right[i];
    if (own?.[0] === other?.[0] && own?.[1] === other?.[1]) continue;
    const tick = Math.min(own?.[0] ?? Number.POSITIVE_INFINITY, other?.[0] ?? Number.POSITIVE_INFINITY);
    return `; first different at tick ${tick}`;
  }
  return '';
}
