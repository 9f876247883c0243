// The whole game as one file that is opened from disk: `npm run build:single`.
// Law: it asks for no other file; code and styles lie in it, named in its policy by their hashes, and nothing else may run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { scriptOf } from './script.ts';

const FILE = 'the-far-end.html';
/** A page from disk is its own stranger, and may not begin a module of a blob: its workers are plain scripts. */
const START =
  /new Worker\(\s*new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\),\s*\{ type: 'module' \}\s*\)/g;
/** What in the page leads to files beside it. */
const BESIDE =
  /^ *<link rel="(?:icon|apple-touch-icon|manifest|stylesheet)"[^>]*href="\/[^>]*>\n|^ *<meta http-equiv="Content-Security-Policy"[^>]*>\n/gm;

/** Each worker becomes a text in the page, and begins from a blob of it. */
export function inlineWorkers(root: string): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return null;
      const workers: string[] = [];
      const told = code.replace(START, (_start, address: string) => {
        workers.push(path.posix.join(path.posix.dirname(id), address));
        return `new Worker(workerFrom${workers.length - 1}())`;
      });
      const texts = await Promise.all(
        workers.map((worker) => scriptOf({ root, entry: worker, name: 'worker' })),
      );
      return { code: told + texts.map(blobOf).join(''), map: null };
    },
  };
}

/** Lays styles, code and the drawing of the icon into the page, and takes all other files away. */
export function oneFile(root: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(BESIDE, '') },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = wholePage(root, bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

function wholePage(root: string, bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle);
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const [code, ...others] = files.filter((file) => file.type === 'chunk');
  if (page?.type !== 'asset' || !code || others.length > 0)
    throw new Error(`${FILE}: expected one page and one script, got ${files.length} files`);
  const sheets = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const first = readFileSync(`${root}assets/first-paint.css`, 'utf8');
  const style = [first, ...sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''))].join(
    '',
  );
  const script = withinScript(code.code);
  const icon = readFileSync(`${root}assets/icon.svg`).toString('base64');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`,
    `<style>${style}</style>`,
    `<script type="module">${script}</script>`,
  ];
  return (
    String(page.source)
      .replace(/^ *<(?:script|link)[^>]*(?:src|href)="\.\/built\/[^>]*>(?:<\/script>)?\n/gm, '')
      // By a function: `$` means nothing in what is laid in.
      .replace('<meta charset="utf-8">', (charset) => [charset, ...head].join('\n'))
  );
}

function policyFor(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src blob: data:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** A script in a page ends at the first `</script`; and where `<!--` stands before a `<script`, not even there. */
function withinScript(code: string): string {
  const held = code.replace(/<\/(script)/gi, '<\\/$1');
  if (/<script/i.test(held)) throw new Error(`${FILE}: expected no <script in the code`);
  return held;
}

/** The address is made once, however many are hired. */
function blobOf(text: string, index: number): string {
  return `
let worker${index}: string | undefined;
function workerFrom${index}(): string {
  worker${index} ??= URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));
  return worker${index};
}`;
}
