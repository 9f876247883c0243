// What a person may set: language, sound, motion, and which hand walks.
// Law: every change works at once; closing the dialog keeps it.
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
    <Dialog title={tell('settings.title')} onClose={close}>
      <LanguageChoice />
      <SoundChoice />
      <fieldset>
        <legend>{tell('settings.comfort')}</legend>
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

type SwitchSetting = 'muted' | 'reducedMotion' | 'leftHanded' | 'unhurried';

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
