// Ways to play: each sets several settings at once, and shows whether they are as it sets them.
// Law: nothing is asked about anybody; a way is chosen by what it does, and left as easily.
import { PRESET_NAMES, PRESETS, presetOf } from '../../../app/presets.ts';
import { useGame, useSay } from '../../context.ts';
import { Choices } from './Choices.tsx';

export function PresetChoice() {
  const game = useGame();
  const tell = useSay();
  return (
    <>
      <p class="presets-lead">{tell('presets.lead')}</p>
      <Choices
        group="preset"
        choices={PRESET_NAMES.map((value) => ({
          value,
          name: tell(`presets.${value}`),
          note: tell(`presets.${value}.note`),
        }))}
        chosen={presetOf(game.settings.value)}
        onChoose={(name) => game.change(PRESETS[name])}
      />
    </>
  );
}
