// How a player's hands work: how one walks by touch, what needs holding, one switch for all, and own keys and buttons.
// Law: every change works at once; nothing here can leave a player without a way back.
import { SCAN_SECONDS, WALKINGS } from '../../../app/handSettings.ts';
import { useGame, useSay } from '../../context.ts';
import { OwnButtons, OwnKeys } from './OwnKeys.tsx';

export function HandChoice() {
  const game = useGame();
  const tell = useSay();
  const { walking } = game.settings.value;
  return (
    <>
      <fieldset>
        <legend>{tell('settings.walking')}</legend>
        <div>
          {WALKINGS.map((way) => (
            <label key={way} class="choice">
              <input
                type="radio"
                name="walking"
                checked={walking === way}
                onChange={() => game.change({ walking: way })}
              />
              <span>
                {tell(`settings.walking.${way}`)}
                <small>{tell(`settings.walking.${way}.note`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{tell('settings.hands')}</legend>
        <HandSwitch setting="leftHanded" />
        <HandSwitch setting="walkStays" />
        <HandSwitch setting="oneButton" />
        <Pace />
        <OwnKeys />
        <OwnButtons />
      </fieldset>
    </>
  );
}

function HandSwitch({ setting }: { readonly setting: 'leftHanded' | 'walkStays' | 'oneButton' }) {
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
        <small>{tell(`settings.${setting}.note`)}</small>
      </span>
    </label>
  );
}

function Pace() {
  const game = useGame();
  const tell = useSay();
  const { oneButton, scanSeconds } = game.settings.value;
  if (!oneButton) return null;
  const words = tell('settings.seconds', { n: scanSeconds });
  return (
    <label class="choice">
      <span class="slider-name">{tell('settings.scanSeconds')}</span>
      <input
        type="range"
        min={SCAN_SECONDS.least}
        max={SCAN_SECONDS.most}
        step={SCAN_SECONDS.step}
        value={scanSeconds}
        aria-valuetext={words}
        onInput={(event) => game.change({ scanSeconds: event.currentTarget.valueAsNumber })}
      />
      <output class="slider-value" aria-hidden="true">
        {words}
      </output>
    </label>
  );
}
