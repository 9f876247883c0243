// The inks of the night's drawings in a palette: what each color of a sprite becomes.
// Law: forms stay as they are; only colors that mean something change, and with more contrast light edges grow.
import { ORDINARY, type Palette } from './palette.ts';

/** What a drawn color stands for; every other color is a thing's own. */
const ROLE_BY_COLOR: Readonly<Record<string, keyof Palette['night']>> = {
  '#FFBE6E': 'connectionLine',
  '#FFB860': 'connection',
  '#FFBE69': 'connection',
  '#FFAA50': 'connection',
  '#FFA046': 'connection',
  '#FFC274': 'connectionLine',
  '#FF8C94': 'detectionLine',
  '#FF7480': 'detectionLine',
  '#FF5566': 'detection',
  '#FF4D5E': 'detection',
  '#5FD6E2': 'jamming',
  '#D8D4C6': 'bone',
};
/** Light edges around dark bodies; an edge that is drawn thin is a line within them, and stays. */
const EDGES = ['#ECE9DE', '#F4EEDC'];
const BOLD_EDGE = '#FFFFFF';
const BOLDER_UNITS = 1;

/** @returns the text of a sprite's SVG in the inks of a palette. */
export function inkedByNight(svg: string, palette: Palette): string {
  const inked = svg.replace(/#[0-9A-Fa-f]{6}/g, (color) => {
    const role = ROLE_BY_COLOR[color.toUpperCase()];
    // Drawings have their own shades of a meaning's color: they stay unless the meaning has another ink.
    return role === undefined || palette.night[role] === ORDINARY.night[role] ? color : palette.night[role];
  });
  return palette.isBold ? withBoldEdges(inked) : inked;
}

function withBoldEdges(svg: string): string {
  return EDGES.reduce(withBoldEdge, svg.replace(/<g opacity="[^"]*">/g, '<g opacity="1">'));
}

/** A group gives its edge to all that is in it, except where a part has a width of its own. */
function withBoldEdge(svg: string, edge: string): string {
  const group = new RegExp(`<g [^>]*stroke="${edge}"[^>]*>.*?</g>`, 'gs');
  const tag = new RegExp(`<(?!g )[a-z]+ [^>]*stroke="${edge}"[^>]*>`, 'g');
  return svg
    .replace(group, (part) =>
      bolder(part)
        .replace(/opacity="[^"]*"/, 'opacity="1"')
        .replaceAll(edge, BOLD_EDGE),
    )
    .replace(tag, (part) =>
      part.includes('stroke-opacity') ? part : bolder(part).replaceAll(edge, BOLD_EDGE),
    );
}

function bolder(part: string): string {
  return part.replace(
    /stroke-width="([^"]*)"/g,
    (_, width) => `stroke-width="${Number(width) + BOLDER_UNITS}"`,
  );
}
