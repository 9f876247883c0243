// How the night is seen, and what makes seeing and playing it easier on whoever does.
// Law: every change works at once; nothing of it changes the night itself.
import { MOONLIGHT, type Range, TEXT_SIZE } from '../../../app/pictureSettings.ts';
import { useGame, useSay } from '../../context.ts';
import { percentWords, Slider } from './Slider.tsx';
import { Switch } from './Switch.tsx';

export function PictureChoice() {
  return (
    <>
      <PictureSlider setting="moonlight" range={MOONLIGHT} />
      <Switch setting="colorSafe" note />
      <Switch setting="whiteDetection" note />
      <Switch setting="highContrast" note />
    </>
  );
}

export function ComfortChoice() {
  return (
    <>
      <PictureSlider setting="textSize" range={TEXT_SIZE} />
      <Switch setting="calm" note />
      <Switch setting="reducedMotion" note />
      <Switch setting="unhurried" note />
      <Switch setting="gentle" note />
    </>
  );
}

interface PictureSliderProps {
  readonly setting: 'moonlight' | 'textSize';
  readonly range: Range;
}

function PictureSlider({ setting, range }: PictureSliderProps) {
  const game = useGame();
  const tell = useSay();
  const value = game.settings.value[setting];
  return (
    <Slider
      name={tell(`settings.${setting}`)}
      range={range}
      value={value}
      words={percentWords(value)}
      onInput={(to) => game.change({ [setting]: to })}
    />
  );
}
