// The gallery page: a list of all states, and beside it the chosen one alive in every size, or all figures, or all pictures.
// Law: development only; it shows what the list of states holds and decides nothing about it.
import type { Language } from '../../src/app/game.ts';
import { showFigures } from './figures.ts';
import { makeMoves } from './moves.ts';
import { readyMoves } from './ready.ts';
import { type GalleryState, SIZES, STATES } from './states.ts';

const FIGURES = 'figures';
const PICTURES = 'pictures';
/** Windows are shown at this share of their size, so that a desk and both phones lie side by side. */
const SHARE = 0.5;

const nav = document.querySelector('nav');
const main = document.querySelector('main');
let language: Language = 'en';

function open(): void {
  if (!nav || !main) return;
  const name = location.hash.slice(1) || (STATES[0]?.name ?? '');
  for (const link of nav.querySelectorAll('a')) {
    link.toggleAttribute('aria-current', link.hash === `#${name}`);
  }
  document.title = `The Far End · ${name}`;
  if (name === FIGURES) return showFigures(main);
  if (name === PICTURES) return showPictures(main);
  const state = STATES.find((one) => one.name === name);
  if (state) showState(main, state);
}

/** The same windows serve one state after the other: their land has grown already. */
function showState(root: HTMLElement, state: GalleryState): void {
  if (root.querySelectorAll('iframe').length === 0) root.replaceChildren(windows());
  for (const frame of root.querySelectorAll('iframe')) void lead(frame, state);
}

function windows(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'windows';
  for (const { width, height } of SIZES) {
    const frame = document.createElement('iframe');
    frame.src = '/?steps&luck=1';
    frame.width = String(width);
    frame.height = String(height);
    frame.style.transform = `scale(${SHARE})`;
    const pane = document.createElement('div');
    pane.className = 'window';
    pane.style.width = `${width * SHARE}px`;
    pane.style.height = `${height * SHARE}px`;
    pane.append(frame);
    row.append(figure(`${width}×${height}`, pane));
  }
  return row;
}

async function lead(frame: HTMLIFrameElement, { name, moves }: GalleryState): Promise<void> {
  const caption = frame.closest('figure')?.querySelector('figcaption');
  const size = `${frame.width}×${frame.height}`;
  if (
    frame.contentDocument?.readyState !== 'complete' ||
    frame.contentWindow?.location.href === 'about:blank'
  ) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  const view = frame.contentWindow;
  if (!view) return;
  try {
    if (caption) caption.textContent = `${size} …`;
    const still = { kind: 'change', settings: { language, reducedMotion: true } } as const;
    await makeMoves([still, ...(await readyMoves(moves, language, fetchRecording))], view);
    await view.theFarEnd?.settled();
    if (caption) caption.textContent = `${size} · ${name}`;
  } catch (error) {
    if (caption) caption.textContent = `${size} · ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function fetchRecording(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/tests/golden/${name}.farend`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** What the tests compare with, all at once. */
function showPictures(root: HTMLElement): void {
  const rows = STATES.map(({ name }) => {
    const row = document.createElement('div');
    row.className = 'windows';
    for (const { width, height } of SIZES) {
      const image = document.createElement('img');
      image.loading = 'lazy';
      image.width = Math.round(width * 0.28);
      image.height = Math.round(height * 0.28);
      image.alt = '';
      image.src = `/tests/e2e/snapshots/${name}-${width}x${height}.jpg`;
      row.append(image);
    }
    return figure(name, row);
  });
  root.replaceChildren(...rows);
}

function figure(words: string, content: HTMLElement): HTMLElement {
  const whole = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = words;
  whole.append(caption, content);
  return whole;
}

function list(): void {
  const links = [FIGURES, PICTURES, ...STATES.map(({ name }) => name)].map((name) => {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = name;
    return link;
  });
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => {
    language = box.checked ? 'ko' : 'en';
    open();
  });
  const label = document.createElement('label');
  label.append(box, ' 한국어');
  nav?.append(label, ...links);
}

list();
addEventListener('hashchange', open);
open();
