// The listening line: one types what to do or what to ask, and what is told stands above it, to be read again.
// Law: the night waits while the line is open and nothing is ordered; Escape closes it and gives the focus back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useGame, useSay } from '../context.ts';
import { CloseSign } from '../parts/signs.tsx';
import { LONGEST_LINE } from './orders.ts';

interface LineProps {
  readonly say: (line: string) => void;
  /** The newest last. */
  readonly told: readonly string[];
}

export function Line({ say, told }: LineProps) {
  const game = useGame();
  const tell = useSay();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    input.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  const close = (): void => game.ear.close();
  return (
    <section class="ear-line" aria-labelledby="ear-line-title">
      <div class="ear-line-head">
        <h2 id="ear-line-title">{tell('ear.line.title')}</h2>
        <button type="button" class="bare-button" aria-label={tell('common.close')} onClick={close}>
          <CloseSign />
        </button>
      </div>
      <ol class="ear-line-told" aria-label={tell('ear.line.said')}>
        {told.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>{sentence}</li>
        ))}
      </ol>
      <form
        class="ear-line-form"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const field = input.current;
          if (!field) return;
          say(field.value);
          field.value = '';
        }}
        onKeyDown={(event) => {
          if (event.code !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          close();
        }}
      >
        <label for="ear-line-input">{tell('ear.line.label')}</label>
        <div class="ear-line-row">
          <input
            ref={input}
            id="ear-line-input"
            type="text"
            maxLength={LONGEST_LINE}
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="send"
            aria-describedby="ear-line-hint"
          />
          <button type="submit" class="page-button ear-line-send">
            {tell('ear.line.send')}
          </button>
        </div>
        <p id="ear-line-hint" class="ear-line-hint">
          {tell('ear.line.hint')}
        </p>
      </form>
    </section>
  );
}
