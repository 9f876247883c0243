// The night as it is lived: the map behind, the sheet's margin as instruments, and the hands.
// Law: nothing covers the map but its title, its clock, and the words before the first step.
import { useSignal } from '@preact/signals';
import { useGame, useLanguage, useReading, useSay } from '../context.ts';
import { Controls } from '../hud/Controls.tsx';
import { Exposure } from '../hud/Exposure.tsx';
import { PhoneLine, PhonePicture } from '../hud/Phone.tsx';
import { Section } from '../hud/Section.tsx';
import { SheetHead } from '../hud/SheetHead.tsx';
import { Speech } from '../hud/Speech.tsx';
import { Keys, LinesSaid, Task } from '../hud/Task.tsx';
import { CloseSign } from '../parts/signs.tsx';

export function PlayScreen() {
  const isOnLine = useReading((hud) => hud.phone === 'inCall' || hud.phone === 'ringing', false);
  return (
    <>
      <SheetHead />
      <div class={`margin ${isOnLine ? 'is-on-line' : ''}`}>
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
        </div>
        <Controls />
      </div>
    </>
  );
}

/** The few words before the first step; the night waits for it. Where they lie on the map they can be put away. */
function Before() {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const isPutAway = useSignal(false);
  const isBefore = useReading((hud) => hud.tick === 0, false);
  if (!isBefore || isPutAway.value || !page.value) return null;
  return (
    <section class="before" aria-label={page.value.title[language]}>
      <button
        type="button"
        class="bare-button"
        aria-label={tell('common.close')}
        onClick={() => {
          isPutAway.value = true;
        }}
      >
        <CloseSign />
      </button>
      <p class="before-words">{page.value.before[language]}</p>
      <p class="before-start">{tell('before.start')}</p>
    </section>
  );
}
