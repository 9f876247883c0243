// What strokes are on the 2D canvas: runs of lines, dots, boxes and areas of one ink, each a single path.
// Law: runs keep the order in which they were asked for; what stays as it is, and has no drawings stamped on it, is shown
// again, moved, at little cost.
import Phaser from 'phaser';
import type { Atlas } from './atlas.ts';
import { FarPath } from './easel/farPath.ts';
import type { FarPen, Stencil, StencilPen } from './easel/farPen.ts';
import type { Picture } from './easel/orders.ts';
import { lineInk } from './lights.ts';
import type { Camera, CanvasRenderer, Drawn } from './plainDrawing.ts';

type RunKind = 'lines' | 'fill' | 'stamp';

interface Run {
  kind: RunKind;
  /** A line's color by name, any CSS color, or the name of a drawing. */
  ink: string;
  alpha: number;
  /** In pixels, of lines; of a stamp its scale. */
  width: number;
  path: FarPath;
  x: number;
  y: number;
  rotation: number;
}

const NO_PATH = new FarPath();

export class InkRuns {
  readonly #atlas: Atlas;
  readonly #thing: Phaser.GameObjects.Image;
  readonly #runs: Run[] = [];
  readonly #cssByInk = new Map<string, string>();
  #palette: Atlas['palette'] | null = null;
  #paper: Atlas['paper'] | null = null;
  #used = 0;
  #x = 0;
  #y = 0;
  #hasStamps = false;
  /** So often were they shown as they are. */
  #shows = 0;
  /** Those of before were shown more than once, so these will be too. */
  #willLast = false;
  #stencil: Stencil | null = null;

  constructor(scene: Phaser.Scene, layer: Phaser.GameObjects.Layer, atlas: Atlas) {
    this.#atlas = atlas;
    this.#thing = new Phaser.GameObjects.Image(scene, 0, 0, atlas.key).setVisible(false);
    const drawn = this.#thing as unknown as Drawn<object>;
    drawn.renderCanvas = (renderer, _thing, camera) => this.#show(renderer, camera);
    this.#thing.once(Phaser.GameObjects.Events.DESTROY, () => this.#alter());
    layer.add(this.#thing);
  }

  begin(depth: number): void {
    this.#alter();
    this.#used = 0;
    this.#hasStamps = false;
    this.place(0, 0);
    // Each change of depth has the whole layer sorted again.
    if (this.#thing.depth !== depth) this.#thing.setDepth(depth);
  }

  end(): void {
    this.show(true);
  }

  show(isShown: boolean): void {
    this.#thing.setVisible(isShown && this.#used > 0);
  }

  /** Where the runs' own zero lies on the sheet. */
  place(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
  }

  line(ink: string, x0: number, y0: number, x1: number, y1: number, width: number, alpha: number): void {
    const { path } = this.#runOf('lines', ink, alpha, width);
    path.moveTo(x0, y0);
    path.lineTo(x1, y1);
  }

  dot(ink: string, x: number, y: number, radius: number, alpha: number): void {
    const { path } = this.#runOf('fill', ink, alpha, 0);
    path.circle(x, y, radius);
  }

  box(ink: string, x: number, y: number, width: number, height: number, alpha: number): void {
    this.#runOf('fill', ink, alpha, 0).path.box(x, y, width, height);
  }

  /** @param points - x and y of each corner in turn. */
  area(ink: string, points: readonly number[], alpha: number): void {
    const { path } = this.#runOf('fill', ink, alpha, 0);
    path.moveTo(points[0] as number, points[1] as number);
    for (let k = 2; k < points.length; k += 2) path.lineTo(points[k] as number, points[k + 1] as number);
    path.close();
  }

  stamp(name: string, x: number, y: number, rotation: number, scale: number, alpha: number): void {
    this.#hasStamps = true;
    const run = this.#next('stamp', name, alpha, scale, NO_PATH);
    run.x = x;
    run.y = y;
    run.rotation = rotation;
  }

  /** They will not be shown as they were. */
  #alter(): void {
    if (this.#shows > 0) this.#willLast = this.#shows > 1;
    this.#shows = 0;
    this.#stencil?.release();
    this.#stencil = null;
  }

  /** The last run goes on while its ink stays. */
  #runOf(kind: RunKind, ink: string, alpha: number, width: number): Run {
    if (this.#shows > 0) this.#alter();
    const last = this.#used > 0 ? this.#runs[this.#used - 1] : undefined;
    const goesOn =
      last !== undefined &&
      last.kind === kind &&
      last.ink === ink &&
      last.alpha === alpha &&
      last.width === width;
    return goesOn ? last : this.#next(kind, ink, alpha, width, new FarPath());
  }

  #next(kind: RunKind, ink: string, alpha: number, width: number, path: FarPath): Run {
    let run = this.#runs[this.#used];
    if (run === undefined) {
      run = { kind, ink, alpha, width, path, x: 0, y: 0, rotation: 0 };
      this.#runs.push(run);
    }
    this.#used++;
    run.kind = kind;
    run.ink = ink;
    run.alpha = alpha;
    run.width = width;
    run.path = path;
    return run;
  }

  #show({ currentContext: pen }: CanvasRenderer, { matrixCombined }: Camera): void {
    const x = matrixCombined.e + this.#x;
    const y = matrixCombined.f + this.#y;
    this.#followInks();
    this.#shows++;
    if ((this.#shows > 1 || this.#willLast) && !this.#hasStamps) {
      this.#stencil ??= pen.cut((cutter) => this.#showPlain(cutter));
      pen.lay(this.#stencil, x, y);
      return;
    }
    pen.globalCompositeOperation = 'source-over';
    pen.setTransform(1, 0, 0, 1, x, y);
    for (let index = 0; index < this.#used; index++) {
      const run = this.#runs[index] as Run;
      if (run.kind === 'stamp') {
        this.#showStamp(pen, run, x, y);
        pen.setTransform(1, 0, 0, 1, x, y);
      } else this.#showPath(pen, run);
    }
  }

  #showPlain(pen: StencilPen): void {
    pen.globalCompositeOperation = 'source-over';
    for (let index = 0; index < this.#used; index++) this.#showPath(pen, this.#runs[index] as Run);
  }

  #showPath(pen: StencilPen, run: Run): void {
    pen.globalAlpha = run.alpha;
    if (run.kind === 'lines') {
      pen.strokeStyle = this.#css(run.ink);
      pen.lineWidth = run.width;
      pen.stroke(run.path);
    } else {
      pen.fillStyle = this.#css(run.ink);
      pen.fill(run.path);
    }
  }

  #showStamp(pen: FarPen, run: Run, x: number, y: number): void {
    const frame = this.#thing.texture.get(run.ink);
    const { cutX, cutY, cutWidth, cutHeight, source } = frame;
    const origin = this.#atlas.originByName.get(run.ink);
    const cos = Math.cos(run.rotation) * run.width;
    const sin = Math.sin(run.rotation) * run.width;
    const left = -(origin?.x ?? 0.5) * cutWidth;
    const top = -(origin?.y ?? 0.5) * cutHeight;
    pen.globalAlpha = run.alpha;
    pen.setTransform(cos, sin, -sin, cos, x + run.x, y + run.y);
    pen.imageSmoothingEnabled = source.scaleMode === 0;
    pen.drawImage(source.image as Picture, cutX, cutY, cutWidth, cutHeight, left, top, cutWidth, cutHeight);
  }

  #followInks(): void {
    const { palette, paper } = this.#atlas;
    if (palette === this.#palette && paper === this.#paper) return;
    this.#alter();
    this.#palette = palette;
    this.#paper = paper;
    this.#cssByInk.clear();
  }

  #css(ink: string): string {
    const { palette, paper } = this.#atlas;
    let css = this.#cssByInk.get(ink);
    if (css === undefined) {
      css = lineInk(ink, palette, paper) ?? ink;
      this.#cssByInk.set(ink, css);
    }
    return css;
  }
}
