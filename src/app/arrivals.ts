// What comes from elsewhere and is opened: recordings by file, link and library, and free nights by their code.
// Law: what someone sent lies over a night that is under way, and never in its place: that is kept, and waits.
import type { Signal } from '@preact/signals-core';
import type { FreeRecipe } from '../content/free/recipe.ts';
import type { Level } from '../content/schema.ts';
import type { World } from '../core/world.ts';
import { type Decoded, decodeRecording } from '../replay/format.ts';
import type { Recording } from '../replay/recording.ts';
import type { FreeRoom } from './freeRoom.ts';
import type { Notice, Screen } from './game.ts';
import { isUnderWay, type LeftNights } from './leftNights.ts';
import { readNightLink } from './nightLink.ts';
import type { Nights } from './nights.ts';
import { growsFirst, type Opened, openDecoded } from './opening.ts';
import type { Pausing } from './pausing.ts';
import type { Session } from './session.ts';
import type { Shelf } from './shelf.ts';
import type { Watching } from './theatre.ts';

/** What they ask of the house that they come to. */
export interface ArrivalHouse {
  readonly screen: Signal<Screen>;
  readonly nights: Nights;
  readonly left: LeftNights;
  readonly pausing: Pausing;
  session(): Session | null;
  note(notice: Notice): void;
  goToTitle(): void;
  goOnAside(): void;
  /** The land of the night at hand grows, where it waited for what came. */
  wake(): void;
  take(level: Level): void;
  onceGrown(use: (world: World) => void): void;
  show(recording: Recording, world: World, from: Watching['from']): void;
}

/** A recording as it came. */
interface Sent {
  readonly name: string;
  readonly decoded: Decoded;
  readonly from: 'file' | 'link' | 'library';
}

/** Where they are let in. */
interface Desk {
  readonly library: Shelf;
  readonly free: FreeRoom;
}

export class Arrivals {
  readonly #house: ArrivalHouse;
  readonly #desk: Desk;

  constructor(house: ArrivalHouse, desk: Desk) {
    this.#house = house;
    this.#desk = desk;
  }

  openFile(name: string, bytes: Uint8Array, from: 'file' | 'library'): void {
    this.#read({ name, decoded: decodeRecording(bytes), from });
  }

  openLinked(decoded: Decoded): void {
    this.#read({ name: 'link', decoded, from: 'link' });
  }

  /** @param fragment of a link to a free night, from its `#`. */
  openNight(fragment: string): void {
    const { left, screen } = this.#house;
    const { free } = this.#desk;
    const link = readNightLink(fragment);
    if (!link.ok) return this.#refuse(link.notice);
    this.#layAside();
    left.note(this.#house.session());
    this.#house.goToTitle();
    free.visit();
    screen.value = 'free';
    free.drawCode(link.code, true);
  }

  #read(sent: Sent): void {
    const recipe = growsFirst(sent.decoded, this.#house.nights.find);
    if (recipe) return this.#growFirst(sent, recipe);
    this.#open(this.#match(sent), sent.from);
  }

  #match({ name, decoded, from }: Sent): Opened {
    return openDecoded(name, decoded, this.#house.nights.find, from);
  }

  /** A free night that is not known here: its recording tells how it is made. */
  #growFirst(sent: Sent, recipe: FreeRecipe): void {
    const { nights, screen } = this.#house;
    this.#layAside();
    this.#house.left.note(this.#house.session());
    // As for a night whose land has not grown yet: the library stays open.
    if (screen.value !== 'library') this.#house.goToTitle();
    const tell = nights.expect();
    this.#desk.free.grow(recipe, {
      tell,
      end: (trouble) => {
        // Another way was taken meanwhile.
        if (!tell({ step: 'ready', share: 1 })) return;
        nights.unwish();
        if (trouble !== null) this.#refuse({ kind: 'broken', detail: trouble });
        const isOpen = trouble === null && this.#open(this.#match(sent), sent.from);
        if (!isOpen) this.#house.goOnAside();
      },
    });
  }

  /** @returns false where it cannot be: that is noted. */
  #open(opened: Opened, from: Watching['from']): boolean {
    const { nights, left, screen } = this.#house;
    if (!opened.ok) {
      this.#refuse(opened.notice);
      return false;
    }
    this.#layAside();
    left.note(this.#house.session());
    // The library stays open while the land grows; from elsewhere one waits at the title.
    if (opened.level !== nights.level && screen.value !== 'library') this.#house.goToTitle();
    this.#house.take(opened.level);
    this.#house.onceGrown((world) => this.#house.show(opened.recording, world, from));
    return true;
  }

  #refuse(notice: Notice): void {
    this.#house.note(notice);
    this.#house.wake();
  }

  /** What someone sent lies over a night that is under way: that is kept, and waits. */
  #layAside(): void {
    const { left, pausing } = this.#house;
    const session = this.#house.session();
    if (!session || !isUnderWay(session.night)) return;
    pausing.pause(session);
    this.#desk.library.keep(session.recording());
    left.layAside(session);
  }
}
