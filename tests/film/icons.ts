// Draws the icons that a device lays beside its other games, from assets/icon.svg: `npm run icons`.
// Law: the drawing is the only source; a mask may cut a tenth off each side, and round it, and touches no line of it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'fast-png';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../helpers/browser.mjs';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));
const GROUND = '#080B10';
/** Share of the icon that the drawing takes: all of it, with its round corners; or what no mask reaches. */
const WHOLE = 1;
const WITHIN_MASK = 0.7;

const ICONS = [
  { name: 'icon-192', sizePx: 192, share: WHOLE, isFilled: false },
  { name: 'icon-512', sizePx: 512, share: WHOLE, isFilled: false },
  { name: 'maskable-192', sizePx: 192, share: WITHIN_MASK, isFilled: true },
  { name: 'maskable-512', sizePx: 512, share: WITHIN_MASK, isFilled: true },
  // That device rounds the corners itself, and paints black where nothing is.
  { name: 'touch-180', sizePx: 180, share: WHOLE, isFilled: true },
] as const;

const { path: executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
try {
  mkdirSync(`${assets}icons`, { recursive: true });
  const drawing = readFileSync(`${assets}icon.svg`).toString('base64');
  for (const { name, sizePx, share, isFilled } of ICONS) {
    const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
    const sidePx = Math.round(sizePx * share);
    const offPx = (sizePx - sidePx) / 2;
    await page.setContent(
      `<body style="margin:0;background:${isFilled ? GROUND : 'transparent'}"><img alt="" src="data:image/svg+xml;base64,${drawing}" style="position:absolute;left:${offPx}px;top:${offPx}px;width:${sidePx}px;height:${sidePx}px">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    const { width, height, data, channels, depth } = decode(await page.screenshot({ omitBackground: true }));
    // Packed again by ourselves, so that the same drawing gives the same bytes with every browser.
    const packed = encode({ width, height, data, channels, depth }, { zlib: { level: 9 } });
    writeFileSync(`${assets}icons/${name}.png`, packed);
    await page.close();
    console.log(`assets/icons/${name}.png: ${packed.length} bytes`);
  }
} finally {
  await browser.close();
}
