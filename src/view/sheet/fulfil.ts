// Turns one order into finished bitmaps. Law: used as it is by the worker and, where there is none, by the page.
import type { SheetBrush } from './brush.ts';
import { frameOf, type Order, type Painted } from './orders.ts';

export async function fulfil(brush: SheetBrush, order: Order, sheetCells: number): Promise<Painted> {
  const frame = frameOf(order, sheetCells);
  if (order.kind === 'lamp') {
    return {
      pictures: [await createImageBitmap(await brush.paintLamp(order, frame, order.air))],
      ringBox: null,
    };
  }
  const { ground, ink, rings } = await brush.paintGround(frame, order.edition);
  const pictures = rings === null ? [ground, ink] : [ground, ink, rings.picture];
  return {
    pictures: await Promise.all(pictures.map((picture) => createImageBitmap(picture))),
    ringBox: rings?.box ?? null,
  };
}
