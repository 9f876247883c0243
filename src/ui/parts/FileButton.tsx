// A button that lets the player choose one file of the device.
// Law: whatever was chosen is asked for its size before it is read; the same file may be chosen again.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { askForFile } from '../../app/choosing.ts';
import type { Notice } from '../../app/game.ts';
import { useGame } from '../context.ts';

interface FileButtonProps {
  readonly class: string;
  /** @returns why a file of this size is not even read, or null; `told` where that was said already. */
  readonly refuse: (name: string, bytes: number) => Notice | 'told' | null;
  readonly onFile: (name: string, bytes: Uint8Array) => void;
  readonly children: ComponentChildren;
}

export function FileButton({ class: look, refuse, onFile, children }: FileButtonProps) {
  const game = useGame();
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const refusal = refuse(file.name, file.size);
    if (refusal && refusal !== 'told') game.note(refusal);
    const bytes = refusal ? null : new Uint8Array(await file.arrayBuffer());
    input.value = '';
    if (bytes) onFile(file.name, bytes);
  };
  const ask = (): void => {
    askForFile(performance.now());
    chooser.current?.click();
  };
  return (
    <>
      <button type="button" class={look} onClick={ask}>
        {children}
      </button>
      <input
        ref={chooser}
        class="for-nobody"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void open(event.currentTarget)}
      />
    </>
  );
}
