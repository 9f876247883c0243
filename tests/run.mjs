// All tests, cheapest first: house rules, tests without a browser, every engine, the build and its weight, the
// built game in a browser.
// Law: every stage runs, even after one has failed; the last line counts them all as `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runChecks } from './check.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = `${root}test-results`;

/** Runs a tool of node_modules with its output going straight through. */
function run(tool, ...words) {
  const { status, error } = spawnSync(process.execPath, [`node_modules/${tool}`, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.log(error.message);
  return status === 0;
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

function runWithoutBrowser() {
  // The architecture tests are among the checks already.
  const isGood = run(
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

function runInEngines() {
  const isGood = run('tsx/dist/cli.mjs', 'tests/engines/run.ts');
  const report = readReport('engines.json');
  return countReported(isGood, report?.passed ?? 0, report?.failed ?? 0);
}

function runInBrowser() {
  const isGood = run('@playwright/test/cli.js', 'test', '--grep-invert=@pictures');
  const stats = readReport('e2e.json')?.stats;
  return countReported(isGood, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts = [
  runChecks(),
  runWithoutBrowser(),
  runInEngines(),
  countStage(run('vite/bin/vite.js', 'build', '--logLevel=warn')),
  runInBrowser(),
];
const sum = (field) => counts.reduce((total, count) => total + count[field], 0);

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
