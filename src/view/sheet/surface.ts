// A canvas to draw on, in a worker or on the page.
// Law: only here is it asked which of the two there is.

export type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** @returns a pen whose pixels are read back often, so they stay in main memory. */
export function newPen(width: number, height: number): Pen {
  const pen = newSurface(width, height).getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to draw the sheet on.');
  return pen as Pen;
}

function newSurface(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
