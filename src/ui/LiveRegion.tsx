// Tells a screen reader what has happened in the night, in whole words.
// Law: only what was heard is told; the decay of the letters is for the eye.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Announcer, announcementFor, makeAnnouncer } from './announcer.ts';
import { useGame } from './context.ts';

export function LiveRegion() {
  const game = useGame();
  const sentence = useSignal('');
  const voice = useRef<Announcer | null>(null);
  useEffect(() => {
    const announcer = makeAnnouncer((next) => {
      // The same words twice would not be read twice: a no-break space makes them new.
      sentence.value = sentence.value === next ? `${next}\u00a0` : next;
    });
    voice.current = announcer;
    const stopListening = game.onEvents((events) => {
      for (const event of events) {
        const told = announcementFor(event, game.page.value, game.settings.value.language);
        if (told) announcer.tell(told);
      }
    });
    return () => {
      stopListening();
      announcer.stop();
    };
  }, [game, sentence]);
  useSignalEffect(() => {
    const isNight = game.screen.value === 'play' || game.screen.value === 'pause';
    // A night that was left has nothing more to say.
    if (isNight) return;
    voice.current?.stop();
    sentence.value = '';
  });
  return (
    <p class="for-readers" role="status" aria-live="polite">
      {sentence.value}
    </p>
  );
}
