// The few words before the night: in the margin until the phone comes out, on a small window until the first touch.
// Law: never on the map of a phone, and never in the way: any touch, any step puts them away there, but a touch that may
// move them along where they are longer than their place.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { languageOf, wordsIn } from '../../i18n/language.ts';
import { useGame, useLanguage, useReading, useSay } from '../context.ts';
import { PhonePicture } from './Phone.tsx';

/** A night this young has only just begun. */
const YOUNG_TICKS = 20;

/** @returns true until the player has begun: what follows is told by the instruments. */
export function useIsBefore(): boolean {
  const game = useGame();
  const isOnTheWay = useSignal(false);
  const isYoung = useReading((hud) => hud.tick < YOUNG_TICKS, false);
  const isUnspoken = useReading((hud) => hud.phone === 'off' && hud.lines.length === 0, false);
  useEffect(() => {
    if (isYoung) isOnTheWay.value = false;
  }, [isYoung, isOnTheWay]);
  useEffect(() => {
    const goOn = (): void => {
      isOnTheWay.value = true;
    };
    const touch = ({ target, pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch' || !mayMove(target)) goOn();
    };
    window.addEventListener('pointerdown', touch);
    const stopListening = game.onEvents((events) => {
      if (events.some(({ kind }) => kind === 'footstep')) goOn();
    });
    return () => {
      window.removeEventListener('pointerdown', touch);
      stopListening();
    };
  }, [game, isOnTheWay]);
  return isUnspoken && !isOnTheWay.value;
}

/** @returns true for these words where a part of them lies out of sight. */
function mayMove(target: EventTarget | null): boolean {
  const words = target instanceof Element ? target.closest('.before') : null;
  const place = words?.closest('.margin');
  return place != null && place.scrollHeight > place.clientHeight + 1;
}

export function Before() {
  const { page } = useGame();
  const language = useLanguage();
  const tell = useSay();
  const isUnspoken = useReading((hud) => hud.phone === 'off' && hud.lines.length === 0, false);
  const night = page.value;
  if (!isUnspoken || !night) return null;
  return (
    <section class="before" aria-label={wordsIn(night.title, language)}>
      <div class="before-phone">
        <PhonePicture />
      </div>
      <p class="before-who">
        <span class="mono">{night.year}</span>
        <span>{tell('before.called', { name: wordsIn(night.farName, language) })}</span>
      </p>
      <p class="before-words" lang={languageOf(night.before, language)}>
        {wordsIn(night.before, language)}
      </p>
    </section>
  );
}
