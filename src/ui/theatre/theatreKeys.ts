// The keys of the theatre: they move through the night as long as no control needs them for itself.
// Law: pure but for the theatre that it is given; a key that means nothing here is left to the browser.
import { LOOKS, SPEEDS, type Theatre } from '../../app/theatre.ts';

type Press = Pick<KeyboardEvent, 'code' | 'shiftKey'>;

/** @returns true when the key meant something. Escape is not for here: it closes what lies on top first. */
export function pressInTheatre(theatre: Theatre, { code, shiftKey }: Press): boolean {
  const watching = theatre.watching.peek();
  if (!watching) return false;
  switch (code) {
    case 'Space':
    case 'KeyK':
      theatre.watch({ playing: !watching.playing });
      return true;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = code === 'ArrowLeft' ? -1 : 1;
      if (shiftKey) theatre.leap(direction);
      else stepTick(theatre, direction);
      return true;
    }
    case 'Comma':
    case 'Period':
      theatre.leap(code === 'Comma' ? -1 : 1);
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
      theatre.watch({ speed: speedBeside(watching.speed, code === 'ArrowUp' ? 1 : -1) });
      return true;
    case 'Home':
    case 'End':
      theatre.watch({ playing: false, tick: code === 'Home' ? 0 : watching.lastTick });
      return true;
    case 'KeyM':
      theatre.watch({ wholeSheet: !watching.wholeSheet });
      return true;
    default:
      return chooseLook(theatre, code);
  }
}

function chooseLook(theatre: Theatre, code: string): boolean {
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1];
  const look = digit === undefined ? undefined : LOOKS[Number(digit) - 1];
  if (look) theatre.watch({ look });
  return look !== undefined;
}

export function stepTick(theatre: Theatre, direction: -1 | 1): void {
  const watching = theatre.watching.peek();
  if (!watching) return;
  const tick = Math.min(watching.lastTick, Math.max(0, watching.tick + direction));
  theatre.watch({ playing: false, tick });
}

/** @returns the next speed of those there are, or the same at either end. */
function speedBeside(speed: number, direction: -1 | 1): number {
  const faster = SPEEDS.find((other) => other > speed);
  const slower = [...SPEEDS].reverse().find((other) => other < speed);
  return (direction > 0 ? faster : slower) ?? speed;
}

const ARROWS = /^(Arrow|Home|End|Page)/;

/** @returns true when what has the focus needs this key itself. */
export function isNeededThere(target: Element | null, code: string): boolean {
  const control = target?.closest('input, select, textarea, button, a[href], summary, dialog');
  if (!control) return false;
  if (control.matches('select, textarea, dialog')) return true;
  if (control.matches('button, a[href], summary')) return /^(Space|Enter|NumpadEnter)$/.test(code);
  switch (control.getAttribute('type')) {
    case 'range':
      return ARROWS.test(code);
    case 'radio':
      return ARROWS.test(code) || code === 'Space';
    case 'checkbox':
      return code === 'Space';
    default:
      return true;
  }
}
