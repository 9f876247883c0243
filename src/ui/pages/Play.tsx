// The night as it is lived: the map behind, the sheet's margin as instruments, and the hands.
// Law: nothing covers the map but its title and its clock, and for a moment what someone has just done; on a tablet
// also the words before the first step.
import { useReading } from '../context.ts';
import { Answer } from '../hud/Answer.tsx';
import { Before, useIsBefore } from '../hud/Before.tsx';
import { Caption } from '../hud/Caption.tsx';
import { Controls } from '../hud/Controls.tsx';
import { Exposure } from '../hud/Exposure.tsx';
import { Identity } from '../hud/Identity.tsx';
import { Others } from '../hud/Others.tsx';
import { PhoneLine, PhonePicture } from '../hud/Phone.tsx';
import { Section } from '../hud/Section.tsx';
import { SheetHead } from '../hud/SheetHead.tsx';
import { Speech } from '../hud/Speech.tsx';
import { Keys, LinesSaid, Task } from '../hud/Task.tsx';

export function PlayScreen() {
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  const isBefore = useIsBefore();
  return (
    <>
      <SheetHead />
      <Caption />
      <div class={`margin ${isOnLine ? 'is-on-line' : ''} ${isBefore ? 'is-before-night' : ''}`}>
        <PhonePicture />
        <PhoneLine />
        <Before />
        <Speech />
        <div class="doing">
          <Task />
          <LinesSaid />
          <Keys />
        </div>
        <div class="instruments">
          <Section />
          <Exposure />
          <Others />
          <Identity />
        </div>
        <Controls />
      </div>
      <Answer />
    </>
  );
}
