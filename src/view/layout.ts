// Where the map lies in the window: pure numbers from the window's size, shared with the words as CSS variables.
// Law: the same size and screen give the same layout; nothing else decides where the map is.
import type { Screen } from '../app/game.ts';

export interface StageLayout {
  readonly kind: 'desktop' | 'phone' | 'landscape';
  /** The window in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Edges of the map window in CSS px from the window's top left. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixelsPerCell: number;
  /** Size of figures and signs, where 1 is the size they are drawn at. */
  readonly figureScale: number;
  /** True where the map fills the whole window, behind the title or the outcome. */
  readonly whole: boolean;
}

/** Below this width in CSS px the words stand around the map as on a phone. */
const PHONE_BELOW_WIDTH = 900;
/** The sheet is 320 cells: a wide window enlarges the map rather than show past its edge. */
const MOST_CELLS_ACROSS = 296;
/** The theatre shows a little more land, as far as its window is lower. */
const WATCH_PIXELS_PER_CELL = 5.5;
const WHOLE_SCREENS: readonly Screen[] = ['title', 'outcome', 'library', 'sheets', 'message', 'between'];

/** The least of a window's height that is left to the map, however large the words are. */
const LEAST_MAP_SHARE = 0.4;

/** Eight walking buttons and what stands beside them are so much higher than a stick, in CSS px. */
const WALK_PAD_PX = 84;
/** So is the button that lets a moment pass, and at a desk its key, which begins another row. */
const STEP_PX: Readonly<Record<StageLayout['kind'], number>> = { desktop: 26, phone: 34, landscape: 0 };

/** What stands with the hands beside what always does. */
interface Hands {
  /** Eight buttons in the stick's place. */
  readonly hasPad?: boolean;
  /** Time moves only when the player does, and a button lets it pass. */
  readonly hasSteps?: boolean;
}

/**
 * @param textSize - larger words take their room from the map.
 * @returns the layout for a window in CSS px.
 */
export function layoutFor(
  width: number,
  height: number,
  screen: Screen,
  textSize = 1,
  { hasPad = false, hasSteps = false }: Hands = {},
): StageLayout {
  const kind = kindFor(width, height);
  const whole = WHOLE_SCREENS.includes(screen);
  const hasHands = screen !== 'watch' && screen !== 'map';
  const padPx = hasPad && hasHands && kind === 'phone' ? WALK_PAD_PX : 0;
  const stepPx = hasSteps && hasHands ? STEP_PX[kind] : 0;
  const edges = whole
    ? wholeEdges(kind, width, height)
    : edgesFor(screen, kind, width, height - padPx - stepPx, textSize);
  const wide = screen === 'watch' ? WATCH_PIXELS_PER_CELL : 5.8;
  const base = kind === 'phone' ? 5.1 : kind === 'landscape' ? 4.9 : wide;
  const pixelsPerCell = Math.max(base, (edges.right - edges.left) / MOST_CELLS_ACROSS);
  const figureScale = kind === 'phone' ? 0.98 : kind === 'landscape' ? 0.94 : pixelsPerCell / 5.8;
  return { kind, width, height, ...edges, pixelsPerCell, figureScale, whole };
}

function kindFor(width: number, height: number): StageLayout['kind'] {
  if (height < 520 && width > height) return 'landscape';
  return width < PHONE_BELOW_WIDTH ? 'phone' : 'desktop';
}

type Edges = Pick<StageLayout, 'left' | 'top' | 'right' | 'bottom'>;

function edgesFor(
  screen: Screen,
  kind: StageLayout['kind'],
  width: number,
  height: number,
  textSize: number,
): Edges {
  if (screen === 'watch') return watchEdges(kind, width, height, textSize);
  if (screen === 'map') return studyEdges(kind, width, height, textSize);
  return mapEdges(kind, width, height, textSize);
}

/** The sheet is square: its words stand beside it, and below it on a phone held upright. */
function studyEdges(kind: StageLayout['kind'], width: number, height: number, textSize: number): Edges {
  switch (kind) {
    case 'desktop': {
      const side = height - 42;
      const spare = width - side - 98;
      const size = columnSize(textSize);
      return {
        left: 18,
        top: 18,
        right: Math.round(width - Math.min(width * 0.6, clamp(spare, 360, 600) * size)),
        bottom: side + 18,
      };
    }
    case 'phone':
      return {
        left: 0,
        top: 54,
        right: width,
        bottom: belowWords(height, 300 * Math.min(1.3, textSize)),
      };
    case 'landscape':
      return { left: 0, top: 0, right: Math.round(width - 300 * columnSize(textSize)), bottom: height };
    default:
      return kind satisfies never;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function mapEdges(kind: StageLayout['kind'], width: number, height: number, textSize: number): Edges {
  switch (kind) {
    case 'desktop':
      return { left: 18, top: 18, right: width - 18, bottom: belowWords(height, 206 * textSize) };
    case 'phone':
      // The hands need 360 px below the map; a short phone gives up some of them rather than the map.
      return { left: 0, top: 54, right: width, bottom: phoneBottom(height, textSize) };
    case 'landscape':
      return { left: 0, top: 0, right: Math.round(width - 300 * columnSize(textSize)), bottom: height };
    default:
      return kind satisfies never;
  }
}

/** The timeline lies below the map, or beside it on a phone held sideways. */
function watchEdges(kind: StageLayout['kind'], width: number, height: number, textSize: number): Edges {
  switch (kind) {
    case 'desktop':
      return { left: 18, top: 18, right: width - 18, bottom: belowWords(height, 247 * textSize) };
    case 'phone':
      return { left: 0, top: 54, right: width, bottom: Math.round(height * 0.44) };
    case 'landscape':
      return { left: 0, top: 0, right: Math.round(width - 340 * columnSize(textSize)), bottom: height };
    default:
      return kind satisfies never;
  }
}

function belowWords(height: number, wordsPx: number): number {
  return Math.round(Math.max(height - wordsPx, height * LEAST_MAP_SHARE));
}

/** Words grow; stick and buttons stay as large as fingers are. */
function phoneBottom(height: number, textSize: number): number {
  const most = Math.max(height - 360, Math.round(height * 0.46));
  return textSize === 1 ? most : Math.min(most, belowWords(height, 360 + 130 * (textSize - 1)));
}

/** A column of words beside the map grows less than they do: it scrolls. */
function columnSize(textSize: number): number {
  return 1 + 0.35 * (textSize - 1);
}

function wholeEdges(kind: StageLayout['kind'], width: number, height: number): Edges {
  const margin = kind === 'desktop' ? 18 : 8;
  return { left: margin, top: margin, right: width - margin, bottom: height - margin };
}

/** Writes the map's edges where style sheets can read them. */
export function publishLayout(layout: StageLayout, style: CSSStyleDeclaration): void {
  style.setProperty('--map-left', `${layout.left}px`);
  style.setProperty('--map-top', `${layout.top}px`);
  style.setProperty('--map-right', `${layout.right}px`);
  style.setProperty('--map-bottom', `${layout.bottom}px`);
}
