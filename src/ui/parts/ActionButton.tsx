// A button that is pressed once for one thing in the night, by click, by key, or by a thumb while another thumb walks.
// Law: one press, one action, and nothing that comes to lie under the thumb is pressed by it too; a press never leaves the
// focus on the button, where Space would press it again.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { actionOf, type Plain } from '../../input/action.ts';
import { useGame } from '../context.ts';

interface PressButtonProps {
  readonly class: string;
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  /** Nothing to do now: the button stays where it is and says so. */
  readonly idle?: boolean | undefined;
  readonly children?: ComponentChildren;
}

interface ActionButtonProps extends PressButtonProps {
  readonly action: Plain;
}

/** Sends one action to the night. */
export function ActionButton({ action, ...props }: ActionButtonProps) {
  const game = useGame();
  return <PressButton {...props} name={action} press={() => game.act(actionOf(action))} />;
}

/** A click this long after a touch is the same press. */
const SAME_PRESS_MS = 800;

export function PressButton(props: PressButtonProps & { readonly name: string; readonly press: () => void }) {
  const touchedAt = useRef(-SAME_PRESS_MS);
  const act = (): void => {
    if (!props.idle) props.press();
  };
  return (
    <button
      type="button"
      class={props.class}
      data-action={props.name}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-disabled={props.idle ? true : undefined}
      onPointerDown={(event) => {
        // Browsers make no click of a second finger while the first one is down.
        if (event.pointerType !== 'touch') return;
        touchedAt.current = event.timeStamp;
        act();
      }}
      // Of a touch that was answered at once the browser makes no click: by then a dialog may lie there.
      onTouchEnd={(event) => {
        if (event.cancelable) event.preventDefault();
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.timeStamp - touchedAt.current > SAME_PRESS_MS) act();
      }}
    >
      {props.children}
    </button>
  );
}
