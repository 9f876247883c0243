// The long tests of the picture: every screen at every size, words that are cut off, flashes, and a pan. `npm run test:pictures`.
// Law: the same browser, page and hands as `npm test`, which leaves these out to stay within its twenty minutes.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    'looks',
    'words',
    'flash',
    'pan',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, FAR_END_PICTURES: '1' } },
);
process.exitCode = status ?? 1;
