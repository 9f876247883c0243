import { expect, it } from 'vitest';
import { MapCamera, type MapWindow } from '../../src/view/mapCamera.ts';
import { snapPixelsPerCell } from '../../src/view/sheet/frame.ts';

const WINDOW: MapWindow = { width: 800, height: 600, headroom: 24, sheetCells: 320, least: 1.8, most: 9 };

/** Comes to rest, however long that takes. */
function rest(camera: MapCamera): MapCamera {
  for (let frame = 0; frame < 200; frame++) camera.move(16, false);
  return camera;
}

/** @returns the places at the window's edges. */
function edges({ view }: MapCamera) {
  const [halfX, halfY] = [400 / view.pixelsPerCell, 300 / view.pixelsPerCell];
  return { west: view.x - halfX, east: view.x + halfX, north: view.y - halfY, south: view.y + halfY };
}

it('begins with the whole sheet in the middle, and room above it for what stands at its north edge', () => {
  const { view } = new MapCamera(WINDOW);
  expect(view.pixelsPerCell).toBe(1.8);
  expect(view.x).toBe(159.5);
  expect(edges(new MapCamera(WINDOW)).south).toBeGreaterThanOrEqual(319.5);
});

it('leaves what room there is to spare below the sheet, where a phone has its buttons', () => {
  const { view } = new MapCamera({ ...WINDOW, least: 1.2 });
  const north = view.y - 300 / view.pixelsPerCell;
  expect(north).toBeCloseTo(-0.5 - 24 / 1.2, 6);
  expect(view.y + 300 / view.pixelsPerCell).toBeGreaterThan(319.5 + 100);
});

it('never goes past an edge of the sheet, wherever it is dragged', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(4, 0, 0, true);
  camera.drag(100_000, 100_000);
  expect(edges(camera).west).toBeCloseTo(-0.5, 6);
  expect(edges(camera).north).toBeCloseTo(-0.5 - 24 / 7.2, 6);
  camera.drag(-100_000, -100_000);
  expect(edges(camera).east).toBeCloseTo(319.5, 6);
  expect(edges(camera).south).toBeCloseTo(319.5, 6);
  // What was pulled in vain is not kept: the next pull moves it at once.
  const { x } = camera.view;
  camera.drag(72, 0);
  expect(camera.view.x).toBeCloseTo(x - 10, 6);
});

it('comes no closer than the nearest, and goes no farther than the whole sheet', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(100, 0, 0, false);
  expect(rest(camera).view.pixelsPerCell).toBe(9);
  camera.zoom(1 / 100, 0, 0, false);
  expect(rest(camera).view.pixelsPerCell).toBe(1.8);
  expect(camera.view.x).toBe(159.5);
});

it('keeps the place under the hand while it comes closer, on the way there too', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(2, 0, 0, true);
  const under = () => camera.view.x + 150 / camera.view.pixelsPerCell;
  const place = under();
  camera.zoom(2, 150, 80, false);
  for (let frame = 0; frame < 60; frame++) {
    camera.move(16, false);
    expect(under()).toBeCloseTo(place, 4);
  }
  expect(camera.isAtRest).toBe(true);
});

it('rests at a size for which the sheet can be printed', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(2.3456, 0, 0, false);
  camera.rest(snapPixelsPerCell);
  const { pixelsPerCell } = rest(camera).view;
  expect(pixelsPerCell).toBe(snapPixelsPerCell(pixelsPerCell));
});

it('rests at such a size also when it is dragged on the way there, under the hand that drags it', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(2, 0, 0, true);
  camera.zoom(1.7, 150, 80, false);
  camera.rest(snapPixelsPerCell);
  for (let frame = 0; frame < 4; frame++) camera.move(16, false);
  const place = camera.view.x + 150 / camera.view.pixelsPerCell;
  camera.drag(30, 0);
  camera.drag(20, 0);
  expect(camera.view.x + 200 / camera.view.pixelsPerCell).toBeCloseTo(place, 6);
  const { pixelsPerCell, x } = rest(camera).view;
  expect(camera.isAtRest).toBe(true);
  expect(pixelsPerCell).toBe(snapPixelsPerCell(1.8 * 2 * 1.7));
  expect(x + 200 / pixelsPerCell).toBeCloseTo(place, 6);
});

it('rests at such a size after a pinch of which one finger goes on alone', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(2.3456, 40, 30, true);
  camera.rest(snapPixelsPerCell);
  camera.drag(-6, 4);
  camera.move(16, false);
  camera.drag(-6, 4);
  const { pixelsPerCell } = rest(camera).view;
  expect(pixelsPerCell).toBe(snapPixelsPerCell(1.8 * 2.3456));
});

it('stays where a drag took it, whatever it was on the way to', () => {
  const camera = new MapCamera(WINDOW);
  camera.zoom(3, 0, 0, true);
  camera.show({ x: 220, y: 200 }, 1);
  camera.move(16, false);
  camera.drag(-54, 0);
  const { view } = camera;
  expect(rest(camera).view).toEqual(view);
});

it('goes on by a step when a key is pressed, further while it is held, and at once with reduced motion', () => {
  const pressed = new MapCamera(WINDOW);
  pressed.zoom(3, 0, 0, true);
  const { x } = pressed.view;
  pressed.steer(1, 0);
  pressed.steer(0, 0);
  const step = rest(pressed).view.x - x;
  expect(step).toBeCloseTo((0.14 * 600) / 5.4, 1);

  const held = new MapCamera(WINDOW);
  held.zoom(3, 0, 0, true);
  held.steer(1, 0);
  for (let frame = 0; frame < 60; frame++) held.move(16, false);
  expect(held.view.x - x).toBeGreaterThan(3 * step);

  const still = new MapCamera(WINDOW);
  still.zoom(3, 0, 0, true);
  still.steer(1, 0);
  still.move(1, true);
  expect(still.view.x - x).toBeCloseTo(step, 1);
});

it('brings a place to the middle, and the whole sheet back', () => {
  const camera = new MapCamera(WINDOW);
  camera.show({ x: 120, y: 140 }, 5);
  expect(rest(camera).view).toEqual({ x: 120, y: 140, pixelsPerCell: 5 });
  camera.showWhole();
  expect(rest(camera).view).toEqual(new MapCamera(WINDOW).view);
});

it('looks at the same place after its window was turned, and a whole sheet stays whole', () => {
  const turned = { ...WINDOW, width: 600, height: 800, least: 1.7 };
  const camera = new MapCamera(WINDOW);
  camera.lay(turned);
  expect(camera.view.pixelsPerCell).toBe(1.7);
  camera.show({ x: 120, y: 140 }, 5);
  rest(camera).lay(WINDOW);
  expect(camera.view).toEqual({ x: 120, y: 140, pixelsPerCell: 5 });
});
