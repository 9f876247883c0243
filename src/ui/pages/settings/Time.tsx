// How fast the night goes, whether it goes by steps, and what makes it easier.
// Law: speed and steps may be changed in mid-night; what changes the night itself says that it begins with the next one.
import { SPEEDS } from '../../../app/timeSettings.ts';
import { useGame, useSay } from '../../context.ts';
import { Choices } from './Choices.tsx';
import { Switch } from './Switch.tsx';

export function TimeChoice() {
  return (
    <>
      <SpeedChoice />
      <Switch setting="stepMode" note />
    </>
  );
}

export function HelpChoice() {
  return (
    <>
      <Switch setting="slowHearing" note />
      <Switch setting="noArrest" note />
      <Switch setting="showRoutes" note />
      <Switch setting="showExposure" note />
      <Switch setting="showReception" note />
    </>
  );
}

export function SpeedChoice() {
  const game = useGame();
  const tell = useSay();
  return (
    <Choices
      group="speed"
      label={tell('time.speed')}
      choices={SPEEDS.map((value) => ({ value, name: `${value} %` }))}
      chosen={game.settings.value.speedPercent}
      onChoose={(speedPercent) => game.change({ speedPercent })}
    />
  );
}
