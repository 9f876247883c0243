// Stands in for the free nights until they come. Law: nothing is open, and nothing is made.
import { signal } from '@preact/signals-core';
import { parseFreeCode } from '../content/free/code.ts';
import type { FreeNights } from './free.ts';

export const NO_FREE_NIGHTS: FreeNights = {
  wish: signal(parseFreeCode('')),
  work: signal(null),
  open: signal(null),
  recent: signal([]),
  days: signal([]),
  write: () => undefined,
  surprise: () => undefined,
  draw: () => undefined,
  drawDay: () => undefined,
  drawCode: () => undefined,
  cancel: () => undefined,
  link: () => null,
};
