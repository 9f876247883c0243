// Copies words to the clipboard, or marks them where the browser does not let a page do that.
// Law: it says what it did; it never claims to have copied what it has not.
import { useSignal } from '@preact/signals';
import { useSay } from '../context.ts';

interface CopyProps {
  readonly words: string;
  readonly label: string;
  /** Where the words stand, to be marked if the browser does not let them be copied. */
  readonly field: { readonly current: HTMLInputElement | HTMLTextAreaElement | null };
}

export function CopyButton({ words, label, field }: CopyProps) {
  const tell = useSay();
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      told.value = tell('share.copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      told.value = tell('share.copyByHand');
    }
  };
  return (
    <p class="copy-line">
      <button type="button" class="page-button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{told.value}</span>
    </p>
  );
}
