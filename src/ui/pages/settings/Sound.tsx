// How loud everything is, and each kind of sound by itself.
// Law: every change works at once.
import { SOUND_PARTS } from '../../../app/volumes.ts';
import { useGame, useSay } from '../../context.ts';
import { percentWords, Slider } from './Slider.tsx';
import { Switch } from './Switch.tsx';

const VOLUME = { least: 0, most: 1, step: 0.05 };

export function SoundChoice() {
  const game = useGame();
  const tell = useSay();
  const { volume, volumes } = game.settings.value;
  const slider = (name: string, value: number, onInput: (to: number) => void) => (
    <Slider
      key={name}
      name={name}
      range={VOLUME}
      value={value}
      words={percentWords(value)}
      onInput={onInput}
    />
  );
  return (
    <>
      {slider(tell('settings.volume'), volume, (to) => game.change({ volume: to }))}
      {SOUND_PARTS.map((part) =>
        slider(tell(`settings.volume.${part}`), volumes[part], (to) =>
          game.change({ volumes: { ...game.settings.value.volumes, [part]: to } }),
        ),
      )}
      <Switch setting="muted" />
      <Switch setting="mono" note />
      <Switch setting="captions" note />
    </>
  );
}
