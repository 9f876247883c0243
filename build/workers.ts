// Workers built together with the page, so that what both need is one file that is fetched once.
// Law: a worker holds nothing that touches the page; it starts from an address, as the content policy wants.
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const START = /new Worker\(\s*new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\)/g;

export function shareWithWorkers(): Plugin {
  return {
    name: 'share-with-workers',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return null;
      const told = code.replace(START, (_start, address: string) => {
        const file = path.posix.join(path.posix.dirname(id), address);
        const chunk = this.emitFile({ type: 'chunk', id: file, name: path.posix.basename(file, '.ts') });
        return `new Worker(import.meta.ROLLUP_FILE_URL_${chunk}`;
      });
      return { code: told, map: null };
    },
  };
}

/** The land of the first night grows in it, and whoever comes first waits for that land longer than for all else. */
const GROWER = 'world.worker';

/** Has the page fetch what that worker is made of at once, while its own code is still on the way. */
export function fetchGrowerAtOnce(): Plugin {
  return {
    name: 'fetch-grower-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const grower = chunks.find(({ name }) => name === GROWER);
        if (grower === undefined) throw new Error(`index.html: expected a worker ${GROWER} in the build`);
        const asked = filesOf(grower, chunks).filter((file) => !html.includes(file));
        const links = asked.map((file) => `    <link rel="modulepreload" crossorigin href="./${file}">\n`);
        return html.replace('  </head>', `${links.join('')}  </head>`);
      },
    },
  };
}

/** @returns a chunk's file and those of all that it is made of. */
function filesOf(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): readonly string[] {
  const files = new Set<string>();
  const waiting = [chunk.fileName];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    waiting.push(...(chunks.find(({ fileName }) => fileName === file)?.imports ?? []));
  }
  return [...files];
}
