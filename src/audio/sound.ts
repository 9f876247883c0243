// The one entrance to sound: wakes at the first press, follows the night, and sleeps whenever the night does.
// Law: nobody ever waits for sound; a device that gives none changes nothing else.
import type { Game } from '../app/game.ts';
import { onShown, tellSoundLost } from '../platform/visibility.ts';
import { masterGain } from './loudness.ts';
import type { Samples } from './samples.ts';
import { readScene } from './scene.ts';
import { Soundscape } from './soundscape.ts';

/** Looks at the night: at most 20 a second. */
const LOOK_MS = 50;
/** Time constants of the fades in seconds, and how long to wait before the sound sleeps. */
const RISE_SECONDS = 0.25;
const FALL_SECONDS = 0.08;
const ASLEEP_AFTER_MS = 600;
/** Browsers let sound begin only within one of these; on iOS pressing is not yet enough, letting go is. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'touchend', 'click'] as const;

export function startSound(game: Game): void {
  const player = new Player(game);
  for (const press of PRESSES) {
    window.addEventListener(press, () => player.wake(), { capture: true, passive: true });
  }
  onShown((isShown) => player.show(isShown));
  game.onEvents((events, night) => player.happen(events, night));
  for (const reading of [game.screen, game.settings, game.standing, game.theatre.watching])
    reading.subscribe(() => player.settle());
  playWanted(game);
}

/** Sounds by themselves are fetched when the first of them is wanted. */
function playWanted(game: Game): void {
  let samples: Samples | null = null;
  game.ear.wanted.subscribe(async (wanted) => {
    if (!wanted) return;
    try {
      samples ??= new (await import('./samples.ts')).Samples();
      samples.play(wanted, game.settings.peek());
    } catch {
      // No sound on this device: what it would have told stands in words.
    }
  });
}

class Player {
  readonly #game: Game;
  #context: AudioContext | null = null;
  #soundscape: Soundscape | null = null;
  #isBarred = false;
  #isShown = !document.hidden;
  #isAwake = false;
  #level = 0;
  #looking: ReturnType<typeof setInterval> | undefined;
  #sleeping: ReturnType<typeof setTimeout> | undefined;

  constructor(game: Game) {
    this.#game = game;
  }

  /** Within a press: makes the context once, and asks again for one that was interrupted. */
  wake(): void {
    if (this.#context?.state === 'closed') this.#forget();
    if (!this.#context && !this.#isBarred) this.#make();
    if (this.#isAwake) this.#resume();
    else this.settle();
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    this.settle();
  }

  /** Brings the sound in line with the screen, the page and the settings. */
  settle(): void {
    if (!this.#soundscape) return;
    const { volume, muted } = this.#game.settings.value;
    this.#soundscape.set(this.#game.settings.value);
    const level = this.#isNightHeard() ? masterGain(volume, muted) : 0;
    if (level === this.#level) return;
    this.#level = level;
    this.#soundscape.fade(level, level > 0 ? RISE_SECONDS : FALL_SECONDS);
    if (level > 0 && !this.#isAwake) this.#rise();
    if (level === 0 && this.#isAwake) this.#fallAsleep();
  }

  happen(...happened: Parameters<Soundscape['happen']>): void {
    if (this.#isSounding()) this.#soundscape?.happen(...happened);
  }

  #make(): void {
    try {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#soundscape = new Soundscape(this.#context);
      this.#context.addEventListener('statechange', () => this.#tellIfTaken());
      this.#fallAsleep();
    } catch {
      // No sound on this device, or none allowed: asking again at each press would change nothing.
      this.#isBarred = true;
      this.#context = null;
    }
  }

  /** Whoever has to answer a call has no hand left for the night. */
  #tellIfTaken(): void {
    if (this.#isAwake && this.#context?.state === 'interrupted') tellSoundLost();
  }

  /** A device that went away may have taken the context with it: nothing of it sounds any more. */
  #forget(): void {
    clearTimeout(this.#sleeping);
    clearInterval(this.#looking);
    this.#looking = undefined;
    this.#context = null;
    this.#soundscape = null;
    this.#isAwake = false;
    this.#level = 0;
  }

  #isNightHeard(): boolean {
    if (!this.#isShown) return false;
    const screen = this.#game.screen.value;
    if (screen === 'play') return !this.#game.standing.value;
    return screen === 'watch' && this.#game.theatre.watching.value?.playing === true;
  }

  #rise(): void {
    this.#isAwake = true;
    clearTimeout(this.#sleeping);
    this.#resume();
    this.#looking ??= setInterval(() => this.#look(), LOOK_MS);
  }

  #fallAsleep(): void {
    this.#isAwake = false;
    clearInterval(this.#looking);
    this.#looking = undefined;
    clearTimeout(this.#sleeping);
    const context = this.#context;
    this.#sleeping = setTimeout(() => void context?.suspend().catch(ignore), ASLEEP_AFTER_MS);
  }

  #resume(): void {
    // Asked of a running one too: it may be on its way to sleep, which its state does not tell yet.
    if (this.#context && this.#context.state !== 'closed') void this.#context.resume().catch(ignore);
  }

  #look(): void {
    const frame = this.#game.frame();
    if (frame && this.#isSounding())
      this.#soundscape?.follow(readScene(frame, this.#game.settings.value.gentle));
  }

  /** A context that stands still keeps no time: what is set then would all sound at once. */
  #isSounding(): boolean {
    return this.#isAwake && this.#context?.state === 'running';
  }
}

/** A refusal to wake or to sleep is tried again at the next press. */
function ignore(): void {}
