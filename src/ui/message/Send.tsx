// Sending to whoever the host has named: who that is, what for, for how long; a box that is not ticked; one button.
// Law: consent is given anew for every message; what could not be kept is not sent, and its words stay.
import { type Signal, useSignal } from '@preact/signals';
import { type CommitTrouble, LONGEST_MESSAGE_CHARACTERS } from '../../app/message.ts';
import { wordsIn } from '../../i18n/language.ts';
import type { LetterKey } from '../../i18n/letter.ts';
import { useGame, useLanguage } from '../context.ts';
import { useLetters, useWritten } from './useMessage.ts';

export function Send() {
  const { message } = useGame();
  const letter = useLetters();
  const state = message.receiver.value;
  switch (state.kind) {
    case 'asking':
      return <p role="status">{letter('host.asking')}</p>;
    case 'none':
      return <p class="host-none">{letter('host.none')}</p>;
    case 'unread':
      return <p class="host-none">{letter('host.unread')}</p>;
    case 'bad':
      return (
        <p class="host-none" role="alert">
          {letter('host.bad', { detail: state.detail })}
        </p>
      );
    case 'there':
      return <SendTo receiver={state.receiver} />;
    default:
      return state satisfies never;
  }
}

type Receiver = Parameters<ReturnType<typeof useGame>['message']['commit']>[2];

function SendTo({ receiver }: { readonly receiver: Receiver }) {
  const letter = useLetters();
  const language = useLanguage();
  const to = wordsIn(receiver.controller, language);
  return (
    <section class="send" aria-labelledby="send-title">
      <h2 id="send-title">{letter('send.title', { to })}</h2>
      <dl class="send-facts">
        <Fact name="send.who" words={to} />
        <Fact name="send.purpose" words={wordsIn(receiver.purpose, language)} />
        <Fact name="send.retention" words={wordsIn(receiver.retention, language)} />
      </dl>
      <p>
        <a class="send-privacy" href={receiver.privacyUrl} target="_blank" rel="noopener noreferrer">
          {letter('send.privacy', { to })}
        </a>
      </p>
      <p class="send-note">{letter('send.what')}</p>
      <Consent receiver={receiver} to={to} />
      <p class="send-note">{letter('send.how')}</p>
    </section>
  );
}

function Fact({ name, words }: { readonly name: LetterKey; readonly words: string }) {
  const letter = useLetters();
  return (
    <div>
      <dt>{letter(name)}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** Why nothing was sent, or that it is on its way. */
type Told = 'none' | 'needConsent' | 'needWords' | 'kept' | CommitTrouble;

function Consent({ receiver, to }: { readonly receiver: Receiver; readonly to: string }) {
  const letter = useLetters();
  const language = useLanguage();
  const { text } = useWritten();
  const told = useSignal<Told>('none');
  /** The very words that were consented to: for other ones the box is empty again. */
  const consented = useSignal('');
  const isTicked = text !== '' && consented.value === text;
  const send = useSending(receiver, told, consented);
  return (
    <>
      <label class="send-consent">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={text === ''}
          onChange={(event) => {
            consented.value = event.currentTarget.checked ? text : '';
            told.value = 'none';
          }}
        />
        <span>{receiver.consentText?.[language] ?? letter('send.consent', { to })}</span>
      </label>
      <button
        type="button"
        class="page-button is-first"
        aria-disabled={isTicked ? undefined : 'true'}
        onClick={() => void send(isTicked ? text : '')}
      >
        {letter('send.button', { to })}
      </button>
      <p class="send-told" role="status">
        {told.value !== 'none' && letter(toldKey(told.value), { most: LONGEST_MESSAGE_CHARACTERS })}
      </p>
    </>
  );
}

/** @returns what sends the words; '' where they may not be sent. */
function useSending(receiver: Receiver, told: Signal<Told>, consented: Signal<string>) {
  const { message } = useGame();
  const language = useLanguage();
  const { text: written } = useWritten();
  const isBusy = useSignal(false);
  return async (text: string): Promise<void> => {
    if (isBusy.value) return;
    if (text === '') {
      told.value = written === '' ? 'needWords' : 'needConsent';
      return;
    }
    isBusy.value = true;
    told.value = (await message.commit(text, language, receiver)) ?? 'kept';
    // Once was consented to, and no second time.
    if (told.value === 'kept') consented.value = '';
    isBusy.value = false;
  };
}

function toldKey(told: Exclude<Told, 'none'>): LetterKey {
  const isOfWords = told === 'needConsent' || told === 'needWords' || told === 'kept';
  return isOfWords ? `send.${told}` : `trouble.${told}`;
}
