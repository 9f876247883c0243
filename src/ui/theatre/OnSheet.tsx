// What lies over the map in the theatre: where and which night, how the sheet is looked at, and what the hatchings mean.
// Law: the choice of the sheet is one of three and a real one; the legend is there only while there is hatching.

import { LOOKS } from '../../app/theatre.ts';
import { LAND_LANGUAGE } from '../../app/words.ts';
import { wordsIn } from '../../i18n/language.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Heading } from '../parts/Heading.tsx';
import { useWatching } from './useTheatre.ts';

export function PlaceBox() {
  const { page } = useGame();
  const tell = useSay();
  const language = useLanguage();
  const night = page.value;
  if (!night) return <Heading class="for-readers">{tell('game.name')}</Heading>;
  const title = wordsIn(night.title, language);
  return (
    <header class="slip place-box">
      <Heading class="place-name">
        <span class="for-readers">{tell('watch.title')}: </span>
        <span lang={LAND_LANGUAGE} class="place-first">
          {night.place.ko}
        </span>{' '}
        <span class="place-second">
          {tell(language === LAND_LANGUAGE ? 'place.title' : 'place.titled', {
            place: wordsIn(night.place, language),
            title,
          })}
        </span>
      </Heading>
      <p class="place-seed mono">{night.seed}</p>
    </header>
  );
}

export function LookSwitch() {
  const { theatre } = useGame();
  const tell = useSay();
  const look = useWatching((watching) => watching.look, 'night');
  return (
    <fieldset class="slip look-switch">
      <legend class="for-readers">{tell('look.title')}</legend>
      {LOOKS.map((choice) => (
        <label key={choice} class={choice === look ? 'is-chosen' : ''}>
          <input
            type="radio"
            name="look"
            value={choice}
            checked={choice === look}
            onChange={() => theatre.watch({ look: choice })}
          />
          {tell(`look.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

const CERTAINTIES = ['unlikely', 'possible', 'likely', 'sure'] as const;

/** One more direction of strokes for each step. */
const STROKES = {
  unlikely: 'M0 8L8 0',
  possible: 'M0 8L8 0M0 0L8 8',
  likely: 'M0 8L8 0M0 0L8 8M0 4H8',
  sure: 'M0 8L8 0M0 0L8 8M0 2H8M0 6H8M2 0V8M6 0V8',
} as const;

export function Legend() {
  const tell = useSay();
  const isShown = useWatching(({ look, layers }) => look !== 'night' && layers.belief, false);
  if (!isShown) return null;
  return (
    <section class="slip legend" aria-label={tell('legend.title')}>
      <ul>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <svg class="legend-swatch" aria-hidden="true" width="42" height="22">
              <defs>
                <pattern id={`belief-${certainty}`} width="8" height="8" patternUnits="userSpaceOnUse">
                  <path d={STROKES[certainty]} />
                </pattern>
              </defs>
              <rect x=".5" y=".5" width="41" height="21" fill={`url(#belief-${certainty})`} />
            </svg>
            {tell(`legend.${certainty}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
