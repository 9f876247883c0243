// The ways that need no host: share, copy, save, print, and a letter in one's own mail program.
// Law: each says what it does, and none has an address that the player did not give.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useGame } from '../context.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { CardState } from './useCard.ts';
import { type SayLetter, useLetters, useWritten } from './useMessage.ts';

const FILE_NAME = 'the-far-end-message.png';

interface WaysProps {
  readonly card: CardState;
  /** Where the words stand, to be marked if the browser does not let them be copied. */
  readonly field: { readonly current: HTMLTextAreaElement | null };
}

export function Ways({ card, field }: WaysProps) {
  const { message } = useGame();
  const letter = useLetters();
  const { text } = useWritten();
  if (text === '') return null;
  return (
    <section class="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{letter('ways.title')}</h2>
      <ul class="way-list">
        {message.canShare && <ShareWay text={text} card={card} />}
        <Way means={letter('copy.means')}>
          <CopyButton words={text} label={letter('copy')} field={field} />
        </Way>
        {card.kind === 'drawn' && (
          <Way means={letter('save.means')}>
            <a class="page-button" href={card.address} download={FILE_NAME}>
              {letter('save')}
            </a>
          </Way>
        )}
        <Way means={letter('print.means')}>
          <button type="button" class="page-button" onClick={() => window.print()}>
            {letter('print')}
          </button>
        </Way>
        <Way means={letter('mail.means')}>
          <a class="page-button" href={mailAddress(text, letter)}>
            {letter('mail')}
          </a>
        </Way>
      </ul>
    </section>
  );
}

interface WayProps {
  readonly means: string;
  readonly children: ComponentChildren;
}

function Way({ means, children }: WayProps) {
  return (
    <li class="way">
      {children}
      <span class="way-means">{means}</span>
    </li>
  );
}

function ShareWay({ text, card }: { readonly text: string; readonly card: CardState }) {
  const { message } = useGame();
  const letter = useLetters();
  const isRefused = useSignal(false);
  const blob = card.kind === 'drawn' ? card.blob : null;
  const press = async (): Promise<void> => {
    isRefused.value = (await message.share(text, blob, FILE_NAME)) === 'refused';
  };
  return (
    <Way means={letter('share.means')}>
      <button type="button" class="page-button" onClick={() => void press()}>
        {letter('share')}
      </button>
      <span role="status">{isRefused.value && letter('share.refused')}</span>
    </Way>
  );
}

/** Without anyone to send it to: whom it reaches is the player's own doing. */
function mailAddress(text: string, letter: SayLetter): string {
  const body = `${letter('card.to')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
  return `mailto:?subject=${encodeURIComponent(letter('mail.subject'))}&body=${encodeURIComponent(body)}`;
}
