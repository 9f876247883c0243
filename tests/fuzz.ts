// Tries spoiled files, links, saves and configurations for as long as it is asked to: `npm run fuzz -- --seconds 60`.
// Law: a failure prints the seed of its batch and the smallest input that fails, and ends with exit code 1.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { KeptTrying } from './app/keptTrying.ts';
import { anyConfiguration, anySave } from './app/spoiledSaves.ts';
import { anyBytes, anyLink } from './replay/spoiled.ts';
import { Trying } from './replay/trying.ts';

/** Tries between two looks at the clock; a link takes several times as long as a file. */
const FILES_A_BATCH = 750;
const LINKS_A_BATCH = 250;
const SAVES_A_BATCH = 750;
const CONFIGURATIONS_A_BATCH = 500;
const DEFAULT_SECONDS = 60;
const MOST_SECONDS = 86_400;

type Property = { [Input in keyof Tried]: fc.IAsyncProperty<[Tried[Input]]> }[keyof Tried];

interface Tried {
  readonly file: Uint8Array;
  readonly link: string;
  readonly save: Parameters<KeptTrying['save']>[0];
  readonly configuration: Parameters<KeptTrying['configuration']>[0];
}

const asked = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } }).values;
const seconds = numberOf('seconds', asked.seconds, DEFAULT_SECONDS);
const firstSeed = numberOf('seed', asked.seed, Date.now() % 0x7fffffff);

const files = new Trying();
const links = new Trying();
const saves = new KeptTrying();
const configurations = new KeptTrying();
const startMs = performance.now();
let failed = false;
for (let seed = firstSeed; !failed && elapsedSeconds() < seconds; seed++) {
  failed =
    !(await holds(
      fc.asyncProperty(anyBytes, (bytes) => files.file(bytes)),
      seed,
      FILES_A_BATCH,
    )) ||
    !(await holds(
      fc.asyncProperty(anyLink, (link) => links.link(link)),
      seed,
      LINKS_A_BATCH,
    )) ||
    !(await holds(
      fc.asyncProperty(anySave, (save) => saves.save(save)),
      seed,
      SAVES_A_BATCH,
    )) ||
    !(await holds(
      fc.asyncProperty(anyConfiguration, (texts) => configurations.configuration(texts)),
      seed,
      CONFIGURATIONS_A_BATCH,
    ));
}
const took = elapsedSeconds();
tell('files', files);
tell('links', links);
tellCounts('saves', saves);
tellCounts('configurations', configurations);
const tries = [files, links, saves, configurations].reduce((sum, trying) => sum + trying.tries, 0);
console.log(
  `${tries} tries in ${took.toFixed(1)} s: ${Math.round(tries / took)} a second, from seed ${firstSeed}`,
);
console.log(failed ? '✗ fuzz: the law was broken' : '✓ fuzz: no throw, no hang, all canonical or named');
process.exitCode = failed ? 1 : 0;

async function holds(property: Property, seed: number, numRuns: number): Promise<boolean> {
  const details = await fc.check(property as fc.IAsyncProperty<unknown[]>, { numRuns, seed });
  if (details.failed) console.error(await fc.asyncDefaultReportMessage(details));
  return !details.failed;
}

function tell(what: string, trying: Trying): void {
  const { slowestMs, triedAgain } = trying;
  console.log(`${what}: slowest ${slowestMs.toFixed(1)} ms, ${triedAgain} timed again`);
  tellCounts(what, trying);
}

function tellCounts(what: string, trying: Pick<Trying, 'tries' | 'counts'>): void {
  console.log(`${what}: ${trying.tries}`);
  const byCount = [...trying.counts].sort(([, a], [, b]) => b - a);
  for (const [code, count] of byCount) console.log(`  ${String(count).padStart(8)}  ${code}`);
}

function elapsedSeconds(): number {
  return (performance.now() - startMs) / 1000;
}

function numberOf(flag: string, text: string | undefined, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  const most = flag === 'seconds' ? MOST_SECONDS : 0x7fffffff;
  if (Number.isFinite(value) && value >= 0 && value <= most) return value;
  console.error(`--${flag}: expected a number up to ${most}, got ${text}`);
  return process.exit(2);
}
