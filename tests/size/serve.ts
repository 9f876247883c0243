// Serves the built game as any host of static files does: compressed text, names that change with the content kept for ever.
// Law: only what lies in dist; with a line, every byte to this browser passes through the same narrow one.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const PACKED_ALREADY = ['.woff2', '.png'];
const CHUNK_BYTES = 4096;

/** What a slow phone network gives. */
export interface Line {
  readonly bitsPerSecond: number;
  readonly roundTripMs: number;
}

export interface Served {
  readonly address: string;
  close(): void;
}

/** @returns the bytes that pass for a file of dist: text is compressed as hard as can be. */
export async function bytesOf(name: string): Promise<Buffer> {
  const file = path.join(DIST, path.normalize(`/${name}`));
  const raw = await readFile(file);
  return isPacked(name) ? raw : gzipSync(raw, { level: 9 });
}

export async function serve(line: Line | null = null): Promise<Served> {
  const pipe = new Pipe(line);
  const server = createServer(async ({ url = '/' }, response) => {
    const name = new URL(url, 'http://here').pathname.replace(/\/$/, '/index.html').slice(1);
    const type = TYPES[path.extname(name)];
    const body = type === undefined ? null : await bytesOf(name).catch(() => null);
    if (body === null || type === undefined) return void response.writeHead(404).end();
    await pipe.wait();
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': name.startsWith('built/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isPacked(name) ? {} : { 'content-encoding': 'gzip' }),
    });
    await pipe.send(body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: addressOf(server), close: () => server.closeAllConnections() ?? server.close() };
}

function isPacked(name: string): boolean {
  return PACKED_ALREADY.includes(path.extname(name));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** One narrow line that all files share, a piece of each in turn. */
class Pipe {
  readonly #line: Line | null;
  /** When the line will be free again, in ms of the clock. */
  #freeMs = 0;

  constructor(line: Line | null) {
    this.#line = line;
  }

  async wait(): Promise<void> {
    if (this.#line) await sleep(this.#line.roundTripMs);
  }

  async send(body: Buffer, response: ServerResponse): Promise<void> {
    if (!this.#line) return void response.end(body);
    const msPerByte = 8000 / this.#line.bitsPerSecond;
    for (let sent = 0; sent < body.length; sent += CHUNK_BYTES) {
      const piece = body.subarray(sent, sent + CHUNK_BYTES);
      this.#freeMs = Math.max(this.#freeMs, performance.now()) + piece.length * msPerByte;
      await sleep(this.#freeMs - performance.now());
      response.write(piece);
    }
    response.end();
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
