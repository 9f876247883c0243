// What someone has just done, in one line at the foot of the map: for those who do not hear it.
// Law: for a moment only, and never a question; a screen reader hears the same from the live region.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useGame } from '../context.ts';
import { peopleWords } from '../words.ts';

const SHOWN_MS = 5000;

export function Caption() {
  const game = useGame();
  const words = useSignal('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopListening = game.onEvents((events, night) => {
      const { language } = game.settings.value;
      const told = events.map((event) => peopleWords(event, night, language)).filter((one) => one !== null);
      const newest = told.at(-1);
      if (newest === undefined) return;
      words.value = newest;
      clearTimeout(timer);
      timer = setTimeout(() => {
        words.value = '';
      }, SHOWN_MS);
    });
    return () => {
      stopListening();
      clearTimeout(timer);
    };
  }, [game, words]);
  return (
    <p class="caption" aria-hidden="true">
      {words.value && <span>{words.value}</span>}
    </p>
  );
}
