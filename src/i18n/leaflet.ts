// What a leaflet is: a page of small print that is read on the screen and on paper.
// Law: data in both languages; facts and quotations are those of facts.ts and sources.ts, and none is written here again.
import type { Words } from './language.ts';

export type LeafletBlock =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  /** A lesson, step by step. */
  | { readonly kind: 'plan'; readonly steps: readonly PlanStep[] }
  /** What is written into an address, and what it means. */
  | { readonly kind: 'flags'; readonly flags: readonly Flag[] }
  /** Published facts, by their ids. */
  | { readonly kind: 'facts'; readonly ids: readonly string[] }
  | { readonly kind: 'sources' };

export interface PlanStep {
  readonly minutes: number;
  readonly what: Words;
  readonly how: Words;
}

export interface Flag {
  readonly flag: string;
  readonly means: Words;
}

export interface LeafletPart {
  readonly id: string;
  readonly heading: Words;
  readonly blocks: readonly LeafletBlock[];
}

export interface Leaflet {
  readonly title: Words;
  readonly lead: Words;
  readonly parts: readonly LeafletPart[];
}
