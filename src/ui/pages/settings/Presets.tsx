// Ways to play: each sets several settings at once, and shows whether they are as it sets them.
// Law: nothing is asked about anybody; a way is chosen by what it does, and left as easily.
import { PRESET_NAMES, PRESETS, presetOf } from '../../../app/presets.ts';
import { useGame, useSay } from '../../context.ts';

export function PresetChoice() {
  const game = useGame();
  const tell = useSay();
  const chosen = presetOf(game.settings.value);
  return (
    <fieldset class="presets">
      <legend>{tell('presets.title')}</legend>
      <p class="presets-lead">{tell('presets.lead')}</p>
      <div class="presets-list">
        {PRESET_NAMES.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="preset"
              checked={chosen === name}
              onChange={() => game.change(PRESETS[name])}
            />
            <span>
              {tell(`presets.${name}`)}
              <small>{tell(`presets.${name}.note`)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
