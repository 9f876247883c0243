// What a person may set: language, sound, the picture, and what makes the night easier to play.
// Law: every change works at once; closing the dialog keeps it.
import { MOONLIGHT, type Range, TEXT_SIZE } from '../../app/pictureSettings.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function SettingsDialog() {
  const { dialog } = useFace();
  const tell = useSay();
  const close = (): void => {
    dialog.value = 'none';
  };
  return (
    <Dialog title={tell('settings.title')} class="is-settings" onClose={close}>
      <LanguageChoice />
      <SoundChoice />
      <fieldset>
        <legend>{tell('settings.picture')}</legend>
        <Slider setting="moonlight" range={MOONLIGHT} />
        <Switch setting="colorSafe" note />
        <Switch setting="whiteDetection" note />
        <Switch setting="highContrast" note />
      </fieldset>
      <fieldset>
        <legend>{tell('settings.comfort')}</legend>
        <Slider setting="textSize" range={TEXT_SIZE} />
        <Switch setting="calm" note />
        <Switch setting="reducedMotion" note />
        <Switch setting="leftHanded" note />
        <Switch setting="unhurried" note />
      </fieldset>
      <button type="button" class="page-button is-first" onClick={close}>
        {tell('common.close')}
      </button>
    </Dialog>
  );
}

function LanguageChoice() {
  const game = useGame();
  const tell = useSay();
  return (
    <fieldset>
      <legend>{tell('settings.language')}</legend>
      <div class="choices">
        {LANGUAGES.map((language) => (
          <label key={language} class="choice" lang={language}>
            <input
              type="radio"
              name="language"
              checked={game.settings.value.language === language}
              onChange={() => game.change({ language })}
            />
            {LANGUAGE_NAMES[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SoundChoice() {
  const game = useGame();
  const tell = useSay();
  const { volume } = game.settings.value;
  return (
    <fieldset>
      <legend>{tell('settings.sound')}</legend>
      <label class="choice">
        {tell('settings.volume')}
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={volume}
          aria-valuetext={`${Math.round(volume * 100)} %`}
          onInput={(event) => game.change({ volume: event.currentTarget.valueAsNumber })}
        />
      </label>
      <Switch setting="muted" />
    </fieldset>
  );
}

interface SliderProps {
  readonly setting: 'moonlight' | 'textSize';
  readonly range: Range;
}

function Slider({ setting, range }: SliderProps) {
  const game = useGame();
  const tell = useSay();
  const value = game.settings.value[setting];
  const words = `${Math.round(value * 100)} %`;
  return (
    <label class="choice">
      <span class="slider-name">{tell(`settings.${setting}`)}</span>
      <input
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => game.change({ [setting]: inSteps(event.currentTarget.valueAsNumber) })}
      />
      <output class="slider-value" aria-hidden="true">
        {words}
      </output>
    </label>
  );
}

/** A slider counts in steps that no number holds exactly. */
function inSteps(value: number): number {
  return Math.round(value * 100) / 100;
}

type SwitchSetting =
  | 'muted'
  | 'reducedMotion'
  | 'leftHanded'
  | 'unhurried'
  | 'colorSafe'
  | 'whiteDetection'
  | 'highContrast'
  | 'calm';

function Switch({ setting, note = false }: { readonly setting: SwitchSetting; readonly note?: boolean }) {
  const game = useGame();
  const tell = useSay();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={game.settings.value[setting]}
        onChange={(event) => game.change({ [setting]: event.currentTarget.checked })}
      />
      <span>
        {tell(`settings.${setting}`)}
        {note && setting !== 'muted' && <small>{tell(`settings.${setting}.note`)}</small>}
      </span>
    </label>
  );
}
