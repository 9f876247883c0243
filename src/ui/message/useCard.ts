// The card of the message as it is written now: drawn when the hand rests.
// Law: an old card is never shown for new words; what was drawn is let go when nobody looks any more.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetPicture } from '../../app/theatre.ts';
import { useGame, useLanguage } from '../context.ts';
import { drawMessageCard, STRIP_HEIGHT_PX, STRIP_WIDTH_PX } from './drawCard.ts';
import { useLetters, useWritten } from './useMessage.ts';

export interface DrawnCard {
  readonly kind: 'drawn';
  readonly blob: Blob;
  /** Good until the next card. */
  readonly address: string;
  readonly alt: string;
}

/** `none`: the browser draws none. `wordless`: there is nothing to draw. */
export type CardState = DrawnCard | { readonly kind: 'making' | 'none' | 'wordless' };

const REST_MS = 250;

export function useDrawnCard(): CardState {
  const { text } = useWritten();
  const letter = useLetters();
  const language = useLanguage();
  const strip = useStrip();
  const drawn = useSignal<CardState>({ kind: 'making' });
  const to = letter('card.to');
  const alt = letter('card.alt', { text });
  useEffect(() => {
    drawn.value = { kind: text === '' ? 'wordless' : 'making' };
    if (text === '') return;
    let isHere = true;
    let address = '';
    const draw = async (): Promise<void> => {
      const blob = await drawMessageCard({ to, text }, await strip()).catch(() => null);
      if (!isHere) return;
      address = blob ? URL.createObjectURL(blob) : '';
      drawn.value = blob ? { kind: 'drawn', blob, address, alt } : { kind: 'none' };
    };
    const timer = setTimeout(() => void draw(), REST_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
      if (address) URL.revokeObjectURL(address);
    };
  }, [text, language, strip, drawn, to, alt]);
  return drawn.value;
}

/** Painted once for a visit; a card without it stands on plain paper. */
function useStrip(): () => Promise<SheetPicture | null> {
  const { message } = useGame();
  const painted = useRef<Promise<SheetPicture | null> | null>(null);
  useEffect(
    () => () => {
      // It lies outside of what the browser tidies up soon by itself.
      void painted.current?.then((picture) => picture?.image.close());
      painted.current = null;
    },
    [],
  );
  const paint = useRef(() => {
    painted.current ??= message.picture(STRIP_WIDTH_PX, STRIP_HEIGHT_PX).catch(() => null);
    return painted.current;
  });
  return paint.current;
}
