// Draws the picture away from the page. Law: of frames that wait only the newest is shown; what lasts is drawn for each.
import { Easel } from './easel.ts';
import type { EaselMessage, EaselReply, Row } from './orders.ts';

let easel: Easel | null = null;
let waiting: Row | null = null;
let taken = 0;
let drawn = 0;
let watched = Number.POSITIVE_INFINITY;
/** Comes after all messages that are here already. */
const turn = new MessageChannel();

function reply(message: EaselReply): void {
  self.postMessage(message);
}

function take(row: Row): void {
  easel?.take(row);
  if (waiting === null) turn.port2.postMessage(null);
  waiting = row;
  taken++;
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
  if (waiting === null || easel === null) return;
  easel.show(waiting);
  drawn = taken;
  waiting = null;
  tellWatched();
};

reply({ kind: 'ready' });
