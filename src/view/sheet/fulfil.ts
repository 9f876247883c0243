// Turns one order into finished bitmaps. Law: used as it is by the worker and, where there is none, by the page.
import type { SheetBrush } from './brush.ts';
import { frameOf, type Order, type Pictures } from './orders.ts';

export async function fulfil(brush: SheetBrush, order: Order, sheetCells: number): Promise<Pictures> {
  const frame = frameOf(order, sheetCells);
  if (order.kind === 'lamp') return [await createImageBitmap(await brush.paintLamp(order, frame))];
  const { ground, ink } = await brush.paintGround(frame);
  return Promise.all([createImageBitmap(ground), createImageBitmap(ink)]);
}
