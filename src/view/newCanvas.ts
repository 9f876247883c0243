// A canvas of the page, to draw on once. Law: it is as large as it was asked for, in pixels, and empty.
export function newCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
