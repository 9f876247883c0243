// How a player's hands work: how one walks by touch, what needs holding, one switch for all, and own keys and buttons.
// Law: every change works at once; nothing here can leave a player without a way back.
import { SCAN_SECONDS, WALKINGS } from '../../../app/handSettings.ts';
import { useGame, useSay } from '../../context.ts';
import { Choices } from './Choices.tsx';
import { OwnButtons, OwnKeys } from './OwnKeys.tsx';
import { Slider } from './Slider.tsx';
import { Switch } from './Switch.tsx';

export function HandChoice() {
  const game = useGame();
  const tell = useSay();
  return (
    <>
      <Choices
        group="walking"
        label={tell('settings.walking')}
        choices={WALKINGS.map((value) => ({
          value,
          name: tell(`settings.walking.${value}`),
          note: tell(`settings.walking.${value}.note`),
        }))}
        chosen={game.settings.value.walking}
        onChoose={(walking) => game.change({ walking })}
      />
      <Switch setting="leftHanded" note />
      <Switch setting="walkStays" note />
      <Switch setting="oneButton" note />
      <Pace />
      <OwnKeys />
      <OwnButtons />
    </>
  );
}

function Pace() {
  const game = useGame();
  const tell = useSay();
  const { oneButton, scanSeconds } = game.settings.value;
  if (!oneButton) return null;
  return (
    <Slider
      name={tell('settings.scanSeconds')}
      range={SCAN_SECONDS}
      value={scanSeconds}
      words={tell('settings.seconds', { n: scanSeconds })}
      onInput={(to) => game.change({ scanSeconds: to })}
    />
  );
}
