// What a person may set for playing by ear, and the way to the sounds by themselves.
// Law: every change works at once.
import { ANNOUNCE } from '../../../app/earSettings.ts';
import { useFace, useSay } from '../../context.ts';

export function EarChoice() {
  const { game, dialog } = useFace();
  const tell = useSay();
  const { byEar, announce } = game.settings.value;
  return (
    <fieldset>
      <legend>{tell('settings.ear')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={byEar}
          onChange={(event) => game.change({ byEar: event.currentTarget.checked })}
        />
        <span>
          {tell('settings.byEar')}
          <small>{tell('settings.byEar.note')}</small>
        </span>
      </label>
      <div class="choices" role="radiogroup" aria-label={tell('settings.announce')}>
        {ANNOUNCE.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="announce"
              checked={announce === one}
              onChange={() => game.change({ announce: one })}
            />
            {tell(`settings.announce.${one}`)}
          </label>
        ))}
      </div>
      <button type="button" class="page-button" onClick={() => (dialog.value = 'learn')}>
        {tell('ear.learn.open')}
      </button>
    </fieldset>
  );
}
