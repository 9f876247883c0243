// Draws the picture away from the page. Law: of frames that wait only the newest is shown; what lasts is drawn for each.
import { Easel } from './easel.ts';
import type { EaselMessage, EaselReply, Row } from './orders.ts';

let easel: Easel | null = null;
let waiting: Row | null = null;
let taken = 0;
let drawn = 0;
let watched = Number.POSITIVE_INFINITY;
/** Comes after the messages that are here already, as browsers have it. */
const turn = new MessageChannel();

function reply(message: EaselReply): void {
  self.postMessage(message);
}

/** A frame that cannot be drawn is told of, and the next one is tried. */
function attempt(draw: () => void): void {
  try {
    draw();
  } catch (error) {
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function take(row: Row): void {
  taken++;
  attempt(() => easel?.take(row));
  if (waiting === null) turn.port2.postMessage(null);
  waiting = row;
}

function tellWatched(): void {
  if (drawn < watched) return;
  watched = Number.POSITIVE_INFINITY;
  reply({ kind: 'drawn', rows: drawn });
}

self.onmessage = ({ data }: MessageEvent<EaselMessage>) => {
  if (data instanceof Float32Array) return take(data);
  switch (data.kind) {
    case 'canvas':
      easel = new Easel(data.canvas, () => new OffscreenCanvas(1, 1));
      return;
    case 'news':
      return easel?.hear(data.news);
    case 'watch':
      watched = data.rows;
      return tellWatched();
    default:
      return data satisfies never;
  }
};

turn.port1.onmessage = () => {
  const row = waiting;
  waiting = null;
  if (row === null) return;
  attempt(() => easel?.show(row));
  drawn = taken;
  tellWatched();
};

// Whoever cannot draw here is not given the page's canvas: the page hears of the error and draws itself.
if (new OffscreenCanvas(1, 1).getContext('2d') === null) throw new Error('no canvas to draw on in a worker');
reply({ kind: 'ready' });
