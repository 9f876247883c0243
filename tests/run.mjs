// All tests, cheapest first: house rules, tests without a browser, every engine, the build and its weight, the
// built game in a browser.
// Law: every stage runs, even after one has failed; the last line counts them all as `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runChecks } from './check.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = `${root}test-results`;

/** Runs a tool of node_modules with its output going straight through. */
function run(tool, ...words) {
  return ending(spawn(process.execPath, [`node_modules/${tool}`, ...words], { cwd: root, stdio: 'inherit' }));
}

/** Runs a tool of node_modules beside another: its output comes at its end, in one piece. */
async function runBeside(tool, ...words) {
  const said = [];
  const child = spawn(process.execPath, [`node_modules/${tool}`, ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (bytes) => said.push(bytes));
  const isGood = await ending(child);
  console.log(Buffer.concat(said).toString());
  return isGood;
}

/** @returns {Promise<boolean>} whether it ended well. */
function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.log(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

/** A stage without a report of its own counts as one test. */
function countStage(isGood) {
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {object | undefined} the report, or nothing where the stage broke before it could write one. */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A stage that ended badly has failed somewhere, also where its report blames no test. */
function countReported(isGood, passed, failed) {
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

async function runWithoutBrowser() {
  // The architecture tests are among the checks already.
  const isGood = await run(
    'vitest/vitest.mjs',
    'run',
    '--exclude=tests/architecture/**',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/vitest.json`,
  );
  const report = readReport('vitest.json');
  // A file that could not even be read has no tests to blame: it counts as one.
  const unread = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return countReported(isGood, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unread.length);
}

async function runInEngines() {
  const isGood = await runBeside('tsx/dist/cli.mjs', 'tests/engines/run.ts');
  const report = readReport('engines.json');
  return countReported(isGood, report?.passed ?? 0, report?.failed ?? 0);
}

async function runInBrowser() {
  const isGood = await run('@playwright/test/cli.js', 'test', '--grep-invert=@pictures');
  const stats = readReport('e2e.json')?.stats;
  return countReported(isGood, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// Each land is grown once for all of them: see tests/helpers/grownLands.ts.
process.env.THE_FAR_END_LANDS = `${reports}/lands`;

const counts = [
  await runChecks(),
  // An interpreter is slow on one core: tests have the other meanwhile.
  ...(await Promise.all([runWithoutBrowser(), runInEngines()])),
  countStage(await run('vite/bin/vite.js', 'build', '--logLevel=warn')),
  await runInBrowser(),
];
rmSync(process.env.THE_FAR_END_LANDS, { recursive: true, force: true });
const sum = (field) => counts.reduce((total, count) => total + count[field], 0);

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
