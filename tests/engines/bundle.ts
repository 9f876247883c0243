// Builds the work into one script that needs nothing around it.
// Law: built as the game is, with the same bundler, target and minifier, so that what is compared is what is served.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findLevel } from '../../src/cli/levelFiles.ts';
import { decodeRecording } from '../../src/replay/format.ts';
import { grownWorld } from '../helpers/grownLands.ts';
import { pack } from './readyMade.ts';
import type { Golden } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns a script that leaves one global, `farEnd`, with what `entry` exports. */
export async function bundle(entry: 'work.ts' | 'seekWork.ts'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis', GOLDEN: JSON.stringify(readGolden()) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${root}tests/engines/${entry}`, formats: ['iife'], name: 'farEnd' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk, ...others] = output?.output ?? [];
  if (!chunk || others.length > 0)
    throw new Error(`tests/engines/${entry}: expected to become one script: let it import only TypeScript`);
  return chunk.code;
}

/** @returns the worlds that engines need ready-made which grow but `mostLands`, as JSON. */
export function packLands(mostLands: number): string {
  const nights = filesIn('tests/golden', /\.farend$/).map((file) =>
    decodeRecording(readFileSync(root + file)),
  );
  const ids = new Set(nights.flatMap((decoded) => (decoded.ok ? [decoded.recording.levelId] : [])));
  const beside = `${root}tests/golden/nights.json`;
  const levels = [...ids].slice(mostLands).flatMap((id) => findLevel(id, beside) ?? []);
  return pack(levels.map((level) => grownWorld(level)));
}

function readGolden(): Golden {
  return {
    levels: [
      ...filesIn('levels', /^(?!level\.schema\.).*\.json$/),
      ...filesIn('tests/golden', /^(?!nights\.).*\.json$/),
    ].map((file) => ({
      file,
      text: readFileSync(root + file, 'utf8'),
    })),
    nights: filesIn('tests/golden', /\.farend$/).map((file) => ({
      file,
      bytes: [...readFileSync(root + file)],
    })),
  };
}

function filesIn(folder: string, name: RegExp): string[] {
  const names = readdirSync(root + folder).filter((each) => name.test(each));
  return names.sort().map((each) => `${folder}/${each}`);
}
