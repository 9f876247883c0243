// A real server as a host might run one: it serves the built game with an action.json of its own, and takes messages.
// Law: it knows a message by its key and never takes one twice; how it misbehaves is told it beforehand, try by try.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const ACTION = {
  version: 1,
  endpoint: '/messages',
  controller: { en: 'The house of letters', ko: '편지의 집' },
  purpose: { en: 'To hand the messages over, on paper.', ko: '말들을 종이에 담아 건네기 위해서.' },
  retention: { en: 'Until they are handed over.', ko: '건넬 때까지.' },
  privacyUrl: '/privacy.html',
};

/** What becomes of the next try. `lost`: it is taken, and the answer never comes. */
export type Mood = 'take' | 'hang' | 'lost' | { readonly status: number; readonly body?: string };

export class ReceivingServer {
  /** The text of each message that was taken, by its key. */
  readonly taken = new Map<string, string>();
  /** The key of each try that came in whole. */
  readonly tries: string[] = [];
  /** What came along and should not have. */
  readonly complaints: string[] = [];
  moods: Mood[] = [];
  action: string = JSON.stringify(ACTION);
  /** Who may talk with the game from around it. */
  embed = '{ "version": 1 }';
  #server: Server | null = null;
  #port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** @returns all texts, as often as they were taken. */
  get texts(): readonly string[] {
    return [...this.taken.values()];
  }

  /** Once more at the same address, too. */
  async open(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.address);
    if (request.method === 'POST' && pathname === '/messages') return this.#receive(request, response);
    if (pathname === '/action.json') return serve(response, 'x.json', Buffer.from(this.action));
    if (pathname === '/embed.json') return serve(response, 'x.json', Buffer.from(this.embed));
    const name = path.normalize(pathname.replace(/\/$/, '/index.html')).slice(1);
    const body = await readFile(path.join(DIST, name)).catch(() => null);
    if (body === null) return void response.writeHead(404).end();
    serve(response, name, body);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const message = JSON.parse(body) as Record<string, unknown>;
    const key = String(request.headers['idempotency-key']);
    this.#inspect(request, message, key);
    this.tries.push(key);
    const mood = this.moods.shift() ?? 'take';
    if (mood === 'hang') return;
    if (typeof mood === 'object') return void response.writeHead(mood.status).end(mood.body ?? '');
    const isKnown = this.taken.has(key);
    if (!isKnown) this.taken.set(key, String(message.text));
    if (mood === 'lost') return void request.socket.destroy();
    response.writeHead(isKnown ? 409 : 201).end();
  }

  #inspect({ headers }: IncomingMessage, message: Record<string, unknown>, key: string): void {
    const complain = (isWrong: boolean, what: string) => isWrong && this.complaints.push(what);
    complain(headers.cookie !== undefined, `cookie: ${headers.cookie}`);
    complain(headers.referer !== undefined, `referer: ${headers.referer}`);
    complain(headers['content-type'] !== 'application/json', `content-type: ${headers['content-type']}`);
    complain(message.id !== key || !/^[0-9a-f-]{36}$/.test(key), `key ${key} of ${message.id}`);
    const names = Object.keys(message).sort().join();
    complain(names !== 'id,language,sentAt,text,version', `fields: ${names}`);
  }
}

function serve(response: ServerResponse, name: string, body: Buffer): void {
  const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}
