// An address to take along: it stands there to be marked by hand, and a button copies it.
// Law: where the browser lets nothing be copied, the words stand marked.
import { useRef } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';

interface CopyFieldProps {
  readonly words: string;
  readonly label: string;
  readonly copyLabel: string;
}

export function CopyField({ words, label, copyLabel }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        class="copy-field mono"
        type="text"
        readOnly
        aria-label={label}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton words={words} label={copyLabel} field={field} />
    </>
  );
}
