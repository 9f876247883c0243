// Paints the sheet away from the page. Law: the first message brings the source; then each order gets one reply.
import { SheetBrush } from './brush.ts';
import { fulfil } from './fulfil.ts';
import type { Order, PainterReply } from './orders.ts';
import type { SheetSource } from './source.ts';

export type PainterMessage =
  | { readonly kind: 'source'; readonly source: SheetSource }
  | { readonly kind: 'order'; readonly order: Order };

let brush: SheetBrush | null = null;
let sheetCells = 0;

function reply(message: PainterReply, pictures: readonly ImageBitmap[] = []): void {
  self.postMessage(message, { transfer: [...pictures] });
}

async function receive(message: PainterMessage): Promise<void> {
  if (message.kind === 'source') {
    brush = new SheetBrush(message.source, () => undefined);
    sheetCells = message.source.sheet.size;
    reply({ kind: 'ready' });
    return;
  }
  if (brush === null) throw new Error('An order came before its sheet.');
  const painted = await fulfil(brush, message.order, sheetCells);
  reply({ kind: 'painted', painted }, painted.pictures);
}

self.onmessage = (event: MessageEvent<PainterMessage>) => {
  receive(event.data).catch((error: unknown) =>
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  );
};
