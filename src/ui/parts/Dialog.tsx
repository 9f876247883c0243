// A native modal dialog: the browser keeps the focus inside, and whoever opened it gets it back.
// Law: Escape and the close button do the same; no key pressed in here reaches the night.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../context.ts';
import { CloseSign } from './signs.tsx';

interface DialogProps {
  readonly title: string;
  readonly class?: string;
  /** A dialog to be read begins at its title and can be closed from there; one to be used, at its first control. */
  readonly isRead?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, class: look = '', isRead = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const tell = useSay();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    // Left alone, the browser would begin at whatever can take the focus first, title or control.
    const control = element?.querySelector<HTMLElement>('button, input');
    (isRead ? heading.current : control)?.focus();
    return () => {
      element?.close();
      // The browser gives the focus back only from a dialog that is still on the page.
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [isRead]);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${look}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onKeyUp={(event) => event.stopPropagation()}
    >
      <div class={isRead ? 'dialog-head' : ''}>
        <h2 ref={heading} id={titleId} class="dialog-title heading" tabIndex={-1}>
          {title}
        </h2>
        {isRead && (
          <button type="button" class="bare-button" aria-label={tell('common.close')} onClick={onClose}>
            <CloseSign />
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
