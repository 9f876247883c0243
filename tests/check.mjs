// The house rules, two at a time: types, pure types, style and bans, architecture, dead code.
// Law: every step runs, even after one has failed, and says what it found.
import { spawn } from 'node:child_process';
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

const AT_ONCE = 2;

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const count = { passed: 0, failed: 0 };
  const steps = STEPS.values();
  const takeAll = async () => {
    for (const [name, tool, ...words] of steps) {
      const began = performance.now();
      const { isGood, said } = await judge(tool, words);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${isGood ? '✓' : '✗'} check: ${name} (${seconds} s)`);
      if (!isGood) console.log(said);
      count[isGood ? 'passed' : 'failed']++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeAll));
  return count;
}

/** @returns {Promise<{ isGood: boolean, said: string }>} what a tool found, once it has ended. */
function judge(tool, words) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (bytes) => said.push(bytes));
    const end = (isGood, more = '') => resolve({ isGood, said: Buffer.concat(said).toString() + more });
    child.once('error', ({ message }) => end(false, message));
    child.once('close', (code) => end(code === 0));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
