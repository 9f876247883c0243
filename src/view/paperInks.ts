// The inks of the paper sheet: what each color of a sign or a figure becomes when it is printed by day.
// Law: forms stay as they are; dark halos turn to paper, bone to ink, red to pencil, amber to the call's own brown.
import { ORDINARY, type PaperRoles } from './palette.ts';

export const SHEET_PAPER = ORDINARY.paper.sheet;
export const INK = ORDINARY.paper.ink;
export const WATER_INK = '#10344C';
export const CASING = '#F4ECD6';

/** Knock-outs around signs and figures. */
const HALOS = ['#04060A', '#030508', '#06080D', '#05070A'];
/** Light lines and edges. */
const LINES = ['#D8D4C6', '#ECE6D6', '#ECE9DE', '#E4E1D6', '#F4EEDC', '#F6F0DF', '#FFF8E6'];
const FACES: Readonly<Record<string, string>> = { '#8E8A80': '#CDB9A0' };

/** The caller keeps light clothes and a dark outline: the one figure that must not look like an agent. */
const CALLER: Readonly<Record<string, string>> = {
  '#04060A': INK,
  '#BDB49F': '#8B7658',
  '#4E4A44': '#463A2E',
  '#EFE7D3': '#F8F0DC',
  '#322C26': '#281E16',
};

/** @returns the text of a sprite's SVG in the inks of the paper sheet. */
export function inkedOnPaper(name: string, svg: string, inks: PaperRoles = ORDINARY.paper): string {
  return svg.replace(/#[0-9A-Fa-f]{6}/g, (color) => inkOf(name, color.toUpperCase(), inks));
}

function inkOf(name: string, color: string, inks: PaperRoles): string {
  if (name.startsWith('caller-')) return CALLER[color] ?? color;
  // The bracket lies on the ground: red on a dark base, as by night.
  if (name === 'bracket') return HALOS.includes(color) ? '#2A0C10' : inks.pencil;
  if (HALOS.includes(color)) return CASING;
  if (LINES.includes(color)) return inks.ink;
  return FACES[color] ?? printed(color, inks);
}

/** Red, amber and cyan by their meaning; every gray as a warm one, darker than the paper. */
function printed(color: string, inks: PaperRoles): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least > 70) {
    if (blue === most) return inks.jamming;
    return green - blue > 40 && red > 150 ? inks.call : inks.pencil;
  }
  const light = (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
  return hexOf([23 + 102 * light, 20 + 86 * light, 18 + 70 * light]);
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
