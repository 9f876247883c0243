// Escape leaves a page.
// Law: a dialog that lies over the page is left first, and whoever types or chooses keeps the key.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openDialogs } from '../../input/hands.ts';

const KEEPS_ESCAPE = 'input:not([type="checkbox"], [type="radio"]), select, textarea';

export function useLeaveByKey(leave: () => void): void {
  const newest = useRef(leave);
  newest.current = leave;
  // Before the page is seen: whoever turns back at once is heard.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.code !== 'Escape' || event.defaultPrevented || openDialogs() > 0) return;
      if (!target?.closest(KEEPS_ESCAPE)) newest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
