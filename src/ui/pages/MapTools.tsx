// Four buttons on the map: closer, farther, the whole sheet, and one's own door.
// Law: each has a name and room for a finger; what they do, keys and fingers do too.
import type { ComponentChildren } from 'preact';
import type { MapMove } from '../../input/mapMove.ts';
import { useGame, useSay } from '../context.ts';
import { DoorSign } from '../parts/lateSigns.tsx';
import { CloserSign, FartherSign, SheetSign } from '../parts/signs.tsx';

/** One press brings the sheet so many times closer. */
const PRESS_TIMES = 1.5;

export function MapTools() {
  const tell = useSay();
  const zoom = (times: number): MapMove => ({ kind: 'zoom', times, at: null, atOnce: false });
  return (
    <fieldset class="map-tools">
      <legend class="for-readers">{tell('map.tools')}</legend>
      <Tool name={tell('map.closer')} move={zoom(PRESS_TIMES)}>
        <CloserSign />
      </Tool>
      <Tool name={tell('map.farther')} move={zoom(1 / PRESS_TIMES)}>
        <FartherSign />
      </Tool>
      <Tool name={tell('map.whole')} move={{ kind: 'wholeSheet' }}>
        <SheetSign />
      </Tool>
      <Tool name={tell('map.door')} move={{ kind: 'door' }}>
        <DoorSign size={22} />
      </Tool>
    </fieldset>
  );
}

interface ToolProps {
  readonly name: string;
  readonly move: MapMove;
  readonly children: ComponentChildren;
}

function Tool({ name, move, children }: ToolProps) {
  const { map } = useGame();
  return (
    <button type="button" class="bare-button" aria-label={name} title={name} onClick={() => map.move(move)}>
      {children}
    </button>
  );
}
