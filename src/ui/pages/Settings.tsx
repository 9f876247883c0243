// What a person may set: language, sound, the picture, and what makes the night easier to play.
// Law: every change works at once; closing the dialog keeps it. A class has no files in or out, and whoever keeps nothing
// touches nothing that others keep.
import { MOONLIGHT, type Range, TEXT_SIZE } from '../../app/pictureSettings.ts';
import { SOUND_PARTS } from '../../app/volumes.ts';
import { languages, tongueOf } from '../../i18n/language.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { SmallPrint } from './SmallPrint.tsx';
import { EarChoice } from './settings/Ear.tsx';
import { HandChoice } from './settings/Hands.tsx';
import { Kept } from './settings/Kept.tsx';
import { PresetChoice } from './settings/Presets.tsx';
import { Switch } from './settings/Switch.tsx';
import { TimeChoice } from './settings/Time.tsx';

export function SettingsDialog() {
  const { dialog, visit } = useFace();
  const tell = useSay();
  const close = (): void => {
    dialog.value = 'none';
  };
  return (
    <Dialog title={tell('settings.title')} class="is-settings" isRead onClose={close}>
      <LanguageChoice />
      <PresetChoice />
      <SoundChoice />
      <EarChoice />
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
        <Switch setting="unhurried" note />
        <Switch setting="gentle" note />
      </fieldset>
      <HandChoice />
      <TimeChoice />
      {visit.keeps && !visit.isClass && <Kept />}
      <SmallPrint />
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
        {languages().map((language) => (
          <label key={language} class="choice" lang={language}>
            <input
              type="radio"
              name="language"
              checked={game.settings.value.language === language}
              onChange={() => game.change({ language })}
            />
            {tongueOf(language).name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SoundChoice() {
  const game = useGame();
  const tell = useSay();
  const { volume, volumes } = game.settings.value;
  return (
    <fieldset>
      <legend>{tell('settings.sound')}</legend>
      <Volume name={tell('settings.volume')} value={volume} onInput={(to) => game.change({ volume: to })} />
      {SOUND_PARTS.map((part) => (
        <Volume
          key={part}
          name={tell(`settings.volume.${part}`)}
          value={volumes[part]}
          onInput={(to) => game.change({ volumes: { ...game.settings.value.volumes, [part]: to } })}
        />
      ))}
      <Switch setting="muted" />
      <Switch setting="mono" note />
      <Switch setting="captions" note />
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

interface VolumeProps {
  readonly name: string;
  readonly value: number;
  readonly onInput: (value: number) => void;
}

function Volume({ name, value, onInput }: VolumeProps) {
  return (
    <label class="choice volume">
      {name}
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        aria-valuetext={`${Math.round(value * 100)} %`}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

/** A slider counts in steps that no number holds exactly. */
function inSteps(value: number): number {
  return Math.round(value * 100) / 100;
}
