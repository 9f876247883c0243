// What a page saves as a file on the device: by which name, and what is in it.
// Law: the bytes are those that the browser wrote to the disk.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bidiOf } from './bidi.ts';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @param press what makes the page save one file. */
export async function savedBy(page: Page, press: () => Promise<unknown>): Promise<Saved> {
  const bidi = bidiOf(page);
  if (bidi === null) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
  // Playwright does not know of files that a link saves without going anywhere.
  const began = bidi.next('browsingContext.downloadWillBegin');
  const ended = bidi.next('browsingContext.downloadEnd');
  await press();
  // All pages of one browser save into one folder: one of the same name is numbered.
  const name = String((await began).suggestedFilename).replace(/\(\d+\)(?=\.\w+$)/, '');
  return { name, bytes: readFileSync(String((await ended).filepath)) };
}
