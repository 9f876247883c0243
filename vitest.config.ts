// How the tests that need no browser are run.
// Law: plain Node, no DOM: what needs one is tested in a real browser by tests/e2e.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/helpers/languages.ts'],
    // For what hangs: on a busy machine a test takes many times as long, and benches measure, tests do not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left alone it keeps one core for a person who waits; where two are all there are, that is half.
    maxWorkers: '100%',
  },
});
