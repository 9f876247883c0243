// One quiet line on the title: a newer edition of the game lies ready on this device.
// Law: nothing is taken without the press, and nothing waits for it; words that are not sent yet are asked about first.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isNewerHere, takeNewerEdition } from '../../app/edition.ts';
import { useGame, useSay } from '../context.ts';

type Step = 'offered' | 'asked' | 'taking' | 'silent';

export function NewerEdition() {
  const { message } = useGame();
  const tell = useSay();
  const step = useSignal<Step>('offered');
  const line = useRef<HTMLParagraphElement>(null);
  if (!isNewerHere.value) return null;
  const take = async (): Promise<void> => {
    if (step.value === 'taking') return;
    step.value = 'taking';
    if (!(await takeNewerEdition())) step.value = 'silent';
  };
  const press = (): void => {
    if (message.draft.value.trim() === '') void take();
    else step.value = 'asked';
  };
  const answer = (isYes: boolean): void => {
    line.current?.focus();
    if (isYes) void take();
    else step.value = 'offered';
  };
  return (
    <>
      <p ref={line} class="title-newer" tabIndex={-1}>
        {tell('edition.newer')}
        {step.value !== 'asked' && (
          <>
            {' · '}
            <button type="button" class="inline-button" onClick={press}>
              {tell('edition.take')}
            </button>
          </>
        )}
      </p>
      {step.value === 'asked' && <DraftAsked onAnswer={answer} />}
      <p class="title-newer" role="status">
        {step.value === 'silent' && tell('edition.silent')}
      </p>
    </>
  );
}

/** To leave the words as they are comes first. */
function DraftAsked({ onAnswer }: { readonly onAnswer: (isYes: boolean) => void }) {
  const tell = useSay();
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <>
      <p class="title-newer" role="alert">
        {tell('edition.draft')}
      </p>
      <p class="title-newer">
        <button type="button" class="inline-button" ref={no} onClick={() => onAnswer(false)}>
          {tell('edition.take.no')}
        </button>
        {' · '}
        <button type="button" class="inline-button" onClick={() => onAnswer(true)}>
          {tell('edition.take.yes')}
        </button>
      </p>
    </>
  );
}
