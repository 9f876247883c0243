// The house rules, one after the other: types, pure types, style and bans, architecture, dead code.
// Law: every step runs, even after one has failed, and says what it found.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Each rule's name and the tool in node_modules that judges it. */
const STEPS = [
  ['types', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types of the pure folders, without browser or Node', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['style and bans', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=40', '.'],
  ['architecture', 'vitest/vitest.mjs', 'run', 'tests/architecture', '--reporter=dot'],
  ['dead code', 'knip/bin/knip.js', '--no-progress'],
];

/** @returns {{ passed: number, failed: number }} */
export function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const [name, tool, ...words] of STEPS) {
    const began = performance.now();
    const run = spawnSync(process.execPath, [`node_modules/${tool}`, ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const isGood = run.status === 0;
    console.log(`${isGood ? '✓' : '✗'} check: ${name} (${seconds} s)`);
    if (!isGood) console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
    count[isGood ? 'passed' : 'failed']++;
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
