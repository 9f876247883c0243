// The map studied before going: beside the sheet, what the night is like, and the way up.
// Law: the sheet below takes every touch that no word takes; nobody is hurried, and nothing is told that it does not show.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Game, NightPage } from '../../app/game.ts';
import { whatLiesWhere } from '../../app/lying.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import type { World } from '../../core/world.ts';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { openDialogs } from '../../input/hands.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { callWords, lyingWords, skyWords, whoWords } from '../mapWords.ts';
import { Heading } from '../parts/Heading.tsx';
import { KeyCap } from '../parts/KeyCap.tsx';
import { LoadingLine } from '../parts/LoadingLine.tsx';
import { MapFree } from './MapFree.tsx';
import { MapTools } from './MapTools.tsx';

export function MapScreen() {
  const game = useGame();
  const tell = useSay();
  const language = useLanguage();
  const world = useWorld();
  useKeys();
  const page = game.page.value;
  if (!page) return <Heading class="for-readers">{tell('map.title')}</Heading>;
  const isPlaceKorean = language === LAND_LANGUAGE;
  return (
    <div class="map-page">
      <header class="map-head">
        <WhenLine night={page} world={world} />
        <Heading class="map-place">
          <span class="for-readers">{tell('map.title')}: </span>
          <span lang={LAND_LANGUAGE}>{page.place.ko}</span>{' '}
          {!isPlaceKorean && <span class="map-place-second">{wordsIn(page.place, language)}</span>}
        </Heading>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to do that. */}
      <section class="map-words" aria-label={tell('map.title')} data-scrolls tabIndex={0}>
        <WhenLine night={page} world={world} />
        <h2 class="map-night">{wordsIn(page.title, language)}</h2>
        <p class="map-before" lang={languageOf(page.before, language)}>
          {wordsIn(page.before, language)}
        </p>
        <dl class="map-facts">
          {world && <Fact name={tell('map.cast')}>{whoWords(world, language)}</Fact>}
          <Fact name={tell('map.call')}>
            {callWords(wordsIn(page.farName, language), page.lines.length, language)}
          </Fact>
          {world && <Fact name={tell('map.sky')}>{skyWords(world, language)}</Fact>}
        </dl>
        <ReceptionLine />
        <MapFree world={world} />
        {world && <WhatLies world={world} />}
        <KeyWords />
      </section>
      <nav class="map-ways" aria-label={tell('map.goUp')}>
        <button type="button" class="page-button is-first" onClick={() => game.begin()}>
          {tell('map.goUp')}
        </button>
        <button type="button" class="page-button" onClick={() => game.leaveMap()}>
          {tell('common.back')}
        </button>
        <LoadingLine />
      </nav>
      <MapTools />
    </div>
  );
}

/** Above the place, or, where that stands over the map, among the words: the page shows one of the two. */
function WhenLine({ night, world }: { readonly night: NightPage; readonly world: World | null }) {
  const tell = useSay();
  const { year } = night;
  return (
    <p class="map-when">
      <span class="mono">{night.sheetNumber}</span>{' '}
      {world ? tell('map.when', { year, season: tell(`season.${world.sky.season}`) }) : year}
    </p>
  );
}

/** The land of the night at hand, once it has grown. */
function useWorld(): World | null {
  const game = useGame();
  const isGrown = game.loading.value.step === 'ready';
  const world = isGrown ? (game.frame()?.night.world ?? null) : null;
  return world?.levelId === game.page.value?.levelId ? (world as World | null) : null;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="map-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ReceptionLine() {
  const { settings } = useGame();
  const tell = useSay();
  const isShown = settings.value.showReception;
  return (
    <p class={`map-reception ${isShown ? 'is-shown' : ''}`}>
      {tell(isShown ? 'map.reception.shown' : 'map.reception.hidden')}
    </p>
  );
}

function WhatLies({ world }: { readonly world: World }) {
  const tell = useSay();
  const language = useLanguage();
  return (
    <section class="map-lies">
      <h2>{tell('map.lies')}</h2>
      <ul>
        {whatLiesWhere(world).map((lying) => {
          const words = lyingWords(lying, language);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </section>
  );
}

function KeyWords() {
  const tell = useSay();
  return (
    <p class="map-keys" aria-hidden="true">
      <span>
        <kbd>←</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>→</kbd> {tell('map.key.move')}
      </span>
      <span>
        <kbd>+</kbd> <kbd>−</kbd> {tell('map.key.size')}
      </span>
      <span>
        <KeyCap does="toggleSheet" /> {tell('map.key.whole')}
      </span>
      <span>
        <kbd>H</kbd> {tell('map.key.door')}
      </span>
      <span>
        <kbd>Enter</kbd> {tell('map.goUp')}
      </span>
      <span>
        <kbd>Esc</kbd> {tell('common.back')}
      </span>
    </p>
  );
}

function useKeys(): void {
  const game = useGame();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || openDialogs() > 0) return;
      if (pressOnMap(game, event)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [game]);
}

/** @returns true when the key meant something here; what has the focus keeps the keys that press it. */
function pressOnMap(game: Game, { code, target }: KeyboardEvent): boolean {
  const isOnControl = target instanceof Element && target.closest('button, input, a') !== null;
  if (code === 'Escape') game.leaveMap();
  else if ((code === 'Enter' || code === 'NumpadEnter') && !isOnControl) game.begin();
  else return false;
  return true;
}
