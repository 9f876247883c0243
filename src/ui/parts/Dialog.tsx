// A native modal dialog: the browser keeps the focus inside, and whoever opened it gets it back.
// Law: Escape and the close button do the same; no key pressed in here reaches the night, but the one that led in leads
// out again.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { keymapOf } from '../../app/handSettings.ts';
import type { Plain } from '../../input/action.ts';
import { useFace, useGame, useSay } from '../context.ts';
import { Regions } from '../regions.tsx';
import { CloseSign } from './signs.tsx';

interface DialogProps {
  readonly title: string;
  readonly class?: string;
  /** A dialog to be read begins at its title and can be closed from there; one to be used, at its first control. */
  readonly isRead?: boolean;
  /** Begins at its title, so that a press meant for the night chooses nothing. */
  readonly startsAtTitle?: boolean;
  /** The action that led here. */
  readonly leaves?: Plain;
  /** Told of each action that the keymap has for a key. */
  readonly onAct?: (action: Plain) => void;
  readonly describedBy?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog(props: DialogProps) {
  const { title, class: look = '', isRead = false, startsAtTitle = isRead, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const game = useGame();
  const tell = useSay();
  const { covered } = useFace().visit;
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    // Left alone, the browser would begin at whatever can take the focus first, title or control.
    const control = element?.querySelector<HTMLElement>('button, input');
    (startsAtTitle ? heading.current : control)?.focus();
    return () => {
      element?.close();
      // The browser gives the focus back only from a dialog that is still on the page.
      if (opener instanceof HTMLElement && !covered.peek()) opener.focus();
    };
  }, [startsAtTitle, covered]);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const action = isPlainPress(event) ? keymapOf(game.settings.value).actByCode[event.code] : undefined;
    if (!action) return;
    if (action === props.leaves) onClose();
    else props.onAct?.(action);
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog ${look}`}
      data-leaves={props.leaves}
      aria-labelledby={titleId}
      aria-describedby={props.describedBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={press}
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
      <Regions within />
    </dialog>
  );
}

/** Nobody types or holds a key, and no shortcut of the browser's is meant. */
function isPlainPress(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !target?.closest('input, select')
  );
}
