// What is too faint on its ground: WCAG 2.2 contrast of every text in sight, of the edges of fields, and of the ring of
// focus, from computed styles.
// Law: letters that came badly over the line are faint by meaning, and told whole to readers; what lies under half-clear grounds is reckoned with; over the map, the lightest ground it can have.
import type { Page } from '@playwright/test';

/** @returns a line for each text with less than 4.5 : 1, or 3 : 1 where it is large, and each edge and ring below 3 : 1. */
export function faintThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Color = [number, number, number, number];
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = new Map<string, Color>();
    /** By painting it: every way in which a color can be written, in one. */
    const colorOf = (css: string): Color => {
      const known = read.get(css);
      if (known) return known;
      if (!pen) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      const color: Color = [r, g, b, a / 255];
      read.set(css, color);
      return color;
    };
    const over = (top: Color, under: Color): Color => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + under[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const lightOf = ([r, g, b]: Color) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratioOf = (a: Color, b: Color) => {
      const [dark = 0, light = 0] = [lightOf(a), lightOf(b)].sort((one, other) => one - other);
      return (light + 0.05) / (dark + 0.05);
    };
    const isPaper = document.querySelector('#ui')?.getAttribute('data-sheet') === 'paper';
    /** Snow in moonlight, or the sheet as paper: nothing lighter lies below words. */
    const MAP: Color = isPaper ? [236, 230, 214, 1] : [58, 66, 78, 1];
    const isForced = matchMedia('(forced-colors: active)').matches;
    /** Where colors are forced, the browser lays the page's own ground under words over a picture. */
    const MARGIN = isForced
      ? colorOf('Canvas')
      : colorOf(getComputedStyle(document.documentElement).getPropertyValue('--margin'));
    const style = document.documentElement.style;
    const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
      Number.parseFloat(style.getPropertyValue(`--map-${side}`)),
    );
    const groundOf = (element: Element): { ground: Color; isPicture: boolean; opacity: number } => {
      const layers: Color[] = [];
      let opacity = 1;
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { backgroundColor, backgroundImage, opacity: own } = getComputedStyle(box);
        if (!isForced && backgroundImage !== 'none' && !backgroundImage.startsWith('linear-gradient'))
          return { ground: MAP, isPicture: true, opacity };
        opacity *= Number(own);
        const color = colorOf(backgroundColor);
        if (color[3] > 0) layers.push(color);
        if (color[3] >= 1) break;
        if (box instanceof HTMLDialogElement) break;
      }
      const { left: x, top: y, right: x2, bottom: y2 } = element.getBoundingClientRect();
      const isOverMap = x < right && x2 > left && y < bottom && y2 > top;
      return {
        ground: layers
          .reverse()
          .reduce((under, layer) => over(layer, under), isOverMap && !isForced ? MAP : MARGIN),
        isPicture: false,
        opacity,
      };
    };
    const faint = new Set<string>();
    const walker = document.createTreeWalker(
      // What lies under a dialog is dimmed on purpose.
      document.querySelector('dialog:modal') ?? document.querySelector('#ui') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (
        element === null ||
        words === '' ||
        element.closest('.for-readers, .for-nobody, [aria-hidden] svg, .letter')
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest(':disabled, [aria-disabled="true"]')) continue;
      const { color, fontSize, fontWeight, clipPath } = getComputedStyle(element);
      if (clipPath.startsWith('inset(50%')) continue;
      const { ground, isPicture, opacity } = groundOf(element);
      if (isPicture) continue;
      const [red, green, blue, alpha] = colorOf(color);
      const ratio = ratioOf(over([red, green, blue, alpha * opacity], ground), ground);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const least = isLarge ? 3 : 4.5;
      if (ratio < least - 0.01)
        faint.add(
          `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${ratio.toFixed(2)} of ${least}: "${words.slice(0, 40)}"`,
        );
    }
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
    for (const field of document.querySelectorAll(
      '#ui :is(input, select, textarea):not([type="range"], [type="file"])',
    )) {
      const { borderTopColor, borderTopWidth, appearance } = getComputedStyle(field);
      if (appearance !== 'none' || Number.parseFloat(borderTopWidth) === 0 || !field.checkVisibility())
        continue;
      const { ground, isPicture } = groundOf(field.parentElement ?? field);
      const ratio = ratioOf(over(colorOf(borderTopColor), ground), ground);
      if (!isPicture && ratio < 2.99) faint.add(`edge of ${nameOf(field)}: ${ratio.toFixed(2)} of 3`);
    }
    const focus = document.activeElement;
    if (focus?.matches(':focus-visible') && focus.closest('#ui') !== null) {
      const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(focus);
      const { ground, isPicture } = groundOf(focus.parentElement ?? focus);
      const isMarked =
        outlineStyle !== 'none' || boxShadow !== 'none' || focus.matches('h1, h2, [tabindex="-1"], dialog');
      if (!isMarked) faint.add(`focus of ${nameOf(focus)}: no ring`);
      const ratio = ratioOf(over(colorOf(outlineColor), ground), ground);
      if (outlineStyle !== 'none' && !isPicture && ratio < 2.99)
        faint.add(`focus of ${nameOf(focus)}: ${ratio.toFixed(2)} of 3`);
    }
    return [...faint];
  });
}
