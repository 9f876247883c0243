// The opening card: what this is, read before the first night on a device, and again from "What is real".
// Law: few words have to be read; the night begins by the card's own button, and leaving it begins nothing.
import { CARD, CARD_MORE } from '../../i18n/card.ts';
import { wordsIn } from '../../i18n/language.ts';
import { WHERE_TO_READ } from '../../i18n/sources.ts';
import { useFace, useLanguage, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { PresetChoice } from './settings/Presets.tsx';

export function CardDialog() {
  const { dialog, game } = useFace();
  const language = useLanguage();
  const tell = useSay();
  const isAgain = dialog.value === 'cardAgain';
  const leave = (): void => {
    if (!isAgain && game.screen.value !== 'title') game.toTitle();
    dialog.value = isAgain ? 'real' : 'none';
  };
  const goUp = (): void => {
    const isBegun = game.screen.value === 'play';
    dialog.value = 'none';
    game.change({ cardRead: true });
    if (!isBegun) game.begin();
  };
  return (
    <Dialog title={wordsIn(CARD.title, language)} class="is-card" isRead onClose={leave}>
      <div class="card-words">
        <p>{wordsIn(CARD.what, language)}</p>
        <p>{wordsIn(CARD.content, language)}</p>
        <p>{wordsIn(CARD.notEndorsed, language)}</p>
      </div>
      <GentleChoice />
      <button type="button" class="page-button is-first" onClick={isAgain ? leave : goUp}>
        {isAgain ? tell('common.back') : wordsIn(CARD.go, language)}
      </button>
      <details class="card-more">
        <summary>{tell('presets.door')}</summary>
        <fieldset>
          <legend>{tell('presets.title')}</legend>
          <PresetChoice />
        </fieldset>
      </details>
      <details class="card-more">
        <summary>{wordsIn(CARD.more, language)}</summary>
        {[...CARD_MORE, WHERE_TO_READ].map((words) => (
          <p key={words.en}>{wordsIn(words, language)}</p>
        ))}
      </details>
    </Dialog>
  );
}

function GentleChoice() {
  const game = useFace().game;
  const language = useLanguage();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={game.settings.value.gentle}
        onChange={(event) => game.change({ gentle: event.currentTarget.checked })}
      />
      {wordsIn(CARD.gentle, language)}
    </label>
  );
}
