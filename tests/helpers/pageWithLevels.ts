// The page as it is served, and a few levels more that are not shipped: a night longer than any, and small ones for tests.
// Law: built anew from the sources each time, into a folder of its own: two that run at once never share one.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

export function serveWithLongNight(): Promise<ServedPage> {
  return serveWithLevels('long-night-page', ['tests/golden/long-night.json']);
}

/** Two phones and a broker in spring rain; someone to lead in the snow. */
export function serveWithCast(): Promise<ServedPage> {
  return serveWithLevels('cast-page', [
    'tests/levels/phones-and-broker.json',
    'tests/levels/someone-led.json',
  ]);
}

/** @param folder under test-results; the process makes it its own. @param levels paths from the root of the project. */
async function serveWithLevels(folder: string, levels: readonly string[]): Promise<ServedPage> {
  const outDir = `${root}test-results/${folder}-${process.pid}`;
  const more = levels.map((level) => `'../${level}'`).join(', ');
  await build({
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'levels of the tests',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('src/main.ts')
            ? code.replace("'../levels/*.json'", `'../levels/*.json', ${more}`)
            : undefined,
      },
    ],
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview: expected an address');
  return {
    address,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
