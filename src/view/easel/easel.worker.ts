// Draws the picture away from the page. Law: of frames that wait only the newest is shown; what lasts is drawn for each.
import { Easel } from './easel.ts';
import { type EaselMessage, type EaselReply, NO_SLIDE, type Row, type Slide } from './orders.ts';

/** Each message costs the page as much as some hundred orders. */
const SPENT_TOGETHER = 8;

let easel: Easel | null = null;
/** The row that came last, and how it slides. */
let last: Row | null = null;
let sliding = NO_SLIDE;
let isWaiting = false;
let spent: Row[] = [];
let taken = 0;
let drawn = 0;
let watched = Number.POSITIVE_INFINITY;
/** Comes after the messages that are here already, as browsers have it. */
const turn = new MessageChannel();

function reply(message: EaselReply, given: Transferable[] = []): void {
  self.postMessage(message, { transfer: given });
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
  if (last !== null) giveBack(last);
  last = row;
  slide(NO_SLIDE);
}

function slide(how: Slide): void {
  sliding = how;
  if (!isWaiting) turn.port2.postMessage(null);
  isWaiting = true;
}

/** Some together: each message costs the page some of its time. */
function giveBack(row: Row): void {
  spent.push(row);
  if (spent.length < SPENT_TOGETHER) return;
  reply(
    { kind: 'spent', rows: spent },
    spent.map(({ buffer }) => buffer),
  );
  spent = [];
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
    case 'slide':
      return slide(data.slide);
    case 'watch':
      watched = data.rows;
      return tellWatched();
    default:
      return data satisfies never;
  }
};

turn.port1.onmessage = () => {
  isWaiting = false;
  const row = last;
  if (row === null) return;
  attempt(() => easel?.show(row, sliding));
  drawn = taken;
  tellWatched();
};

// Whoever cannot draw here is not given the page's canvas: the page hears of the error and draws itself.
if (new OffscreenCanvas(1, 1).getContext('2d') === null) throw new Error('no canvas to draw on in a worker');
reply({ kind: 'ready' });
