// The built page as a host serves it that follows its `_headers`: from a folder, with the policy as a header too.
// Law: only files of the edition that it was given last; it counts what it was asked for.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const FOLDER = '/any/folder/';

export class HostedPage {
  readonly asked: string[] = [];
  /** Where the built files lie; another edition may take their place. */
  edition: string;
  readonly #server: Server;

  private constructor(edition: string) {
    this.edition = edition;
    this.#server = createServer(async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://here');
      this.asked.push(pathname);
      const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : null;
      const body = name === null ? null : await this.#read(name);
      if (name === null || body === null) return void response.writeHead(404).end();
      response.writeHead(200, {
        ...(await this.#headersOf(name)),
        'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      });
      response.end(body);
    });
  }

  /** @param edition the folder of a build. */
  static async open(edition: string): Promise<HostedPage> {
    const page = new HostedPage(edition);
    await new Promise<void>((resolve) => page.#server.listen(0, '127.0.0.1', resolve));
    return page;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${FOLDER}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #read(name: string): Promise<Buffer | null> {
    return readFile(path.join(this.edition, path.normalize(`/${name}`))).catch(() => null);
  }

  /** What stands in `_headers` for a path; `! Name` takes one back. */
  async #headersOf(name: string): Promise<Record<string, string>> {
    const headers: Record<string, string> = {};
    let isMeant = false;
    for (const line of String(await this.#read('_headers')).split('\n')) {
      if (/^\S/.test(line)) isMeant = `/${name}`.startsWith(line.replace('*', ''));
      const [, header, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      if (isMeant && header && value) headers[header.toLowerCase()] = value;
    }
    return headers;
  }
}
