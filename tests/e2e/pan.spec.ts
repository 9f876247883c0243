// A pan of ten seconds over the sheet: each frame shows the same ground as the one before, moved by whole pixels.
// Law: the camera is led by a question about a place, so that the night stands still and only the view moves; a frame is
// looked at once its picture is settled.
import { stateNamed } from '../gallery/states.ts';
import { expect, test } from './page.ts';
import { drawOnPage, openPage, STILL, settle, walkTo } from './walk.ts';

/** Ten seconds at six steps a second; each step moves the view by some pixels, all in all over three edges of tiles. */
const STEPS = 60;
const STEP_CELLS = { x: 2.3, y: 0.6 };
const FROM = { x: 90, y: 110 };
/** What may differ between two frames: the mark of the question and its line, and figures. A tile is a quarter of it all. */
const MOST_CHANGED_SHARE = 0.03;
/** No row and no column may have changed along half of its length: that would be a seam, or a tile that came late. */
const MOST_CHANGED_ALONG = 0.5;

const PAN_MS = 300_000;

interface Change {
  readonly movedX: number;
  readonly movedY: number;
  readonly share: number;
  readonly along: number;
}

// A small window has the most sheet to go over.
test.use({ ...STILL, viewport: { width: 1024, height: 768 } });

test('in a pan of ten seconds no seam opens, nothing shimmers, and nothing pops', {
  tag: '@pictures',
}, async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same tiles in a smaller window');
  test.setTimeout(PAN_MS);
  await drawOnPage(page);
  await openPage(page);
  await walkTo(page, stateNamed('jammed'));
  const changes: Change[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const place = { x: FROM.x + step * STEP_CELLS.x, y: FROM.y + step * STEP_CELLS.y };
    await page.evaluate((at) => window.theFarEnd?.game.act({ kind: 'ask', place: at }), place);
    await settle(page);
    const change = await page.evaluate(compareWithLast);
    if (step > 0) changes.push(change);
  }
  const worst = {
    share: Math.max(...changes.map(({ share }) => share)),
    along: Math.max(...changes.map(({ along }) => along)),
    moved: changes.reduce((sum, { movedX }) => sum + Math.abs(movedX), 0),
  };
  test.info().annotations.push({ type: 'measured', description: JSON.stringify(worst) });
  expect(worst.moved).toBeGreaterThan(500);
  expect(worst.share).toBeLessThan(MOST_CHANGED_SHARE);
  expect(worst.along).toBeLessThan(MOST_CHANGED_ALONG);
});

/** Compares the ground in the middle of the map with that of the last call, as far as both show it. */
function compareWithLast(): Change {
  const TOLERANCE = 10;
  /** The edges of the map are darkened, whatever lies there; and the mark of the question stands in its middle. */
  const EDGE_PX = 130;
  const MARK_PX = 46;
  const stage = document.querySelector<HTMLCanvasElement>('#stage canvas');
  const pen = stage?.getContext('2d');
  const hand = window.theFarEnd;
  const corner = hand?.placeAt(200, 200);
  const next = hand?.placeAt(400, 200);
  if (!stage || !pen || !corner || !next) throw new Error('#stage canvas: expected a sheet on a 2D canvas');
  const pixels = 200 / (next.x - corner.x);
  const now = {
    x: Math.round(corner.x * pixels),
    y: Math.round(corner.y * pixels),
    data: pen.getImageData(0, 0, stage.width, stage.height).data,
  };
  const memory = window as unknown as { lastFrame?: typeof now };
  const last = memory.lastFrame ?? now;
  memory.lastFrame = now;
  const [movedX, movedY] = [now.x - last.x, now.y - last.y];
  const style = document.documentElement.style;
  const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
  );
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const changedByColumn = new Float64Array(stage.width);
  const changedByRow = new Float64Array(stage.height);
  let [looked, changed] = [0, 0];
  for (let y = Math.ceil(top) + EDGE_PX; y < bottom - EDGE_PX; y++) {
    for (let x = Math.ceil(left) + EDGE_PX; x < right - EDGE_PX; x++) {
      if (Math.abs(x - middle.x) < 3 * MARK_PX && Math.abs(y - middle.y) < 3 * MARK_PX) continue;
      const [at, before] = [(y * stage.width + x) * 4, ((y + movedY) * stage.width + x + movedX) * 4];
      looked++;
      let most = 0;
      for (let channel = 0; channel < 3; channel++) {
        most = Math.max(most, Math.abs((now.data[at + channel] ?? 0) - (last.data[before + channel] ?? 0)));
      }
      if (most <= TOLERANCE) continue;
      changed++;
      changedByColumn[x] = (changedByColumn[x] ?? 0) + 1;
      changedByRow[y] = (changedByRow[y] ?? 0) + 1;
    }
  }
  const along = Math.max(
    Math.max(...changedByColumn) / (bottom - top - 2 * EDGE_PX),
    Math.max(...changedByRow) / (right - left - 2 * EDGE_PX),
  );
  return { movedX, movedY, share: changed / looked, along };
}
