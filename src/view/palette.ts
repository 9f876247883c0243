// The colors of both sheets by what they mean, in ordinary and in color-safe ink, and bolder for who wants contrast.
// Law: amber means your connection, red detection, violet to cyan jamming, and nothing else; a palette changes the ink
// of a meaning, never the meaning. Style sheets hold the same colors as tokens (src/ui/style).

export const MARGIN = '#080B10';
export const BONE = '#D8D4C6';
export const PAPER = '#ECE6D6';
export const FOOTPRINT = '#E8E2D0';

export const VOICE_FONT = "'Gowun Batang', serif";
export const INSTRUMENT_FONT = "'IBM Plex Sans Condensed', 'IBM Plex Sans KR', sans-serif";

/** By night: as CSS writes them. */
export interface NightRoles {
  readonly margin: string;
  /** Signs, and the words beside them. */
  readonly bone: string;
  /** Voices. */
  readonly paper: string;
  readonly connection: string;
  readonly connectionLine: string;
  readonly connectionWeak: string;
  /** Diodes and the fill of the fans. */
  readonly detection: string;
  readonly detectionLine: string;
  readonly jamming: string;
}

/** On the printed sheet. */
export interface PaperRoles {
  readonly sheet: string;
  readonly ink: string;
  readonly pencil: string;
  readonly call: string;
  readonly jamming: string;
}

export interface Palette {
  readonly name: string;
  readonly night: NightRoles;
  readonly paper: PaperRoles;
  /** Thicker lines and edges. */
  readonly isBold: boolean;
}

export interface PaletteChoice {
  readonly colorSafe: boolean;
  readonly whiteDetection: boolean;
  readonly highContrast: boolean;
}

const ORDINARY_NIGHT: NightRoles = {
  margin: MARGIN,
  bone: BONE,
  paper: PAPER,
  connection: '#FFB054',
  connectionLine: '#FFBE6E',
  connectionWeak: '#9E5C21',
  detection: '#FF4D5E',
  detectionLine: '#FF8C94',
  jamming: '#5FD6E2',
};

/**
 * Chosen by search over hues and lightness for the largest least difference (OKLab) between connection, detection and
 * jamming in ordinary, protan, deutan and tritan sight (Machado 2009, severity 1): 0.25 against 0.11 of the ordinary
 * colors. Yellow, white and blue differ both on the axis that protans and deutans keep and in lightness. A magenta
 * beside yellow was no better for tritans, to whom both turn to pinks (0.07 to 0.09), and as a dark pink it fell behind
 * the connection in gray. The yellow is a deep one: a lighter one turns to the bone of the signs for tritans.
 */
const SAFE_NIGHT: NightRoles = {
  ...ORDINARY_NIGHT,
  connection: '#FFA61E',
  connectionLine: '#FFA61E',
  connectionWeak: '#94600F',
  detection: '#F2F6FF',
  detectionLine: '#FFFFFF',
  jamming: '#569DFF',
};

const ORDINARY_PAPER: PaperRoles = {
  sheet: '#DDD3BD',
  ink: '#241D18',
  pencil: '#B0202C',
  call: '#A65300',
  jamming: '#4A3FA8',
};

/** A purple pencil: red and the brown of the call are one olive to deutans (0.05), this and the brown 0.26; 0.14 to tritans. */
const SAFE_PAPER: PaperRoles = { ...ORDINARY_PAPER, pencil: '#7A0A8C', jamming: '#006A80' };

const BOLD_NIGHT = { margin: '#000000', bone: '#F6F3E8', paper: '#FFFFFF' };
const BOLD_PAPER = { ink: '#000000' };

function mix({ colorSafe, whiteDetection, highContrast }: PaletteChoice): Palette {
  const night = {
    ...(colorSafe ? SAFE_NIGHT : ORDINARY_NIGHT),
    ...(whiteDetection ? { detectionLine: '#FFFFFF' } : {}),
    ...(highContrast ? BOLD_NIGHT : {}),
  };
  const paper = { ...(colorSafe ? SAFE_PAPER : ORDINARY_PAPER), ...(highContrast ? BOLD_PAPER : {}) };
  const name = [
    colorSafe ? 'safe' : 'ordinary',
    whiteDetection ? 'white lines' : 'own lines',
    highContrast ? 'bold' : 'fine',
  ].join(', ');
  return { name, night, paper, isBold: highContrast };
}

/** Every palette that can be chosen. */
export const PALETTES: readonly Palette[] = [false, true].flatMap((colorSafe) =>
  [false, true].flatMap((whiteDetection) =>
    [false, true].map((highContrast) => mix({ colorSafe, whiteDetection, highContrast })),
  ),
);

/** @returns one of `PALETTES`. */
export function paletteOf({ colorSafe, whiteDetection, highContrast }: PaletteChoice): Palette {
  return PALETTES[Number(colorSafe) * 4 + Number(whiteDetection) * 2 + Number(highContrast)] as Palette;
}

export const ORDINARY = paletteOf({ colorSafe: false, whiteDetection: false, highContrast: false });

/** A color as Phaser's pens take it. */
export function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** Red, green and blue as `rgba()` takes them. */
export function channelsOf(color: string): string {
  const number = colorNumber(color);
  return `${number >> 16},${(number >> 8) & 255},${number & 255}`;
}
