// What one switch can choose just now, and what comes of it: deeds and places in the night, controls on pages.
// Law: one list for all; a choice does what a press by hand would do, and never more.
import { signal } from '@preact/signals';
import type { Game } from '../../app/game.ts';
import { isNightWaiting } from '../../app/holding.ts';
import { isOnlyTold } from '../../app/meaning.ts';
import { Scanner } from '../../app/scanner.ts';
import { stretchesOf, type WayPoint, wayPointsOf } from '../../app/wayPoints.ts';
import { metersText, whereText } from '../../i18n/units.ts';
import { actionOf, type Plain } from '../../input/action.ts';
import type { Say } from '../context.ts';
import {
  chooseNext,
  nameOf,
  readOn,
  ScrolledPage,
  type Stop,
  scannedRoot,
  slide,
  stopsIn,
} from './pageOffers.ts';

export interface Offer {
  readonly key: string;
  readonly words: string;
  /** What is lit on the page; in the night the list itself is. */
  readonly element?: HTMLElement;
  readonly choose: () => void;
}

/** Where on the board one is: at the deeds, at places to walk to, at what is needed less often. */
type Level = 'deeds' | 'walk' | 'stretch' | 'more';

/** Where on a page: in it, in one of its groups, or at a slider. */
interface Within {
  readonly root: HTMLElement;
  readonly element: HTMLElement;
}

export class Board {
  readonly scanner = new Scanner<Offer>();
  /** What is shown: `runs` while the night goes on. */
  readonly shown = signal<{ readonly kind: 'night' | 'page' | 'runs'; readonly offers: readonly Offer[] }>({
    kind: 'runs',
    offers: [],
  });
  readonly lit = signal('');
  readonly #game: Game;
  #tell: Say;
  #level: Level = 'deeds';
  /** Nothing is looked for twice: places are as they were when the list was opened. */
  #places: readonly WayPoint[] = [];
  #within: Within | null = null;
  readonly #page = new ScrolledPage();
  #told = '';

  constructor(game: Game, tell: Say) {
    this.#game = game;
    this.#tell = tell;
  }

  /** The words of another language. */
  speak(tell: Say): void {
    this.#tell = tell;
  }

  /** Looks at what there is now; where it is something else, from the beginning. */
  look(): void {
    const kind = this.#kindNow();
    const offers = this.#offersOf(kind);
    if (kind === this.shown.value.kind) this.scanner.keep(offers);
    else this.#begin(offers);
    const told = JSON.stringify([kind, offers]);
    if (told !== this.#told) this.shown.value = { kind, offers };
    this.#told = told;
    this.#light();
  }

  pass(elapsedMs: number): void {
    this.look();
    if (this.scanner.pass(elapsedMs, this.#game.settings.value.scanSeconds * 1000)) this.#light();
  }

  leave(): void {
    this.#page.leave();
  }

  press(): void {
    if (this.#kindNow() === 'runs') this.#game.turns.hold();
    else this.scanner.lit?.choose();
    this.look();
  }

  #begin(offers: readonly Offer[]): void {
    this.#level = 'deeds';
    this.scanner.begin(offers);
  }

  #light(): void {
    const { lit } = this.scanner;
    const key = lit?.key ?? '';
    if (key === this.lit.value) return;
    this.lit.value = key;
    lit?.element?.focus();
  }

  #kindNow(): 'night' | 'page' | 'runs' {
    const isLive = this.#game.screen.value === 'play' && document.querySelector('dialog[open]') === null;
    if (!isLive) return 'page';
    return this.#game.turns.isChoosing.value ? 'night' : 'runs';
  }

  #offersOf(kind: 'night' | 'page' | 'runs'): Offer[] {
    if (kind === 'page') return this.#onPage();
    if (kind === 'runs') return [];
    if (this.#game.asked.value) return [this.#act('back', this.#tell('common.close'))];
    if (this.#level === 'walk') return this.#walks();
    if (this.#level === 'stretch') return [...this.#to(this.#places), this.#leading('deeds', 'scan.out')];
    return this.#level === 'more' ? this.#more() : this.#deeds();
  }

  #deeds(): Offer[] {
    const hud = this.#game.hud.value;
    if (!hud) return [];
    const tell = this.#tell;
    const isOnLine = hud.phone === 'inCall' || hud.phone === 'ringing';
    const may = (isSo: boolean, ...offers: readonly Offer[]) => (isSo ? offers : []);
    const walk = this.#leading('walk', 'scan.walk');
    return [
      ...may(!isOnlyTold(hud.primary), this.#act('primary', tell(`action.${hud.primary}`))),
      ...may(!isOnLine, walk),
      { key: 'wait', words: tell('scan.wait'), choose: () => this.#game.turns.pass() },
      ...may(hud.phone !== 'off', this.#act('hangUp', tell(isOnLine ? 'action.hangUp' : 'action.putAway'))),
      ...may(
        isOnLine && hud.network === 'foreign',
        this.#act('toggleGuarded', tell(hud.guarded ? 'scan.plain' : 'action.guarded')),
      ),
      ...may(isOnLine, walk),
      this.#act('toggleLow', tell(hud.low ? 'scan.unlow' : 'action.low')),
      this.#act('toggleRun', tell(hud.running ? 'scan.unrun' : 'action.run')),
      this.#leading('more', 'scan.more'),
    ];
  }

  #more(): Offer[] {
    const tell = this.#tell;
    const hud = this.#game.hud.value;
    const led = hud?.led?.state;
    return [
      this.#act('things', tell('action.things')),
      ...(led === undefined
        ? []
        : [this.#act('toggleWait', tell(led === 'following' ? 'action.waitHere' : 'action.comeOn'))]),
      ...(hud && hud.things.legal !== 'none' ? [this.#act('otherPhone', tell('action.otherPhone'))] : []),
      this.#act('ask', tell('action.ask')),
      this.#act('toggleSheet', tell('action.sheet')),
      this.#act('pause', tell('keys.pause')),
      this.#leading('deeds', 'scan.out'),
    ];
  }

  #walks(): Offer[] {
    const stop: Offer = {
      key: 'stop',
      words: this.#tell('scan.stop'),
      choose: () => this.#game.act({ kind: 'walk', heading: -1, slowly: false }),
    };
    const isWalking = this.#game.frame()?.goal !== null;
    return [
      ...this.#to(this.#places),
      this.#leading('stretch', 'scan.directions'),
      ...(isWalking ? [stop] : []),
      this.#leading('deeds', 'scan.out'),
    ];
  }

  #to(places: readonly WayPoint[]): Offer[] {
    const language = this.#game.settings.value.language;
    return places.map(({ kind, place, at }, index) => ({
      key: `${kind}${index}`,
      words:
        kind === 'stretch'
          ? this.#tell('scan.stretch', {
              meters: metersText(language, at.meters),
              direction: this.#tell(`direction.${at.eighth}`),
            })
          : this.#tell(`scan.${kind}`, { where: whereText(language, at) }),
      choose: () => {
        this.#level = 'deeds';
        this.#game.act({ kind: 'walkTo', place });
      },
    }));
  }

  #act(kind: Plain, words: string): Offer {
    const choose = (): void => {
      this.#level = 'deeds';
      this.#game.act(actionOf(kind));
    };
    return { key: kind, words, choose };
  }

  /** To another list of the board. */
  #leading(level: Level, words: 'scan.walk' | 'scan.directions' | 'scan.more' | 'scan.out'): Offer {
    const choose = (): void => {
      const night = this.#game.frame()?.night;
      if (night && level === 'walk') this.#places = wayPointsOf(night);
      if (night && level === 'stretch') this.#places = stretchesOf(night);
      this.#level = level;
      this.scanner.begin(this.#offersOf('night'));
    };
    return { key: level, words: this.#tell(words), choose };
  }

  #onPage(): Offer[] {
    const root = scannedRoot();
    if (!root) return [];
    if (this.#within?.root !== root || !this.#within.element.isConnected) this.#within = null;
    const element = this.#within?.element ?? root;
    if (element instanceof HTMLInputElement) return this.#atSlider(element);
    const stops = stopsIn(element).map((stop, index) => this.#ofStop(stop, index, root));
    return [...stops, ...this.#besides(root)];
  }

  #besides(root: HTMLElement): Offer[] {
    if (this.#within) return [this.#out()];
    const box = this.#page.box(root);
    const read = { key: 'read', words: this.#tell('scan.read'), choose: () => box && readOn(box) };
    const wait = { key: 'wait', words: this.#tell('scan.wait'), choose: () => this.#game.turns.pass() };
    return [...(box ? [read] : []), ...(this.#mayWait() ? [wait] : [])];
  }

  /** Whoever is held may have nothing to do but wait, unless those who hold him wait for him. */
  #mayWait(): boolean {
    const { screen, hud, settings } = this.#game;
    const night = this.#game.frame()?.night;
    if (screen.value !== 'play' || !night || hud.value?.held === null) return false;
    return !isNightWaiting(settings.value, night, false);
  }

  #ofStop(stop: Stop, index: number, root: HTMLElement): Offer {
    const { element, controls } = stop;
    const isRange = element instanceof HTMLInputElement && element.type === 'range';
    const choose = (): void => {
      if (controls.length > 1 || isRange) this.#goIn({ root, element });
      else if (element instanceof HTMLSelectElement) chooseNext(element);
      else element.click();
    };
    return { key: `${index}${nameOf(stop)}`, words: nameOf(stop), element, choose };
  }

  #atSlider(slider: HTMLInputElement): Offer[] {
    const tell = this.#tell;
    return [
      { key: 'less', words: tell('scan.less'), element: slider, choose: () => slide(slider, -1) },
      { key: 'further', words: tell('scan.further'), element: slider, choose: () => slide(slider, 1) },
      this.#out('scan.done'),
    ];
  }

  #goIn(within: Within): void {
    this.#within = within;
    this.scanner.begin(this.#onPage());
  }

  #out(words: 'scan.out' | 'scan.done' = 'scan.out'): Offer {
    const choose = (): void => {
      this.#within = null;
      this.scanner.begin(this.#onPage());
    };
    return { key: 'out', words: this.#tell(words), choose };
  }
}
