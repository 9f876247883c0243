// Runs that stay as they are are written down once, and laid by number after that.
import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/view/atlas.ts';
import type { FarPen } from '../../src/view/easel/farPen.ts';
import { InkRuns } from '../../src/view/inkRuns.ts';
import { ORDINARY, PALETTES, type Palette } from '../../src/view/palette.ts';
import type { Camera, CanvasRenderer } from '../../src/view/plainDrawing.ts';

/** As much of the engine as the runs need: a thing on a layer that is drawn, and ends. */
const { FakeThing } = vi.hoisted(() => {
  class FakeThing {
    readonly depth = 0;
    readonly texture = { get: () => ({ cutX: 0, cutY: 0, cutWidth: 4, cutHeight: 4, source: {} }) };
    renderCanvas: (renderer: CanvasRenderer, thing: unknown, camera: Camera) => void = () => undefined;
    end: () => void = () => undefined;

    setVisible(): this {
      return this;
    }

    setDepth(): this {
      return this;
    }

    once(_event: string, act: () => void): void {
      this.end = act;
    }
  }
  return { FakeThing };
});

vi.mock('phaser', () => ({
  default: { GameObjects: { Image: FakeThing, Events: { DESTROY: 'destroy' } } },
}));

/** Says what it was told, by name, but for how it was set. */
class ToldPen {
  readonly told: string[] = [];
  strokeStyle = '';
  #cut = 0;

  cut(draw: (pen: FarPen) => void): { id: number; release: () => void } {
    const inner = new ToldPen();
    draw(inner as unknown as FarPen);
    this.#cut++;
    const id = this.#cut;
    this.told.push(`cut ${id}: ${inner.told.join()}`);
    return { id, release: () => this.told.push(`drop ${id}`) };
  }

  lay({ id }: { id: number }, x: number, y: number): void {
    this.told.push(`lay ${id} at ${x},${y}`);
  }

  stroke({ steps }: { steps: readonly number[] }): void {
    this.told.push(`${this.strokeStyle} ${steps.length / 6}`);
  }

  drawImage(): void {
    this.told.push('stamp');
  }

  setTransform(): void {}
}

function openRuns() {
  const things: InstanceType<typeof FakeThing>[] = [];
  const layer = { add: (thing: InstanceType<typeof FakeThing>) => things.push(thing) };
  const atlas: {
    palette: Palette;
    paper: Atlas['paper'];
    originByName: Map<string, { x: number; y: number }>;
  } = {
    palette: ORDINARY,
    paper: 'night',
    originByName: new Map(),
  };
  const runs = new InkRuns(null as never, layer as never, atlas as never);
  const pen = new ToldPen();
  const camera = { matrixCombined: { e: 100, f: 200 } } as unknown as Camera;
  const renderer = { currentContext: pen } as unknown as CanvasRenderer;
  return {
    runs,
    atlas,
    end: () => things[0]?.end(),
    /** @returns what the pen was told since it was asked last. */
    show: () => {
      things[0]?.renderCanvas(renderer, null, camera);
      return pen.told.splice(0);
    },
    told: () => pen.told.splice(0),
    /** Draws them anew, with so many lines. */
    draw: (lines: number) => {
      runs.begin(0);
      for (let line = 0; line < lines; line++) runs.line('tan', line, 0, line, 9, 1, 1);
      runs.end();
    },
  };
}

describe('runs of ink', () => {
  it('are drawn, then cut, then only laid, wherever they are moved to', () => {
    const { runs, show, draw } = openRuns();
    draw(2);
    expect(show()).toEqual(['tan 2']);
    expect(show()).toEqual(['cut 1: tan 2', 'lay 1 at 100,200']);
    runs.place(3, 4);
    expect(show()).toEqual(['lay 1 at 103,204']);
  });

  it('are cut at once where those before them lasted, and drawn where those before them did not', () => {
    const { show, draw } = openRuns();
    draw(1);
    show();
    show();
    draw(2);
    expect(show()).toEqual(['drop 1', 'cut 2: tan 2', 'lay 2 at 100,200']);
    draw(3);
    expect(show()).toEqual(['drop 2', 'tan 3']);
    draw(4);
    expect(show()).toEqual(['tan 4']);
  });

  it('are another drawing once a line is added', () => {
    const { runs, show, draw } = openRuns();
    draw(1);
    show();
    show();
    runs.line('tan', 5, 0, 5, 9, 1, 1);
    expect(show()).toEqual(['drop 1', 'cut 2: tan 2', 'lay 2 at 100,200']);
  });

  it('are cut anew in other inks', () => {
    const { atlas, show, runs } = openRuns();
    runs.begin(0);
    runs.line('red', 0, 0, 0, 9, 1, 1);
    show();
    const [before] = show();
    atlas.paper = 'paper';
    const onPaper = show();
    expect(onPaper[0]).toBe('drop 1');
    expect(onPaper[1]).not.toBe(before?.replace('cut 1', 'cut 2'));
    const other = PALETTES.find(({ paper }) => paper.pencil !== ORDINARY.paper.pencil) ?? ORDINARY;
    show();
    atlas.palette = other;
    expect(show()).toEqual(['drop 2', `cut 3: ${other.paper.pencil} 1`, 'lay 3 at 100,200']);
  });

  it('are never laid where drawings are stamped among them, since those change by themselves', () => {
    const { runs, show, draw } = openRuns();
    draw(1);
    runs.stamp('cross', 0, 0, 0, 1, 1);
    for (let frame = 0; frame < 3; frame++) expect(show()).toEqual(['tan 1', 'stamp']);
  });

  it('let go of what was cut when their layer ends', () => {
    const { show, draw, end, told } = openRuns();
    draw(1);
    show();
    show();
    end();
    expect(told()).toEqual(['drop 1']);
  });
});
