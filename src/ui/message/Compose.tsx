// The words are chosen or written, with a count of what room is left.
// Law: what is too long stays in the field and is counted; nothing is cut off behind the player's back.
import type { RefObject } from 'preact';
import { LONGEST_MESSAGE_CHARACTERS } from '../../app/message.ts';
import { PREPARED } from '../../i18n/letters.ts';
import { useGame } from '../context.ts';
import { preparedIn, useLetters, useWritten } from './useMessage.ts';

export function Compose({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const { message } = useGame();
  const letter = useLetters();
  const chosen = preparedIn(message.draft.value);
  const choose = (words: string): void => {
    message.write(words);
    if (words === '') field.current?.focus();
  };
  return (
    <>
      <fieldset class="prepared">
        <legend>{letter('choose')}</legend>
        {PREPARED.map((key, index) => (
          <Choice key={key} isChosen={chosen === index} onChoose={() => choose(letter(key))}>
            {letter(key)}
          </Choice>
        ))}
        <Choice isChosen={chosen < 0} isQuiet onChoose={() => choose('')}>
          {letter('own')}
        </Choice>
      </fieldset>
      <label class="message-label" for="message-field">
        {letter('field')}
      </label>
      <textarea
        ref={field}
        id="message-field"
        class="message-field"
        rows={4}
        aria-describedby="message-count message-hint"
        autocomplete="off"
        value={message.draft.value}
        onInput={(event) => message.write(event.currentTarget.value)}
      />
      <Count />
      <p id="message-hint" class="message-hint">
        {letter('field.hint')}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly isQuiet?: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ isChosen, isQuiet = false, onChoose, children }: ChoiceProps) {
  return (
    <label class={isQuiet ? 'prepared-choice is-own' : 'prepared-choice'}>
      <input type="radio" name="prepared" checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

/** From here on a reader is told what room is left. */
const ALMOST = 20;

function Count() {
  const letter = useLetters();
  const { characters } = useWritten();
  const over = characters - LONGEST_MESSAGE_CHARACTERS;
  const counted = letter('count', { n: characters, most: LONGEST_MESSAGE_CHARACTERS });
  return (
    <p id="message-count" class={over > 0 ? 'message-count is-over' : 'message-count'}>
      <span>{counted}</span>
      {over > 0 && <strong>{letter('over', { n: over })}</strong>}
      <span class="for-readers" role="status">
        {over > 0 ? letter('over', { n: over }) : over >= -ALMOST ? counted : ''}
      </span>
    </p>
  );
}
