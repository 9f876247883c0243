// What is told to whoever listens, as regions of the page: one that can wait its turn, and one that is urgent.
// Law: a modal dialog takes everything beside it away from readers too, so that each dialog has regions of its own.
import { signal } from '@preact/signals';
import { HAS_NOTIFY } from './ear/notify.ts';

export const soonTold = signal('');
export const nowTold = signal('');

/** @param within - true in a dialog: what was told before it opened is not told once more. */
export function Regions({ within = false }: { readonly within?: boolean }) {
  const look = `for-readers${within ? ' is-within' : ''}`;
  return (
    <>
      <p class={look} role={within ? undefined : 'status'} aria-live={HAS_NOTIFY ? 'off' : 'polite'}>
        {soonTold.value}
      </p>
      <p
        class={`${look} is-urgent`}
        role={within ? undefined : 'log'}
        aria-live={HAS_NOTIFY ? 'off' : 'assertive'}
        aria-atomic
      >
        {nowTold.value}
      </p>
    </>
  );
}
