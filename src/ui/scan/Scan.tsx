// One switch for everything, as it is seen: what can be chosen, and what of it is lit.
// Law: the light moves at the player's own pace, and a press at any moment does exactly what the words say that are lit.
import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onSwitch } from '../../input/oneSwitch.ts';
import { useGame, useSay } from '../context.ts';
import { Board } from './board.ts';

/** How often it is looked at what there is, in ms. */
const LOOK_MS = 100;

export function Scan() {
  const { settings } = useGame();
  const isOn = useComputed(() => settings.value.oneButton).value;
  return isOn ? <Scanning /> : null;
}

function Scanning() {
  const game = useGame();
  const tell = useSay();
  const board = useRef<Board | null>(null);
  board.current ??= new Board(game, tell);
  const { current } = board;
  current.speak(tell);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const control = new AbortController();
    const press = (): void => current.press();
    onSwitch(press, control.signal);
    place.current?.addEventListener('padbutton', press, { signal: control.signal });
    let lastMs = performance.now();
    // It may have been turned on in the middle of a night.
    game.turns.hold();
    current.look();
    const timer = setInterval(() => {
      const now = performance.now();
      current.pass(now - lastMs);
      lastMs = now;
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      control.abort();
      current.leave();
    };
  }, [current, game]);
  useOnTop(place);
  const { kind, offers } = current.shown.value;
  const lit = offers.find(({ key }) => key === current.lit.value);
  useRing(kind === 'page' ? lit?.element : undefined);
  return (
    <section
      ref={place}
      class={`scan is-${kind}`}
      popover="manual"
      data-hears-buttons
      aria-label={tell('scan.title')}
    >
      {kind === 'night' && (
        <ul class="scan-list">
          {offers.map(({ key, words }) => (
            <li key={key} class={key === current.lit.value ? 'is-lit' : ''} data-offer={key}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {kind === 'page' && lit && (
        <p class="scan-list">
          <span class="is-lit" data-offer={lit.key}>
            {lit.words}
          </span>
        </p>
      )}
      <p class="scan-how">{kind === 'runs' ? tell('scan.runs') : tell('scan.how')}</p>
    </section>
  );
}

/** Over whatever dialog was opened last: of those on top, the last one shown lies highest. */
function useOnTop(place: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const show = (): void => {
      place.current?.hidePopover();
      place.current?.showPopover();
    };
    show();
    let dialogs = 0;
    const watch = new MutationObserver(() => {
      const { length } = document.querySelectorAll('dialog[open]');
      if (length > dialogs) show();
      dialogs = length;
    });
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
    return () => watch.disconnect();
  }, [place]);
}

function useRing(element: HTMLElement | undefined): void {
  useLayoutEffect(() => {
    element?.classList.add('is-scanned');
    return () => element?.classList.remove('is-scanned');
  }, [element]);
}
