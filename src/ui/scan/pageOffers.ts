// What one switch can choose on a page or in a dialog: its controls one by one, or first their groups where there are many.
// Law: only what Tab would come to, as it stands on the page now; nothing is chosen that cannot be seen.
import { topDialog } from '../../input/padFocus.ts';

/** A thing on the page that may be lit. */
export interface Stop {
  readonly element: HTMLElement;
  /** More than one where it is a group. */
  readonly controls: readonly HTMLElement[];
}

const CONTROLS =
  'button, select, a[href], summary, input[type="checkbox"], input[type="radio"], input[type="range"]';
const GROUPS = 'fieldset, section, details, nav, li, header';
/** So many are gone through one by one. */
const FEW = 9;

/** @returns what the switch is about: the dialog on top, else the whole page. */
export function scannedRoot(): HTMLElement | null {
  return topDialog() ?? document.querySelector<HTMLElement>('#ui');
}

/** @param within - a group that was chosen, or the root. */
export function stopsIn(within: HTMLElement): Stop[] {
  const controls = [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter(isOffered);
  if (controls.length <= FEW) return controls.map(alone);
  const stops: { element: HTMLElement; controls: HTMLElement[] }[] = [];
  for (const control of controls) {
    const group = groupOf(control, within);
    const last = stops.at(-1);
    if (group && last?.element === group) last.controls.push(control);
    else stops.push({ element: group ?? control, controls: [control] });
  }
  return stops.map((stop) => (stop.controls.length === 1 ? alone(stop.controls[0] ?? stop.element) : stop));
}

/** The outermost group, so that a few choices lead to each control. */
function groupOf(control: HTMLElement, within: HTMLElement): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let at = control.parentElement; at && at !== within; at = at.parentElement)
    if (at.matches(GROUPS)) found = at;
  return found;
}

function alone(element: HTMLElement): Stop {
  return { element, controls: [element] };
}

function isOffered(element: HTMLElement): boolean {
  if (element.closest('.scan, [inert]') || element.tabIndex < 0) return false;
  if (element.matches(':disabled, [aria-disabled="true"]')) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** @returns its name, as readers hear it. */
export function nameOf({ element, controls }: Stop): string {
  if (controls.length > 1) {
    const title = element.querySelector<HTMLElement>('legend, summary, h1, h2, h3');
    return element.ariaLabel ?? shortened(title ?? controls[0] ?? element);
  }
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
  return element.ariaLabel ?? shortened(label ?? element);
}

const LONGEST_NAME = 48;

function shortened(element: HTMLElement): string {
  const words = element.innerText.split('\n')[0]?.trim() ?? '';
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
}

/** A tenth of the way is enough for a slider, and no less than its own step. */
const SLIDES = 10;

/** @param way -1 for less, 1 for more. */
export function slide(slider: HTMLInputElement, way: -1 | 1): void {
  const [least, most, step] = [slider.min, slider.max, slider.step].map(Number) as [number, number, number];
  const by = Math.max(step || 0, (most - least) / SLIDES);
  slider.value = String(Math.max(least, Math.min(most, slider.valueAsNumber + way * by)));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A list that would open is gone through instead. */
export function chooseNext(select: HTMLSelectElement): void {
  select.selectedIndex = (select.selectedIndex + 1) % Math.max(1, select.options.length);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What of a page can be read on. To look makes the browser lay it out: only where page or size are others than before. */
export class ScrolledPage {
  #root: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #isOld = true;
  readonly #built = new MutationObserver(() => this.#age());
  readonly #sized = new ResizeObserver(() => this.#age());

  /** @returns the box that scrolls and has more below, or null. */
  box(root: HTMLElement): HTMLElement | null {
    if (root !== this.#root) this.#watch(root);
    if (this.#isOld) this.#box = readable(root);
    this.#isOld = false;
    return this.#box;
  }

  leave(): void {
    this.#built.disconnect();
    this.#sized.disconnect();
    this.#root = null;
  }

  #watch(root: HTMLElement): void {
    this.leave();
    this.#root = root;
    this.#age();
    this.#built.observe(root, { subtree: true, childList: true, attributeFilter: ['open', 'hidden'] });
    this.#sized.observe(root);
  }

  #age(): void {
    this.#isOld = true;
  }
}

function readable(root: HTMLElement): HTMLElement | null {
  const boxes = [root, ...root.querySelectorAll<HTMLElement>('*')];
  return boxes.find((box) => box.scrollHeight > box.clientHeight + 40 && scrolls(box)) ?? null;
}

function scrolls(box: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(box).overflowY) && box.checkVisibility();
}

/** By most of what is seen; past the end it begins again. */
export function readOn(box: HTMLElement): void {
  const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
  box.scrollTo({ top: isAtEnd ? 0 : box.scrollTop + box.clientHeight * 0.8 });
}
