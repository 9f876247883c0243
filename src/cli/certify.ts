// `far-end certify`: a seed becomes a night that bots have won, and the proof is printed as a link.
// Law: the same seed gives the same certificate on every machine.
import { type FreeCode, formatFreeCode, optionsOf, parseFreeCode, seedMeant } from '../content/free/code.ts';
import { DIFFICULTIES, keyOfSeed, MOST_VARIANTS } from '../content/free/recipe.ts';
import { encodeLink } from '../replay/link.ts';
import { type Certificate, certify } from '../solver/certificate.ts';
import {
  CERTIFIED_DATA,
  CERTIFIED_REPORT,
  keepRow,
  keptRows,
  summaryOf,
  writeCertified,
} from './certified.ts';
import {
  BadInput,
  type CliCommand,
  ExitCode,
  type Given,
  JSON_FLAG,
  type Say,
  wholeNumberOf,
} from './command.ts';
import { deflate } from './deflate.ts';
import { oddSeed } from './oddSeeds.ts';

export const certifyCommand: CliCommand = {
  words: 'certify',
  what: 'grow the free night of a seed and let bots prove that it can be won',
  files: { name: 'SEED', least: 0, most: 1 },
  flags: [
    { name: 'difficulty', value: 'D', what: 'how hard, 1 to 5 (what the seed says, else 3)' },
    { name: 'options', value: 'LETTERS', what: 'jammers j, neighbors n, broker b, fog f (jn)' },
    { name: 'count', value: 'N', what: 'certify N odd texts instead of one seed, 1 to 100000' },
    { name: 'from', value: 'N', what: 'with --count: number of the first text (0)' },
    {
      name: 'keep',
      what: `with --count: go on where ${CERTIFIED_DATA} stopped, and write ${CERTIFIED_REPORT}`,
    },
    JSON_FLAG,
  ],
  async run(given, say) {
    const [seed] = given.files;
    if (given.values.has('count')) {
      if (seed !== undefined) throw new BadInput('certify: expected a seed or --count, not both');
      return certifyMany(given, say);
    }
    if (seed === undefined) throw new BadInput('certify: SEED: expected a seed, or --count');
    return await certifyOne(codeOf(seed, given), given.switches.has('json'), say);
  },
};

/** @returns what the seed's own ending says, unless the flags say otherwise. */
function codeOf(seed: string, given: Given): FreeCode {
  const code = parseFreeCode(seed);
  const asked = wholeNumberOf(given, 'difficulty', code.difficulty, 1, DIFFICULTIES.length);
  const letters = given.values.get('options');
  if (letters !== undefined && !/^[jnbf]*$/.test(letters))
    throw new BadInput(`--options: expected letters of jnbf, got ${letters}`);
  return {
    text: seedMeant(code.text),
    difficulty: DIFFICULTIES[asked - 1] ?? code.difficulty,
    options: letters === undefined ? code.options : optionsOf(letters),
  };
}

async function certifyOne(code: FreeCode, asJson: boolean, say: Say): Promise<number> {
  const { text, difficulty, options } = code;
  const certificate = certify(keyOfSeed(text), difficulty, options, (variant, step, share) => {
    if (!asJson && share === 1 && step === 'land') say.err(`try ${variant + 1} of ${MOST_VARIANTS}`);
  });
  const { recipe, level, measures, certified, proof, passedOver } = certificate;
  const linked = proof && (await encodeLink(proof, deflate));
  const result = {
    seed: formatFreeCode(code),
    variant: recipe.variant,
    certified,
    measures,
    level: level.id,
    form: level.land.form ?? 'valley',
    passedOver,
    proof: linked?.ok ? linked.link : null,
  };
  if (asJson) say.out(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) say.out(`${name.padEnd(12)} ${wordsOf(value)}`);
  return certified ? ExitCode.fine : ExitCode.refuted;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Each text is one line; at the end the count and what it took. */
function certifyMany(given: Given, say: Say): number {
  const count = wholeNumberOf(given, 'count', 1, 1, 100_000);
  const from = wholeNumberOf(given, 'from', 0, 0, 1_000_000);
  const asJson = given.switches.has('json');
  const kept = given.switches.has('keep') ? keptRows() : null;
  const rows = kept?.filter(({ index }) => index >= from && index < from + count) ?? [];
  const known = new Set(rows.map(({ index }) => index));
  for (let index = from; index < from + count; index++) {
    if (known.has(index)) continue;
    const before = process.cpuUsage();
    const code = codeOf(oddSeed(index), given);
    const certificate = certify(keyOfSeed(code.text), code.difficulty, code.options);
    const { user, system } = process.cpuUsage(before);
    const { recipe, certified } = certificate;
    const row = { index, certified, variant: recipe.variant, cpuMs: Math.round((user + system) / 1000) };
    rows.push(row);
    if (kept) keepRow(row);
    say.out(asJson ? JSON.stringify(rowOf(code, certificate)) : lineOf(index, code, certificate));
  }
  if (kept) writeCertified();
  say.out(JSON.stringify(summaryOf(rows)));
  return rows.every(({ certified }) => certified) ? ExitCode.fine : ExitCode.refuted;
}

function rowOf(code: FreeCode, { recipe, level, measures, certified, passedOver }: Certificate) {
  return {
    seed: formatFreeCode(code),
    variant: recipe.variant,
    certified,
    measures,
    level: level.id,
    passedOver,
  };
}

function lineOf(index: number, { text }: FreeCode, { recipe, level, certified }: Certificate): string {
  const shown = JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}…` : text);
  return `${String(index).padEnd(6)} ${certified ? 'certified' : 'refused'}  variant ${recipe.variant}  ${level.id}  ${shown}`;
}
