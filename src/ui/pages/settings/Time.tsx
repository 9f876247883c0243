// How fast the night goes, whether it goes by steps, and what makes it easier.
// Law: speed and steps may be changed in mid-night; what changes the night itself says that it begins with the next one.
import { SPEEDS } from '../../../app/timeSettings.ts';
import { useGame, useSay } from '../../context.ts';
import { Switch } from './Switch.tsx';

export function TimeChoice() {
  const tell = useSay();
  return (
    <>
      <fieldset>
        <legend>{tell('time.title')}</legend>
        <SpeedChoice />
        <Switch setting="stepMode" note />
      </fieldset>
      <fieldset>
        <legend>{tell('settings.easier')}</legend>
        <Switch setting="slowHearing" note />
        <Switch setting="noArrest" note />
        <Switch setting="showRoutes" note />
        <Switch setting="showExposure" note />
        <Switch setting="showReception" note />
      </fieldset>
    </>
  );
}

export function SpeedChoice() {
  const game = useGame();
  const tell = useSay();
  return (
    <div class="speed-choice" role="radiogroup" aria-label={tell('time.speed')}>
      <span class="speed-name" aria-hidden="true">
        {tell('time.speed')}
      </span>
      <div class="choices">
        {SPEEDS.map((percent) => (
          <label key={percent} class="choice">
            <input
              type="radio"
              name="speed"
              checked={game.settings.value.speedPercent === percent}
              onChange={() => game.change({ speedPercent: percent })}
            />
            {percent} %
          </label>
        ))}
      </div>
    </div>
  );
}
