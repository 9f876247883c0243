// Workers built together with the page, so that what both need is one file that is fetched once.
// Law: a worker holds nothing that touches the page; it starts from an address, as the content policy wants.
import path from 'node:path';
import type { Plugin } from 'vite';

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
