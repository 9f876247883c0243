// A canvas that keeps what was drawn on it, and how its pen was set then. Law: as little of a canvas as the picture uses.
import type { EaselCanvas } from '../../src/view/easel/easel.ts';
import { BOX, CIRCLE, CLOSE, LINE, MOVE } from '../../src/view/easel/orders.ts';

interface PenState {
  readonly transform: readonly number[];
  readonly globalAlpha: number;
  readonly globalCompositeOperation: string;
  readonly imageSmoothingEnabled: boolean;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
}

const FIRST_STATE: PenState = {
  transform: [1, 0, 0, 1, 0, 0],
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  imageSmoothingEnabled: true,
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
};

export interface Drawing {
  readonly name: string;
  readonly values: readonly number[];
  readonly picture: unknown;
  readonly state: PenState;
}

export class FakeCanvas {
  width = 300;
  height = 150;
  readonly drawings: Drawing[] = [];
  readonly #pen = new FakePen(this.drawings);

  get asCanvas(): EaselCanvas {
    return this as unknown as EaselCanvas;
  }

  getContext(): FakePen {
    return this.#pen;
  }
}

class FakePen {
  readonly #drawings: Drawing[];
  readonly #saved: PenState[] = [];
  #transform: readonly number[] = FIRST_STATE.transform;
  /** The path, as a far pen writes it. */
  steps: number[] = [];
  globalAlpha = FIRST_STATE.globalAlpha;
  globalCompositeOperation = FIRST_STATE.globalCompositeOperation;
  imageSmoothingEnabled = FIRST_STATE.imageSmoothingEnabled;
  fillStyle = FIRST_STATE.fillStyle;
  strokeStyle = FIRST_STATE.strokeStyle;
  lineWidth = FIRST_STATE.lineWidth;

  constructor(drawings: Drawing[]) {
    this.#drawings = drawings;
  }

  get #state(): PenState {
    const {
      globalAlpha,
      globalCompositeOperation,
      imageSmoothingEnabled,
      fillStyle,
      strokeStyle,
      lineWidth,
    } = this;
    const inks = { fillStyle, strokeStyle, lineWidth };
    return {
      transform: this.#transform,
      globalAlpha,
      globalCompositeOperation,
      imageSmoothingEnabled,
      ...inks,
    };
  }

  save(): void {
    this.#saved.push(this.#state);
  }

  restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) return;
    const { transform, ...others } = state;
    this.#transform = transform;
    Object.assign(this, others);
  }

  setTransform(...values: number[]): void {
    // No picture tells -0 from 0.
    this.#transform = values.map((value) => value + 0);
  }

  /** Not multiplied: it is only asked whether the same came in the same order. */
  transform(...values: number[]): void {
    this.#transform = [...this.#transform, ...values];
  }

  beginPath(): void {
    this.steps = [];
  }

  moveTo(x: number, y: number): void {
    this.steps.push(MOVE, x, y);
  }

  lineTo(x: number, y: number): void {
    this.steps.push(LINE, x, y);
  }

  /** A circle begins with a move to its rightmost point. */
  arc(x: number, y: number, radius: number): void {
    this.steps.splice(-3, 3, CIRCLE, x, y, radius);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.steps.push(BOX, x, y, width, height);
  }

  closePath(): void {
    this.steps.push(CLOSE);
  }

  fill(): void {
    this.#keep('fill', this.steps);
  }

  stroke(): void {
    this.#keep('stroke', this.steps);
  }

  clip(): void {
    this.#keep('clip', this.steps);
  }

  clearRect(...values: number[]): void {
    this.#keep('clearRect', values);
  }

  fillRect(...values: number[]): void {
    this.#keep('fillRect', values);
  }

  drawImage(picture: unknown, ...values: number[]): void {
    this.#keep('drawImage', values, picture);
  }

  #keep(name: string, values: readonly number[], picture: unknown = null): void {
    this.#drawings.push({ name, values: [...values], picture, state: this.#state });
  }
}
