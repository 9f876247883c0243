// The sheets along the river at work: a picture of each is drawn, one after the other, while someone looks.
// Law: a picture shows the land that will be walked, and is drawn once; nobody waits for one to begin a night.
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Level } from '../content/schema.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { World } from '../core/world.ts';
import type { Nights } from './nights.ts';
import type { Box, PaintSheetPicture } from './picture.ts';
import type { Sheets, SheetThumbnail } from './sheets.ts';

/** Of a picture: as wide as a wide window shows the chosen sheet, sharp also on a fine screen. */
const WIDTH_PX = 1200;
const HEIGHT_PX = 760;
const WIDTH_CELLS = 210;
/** A tower's sign stands so high over its foot. */
const TOWER_CELLS = 14;
/** And so much is shown below its foot. */
const FOOT_CELLS = 4;

export class SheetPictures implements Sheets {
  readonly #nights: Nights;
  readonly #paint: PaintSheetPicture;
  readonly #chosen = signal('');
  readonly #pictures = signal<ReadonlyMap<string, SheetThumbnail>>(new Map());
  readonly #failed = new Set<string>();
  #isLookedAt = false;
  #isDrawing = false;

  constructor(nights: Nights, paint: PaintSheetPicture) {
    this.#nights = nights;
    this.#paint = paint;
  }

  get chosen(): ReadonlySignal<string> {
    return this.#chosen;
  }

  get pictures(): ReadonlySignal<ReadonlyMap<string, SheetThumbnail>> {
    return this.#pictures;
  }

  turnTo(levelId: string): void {
    if (levelId === this.#chosen.value || !this.#nights.find(levelId)) return;
    this.#chosen.value = levelId;
    this.#nights.unwish();
  }

  /** Someone looks at them: what is not yet drawn is drawn now. What failed is tried again. */
  open(): void {
    this.#chosen.value = this.#atHand() ?? this.#nights.choices[0]?.levelId ?? '';
    this.#isLookedAt = true;
    this.#failed.clear();
    if (!this.#isDrawing) void this.#drawAll();
  }

  /** Nobody looks any more: the one that is being drawn is the last. */
  close(): void {
    this.#isLookedAt = false;
  }

  async #drawAll(): Promise<void> {
    this.#isDrawing = true;
    for (let level = this.#next(); level && this.#isLookedAt; level = this.#next()) await this.#draw(level);
    this.#isDrawing = false;
  }

  /** The one on top first, then in the order of the river; the chosen night's land comes before all others. */
  #next(): Level | null {
    const { choices } = this.#nights;
    const ids = [this.#atHand() ?? '', this.#chosen.value, ...choices.map(({ levelId }) => levelId)];
    const id = ids.find((one) => one !== '' && !this.#pictures.value.has(one) && !this.#failed.has(one));
    return id === undefined ? null : this.#nights.find(id);
  }

  /** @returns the night at hand, unless it is none of these. */
  #atHand(): string | null {
    const { level, choices } = this.#nights;
    return choices.find(({ levelId }) => levelId === level?.id)?.levelId ?? null;
  }

  async #draw(level: Level): Promise<void> {
    try {
      const world = await this.#nights.worldOf(level);
      const tower = towerOf(world, level);
      const box = boxOf(world, level, tower);
      const picture = await this.#paint(world, box, WIDTH_PX, HEIGHT_PX, 'night');
      const towerShare = (tower.x - box.west) / WIDTH_CELLS;
      this.#pictures.value = new Map(this.#pictures.value).set(level.id, { picture, towerShare });
    } catch {
      // Its place stays a sheet with nothing on it, and the night can be begun all the same.
      this.#failed.add(level.id);
    }
  }
}

/** The hills that the level looks at, the river before them, and on the far bank the tower that is nearest to them. */
function boxOf({ sheet }: World, { overlook }: Level, tower: Place): Box {
  const height = (WIDTH_CELLS * HEIGHT_PX) / WIDTH_PX;
  const west = within((overlook.x + tower.x) / 2 - WIDTH_CELLS / 2, sheet.size - WIDTH_CELLS);
  // As far up or down as the tower stands, but no farther from the hills than it must.
  const north = within(northOf(tower, overlook, height), sheet.size - height);
  return { west, north, east: west + WIDTH_CELLS, south: north + height };
}

function northOf(tower: Place, overlook: Place, height: number): number {
  const middle = overlook.y - height / 2;
  if (tower.y > overlook.y) return Math.max(tower.y + FOOT_CELLS - height, middle);
  return Math.min(tower.y - TOWER_CELLS, middle);
}

function towerOf({ towers }: World, { overlook }: Level): Place {
  const away = ({ x }: Place) => Math.abs(x - overlook.x);
  return [...towers].sort((a, b) => away(a) - away(b))[0] ?? overlook;
}

function within(start: number, most: number): number {
  return Math.max(0, Math.min(most, start));
}
