import { expect, it } from 'vitest';
import {
  type Box,
  clearShare,
  coveredBy,
  edgePoint,
  LABEL_HEIGHT_PX,
  LABEL_WIDTH_PX,
  type LabelPlace,
  type Point,
  placeLabels,
  spreadAlongEdge,
} from '../../src/view/edgeSigns.ts';

const box = { left: 24, top: 78, right: 366, bottom: 460 };
const from = { x: 195, y: 270 };

function apart(points: readonly Point[]): number {
  let least = Infinity;
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) {
      least = Math.min(least, Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2));
    }
  });
  return least;
}

function boxOf({ x, y, align }: LabelPlace): Box {
  const left = x - align * LABEL_WIDTH_PX;
  return {
    left,
    right: left + LABEL_WIDTH_PX,
    top: y - LABEL_HEIGHT_PX / 2,
    bottom: y + LABEL_HEIGHT_PX / 2,
  };
}

it('meets the edge on the way to what lies beyond', () => {
  expect(edgePoint(from, { x: 1195, y: 270 }, box)).toEqual({ x: 366, y: 270 });
});

it('leaves a sign alone where it points', () => {
  expect(spreadAlongEdge([{ x: 366, y: 270 }], box, 1)).toEqual([{ x: 366, y: 270 }]);
});

it('keeps signs 40 px apart and their numbers clear of one another, wherever they crowd', () => {
  for (let step = 0; step < 360; step += 3) {
    const targets = [0, 1, 2, 9].map((more) => {
      const angle = ((step + more) / 180) * Math.PI;
      return { x: from.x + 2000 * Math.cos(angle), y: from.y + 2000 * Math.sin(angle) };
    });
    const signs = spreadAlongEdge(
      targets.map((target) => edgePoint(from, target, box)),
      box,
      1,
    );
    expect(apart(signs)).toBeGreaterThanOrEqual(39.5);
    const labels = placeLabels(signs, box, 1, 1).map(boxOf);
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) {
        const clear = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
        expect(clear, `at ${step} degrees`).toBe(true);
      }
    });
  }
});

it('comes clear of whoever is seen softly, as they go', () => {
  const sign = { x: 40, y: 270 };
  const covered = coveredBy(sign, { x: 56, y: 270, align: 0 }, 1, 1);
  const shareAt = (left: number) =>
    clearShare([{ left, right: left + 20, top: 250, bottom: 290 }], covered, 6);
  const shares = Array.from({ length: 60 }, (_, step) => shareAt(100 + step));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  for (const [step, share] of shares.entries()) expect(share - (shares[step - 1] ?? share)).toBeLessThan(0.2);
  expect(clearShare([], covered, 6)).toBe(1);
});

it('leaves nothing of a word under it, and all of one that stands clear', () => {
  const covered = coveredBy({ x: 40, y: 270 }, { x: 56, y: 270, align: 0 }, 1, 1);
  const right = Math.max(...covered.map((box) => box.right));
  const shareAt = (left: number) =>
    clearShare(covered, [{ left, right: left + 50, top: 262, bottom: 280 }], 8);
  expect([shareAt(right - 30), shareAt(right + 20)]).toEqual([0, 1]);
  expect(shareAt(right + 4)).toBeGreaterThan(0);
  expect(shareAt(right + 4)).toBeLessThan(1);
  expect(clearShare([], [{ left: 0, right: 1, top: 0, bottom: 1 }], 8)).toBe(1);
});

it('covers more, and keeps further away, where words are larger', () => {
  const sign = { x: 366, y: 270 };
  const widthOf = (letterPx: number) => {
    const [label] = placeLabels([sign], box, 1, letterPx);
    const covered = coveredBy(sign, label as LabelPlace, 1, letterPx)[1];
    return covered.right - covered.left;
  };
  expect(widthOf(2)).toBe(2 * widthOf(1));
  const crowded = [sign, { x: 366, y: 330 }, { x: 366, y: 390 }];
  const boxes = placeLabels(crowded, box, 1, 2).map(
    (label, index) => coveredBy(crowded[index] as Point, label, 1, 2)[1],
  );
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1))
      expect(a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left).toBe(true);
  });
});
