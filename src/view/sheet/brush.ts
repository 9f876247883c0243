// Paints frames of one sheet: a pen draws the vectors, then every pixel is worked out, row by row.
// Law: the same frame gives the same pixels, in a worker or on the page.
import type { Place } from '../../core/terrain/sheet.ts';
import type { Network } from '../../core/world.ts';
import { type Air, airKey } from './air.ts';
import { airMaps } from './airMaps.ts';
import { Culture } from './culture.ts';
import { type CulturePalette, nightInks, PAPER_INKS } from './culturePalette.ts';
import type { Edition } from './edition.ts';
import type { Frame } from './frame.ts';
import { printGround, writeGround } from './groundRow.ts';
import { LEGAL_RECEPTION, nightReception, PAPER_RECEPTION, writeInk } from './inkRow.ts';
import { writeLamp } from './lampRow.ts';
import { LandRow } from './landRow.ts';
import { lightsIn } from './lights.ts';
import { landMaps, type SheetMaps } from './maps.ts';
import { paperGrain } from './noise.ts';
import { printPaper } from './paperRow.ts';
import { paintRings, type RingSheet } from './ringSheet.ts';
import { ORDINARY_LIGHT } from './sheetLight.ts';
import type { SheetSource } from './source.ts';
import { newPen } from './surface.ts';
import { colorRow } from './tone.ts';

/** Rows between two breaths. */
const BAND_ROWS = 24;

/** How much lighter and darker the grain makes paper that lies in the light. */
const PAPER_GRAIN = { share: 0.12, lift: 0 };

/** Airs whose maps are kept: the one now, the one before, and the one that comes. */
const MOST_AIRS = 4;

/** Called between bands of rows: on the page it lets a frame pass, in a worker it does nothing. */
export type Breathe = () => Promise<void> | undefined;

export class SheetBrush {
  readonly #source: SheetSource;
  readonly #land: ReturnType<typeof landMaps>;
  readonly #mapsByAir = new Map<string, SheetMaps>();
  readonly #culture: Culture;
  readonly #grain: Float32Array;
  readonly #breathe: Breathe;

  constructor(source: SheetSource, breathe: Breathe) {
    this.#source = source;
    this.#land = landMaps(source);
    this.#culture = new Culture(source.sheet, source.sky);
    this.#grain = paperGrain();
    this.#breathe = breathe;
  }

  /** @returns ground, ink and, where it is jammed, rings. */
  async paintGround(
    frame: Frame,
    { paper, air, light = ORDINARY_LIGHT, network = 'foreign' }: Edition,
  ): Promise<{ ground: ImageData; ink: ImageData; rings: RingSheet | null }> {
    if (paper === 'paper') return this.#paintPaper(frame, air);
    const maps = this.#mapsIn(air, network);
    const { sky } = this.#source;
    const culture = this.#drawCulture(frame, nightInks(sky.season));
    const reception = network === 'domestic' ? LEGAL_RECEPTION : nightReception(light);
    const lights = lightsIn(this.#source.sheet, frame);
    const land = new LandRow(maps, frame);
    const color = colorRow(frame.width);
    const ground = new ImageData(frame.width, frame.height);
    const ink = new ImageData(frame.width, frame.height);
    await this.#byRow(frame, (y) => {
      land.moveTo(y);
      printGround(land, color, { culture, lights, start: y * frame.width }, light, sky);
      writeGround(land, color, this.#grain, y, ground.data);
      writeInk(land, y, ink.data, reception);
    });
    return { ground, ink, rings: paintRings(maps.centers, maps.size, frame) };
  }

  /** Jamming is no ink of the paper: its contours are whole, and only the reception tells of it. */
  async #paintPaper(frame: Frame, air: Air): Promise<{ ground: ImageData; ink: ImageData; rings: null }> {
    const culture = this.#drawCulture(frame, PAPER_INKS);
    const land = new LandRow({ ...this.#mapsIn(air), centers: [] }, frame, 'even');
    const color = colorRow(frame.width);
    const ground = new ImageData(frame.width, frame.height);
    const ink = new ImageData(frame.width, frame.height);
    await this.#byRow(frame, (y) => {
      land.moveTo(y);
      printPaper(land, color, culture, y * frame.width);
      writeGround(land, color, this.#grain, y, ground.data, PAPER_GRAIN);
      writeInk(land, y, ink.data, PAPER_RECEPTION);
    });
    return { ground, ink, rings: null };
  }

  async paintLamp(lamp: Place, frame: Frame, air: Air): Promise<ImageData> {
    const culture = this.#drawCulture(frame, PAPER_INKS);
    const land = new LandRow(this.#mapsIn(air), frame);
    const picture = new ImageData(frame.width, frame.height);
    await this.#byRow(frame, (y) => {
      land.moveTo(y);
      writeLamp(land, lamp, { culture, grain: this.#grain }, y, picture.data);
    });
    return picture;
  }

  #mapsIn(air: Air, network: Network = 'foreign'): SheetMaps {
    const key = `${network} ${airKey(air)}`;
    const known = this.#mapsByAir.get(key);
    if (known !== undefined) return known;
    const { inkByCell, centers } = airMaps(this.#source, air, network);
    const maps = { ...this.#land, reception: inkByCell, centers };
    if (this.#mapsByAir.size >= MOST_AIRS) this.#mapsByAir.clear();
    this.#mapsByAir.set(key, maps);
    return maps;
  }

  #drawCulture(frame: Frame, inks: CulturePalette): Uint8ClampedArray {
    const pen = newPen(frame.width, frame.height);
    this.#culture.draw(pen, frame, inks);
    return pen.getImageData(0, 0, frame.width, frame.height).data;
  }

  async #byRow(frame: Frame, paintRow: (y: number) => void): Promise<void> {
    for (let y = 0; y < frame.height; y++) {
      paintRow(y);
      if (y % BAND_ROWS === BAND_ROWS - 1) await this.#breathe();
    }
  }
}
