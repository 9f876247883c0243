// The night as it is lived: the map behind, the sheet's margin as instruments, and the hands.
// Law: nothing covers the map but its title and its clock, and for a moment what someone has just done; on a tablet
// also the words before the first step.
import { useComputed } from '@preact/signals';
import { useGame, useReading } from '../context.ts';
import { Before, useIsBefore } from '../hud/Before.tsx';
import { Controls } from '../hud/Controls.tsx';
import { Exposure } from '../hud/Exposure.tsx';
import { PhoneLine, PhonePicture } from '../hud/Phone.tsx';
import { SheetHead } from '../hud/SheetHead.tsx';
import { Keys, LinesSaid, Task } from '../hud/Task.tsx';
import { Later } from '../Later.tsx';

export function PlayScreen() {
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  const { asked } = useGame();
  const isAsking = useComputed(() => asked.value !== null).value;
  const isBefore = useIsBefore();
  return (
    <>
      <SheetHead />
      <Later piece="Caption" whenHere />
      <div class={`margin ${isOnLine ? 'is-on-line' : ''} ${isBefore ? 'is-before-night' : ''}`}>
        <PhonePicture />
        <PhoneLine />
        <Before />
        <Later piece="Speech" whenHere />
        <div class="doing">
          <Task />
          <LinesSaid />
          <Keys />
        </div>
        <div class="instruments">
          <Later piece="Section" whenHere />
          <Exposure />
          <Later piece="Others" whenHere />
          <Later piece="Identity" whenHere />
        </div>
        <Controls />
      </div>
      {isAsking && <Later piece="Answer" />}
    </>
  );
}
