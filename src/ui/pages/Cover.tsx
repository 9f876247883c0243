// The cover of a frame: one press takes the keys, and until then everything belongs to the page around.
// Law: takes no focus by itself; a press goes on where the night was held.

import { COVER_WORDS } from '../../i18n/coverWords.ts';
import { wordsIn } from '../../i18n/language.ts';
import { useFace, useLanguage } from '../context.ts';
import '../style/cover.css';

export function Cover() {
  const { game, visit } = useFace();
  const language = useLanguage();
  const isNight = game.screen.value === 'pause';
  const press = (): void => {
    visit.covered.value = false;
    game.resume();
    // Once the page is no longer inert, reading goes on at its heading.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('main .heading')?.focus({ preventScroll: true }),
    );
  };
  return (
    <button type="button" class="cover" lang={language} onClick={press}>
      <span class="cover-words">{wordsIn(COVER_WORDS[isNight ? 'goOn' : 'play'], language)}</span>
      <span class="cover-note">{wordsIn(COVER_WORDS.note, language)}</span>
    </button>
  );
}
