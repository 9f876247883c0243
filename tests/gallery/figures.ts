// Every figure and sign of assets/sprites, on the night sheet and in the inks of the paper, at full size and at 22 %.
// Law: drawn from the very texts that the game draws from; a new sprite stands here without being listed.
import { inkedOnPaper } from '../../src/view/paperInks.ts';

const SPRITES = import.meta.glob<string>('../../assets/sprites/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Half as large again as on a desk at one device pixel: a gallery is looked at closely. */
const SCALE = 1.5;
/** The share at which figures must still be told apart (ART.md "Tests done"). */
const SMALL = 0.22;

export function showFigures(root: HTMLElement): void {
  root.replaceChildren(
    group('night', SCALE, (_, svg) => svg),
    group('paper', SCALE, inkedOnPaper),
    group('night', SMALL, (_, svg) => svg),
    group('paper', SMALL, inkedOnPaper),
  );
}

function group(sheet: string, scale: number, ink: (name: string, svg: string) => string): HTMLElement {
  const section = document.createElement('section');
  section.className = `figures is-${sheet}`;
  section.setAttribute('aria-label', `${sheet}, ${Math.round(scale * 100)} %`);
  for (const [path, svg] of Object.entries(SPRITES)) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
    section.append(sprite(name, ink(name, svg), scale));
  }
  return section;
}

function sprite(name: string, svg: string, scale: number): HTMLElement {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/\s+/).map(Number);
  const image = document.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  image.width = width * scale;
  image.height = height * scale;
  image.alt = name;
  image.title = name;
  const whole = document.createElement('span');
  const words = document.createElement('small');
  words.textContent = scale < 1 ? '' : name;
  whole.append(image, words);
  return whole;
}
