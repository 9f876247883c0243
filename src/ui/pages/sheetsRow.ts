// The row of sheets where it is wider than its window: it snaps from sheet to sheet, and the one in the middle lies on top.
// Law: a sheet that is chosen elsewhere comes to the middle; a row that fits in its window never moves; only a hand that
// moves the row chooses by it.
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useGame } from '../context.ts';

/** A row that has not moved for so long has come to rest. */
const REST_MS = 120;
/** What a hand that moves the row begins with. */
const BY_HAND = ['pointerdown', 'wheel', 'touchstart'] as const;

interface Row {
  readonly current: HTMLOListElement | null;
}

export function useSnap(row: Row): void {
  const { sheets, settings } = useGame();
  // A row on its way to a sheet that was chosen elsewhere may halt between two frames: that chooses nothing.
  const isByHand = useRef(false);
  useLayoutEffect(() => {
    const { current: element } = row;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      const levelId = element && isByHand.current && levelInMiddle(element);
      if (levelId) sheets.turnTo(levelId);
    };
    const move = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    };
    const take = (): void => {
      isByHand.current = true;
    };
    element?.addEventListener('scroll', move, { passive: true });
    for (const kind of BY_HAND) element?.addEventListener(kind, take, { passive: true });
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('scroll', move);
      for (const kind of BY_HAND) element?.removeEventListener(kind, take);
    };
  }, [row, sheets]);
  useSignalEffect(() => {
    const levelId = sheets.chosen.value;
    const behavior = settings.peek().reducedMotion ? 'auto' : 'smooth';
    isByHand.current = false;
    // The card on top has grown by then.
    requestAnimationFrame(() => bringToMiddle(row.current, levelId, behavior));
  });
}

function bringToMiddle(row: HTMLOListElement | null, levelId: string, behavior: ScrollBehavior): void {
  if (!row || row.scrollWidth <= row.clientWidth + 1 || levelInMiddle(row) === levelId) return;
  const card = row.querySelector(`[data-level="${levelId}"]`)?.parentElement;
  card?.scrollIntoView({ behavior, inline: 'center', block: 'nearest' });
}

function levelInMiddle(row: HTMLOListElement): string | null {
  if (row.scrollWidth <= row.clientWidth + 1) return null;
  const { left, width } = row.getBoundingClientRect();
  const middle = left + width / 2;
  let [nearest, nearestAway] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const face of row.querySelectorAll<HTMLElement>('[data-level]')) {
    const box = face.getBoundingClientRect();
    const away = Math.abs(box.left + box.width / 2 - middle);
    if (away < nearestAway) [nearest, nearestAway] = [face.dataset.level ?? null, away];
  }
  return nearest;
}
