// One texture with every figure, sign, light and line that moves, drawn from SVG at the device's resolution.
// Law: colors are in the pixels, never tinted, so that WebGL and Canvas show the same picture.
import type Phaser from 'phaser';
import type { Drawing } from './drawing.ts';
import { loadFigures } from './figureDrawing.ts';
import { drawLights } from './lights.ts';
import { newCanvas } from './newCanvas.ts';
import { inkedByNight } from './nightInks.ts';
import { addPicture } from './paintedImage.ts';
import { ORDINARY, type Palette } from './palette.ts';
import { inkedOnPaper } from './paperInks.ts';
import { layInRows, type Place, ROW_WIDTH, tallestFirst } from './rows.ts';
import type { Paper } from './sheet/edition.ts';
import { SPRITES } from './sprites.ts';
import { newTextureKey } from './textureKey.ts';

const DRAWINGS_A_FRAME = 12;

interface Origin {
  readonly x: number;
  readonly y: number;
}

export interface Atlas {
  readonly key: string;
  /** Device pixels for one unit of a figure's drawing. */
  readonly unit: number;
  readonly originByName: ReadonlyMap<string, Origin>;
  /** The palette whose inks the pixels show now. */
  readonly palette: Palette;
  /** The paper whose inks the pixels show now. */
  readonly paper: Paper;
  /** Shows every image in the inks of that paper, as soon as they are drawn. */
  turn(paper: Paper): void;
  /** Shows every image in the inks of that palette, as soon as they are drawn. */
  wear(palette: Palette): void;
}

/** Where the same drawings come from in other inks. */
interface Inks {
  night(palette: Palette): Promise<readonly Drawing[]>;
  paper(palette: Palette): Promise<readonly Drawing[]>;
}

/** Words are drawn in one ink each. */
const OWN_INKS: Inks = { night: () => Promise.resolve([]), paper: () => Promise.resolve([]) };

/** Draws all sprites and lights to one texture; `unit` is device pixels for one unit of the drawings. */
export async function paintAtlas(
  scene: Phaser.Scene,
  kind: string,
  unit: number,
  palette: Palette,
): Promise<Atlas> {
  const inks: Inks = {
    night: async (worn) => [...(await figuresByNight(unit, worn)), ...drawLights(unit, worn)],
    // Few ever look at the paper sheet: its figures are drawn when they are first asked for.
    paper: (worn) => figuresIn(unit, (name, text) => inkedOnPaper(name, text, worn.paper)),
  };
  return packDrawings(scene, kind, unit, await inks.night(palette), palette, inks);
}

function figuresIn(unit: number, inked: (name: string, text: string) => string): Promise<readonly Drawing[]> {
  return loadFigures(
    [...SPRITES].map(([name, text]) => [name, inked(name, text)]),
    unit,
  );
}

/** Has the figures decoded that an atlas of this size and in these inks will ask for. */
export function decodeFigures(unit: number, palette: Palette): void {
  figuresByNight(unit, palette).catch(() => undefined);
}

/** The figures by night as they were drawn last: a night at the same size and in the same inks decodes none anew. */
let nightFigures: { readonly key: string; readonly figures: Promise<readonly Drawing[]> } | null = null;

function figuresByNight(unit: number, worn: Palette): Promise<readonly Drawing[]> {
  const key = `${unit} ${worn.name}`;
  if (nightFigures?.key !== key) {
    const figures = figuresIn(unit, (_, text) => inkedByNight(text, worn));
    // What failed once is tried again.
    figures.catch(() => {
      if (nightFigures?.key === key) nightFigures = null;
    });
    nightFigures = { key, figures };
  }
  return nightFigures.figures;
}

/** Packs drawings into one canvas texture, row by row, tallest first: a texture of its own, whatever else hangs. */
export function packDrawings(
  scene: Phaser.Scene,
  kind: string,
  unit: number,
  drawings: readonly Drawing[],
  palette: Palette = ORDINARY,
  inks: Inks = OWN_INKS,
): Atlas {
  const order = tallestFirst(drawings);
  const { places, height } = layInRows(order);
  const originByName = new Map(order.map(({ name, originX, originY }) => [name, { x: originX, y: originY }]));
  const shown = newCanvas(ROW_WIDTH, height);
  const key = newTextureKey(kind);
  const texture = addPicture(scene, key, shown);
  order.forEach((drawing, index) => {
    const place = places[index] as Place;
    const bleed = drawing.bleed ?? 0;
    texture?.add(
      drawing.name,
      0,
      place.x + bleed,
      place.y + bleed,
      drawing.width - 2 * bleed,
      drawing.height - 2 * bleed,
    );
  });
  const refresh = () => texture?.source[0]?.update();
  const sheets = new AtlasSheets(order, places, shown, refresh, palette, inks);
  // WebGL was given the canvas before anything was drawn on it.
  refresh();
  return {
    key,
    unit,
    originByName,
    get palette() {
      return sheets.palette;
    },
    get paper() {
      return sheets.paper;
    },
    turn: (paper) => sheets.turn(paper),
    wear: (worn) => sheets.wear(worn),
  };
}

/** The same drawings in the inks of both papers and of any palette, at the same places; one sheet is shown. */
class AtlasSheets {
  #order: readonly Drawing[];
  readonly #places: readonly Place[];
  readonly #shown: HTMLCanvasElement;
  readonly #refresh: () => void;
  readonly #inks: Inks;
  #paperSheet: HTMLCanvasElement | null = null;
  #nightSheet: HTMLCanvasElement | null = null;
  #isDrawing = false;
  #asked: string;
  palette: Palette;
  paper: Paper = 'night';

  constructor(
    order: readonly Drawing[],
    places: readonly Place[],
    shown: HTMLCanvasElement,
    refresh: () => void,
    palette: Palette,
    inks: Inks,
  ) {
    this.#order = order;
    this.#places = places;
    this.#shown = shown;
    this.#refresh = refresh;
    this.palette = palette;
    this.#asked = palette.name;
    this.#inks = inks;
    this.#draw(shown, (drawing) => drawing.draw, 0, order.length);
  }

  turn(paper: Paper): void {
    if (paper === this.paper) return;
    if (this.#paperSheet === null) {
      this.#drawPaperSheet();
      return;
    }
    const sheet = paper === 'paper' ? this.#paperSheet : this.#nightSheet;
    const pen = this.#shown.getContext('2d');
    if (pen === null || sheet === null) return;
    this.paper = paper;
    pen.clearRect(0, 0, this.#shown.width, this.#shown.height);
    pen.drawImage(sheet, 0, 0);
    this.#refresh();
  }

  wear(palette: Palette): void {
    if (palette.name === this.#asked) return;
    this.#asked = palette.name;
    this.#inks.night(palette).then(
      (drawings) => {
        if (palette.name === this.#asked) this.#change(palette, drawings);
      },
      () => undefined,
    );
  }

  #change(palette: Palette, drawings: readonly Drawing[]): void {
    const byName = new Map(drawings.map((drawing) => [drawing.name, drawing]));
    this.#order = this.#order.map((drawing) => byName.get(drawing.name) ?? drawing);
    this.palette = palette;
    // The other paper is drawn again when it is asked for.
    this.#paperSheet = null;
    this.#nightSheet = null;
    this.paper = 'night';
    this.#shown.getContext('2d')?.clearRect(0, 0, this.#shown.width, this.#shown.height);
    this.#draw(this.#shown, (drawing) => drawing.draw, 0, this.#order.length);
    this.#refresh();
  }

  #drawPaperSheet(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    const { palette } = this;
    this.#inks
      .paper(palette)
      .then((figures) => this.#drawOnPaper(figures, palette))
      .catch(() => undefined)
      .finally(() => {
        this.#isDrawing = false;
      });
  }

  /** A few drawings a frame: the night goes on meanwhile. In other inks it begins anew. */
  async #drawOnPaper(figures: readonly Drawing[], palette: Palette): Promise<void> {
    const byName = new Map(figures.map((figure) => [figure.name, figure.draw]));
    const { width, height } = this.#shown;
    const paperSheet = newCanvas(width, height);
    const wayOf = (drawing: Drawing) => byName.get(drawing.name) ?? drawing.drawOnPaper ?? drawing.draw;
    for (let index = 0; index < this.#order.length; index += DRAWINGS_A_FRAME) {
      this.#draw(paperSheet, wayOf, index, index + DRAWINGS_A_FRAME);
      await new Promise(requestAnimationFrame);
      if (palette !== this.palette) return;
    }
    this.#nightSheet = newCanvas(width, height);
    this.#nightSheet.getContext('2d')?.drawImage(this.#shown, 0, 0);
    this.#paperSheet = paperSheet;
  }

  #draw(
    canvas: HTMLCanvasElement,
    wayOf: (drawing: Drawing) => Drawing['draw'],
    from: number,
    to: number,
  ): void {
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    this.#order.slice(from, to).forEach((drawing, index) => {
      const place = this.#places[from + index] as Place;
      wayOf(drawing).call(drawing, pen, place.x, place.y);
    });
  }
}

/** Shows the drawing `name` on an image, standing on its foot point. */
export function show(image: Phaser.GameObjects.Image, atlas: Atlas, name: string): void {
  if (image.frame.name === name && image.texture.key === atlas.key) return;
  image.setTexture(atlas.key, name);
  const origin = atlas.originByName.get(name);
  if (origin !== undefined) image.setOrigin(origin.x, origin.y);
}
