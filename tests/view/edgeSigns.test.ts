import { expect, it } from 'vitest';
import {
  type Box,
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
    const labels = placeLabels(signs, box, 1).map(boxOf);
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) {
        const clear = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
        expect(clear, `at ${step} degrees`).toBe(true);
      }
    });
  }
});
