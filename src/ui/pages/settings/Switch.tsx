// One setting that is on or off, with what it means below it.
// Law: every change works at once.
import { useGame, useSay } from '../../context.ts';

type SwitchSetting =
  | 'muted'
  | 'mono'
  | 'captions'
  | 'reducedMotion'
  | 'leftHanded'
  | 'walkStays'
  | 'oneButton'
  | 'byEar'
  | 'unhurried'
  | 'gentle'
  | 'showReception'
  | 'colorSafe'
  | 'whiteDetection'
  | 'highContrast'
  | 'calm'
  | 'stepMode'
  | 'slowHearing'
  | 'noArrest'
  | 'showRoutes'
  | 'showExposure';

interface SwitchProps {
  readonly setting: SwitchSetting;
  readonly note?: boolean;
}

export function Switch({ setting, note = false }: SwitchProps) {
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
