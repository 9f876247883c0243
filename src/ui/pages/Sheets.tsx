// The sheets along the river: every night as a picture of its land, with its place, who is there, and what was kept of it.
// Law: one sheet lies on top, by arrow, touch or focus; to choose begins nothing, and only "Go up" goes up.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Game, NightChoice } from '../../app/game.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { wordsIn } from '../../i18n/language.ts';
import { openDialogs } from '../../input/hands.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Heading } from '../parts/Heading.tsx';
import { LoadingLine } from '../parts/LoadingLine.tsx';
import { castWords, keptWords, runsOf } from '../sheetWords.ts';
import { useSnap } from './sheetsRow.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** More than so many lie as narrow slips beside the one on top. */
const MANY = 6;

export function SheetsScreen() {
  const game = useGame();
  const tell = useSay();
  const row = useRef<HTMLOListElement>(null);
  useSnap(row);
  useKeys(row);
  return (
    <div class="sheets">
      <header class="sheets-head">
        <Heading class="sheets-name">
          <span class="sheets-first" lang={LAND_LANGUAGE}>
            {tell('sheets.first')}
          </span>{' '}
          <span class="sheets-second">{tell('sheets.second')}</span>
        </Heading>
        <button type="button" class="page-button" onClick={() => leave(game)}>
          {tell('common.back')}
        </button>
      </header>
      <ol
        ref={row}
        class={`sheet-row ${game.nights.length > MANY ? 'is-many' : ''}`}
        aria-label={tell('sheets.list')}
      >
        {game.nights.map((night) => (
          <SheetCard key={night.levelId} night={night} />
        ))}
      </ol>
      <footer class="sheets-foot">
        <KeyWords />
        <p>{tell('sheets.amber')}</p>
      </footer>
    </div>
  );
}

function SheetCard({ night }: { readonly night: NightChoice }) {
  const game = useGame();
  const { sheets, library } = game;
  const language = useLanguage();
  const tell = useSay();
  const isChosen = sheets.chosen.value === night.levelId;
  const runs = runsOf(library.runs.value, night.levelId);
  const kept = keptWords(night, runs, language);
  const isNext = game.story.value?.next?.levelId === night.levelId;
  const choose = (): void => sheets.turnTo(night.levelId);
  return (
    <li class={`sheet-card ${isChosen ? 'is-chosen' : ''} ${runs.length > 0 ? 'is-walked' : ''}`}>
      <button
        type="button"
        class="sheet-face"
        data-level={night.levelId}
        aria-current={isChosen ? 'true' : undefined}
        onClick={choose}
        onFocus={choose}
      >
        <span class="sheet-number">
          <span class="mono">{night.sheetNumber}</span>{' '}
          <span class="sheet-title">{wordsIn(night.title, language)}</span>
        </span>
        <Thumbnail levelId={night.levelId} />
        <span class="sheet-places">
          <span class="sheet-place" lang={LAND_LANGUAGE}>
            {night.place.ko}
          </span>{' '}
          {language !== LAND_LANGUAGE && (
            <span class="sheet-place-second">{wordsIn(night.place, language)}</span>
          )}
        </span>
        <span class="sheet-notes">
          {isNext && <span class="sheet-next">{tell('story.next')}</span>}
          {[castWords(night.inIt, language), ...kept].map((words) => (
            <span key={words}>{words}</span>
          ))}
        </span>
      </button>
      {isChosen && (
        <div class="sheet-up">
          <button type="button" class="page-button is-first" onClick={() => game.goUp(night.levelId)}>
            {tell('sheets.goUp')}
          </button>
          <button type="button" class="page-link map-link" onClick={() => game.toMap()}>
            {tell('map.study')}
          </button>
          <GrowingLine levelId={night.levelId} />
        </div>
      )}
    </li>
  );
}

/** Only of the night that was asked for: the others grow for their pictures alone. */
function GrowingLine({ levelId }: { readonly levelId: string }) {
  const { page } = useGame();
  return page.value?.levelId === levelId ? <LoadingLine /> : null;
}

function KeyWords() {
  const game = useGame();
  const tell = useSay();
  const hasRun = newestRun(game) !== null;
  return (
    <p class="sheets-keys" aria-hidden="true">
      <kbd>←</kbd>
      <kbd>→</kbd> {tell('sheets.key.turn')}
      <kbd>Enter</kbd> {tell('sheets.key.goUp')}
      {hasRun && (
        <>
          <kbd>R</kbd> {tell('sheets.key.watch')}
        </>
      )}
      <kbd>Esc</kbd> {tell('common.back')}
    </p>
  );
}

/** The sheet on top lies behind the title from then on. */
function leave(game: Game): void {
  const levelId = game.sheets.chosen.peek();
  game.toTitle();
  game.choose(levelId);
}

function newestRun({ library, sheets }: Game): string | null {
  const runs = runsOf(library.runs.value, sheets.chosen.value);
  return runs.find(({ facts }) => facts?.watchable)?.id ?? null;
}

function useKeys(row: { readonly current: HTMLOListElement | null }): void {
  const game = useGame();
  useLayoutEffect(() => {
    const turn = (direction: -1 | 1): void => {
      const now = game.nights.findIndex(({ levelId }) => levelId === game.sheets.chosen.peek());
      const next = game.nights[now + direction];
      if (!next) return;
      game.sheets.turnTo(next.levelId);
      row.current?.querySelector<HTMLElement>(`[data-level="${next.levelId}"]`)?.focus();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || openDialogs() > 0) return;
      if (!pressOnSheets(game, event, turn)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [game, row]);
}

/** @returns true when the key meant something here; a button that has the focus keeps the keys that press it. */
function pressOnSheets(game: Game, event: KeyboardEvent, turn: (direction: -1 | 1) => void): boolean {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const run = newestRun(game);
  switch (event.code) {
    case 'ArrowLeft':
    case 'ArrowRight':
      turn(event.code === 'ArrowLeft' ? -1 : 1);
      return true;
    case 'Enter':
    case 'NumpadEnter':
      if (button && !button.matches('.sheet-face')) return false;
      game.goUp(game.sheets.chosen.peek());
      return true;
    case 'KeyR':
      if (run) game.library.open(run);
      return run !== null;
    case 'Escape':
      leave(game);
      return true;
    default:
      return false;
  }
}
