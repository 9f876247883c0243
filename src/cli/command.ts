// What a command of the command line is: its words, what it takes, and what it does.
// Law: whatever is wrong with what was asked becomes one line that names place and mend, never a stack.

/** A flag; with `value` it takes one, shown by that name in the help. */
export interface Flag {
  readonly name: string;
  readonly value?: string;
  readonly what: string;
}

export interface CliCommand {
  /** One word, or two as in `levels list`. */
  readonly words: string;
  readonly what: string;
  /** What follows the words: its name in the help, and how many. */
  readonly files?: { readonly name: string; readonly least: number; readonly most: number };
  readonly flags: readonly Flag[];
  run(given: Given, say: Say): number | Promise<number>;
}

/** What was given to a command, already checked against its flags. */
export interface Given {
  readonly files: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Where lines go: results and complaints. */
export interface Say {
  out(line: string): void;
  err(line: string): void;
}

export const ExitCode = { fine: 0, refuted: 1, badInput: 2, broken: 3 } as const;

export const JSON_FLAG: Flag = { name: 'json', what: 'print one JSON value and nothing else' };

/** Something that was asked for cannot be; the message is one line: file, place, mend. */
export class BadInput extends Error {}

/** @throws BadInput when the flag is no whole number from `least` to `most`. */
export function wholeNumberOf(
  given: Given,
  flag: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = given.values.get(flag);
  if (text === undefined) return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (value >= least && value <= most) return value;
  throw new BadInput(`--${flag}: expected a whole number from ${least} to ${most}, got ${text}`);
}

/** @throws BadInput when the flag is no decimal number from `least` to `most`. */
export function numberOf(given: Given, flag: string, fallback: number, least: number, most: number): number {
  const text = given.values.get(flag);
  if (text === undefined) return fallback;
  const value = /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new BadInput(`--${flag}: expected a number from ${least} to ${most}, got ${text}`);
}

/** Prints a result: as JSON, or a line for each of its fields. */
export function sayResult(result: Readonly<Record<string, unknown>>, asJson: boolean, say: Say): void {
  if (asJson) return say.out(JSON.stringify(result));
  for (const [name, value] of Object.entries(result)) {
    say.out(`${name.padEnd(18)} ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  }
}
