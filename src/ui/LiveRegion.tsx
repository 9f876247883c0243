// Tells a screen reader what has happened in the night, in whole words.
// Law: only what was heard is told; the decay of the letters is for the eye.
import { effect, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../app/game.ts';
import type { NightEvent } from '../core/event.ts';
import type { ReadonlyNight } from '../core/night.ts';
import { say } from '../i18n/say.ts';
import { isBearingAloud } from './announcer.ts';
import { answerSentence } from './answer.ts';
import { useGame } from './context.ts';
import { Ear } from './ear/ear.ts';
import { askOf, earHouse } from './ear/house.ts';
import { Line } from './ear/Line.tsx';
import { notify } from './ear/notify.ts';
import { nowTold, Regions, soonTold } from './regions.tsx';
import { eventWords } from './theatre/eventWords.ts';
import { useMomentText } from './theatre/Timeline.tsx';

export function LiveRegion() {
  const game = useGame();
  const told = useSignal<readonly string[]>([]);
  const ear = useRef<Ear | null>(null);
  useAnswers(ear);
  useGuarded(ear);
  useMoments(ear);
  useEffect(() => {
    const made = new Ear({
      ...earHouse(game),
      speak: (sentence, priority) => {
        told.value = [...told.value, sentence].slice(-MOST_TOLD);
        notify(sentence, priority === 'now');
        const region = priority === 'now' ? nowTold : soonTold;
        // The same words twice would not be read twice: a no-break space makes them new.
        region.value = region.value === sentence ? `${sentence}\u00a0` : sentence;
      },
    });
    ear.current = made;
    const lastBearing = { tick: -1 };
    const stopListening = game.onEvents((events, night) => {
      if (game.screen.value === 'watch') tellWatched(events, night, game, made, lastBearing);
      else made.hear(events, night);
    });
    const stopLooking = game.hud.subscribe(() => {
      if (game.screen.peek() === 'play') made.look();
    });
    return () => {
      stopListening();
      stopLooking();
      made.stop();
    };
  }, [game, told]);
  useAskings(ear);
  useSignalEffect(() => {
    const { value } = game.screen;
    // An order is for the night that goes on.
    if (value !== 'play') ear.current?.leave();
    if (['play', 'pause', 'things'].includes(value)) return;
    // A night that was left has nothing more to say.
    ear.current?.stop();
    game.ear.close();
    [soonTold.value, nowTold.value, told.value] = ['', '', []];
  });
  return (
    <>
      <Regions />
      {game.ear.line.value && <Line say={(line) => ear.current?.say(line)} told={told.value} />}
    </>
  );
}

/** As many sentences are shown again over the line. */
const MOST_TOLD = 6;

/** What is told of a watched night is told as in its list; of many bearings only some, the rest is left to the list. */
function tellWatched(
  events: readonly NightEvent[],
  { world, tick }: ReadonlyNight,
  game: Game,
  announcer: Pick<Ear, 'tell'>,
  lastBearing: { tick: number },
): void {
  const telling = { language: game.settings.value.language, page: game.page.value, world };
  const speed = game.theatre.watching.peek()?.speed ?? 1;
  for (const event of events) {
    if (event.kind === 'bearingTaken') {
      if (!isBearingAloud(lastBearing.tick, tick, speed)) continue;
      lastBearing.tick = tick;
    }
    const sentence = eventWords(event, telling);
    if (sentence) announcer.tell({ kind: event.kind, sentence });
  }
}

/** A moment that was gone to is told when it rests, unless the slider that has the focus tells it itself. */
function useMoments(voice: { readonly current: Ear | null }): void {
  const { theatre } = useGame();
  const sentence = useMomentText();
  const tick = theatre.watching.value?.tick ?? -1;
  const isStill = theatre.watching.value?.playing === false;
  const last = useRef(-1);
  useEffect(() => {
    const isNew = isStill && last.current >= 0 && last.current !== tick;
    last.current = tick;
    if (!isNew) return;
    const timer = setTimeout(() => {
      if (document.activeElement?.getAttribute('type') === 'range') return;
      voice.current?.tell({ kind: 'moment', sentence });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [tick, isStill, sentence, voice]);
}

/** How one speaks from now on has no event: it is told when the player changes it. */
function useGuarded(voice: { readonly current: Ear | null }): void {
  const game = useGame();
  useEffect(() => {
    let last = false;
    return effect(() => {
      const hud = game.hud.value;
      const isGuarded = hud?.guarded ?? false;
      if (isGuarded === last) return;
      last = isGuarded;
      // A new night begins plainly without a word.
      if (hud?.tick === 0) return;
      const sentence = say(
        game.settings.peek().language,
        isGuarded ? 'announce.guardedOn' : 'announce.guardedOff',
      );
      voice.current?.tell({ kind: 'guarded', sentence });
    });
  }, [game, voice]);
}

/** The point is told of when it rests; as it is opened the panel itself is read. */
const REST_MS = 400;

function useAnswers(voice: { readonly current: Ear | null }): void {
  const game = useGame();
  useEffect(() => {
    let last = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      const answer = game.asked.value;
      const { language } = game.settings.value;
      const sentence = answer ? answerSentence(answer, language) : '';
      clearTimeout(timer);
      const wasClosed = last === '';
      if (sentence === '' || wasClosed) {
        last = sentence;
        return;
      }
      timer = setTimeout(() => {
        if (sentence !== last) voice.current?.tell({ kind: 'asked', sentence });
        last = sentence;
      }, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [game, voice]);
}

/** What is asked by a key or a button. */
function useAskings(voice: { readonly current: Ear | null }): void {
  const game = useGame();
  useEffect(() => {
    return game.ear.asked.subscribe((asked) => {
      if (asked && voice.current) askOf(voice.current, asked.what);
    });
  }, [game, voice]);
}
