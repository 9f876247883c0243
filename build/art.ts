// The drawings as they are shipped: all in one file beside the code, without comments and spaces between marks.
// Law: what is drawn stays the same; the single files are for whoever draws and are not shipped again.
import { readFileSync, rmSync } from 'node:fs';
import type { Plugin } from 'vite';

export function packArt(): Plugin {
  let shipped = '';
  return {
    name: 'pack-art',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      shipped = `${config.root}/${config.build.outDir}/sprites`;
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'raw' || !file.endsWith('.svg')) return null;
      return `export default ${JSON.stringify(tightened(readFileSync(file, 'utf8')))}`;
    },
    closeBundle() {
      rmSync(shipped, { recursive: true, force: true });
    },
  };
}

function tightened(svg: string): string {
  return svg
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
    .trim();
}
