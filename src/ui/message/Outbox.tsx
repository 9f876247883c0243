// What lies in the outbox of this device: each message with its state, and taken back as long as it is not sent.
// Law: a message that is not sent stays in sight; of one that is, only the fact is left.
import { useRef } from 'preact/hooks';
import type { KeptMessage, MessageState } from '../../app/message.ts';
import { useGame, useLanguage } from '../context.ts';
import { momentText, type SayLetter, useLetters } from './useMessage.ts';

export function OutboxList() {
  const { message } = useGame();
  const letter = useLetters();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = message.kept.value ?? [];
  const trouble = message.trouble.value;
  // Where nobody takes messages and nothing lies here, there is no box to speak of.
  if (kept.length === 0 && !(trouble && message.receiver.value.kind === 'there')) return null;
  return (
    <section class="outbox" aria-labelledby="outbox-title">
      <h2 ref={heading} id="outbox-title" class="heading" tabIndex={-1}>
        {letter('outbox.title')}
      </h2>
      {trouble && <p role="alert">{letter(`outbox.${trouble}`)}</p>}
      <ul class="outbox-list">
        {kept.map((one) => (
          <KeptLine key={one.id} kept={one} onRemove={() => heading.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

interface KeptProps {
  readonly kept: KeptMessage;
  readonly onRemove: () => void;
}

function KeptLine({ kept, onRemove }: KeptProps) {
  const { message } = useGame();
  const letter = useLetters();
  const language = useLanguage();
  const { id, text, state } = kept;
  const remove = (): void => {
    message.remove(id);
    onRemove();
  };
  const isGone = text === '';
  return (
    <li class="outbox-line" data-state={state.kind}>
      {!isGone && (
        <p class="outbox-words" lang={kept.language}>
          {text}
        </p>
      )}
      <p class="outbox-state" role="status">
        {stateWords(kept, letter, (ms) => momentText(ms, language)).join(' ')}
      </p>
      <p class="outbox-buttons">
        {state.kind === 'waiting' && (
          <button type="button" class="page-link" onClick={() => message.hurry()}>
            {letter('tryNow')}
          </button>
        )}
        {state.kind !== 'sending' && (
          <button
            type="button"
            class="page-link"
            aria-label={isGone ? undefined : letter('takeBack.of', { text })}
            onClick={remove}
          >
            {letter(isGone ? 'forget' : 'takeBack')}
          </button>
        )}
      </p>
    </li>
  );
}

/** @returns sentences. */
function stateWords({ to, state }: KeptMessage, letter: SayLetter, moment: (ms: number) => string): string[] {
  switch (state.kind) {
    case 'sending':
      return [letter('state.sending')];
    case 'sent':
      return [letter('state.sent', { to, time: moment(state.at) })];
    case 'refused': {
      const { status, reason } = state;
      const why = reason === '' ? [] : [letter('state.reason', { reason })];
      return [letter('state.refused', { to, status }), ...why];
    }
    case 'unreadable':
      return [letter('state.unreadable')];
    case 'waiting':
      return waitingWords(state, letter, moment);
    default:
      return state satisfies never;
  }
}

function waitingWords(
  { tries, nextTryAt, isUnsure, lastStatus }: Extract<MessageState, { kind: 'waiting' }>,
  letter: SayLetter,
  moment: (ms: number) => string,
): string[] {
  if (tries === 0) return [letter('state.new')];
  const values = { n: tries, time: moment(nextTryAt) };
  return [
    letter(tries === 1 ? 'state.waiting.one' : 'state.waiting.other', values),
    lastStatus === null ? letter('state.silent') : letter('state.status', { status: lastStatus }),
    ...(isUnsure ? [letter('state.unsure')] : []),
  ];
}
