// One switch for everything: Space, Enter, a touch or a click anywhere are the same press.
// Law: nothing that lies under it is pressed by it too; no press has to be long, and two that come too fast are one.

/** A hand that trembles presses twice. */
const SAME_PRESS_MS = 250;
const CODES = ['Space', 'Enter', 'NumpadEnter'];
/** What browsers make of the same press besides. */
const FOLLOWS = [
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;
/** Whoever types keeps the keys. */
const TYPED_IN = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"])';

/** On their way down through the document: windows have heard them before, so that sound may begin. */
export function onSwitch(press: () => void, signal: AbortSignal): void {
  const how = { capture: true, signal, passive: false };
  let lastMs = Number.NEGATIVE_INFINITY;
  const pressOnce = (event: Event): void => {
    take(event);
    if (event.timeStamp - lastMs < SAME_PRESS_MS) return;
    lastMs = event.timeStamp;
    press();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isSwitch(event)) return;
      if (event.repeat) take(event);
      else pressOnce(event);
    },
    how,
  );
  document.addEventListener('keyup', (event) => isSwitch(event) && take(event), how);
  document.addEventListener('pointerdown', pressOnce, how);
  // What a choice presses by itself is meant.
  for (const follow of FOLLOWS)
    document.addEventListener(follow, (event) => event.isTrusted && take(event), how);
}

function isSwitch(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  return CODES.includes(event.code) && !(event.target instanceof Element && event.target.matches(TYPED_IN));
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
