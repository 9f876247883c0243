// What is laid on the sheet: each layer with a switch of its own.
// Law: a layer that is off is nowhere on the sheet; the night below it stays.
import { LAYERS } from '../../app/theatre.ts';
import { useGame, useSay } from '../context.ts';
import { useWatching } from './useTheatre.ts';

export function LayerPanel() {
  const { theatre } = useGame();
  const tell = useSay();
  const layers = useWatching((watching) => watching.layers, null);
  return (
    <ul class="layer-list">
      {LAYERS.map((layer) => (
        <li key={layer}>
          <label class="choice">
            <input
              type="checkbox"
              checked={layers?.[layer] ?? false}
              onChange={(event) => theatre.watch({ layers: { [layer]: event.currentTarget.checked } })}
            />
            {tell(`layer.${layer}`)}
          </label>
        </li>
      ))}
    </ul>
  );
}
