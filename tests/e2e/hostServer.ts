// A page of somebody else, on an origin of its own, that holds the game in a frame; it is taller than its window.
// Law: it remembers what it was told and from where, and does nothing by itself.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

declare global {
  interface Window {
    /** All that the host page was told. */
    told: { readonly origin: string; readonly data: Readonly<Record<string, unknown>> }[];
  }
}

export class HostServer {
  /** The address in the frame. */
  game = '';
  size = { width: 480, height: 360 };
  #server: Server | null = null;

  get port(): number {
    return (this.#server?.address() as AddressInfo | null)?.port ?? 0;
  }

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(this.#page());
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    this.#server = server;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #page(): string {
    const { width, height } = this.size;
    return `<!doctype html><html lang="en"><head><title>A school</title><link rel="icon" href="data:,">
<style>body { height: 5000px; margin: 0 } iframe { display: block; border: 0 }</style>
<script>window.told = []; addEventListener('message', ({ origin, data }) => told.push({ origin, data }));</script>
</head><body><input aria-label="A name" autofocus>
<iframe title="The Far End" width="${width}" height="${height}" src="${this.game}" allow="autoplay; gamepad; fullscreen"
  sandbox="allow-scripts allow-same-origin allow-downloads allow-modals"></iframe></body></html>`;
  }
}
