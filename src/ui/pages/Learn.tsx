// Every sound that tells something, by itself: its name, a button that plays it, and what it means.
// Law: nothing here is heard in the night otherwise than here; what it means stands in words beside it.
import { CUES, HEARD, type Sample } from '../../app/ear/sounds.ts';
import { useFace, useSay } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

export function LearnDialog() {
  const { dialog } = useFace();
  const tell = useSay();
  const close = (): void => {
    dialog.value = 'none';
  };
  return (
    <Dialog title={tell('learn.title')} class="is-settings is-learn" isRead onClose={close}>
      <p class="dialog-lead">{tell('learn.lead')}</p>
      <h3>{tell('learn.heard')}</h3>
      <Sounds samples={HEARD} />
      <h3>{tell('learn.cues')}</h3>
      <Sounds samples={CUES} />
    </Dialog>
  );
}

function Sounds({ samples }: { readonly samples: readonly Sample[] }) {
  const { game } = useFace();
  const tell = useSay();
  return (
    <ul class="learn-sounds">
      {samples.map((sample) => {
        const name = tell(`learn.${sample}`);
        return (
          <li key={sample}>
            <button
              type="button"
              class="page-button learn-play"
              aria-label={tell('learn.play', { name })}
              aria-describedby={`learn-${sample}`}
              onClick={() => game.ear.sound({ kind: 'sample', sample })}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M8 5.5v13l10-6.5z" />
              </svg>
              {name}
            </button>
            <p id={`learn-${sample}`} class="learn-means">
              {tell(`learn.${sample}.means`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
