// One quiet line on the title: a newer edition of the game lies ready on this device.
// Law: nothing is taken without the press, and nothing waits for it.
import { isNewerHere, takeNewerEdition } from '../../app/edition.ts';
import { useSay } from '../context.ts';

export function NewerEdition() {
  const tell = useSay();
  if (!isNewerHere.value) return null;
  return (
    <p class="title-newer">
      {tell('edition.newer')} ·{' '}
      <button type="button" class="inline-button" onClick={() => void takeNewerEdition()}>
        {tell('edition.take')}
      </button>
    </p>
  );
}
