// The game in a frame of another page: what that page may ask, what it is told, and when its keys are its own again.
// Law: no host takes a night, or the words of a message, away from whoever is at it; nothing is told but that a night began and how it ended.
import type { HostMessage, ToHost } from '../content/hostMessage.ts';
import type { Game, NightPage, OutcomePage, Screen } from './game.ts';
import type { Visit } from './visit.ts';

interface EmbeddingHouse {
  readonly game: Game;
  readonly covered: Visit['covered'];
  /** Has its own nights: of the free ones there is one alone. */
  readonly isClass: boolean;
  tell(message: ToHost): void;
  /** For developers. */
  note(words: string): void;
}

/** From the map of a night on to what follows it. */
const IN_A_NIGHT: readonly Screen[] = ['map', 'play', 'pause', 'things', 'watch', 'outcome', 'between'];
/** Where words and buttons still have room. */
const LEAST_WIDTH_PX = 320;
const LEAST_HEIGHT_PX = 360;

export class Embedding {
  readonly #house: EmbeddingHouse;
  #size: Extract<ToHost, { kind: 'size' }> | null = null;
  #begun: NightPage | null = null;
  #ended: OutcomePage | null = null;

  constructor(house: EmbeddingHouse) {
    this.#house = house;
    house.game.screen.subscribe((screen) => this.#follow(screen));
    house.covered.subscribe((isCovered) => house.tell({ kind: 'keys', taken: !isCovered }));
    this.#greet();
  }

  resize(widthPx: number, heightPx: number): void {
    const least = { leastWidthPx: LEAST_WIDTH_PX, leastHeightPx: LEAST_HEIGHT_PX };
    this.#size = { kind: 'size', widthPx, heightPx, ...least };
    this.#house.tell(this.#size);
  }

  hear(message: HostMessage): void {
    const { game } = this.#house;
    switch (message.kind) {
      case 'hello':
        return this.#greet();
      case 'open':
        return this.#open(message);
      case 'pause':
        return holdNight(game);
      case 'language':
        return game.change({ language: message.language });
      default:
        return message satisfies never;
    }
  }

  #greet(): void {
    const { game, tell } = this.#house;
    const { language } = game.settings.value;
    tell({ kind: 'ready', language, levels: game.nights.map(({ levelId }) => levelId) });
    if (this.#size) tell(this.#size);
  }

  #open(message: Extract<HostMessage, { kind: 'open' }>): void {
    const { game, isClass, note } = this.#house;
    const screen = game.screen.value;
    if (screen === 'message') return note('open: expected no message to be under way');
    if (IN_A_NIGHT.includes(screen)) return note('open: expected no night to be under way');
    if ('night' in message && isClass) return note('open: night: expected a level, in a class');
    if ('night' in message) return game.free.drawCode(message.night);
    if (!game.nights.some(({ levelId }) => levelId === message.level))
      return note(`open: level: expected one of those that ready tells, got ${message.level}`);
    if (game.page.value?.levelId === message.level)
      return note(`open: level: expected another than the one that lies there, got ${message.level}`);
    game.choose(message.level);
  }

  #follow(screen: Screen): void {
    const { game, tell } = this.#house;
    const page = game.page.peek();
    const end = game.outcome.peek();
    const isHeld = screen === 'pause' || screen === 'things';
    if (screen === 'play' && page && page !== this.#begun)
      tell({ kind: 'nightBegan', level: page.levelId, sheet: page.sheetNumber });
    // A night that was laid aside and is taken up again does not begin a second time.
    if (screen === 'play' || isHeld) this.#begun = page;
    if (screen === 'outcome' && page && end && end !== this.#ended) tell(endOf(page, end));
    this.#ended = end;
  }
}

export function holdNight(game: Game): void {
  if (game.screen.value === 'play' || game.screen.value === 'watch') game.act({ kind: 'pause' });
}

function endOf(page: NightPage, { outcome, heardByLine }: OutcomePage): ToHost {
  return {
    kind: 'nightEnded',
    level: page.levelId,
    sheet: page.sheetNumber,
    outcome,
    linesHeard: heardByLine.filter(Boolean).length,
    linesTotal: heardByLine.length,
  };
}
