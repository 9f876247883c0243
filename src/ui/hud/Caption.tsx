// What is heard and what someone has just done, in one line or two at the foot of the map: for those who do not hear it.
// Law: for a moment only, and never a question; one new line at a time, and no old news. A screen reader has its own.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Announcer, makeAnnouncer } from '../announcer.ts';
import { useGame } from '../context.ts';
import { clickCaption, Listening } from '../listening.ts';
import { peopleWords } from '../peopleWords.ts';

const SHOWN_MS = 5000;
/** What has waited longer than this is not heard any more. */
const FRESH_MS = 2500;
const MOST_LINES = 2;
/** Ticks between two times that one listens. */
const LISTEN_TICKS = 5;

interface Line {
  readonly number: number;
  readonly words: string;
}

export function Caption() {
  const lines = useLines();
  return (
    <p class="caption" aria-hidden="true">
      {lines.map(({ number, words }) => (
        <span key={number}>{words}</span>
      ))}
    </p>
  );
}

function useLines(): readonly Line[] {
  const lines = useSignal<readonly Line[]>([]);
  const announcer = useRef<Announcer | null>(null);
  useEffect(() => {
    let number = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const show = (words: string): void => {
      const line = { number: number++, words };
      // The same words again are the same line, for longer.
      const others = lines.value.filter((other) => other.words !== words);
      lines.value = [...others, line].slice(-MOST_LINES);
      const timer = setTimeout(() => {
        timers.delete(timer);
        lines.value = lines.value.filter((other) => other !== line);
      }, SHOWN_MS);
      timers.add(timer);
    };
    const telling = makeAnnouncer(show, FRESH_MS);
    announcer.current = telling;
    return () => {
      telling.stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [lines]);
  useDeeds(announcer);
  useSounds(announcer);
  return lines.value;
}

/** What people do, and what clicks. */
function useDeeds(announcer: { readonly current: Announcer | null }): void {
  const game = useGame();
  useEffect(
    () =>
      game.onEvents((events, night) => {
        const { language, captions } = game.settings.value;
        for (const event of events) {
          const sentence = peopleWords(event, night, language);
          if (sentence !== null) announcer.current?.tell({ kind: event.kind, sentence });
          const click = captions ? clickCaption(event, night, language) : null;
          if (click) announcer.current?.tell(click);
        }
      }),
    [game, announcer],
  );
}

function useSounds(announcer: { readonly current: Announcer | null }): void {
  const game = useGame();
  const listening = useRef(new Listening());
  const moment = useComputed(() => Math.floor((game.hud.value?.tick ?? 0) / LISTEN_TICKS)).value;
  const { captions } = game.settings.value;
  useEffect(() => {
    if (!captions) return listening.current.forget();
    const night = moment >= 0 ? game.frame()?.night : undefined;
    if (!night) return;
    for (const news of listening.current.hear(night, game.settings.peek().language))
      announcer.current?.tell(news);
  }, [moment, captions, game, announcer]);
}
