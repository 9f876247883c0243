// From words typed to a command and what was given to it; and the help, from the same table.
// Law: a flag that the table does not know is an error, never ignored.
import { parseArgs } from 'node:util';
import { BadInput, type CliCommand, type Flag, type Given } from './command.ts';

const HELP: Flag = { name: 'help', what: 'show this' };

export interface Asked {
  readonly command: CliCommand;
  /** What follows the command's words. */
  readonly rest: readonly string[];
}

/** Finds the command with the most words that fit. @throws BadInput when there is none. */
export function findCommand(args: readonly string[], table: readonly CliCommand[]): Asked {
  for (const length of [2, 1]) {
    const words = args.slice(0, length).join(' ');
    const command = args.length >= length && table.find((each) => each.words === words);
    if (command) return { command, rest: args.slice(length) };
  }
  const known = table.map(({ words }) => words).join(', ');
  throw new BadInput(`far-end: command: expected one of ${known}; got ${args.join(' ') || 'nothing'}`);
}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/** @throws BadInput for anything that the command does not take. */
export function readGiven(command: CliCommand, args: readonly string[]): Given {
  const options = Object.fromEntries(
    command.flags.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = knownFlag(command, token.name, token.rawName);
    if (switches.has(flag.name) || values.has(flag.name)) refuse(command, token.rawName, 'expected it once');
    if (!flag.value && token.value !== undefined) refuse(command, token.rawName, 'expected no value');
    if (!flag.value) switches.add(flag.name);
    else values.set(flag.name, takeValue(command, token.rawName, token.value, token.inlineValue === true));
  }
  judgeFiles(command, files);
  return { files, switches, values };
}

export function helpOf(command: CliCommand): string[] {
  const { files } = command;
  const shown = !files ? '' : files.most > 1 ? ` [${files.name}…]` : ` ${files.name}`;
  const flags = [...command.flags, HELP].map((flag) => row(flagText(flag), flag.what));
  return [`far-end ${command.words}${shown} [flags]`, `  ${command.what}`, '', ...flags];
}

export function helpOfAll(table: readonly CliCommand[]): string[] {
  const rows = table.map(({ words, what }) => row(words, what));
  return [
    'The Far End without a browser: npm run -s far-end -- COMMAND',
    '',
    ...rows,
    '',
    'Exit codes: 0 fine, 1 a recording was refuted, 2 bad input (one line says what and how to mend it).',
    'far-end COMMAND --help says what a command takes.',
  ];
}

function knownFlag(command: CliCommand, name: string, rawName: string): Flag {
  const flag = command.flags.find((each) => each.name === name);
  if (flag && rawName.startsWith('--')) return flag;
  const known = [...command.flags, HELP].map((each) => `--${each.name}`).join(', ');
  return refuse(command, rawName, `expected one of ${known}`);
}

function takeValue(
  command: CliCommand,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
): string {
  // Without `=`, what looks like a flag is one that follows a forgotten value.
  if (value && (isInline || !value.startsWith('-'))) return value;
  return refuse(command, rawName, 'expected a value');
}

function judgeFiles(command: CliCommand, files: readonly string[]): void {
  const { name, least, most } = command.files ?? { name: 'FILE', least: 0, most: 0 };
  if (files.length < least) refuse(command, name, `expected ${least}, got ${files.length}`);
  if (files.length > most) refuse(command, files[most] ?? name, `expected at most ${most} of ${name}`);
}

function refuse(command: CliCommand, at: string, mend: string): never {
  throw new BadInput(`far-end ${command.words}: ${at}: ${mend}`);
}

function flagText({ name, value }: Flag): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(16)} ${right}`;
}
