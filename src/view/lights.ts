// The soft parts of the atlas that no SVG holds: glows, shadows, dots, lines and scrims.
// Law: each is drawn at full strength; whoever shows it sets alpha and size.
import type { Drawing } from './drawing.ts';
import { channelsOf, FOOTPRINT, type Palette } from './palette.ts';
import { SHEET_PAPER } from './paperInks.ts';
import type { Paper } from './sheet/edition.ts';
import { smoothstep } from './sheet/noise.ts';
import { ghostDrawings, takenDrawing } from './theatreSigns.ts';

type Stop = readonly [offset: number, alpha: number];

/** Line colors by name, by night and on paper; `line-red` and the like are frames of the atlas. */
function lineColors({ night, paper }: Palette): readonly (readonly [string, string, string])[] {
  return [
    ['red', night.detectionLine, paper.pencil],
    ['amber', night.connectionLine, paper.call],
    ['cyan', night.jamming, paper.jamming],
    ['bone', night.bone, paper.ink],
    ['paper', night.paper, paper.ink],
    ['dark', night.margin, '#F6EEDC'],
    ['sheet', SHEET_PAPER, SHEET_PAPER],
  ];
}

/** @returns a line color of that name in CSS, or undefined where none has it. */
export function lineInk(name: string, palette: Palette, paper: Paper): string | undefined {
  const ink = lineColors(palette).find(([known]) => known === name);
  return paper === 'paper' ? ink?.[2] : ink?.[1];
}

/** Lanterns and headlights: warm and pale, because amber is the connection's alone. */
const PALE = '240,228,200';

const PHONE_STOPS: readonly Stop[] = [
  [0, 0.85],
  [0.12, 0.42],
  [0.45, 0.1],
  [1, 0],
];
const DIODE_STOPS: readonly Stop[] = [
  [0, 0.95],
  [0.22, 0.42],
  [1, 0],
];
/** On paper the call glows as a wash of its own color. */
const CALL_STOPS: readonly Stop[] = [
  [0, 0.95],
  [0.28, 0.45],
  [0.7, 0],
  [1, 0],
];
const NO_STOPS: readonly Stop[] = [[0, 0]];
const SOFT_STOPS: readonly Stop[] = [
  [0, 1],
  [0.25, 0.62],
  [0.55, 0.22],
  [1, 0],
];

/** @returns the drawings, for `unit` device pixels a unit. */
export function drawLights(unit: number, palette: Palette): Drawing[] {
  const { night, paper } = palette;
  const lines = lineColors(palette).flatMap(([name, color, ink]) => [
    inBoth(lineDrawing, `line-${name}`, color, ink),
    inBoth(pixelDrawing, `pixel-${name}`, color, ink),
    inBoth(dotDrawing, `dot-${name}`, color, ink),
  ]);
  const red = channelsOf(night.detection);
  return [
    ...lines,
    onPaper(
      glowDrawing('glow-amber', channelsOf(night.connection), PHONE_STOPS, 160),
      glowDrawing('glow-amber', '255,190,102', CALL_STOPS, 160),
    ),
    glowDrawing('glow-red', red, DIODE_STOPS, 96),
    glowDrawing('glow-cyan', '95,170,240', SOFT_STOPS, 64),
    glowDrawing('glow-pale', PALE, DIODE_STOPS, 64),
    glowDrawing('ground-pale', PALE, SOFT_STOPS, 128),
    beamDrawing(),
    onPaper(glowDrawing('ground-red', red, SOFT_STOPS, 96), glowDrawing('ground-red', red, NO_STOPS, 96)),
    glowDrawing('shade', '6,8,13', SOFT_STOPS, 128),
    diodeDrawing(unit, night.detection),
    onPaper(shadowDrawing(1), shadowDrawing(0.2)),
    inBoth((name, color) => footprintDrawing(name, color, unit), 'footprint', FOOTPRINT, paper.ink),
    scrimDrawing(),
    vignetteDrawing(),
    ...ghostDrawings(unit),
    takenDrawing(unit, palette),
  ];
}

function onPaper(drawing: Drawing, { draw }: Drawing): Drawing {
  return { ...drawing, drawOnPaper: draw };
}

function inBoth(
  make: (name: string, color: string) => Drawing,
  name: string,
  color: string,
  paperColor: string,
): Drawing {
  return onPaper(make(name, color), make(name, paperColor));
}

function glowDrawing(name: string, rgb: string, stops: readonly Stop[], size: number): Drawing {
  return {
    name,
    width: size,
    height: size,
    originX: 0.5,
    originY: 0.5,
    draw(pen, x, y) {
      const half = size / 2;
      const gradient = pen.createRadialGradient(x + half, y + half, 0, x + half, y + half, half);
      for (const [offset, alpha] of stops) gradient.addColorStop(offset, `rgba(${rgb},${alpha})`);
      pen.fillStyle = gradient;
      pen.fillRect(x, y, size, size);
    },
  };
}

/** Four rows, the outer two empty: stretched to any length, its edges stay soft without multisampling. */
function lineDrawing(name: string, color: string): Drawing {
  return {
    name,
    width: 8,
    height: 4,
    originX: 0,
    originY: 0.5,
    draw(pen, x, y) {
      pen.fillStyle = color;
      pen.fillRect(x, y + 1, 8, 2);
    },
  };
}

function pixelDrawing(name: string, color: string): Drawing {
  return {
    name,
    width: 6,
    height: 6,
    originX: 0,
    originY: 0,
    bleed: 2,
    draw(pen, x, y) {
      pen.fillStyle = color;
      pen.fillRect(x, y, 6, 6);
    },
  };
}

function dotDrawing(name: string, color: string): Drawing {
  return {
    name,
    width: 12,
    height: 12,
    originX: 0.5,
    originY: 0.5,
    draw(pen, x, y) {
      pen.fillStyle = color;
      pen.beginPath();
      pen.arc(x + 6, y + 6, 5, 0, 7);
      pen.fill();
    },
  };
}

function diodeDrawing(unit: number, color: string): Drawing {
  const size = Math.ceil(6 * unit);
  return {
    name: 'diode',
    width: size,
    height: size,
    originX: 0.5,
    originY: 0.5,
    draw(pen, x, y) {
      for (const [radius, ink] of [
        [2.2, color],
        [1.2, '#FFF1EC'],
      ] as const) {
        pen.fillStyle = ink;
        pen.beginPath();
        pen.arc(x + size / 2, y + size / 2, radius * unit, 0, 7);
        pen.fill();
      }
    },
  };
}

/** A moon shadow lying east of its foot, 100 long and 40 wide, fading along its length. */
function shadowDrawing(alpha: number): Drawing {
  return {
    name: 'shadow',
    width: 104,
    height: 44,
    originX: 2 / 104,
    originY: 0.5,
    draw(pen, left, top) {
      const x = left + 2;
      const y = top + 22;
      const gradient = pen.createLinearGradient(x, 0, x + 100, 0);
      gradient.addColorStop(0, `rgba(0,1,4,${alpha})`);
      gradient.addColorStop(1, 'rgba(0,1,4,0)');
      pen.fillStyle = gradient;
      pen.beginPath();
      pen.moveTo(x, y - 20);
      pen.lineTo(x + 80, y - 14.4);
      pen.quadraticCurveTo(x + 100, y, x + 80, y + 14.4);
      pen.lineTo(x, y + 20);
      pen.fill();
    },
  };
}

/** Low headlights on the ground, to the east of the car: wide at their end and gone there. */
function beamDrawing(): Drawing {
  return {
    name: 'beam-pale',
    width: 128,
    height: 80,
    originX: 0,
    originY: 0.5,
    draw(pen, x, y) {
      const gradient = pen.createRadialGradient(x, y + 40, 4, x, y + 40, 126);
      for (const [offset, alpha] of SOFT_STOPS) gradient.addColorStop(offset, `rgba(${PALE},${alpha})`);
      pen.fillStyle = gradient;
      for (const [spread, alpha] of [
        [38, 0.35],
        [29, 0.4],
        [20, 0.5],
      ] as const) {
        pen.globalAlpha = alpha;
        pen.beginPath();
        pen.moveTo(x, y + 36);
        pen.lineTo(x + 126, y + 40 - spread);
        pen.lineTo(x + 126, y + 40 + spread);
        pen.lineTo(x, y + 44);
        pen.fill();
      }
      pen.globalAlpha = 1;
    },
  };
}

function footprintDrawing(name: string, color: string, unit: number): Drawing {
  const width = Math.ceil(6 * unit);
  const height = Math.ceil(4 * unit);
  return {
    name,
    width,
    height,
    originX: 0.5,
    originY: 0.5,
    draw(pen, x, y) {
      pen.fillStyle = color;
      pen.beginPath();
      pen.ellipse(x + width / 2, y + height / 2, 2 * unit, unit, 0, 0, 7);
      pen.fill();
    },
  };
}

/** From full dark in the west to nothing in the east. */
function scrimDrawing(): Drawing {
  return {
    name: 'scrim',
    width: 128,
    height: 8,
    originX: 0,
    originY: 0,
    bleed: 2,
    draw(pen, x, y) {
      const gradient = pen.createLinearGradient(x + 2, 0, x + 126, 0);
      for (const [offset, alpha] of [
        [0, 1],
        [0.3, 0.92],
        [0.55, 0.6],
        [0.8, 0.18],
        [1, 0],
      ] as const) {
        gradient.addColorStop(offset, `rgba(7,9,14,${alpha})`);
      }
      pen.fillStyle = gradient;
      pen.fillRect(x, y, 128, 8);
    },
  };
}

/** The light of a lamp over the desk falls off towards the corners. */
function vignetteDrawing(): Drawing {
  const side = 132;
  return {
    name: 'vignette',
    width: side,
    height: side,
    originX: 0,
    originY: 0,
    bleed: 2,
    draw(pen, x, y) {
      const middle = side / 2;
      const gradient = pen.createRadialGradient(x + middle, y + middle, 0, x + middle, y + middle, 0.8 * 128);
      for (let stop = 0; stop <= 24; stop++) {
        const away = (stop / 24) * 0.8;
        gradient.addColorStop(stop / 24, `rgba(10,6,2,${0.45 * smoothstep(0.32, 0.8, away)})`);
      }
      pen.fillStyle = gradient;
      pen.fillRect(x, y, side, side);
    },
  };
}
