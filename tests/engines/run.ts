// One hash in every engine: the same bytes run in all engines that are here, and what each computes is compared. With
// `--catalogue` that is the catalogue of free nights alone, which takes an interpreter half an hour.
// Law: it always ends, and says which engines ran, which disagree and where, and which were not to be found.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, packLands } from './bundle.ts';
import { ENGINES, type Engine, NOT_STARTED } from './engines.ts';
import { compare, type Report } from './judge.ts';
import { LAND, type Part } from './report.ts';

const folder = fileURLToPath(new URL('../../test-results/engines/', import.meta.url));
const isCatalogue = process.argv.includes('--catalogue');
/** An interpreter needs half a minute on a quiet machine; and for each land of the catalogue again. */
const LONGEST_MS = isCatalogue ? 3_600_000 : 240_000;
/** From asking a process to end until it is ended. */
const GRACE_MS = 5000;
const AT_ONCE = 2;

type Ran = { readonly engine: Engine; readonly seconds: number } & (
  | { readonly parts: readonly Part[] }
  | { readonly failed: string }
  | { readonly missing: string }
);

mkdirSync(folder, { recursive: true });
const work = await bundle('work.ts');
console.log(`engines: ${Math.round(work.length / 1000)} kB, the same bytes in each`);
const ran = await inTurn(ENGINES, AT_ONCE, runEngine);
const count = tell(ran);
writeFileSync(`${folder}../engines.json`, JSON.stringify(count));
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** Works through a list with so many hands; results come in the order of the list. */
async function inTurn<T, R>(list: readonly T[], hands: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...list.entries()];
  const takeAll = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: hands }, takeAll));
  return results;
}

async function runEngine(engine: Engine): Promise<Ran> {
  const startMs = performance.now();
  const start = await engine.find();
  if (!start) return { engine, seconds: 0, missing: engine.howToGet };
  const call = isCatalogue
    ? `farEnd.catalogue(${JSON.stringify(catalogueSeeds())})`
    : `farEnd.work(${engine.mostLands}, READY_MADE)`;
  const ended = await runLimited(start.command, start.args(...writeScripts(engine, call), call));
  const seconds = (performance.now() - startMs) / 1000;
  if (ended.code === NOT_STARTED)
    return { engine, seconds, missing: `it would not start: ${ended.err.trim()}` };
  const parts = readParts(ended.out);
  if (ended.code === 0 && parts) return { engine, seconds, parts };
  return { engine, seconds, failed: whyFailed(ended) };
}

/** @returns the seeds of the catalogue, each with the try that stands in its line. */
function catalogueSeeds(): [seed: string, variant: number][] {
  const [, ...lines] = readFileSync(new URL('../content/free/catalogue.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [seed = '', variant] = line.split(/ +/);
    return [seed, Number(variant)];
  });
}

/** The bundle with the lands that this engine is given; and the same with a line that prints. */
function writeScripts({ name, mostLands }: Engine, call: string): [script: string, shell: string] {
  const script = `${folder}${name}.js`;
  // `.cjs`, since Node would take `.js` for a module.
  const shell = `${folder}${name}.cjs`;
  const text = `${work}\n;var READY_MADE = ${JSON.stringify(packLands(mostLands))};\n`;
  writeFileSync(script, text);
  writeFileSync(shell, `${text};(typeof print === 'function' ? print : console.log)(${call});\n`);
  return [script, shell];
}

interface Ended {
  /** Null where it was ended from outside. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function runLimited(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    let last: NodeJS.Timeout | undefined;
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    const limit = setTimeout(() => {
      err += `\nno answer within ${LONGEST_MS / 1000} s`;
      child.kill('SIGTERM');
      last = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    }, LONGEST_MS);
    const end = (code: number | null) => {
      clearTimeout(limit);
      clearTimeout(last);
      resolve({ code, out, err });
    };
    child.on('error', (error) => {
      err += error.message;
      end(null);
    });
    // Not `close`: a grandchild may hold the pipes open for ever.
    child.on('exit', (code) => setTimeout(() => end(code), 50));
  });
}

/** The last line of the output; before it an engine may print what it likes. */
function readParts(out: string): readonly Part[] | undefined {
  try {
    return JSON.parse(out.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

function whyFailed({ code, err }: Ended): string {
  const lines = err.trim().split('\n').slice(-6).join('\n    ');
  return `ended with ${code ?? 'no code'} and no report\n    ${lines}`;
}

/** Says what came of it. @returns one passed for each engine that agrees with the others. */
function tell(ran: readonly Ran[]): { passed: number; failed: number } {
  const reports: Report[] = ran.flatMap((each) =>
    'parts' in each ? [{ engine: each.engine.name, parts: each.parts }] : [],
  );
  const { hashByPart, complaintsByEngine } = compare(reports);
  const count = { passed: 0, failed: 0 };
  for (const each of ran) {
    if ('missing' in each) continue;
    const wrong = 'failed' in each ? [each.failed] : (complaintsByEngine.get(each.engine.name) ?? []);
    count[wrong.length === 0 ? 'passed' : 'failed']++;
    console.log(lineOf(each, wrong.length === 0, hashByPart.size));
    for (const complaint of wrong) console.log(`    ${each.engine.name}: ${complaint}`);
  }
  for (const each of ran) {
    if ('missing' in each) console.log(`- ${each.engine.name} did not run: ${each.missing}`);
  }
  for (const [name, hash] of hashByPart) console.log(`  ${hash}  ${name}`);
  return count;
}

function lineOf(ran: Ran, isGood: boolean, parts: number): string {
  const { name, family } = ran.engine;
  const done = 'parts' in ran ? `${ran.parts.length} of ${parts} parts: ${whatOf(ran.parts)}` : 'no report';
  return `${isGood ? '✓' : '✗'} engine: ${`${name} (${family})`.padEnd(26)} ${done} (${ran.seconds.toFixed(1)} s)`;
}

/** How many nights it lived, and on lands of whose making. */
function whatOf(parts: readonly Part[]): string {
  const nights = parts.filter(({ checkpoints }) => checkpoints).length;
  const given = parts.filter(({ isGiven }) => isGiven).length;
  const grown = parts.filter(({ name }) => name.startsWith(LAND)).length - given;
  return `${nights} nights on ${grown} lands that it grew${given > 0 ? ` and ${given} it was given` : ''}`;
}
