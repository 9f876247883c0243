// What a content policy or the Trusted Types refused, in a page, its frames and its workers.
// Law: each browser is heard in its own words, and each page says it too, so that no wording can hide a refusal.
import type { BrowserContext } from '@playwright/test';

const REFUSED = /Content[ -]Security[ -]Policy|Trusted ?(Type|Script|HTML)|^The policy refused/i;

export async function tellOfRefusals(context: BrowserContext, tell: (words: string) => void): Promise<void> {
  const hear = (words: string): void => {
    if (REFUSED.test(words)) tell(words);
  };
  // Chromium says it in the console.
  context.on('console', (message) => {
    if (message.type() === 'error') hear(message.text());
  });
  // Firefox makes it an error of the page; so does what throws because it was refused.
  context.on('weberror', (event) => {
    const { name, message } = event.error();
    hear(`${name}: ${message}`);
  });
  await context.addInitScript(sayRefusals);
}

/** Runs in the page, before anything of it does. */
function sayRefusals(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`The policy refused: ${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}
