// Turns one order into finished bitmaps. Law: used as it is by the worker and, where there is none, by the page.
import type { SheetBrush } from './brush.ts';
import { frameOf, type Order, type Pictures } from './orders.ts';

export async function fulfil(brush: SheetBrush, order: Order, sheetCells: number): Promise<Pictures> {
  const frame = frameOf(order, sheetCells);
  if (order.kind === 'lamp') return [await createImageBitmap(await brush.paintLamp(order, frame, order.air))];
  return Promise.all(
    (await brush.paintGround(frame, order.air)).map((picture) => createImageBitmap(picture)),
  );
}
