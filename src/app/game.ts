// The one door between the session and its faces: picture, words and sound hold a Game and nothing else of app.
// Law: a face reads signals and frames and sends actions; it never touches a night.
import type { ReadonlySignal } from '@preact/signals-core';
import type { CallEnd, NightEvent } from '../core/event.ts';
import type { ReadonlyNight, Sentence } from '../core/night.ts';
import type { Ledger } from '../core/systems/transfer.ts';
import type { Place } from '../core/terrain/sheet.ts';
import type { Action } from '../input/action.ts';
import type { AssistsUsed } from '../replay/recording.ts';
import type { Trace } from '../replay/trace.ts';
import type { Aids } from './aids.ts';
import type { Lent } from './comforts.ts';
import type { EarDoor } from './ear/door.ts';
import type { EarSettings } from './earSettings.ts';
import type { Explanation } from './explaining.ts';
import type { FreeNights } from './free.ts';
import type { HandSettings } from './handSettings.ts';
import type { HudState } from './hud.ts';
import type { Identity } from './identity.ts';
import type { Library } from './library.ts';
import type { MapMoves } from './mapMoves.ts';
import type { Tidings } from './memory.ts';
import type { Message } from './message.ts';
import type { PictureSettings } from './pictureSettings.ts';
import type { Sheets } from './sheets.ts';
import type { StoryPage } from './storyPage.ts';
import type { Ghost, Layers, Look, Theatre } from './theatre.ts';
import type { TimeSettings } from './timeSettings.ts';
import type { Volumes } from './volumes.ts';
import type { Language, Words } from './words.ts';

export type { Language, Words };

/** What a line gives to those who wait, once it was heard. */
export type Topic = 'proof' | 'health' | 'kin' | 'money' | 'danger' | 'next' | 'goodbye';

/** One line of a call, in the words of the level. */
export interface PageLine {
  readonly id: string;
  readonly voice: 'caller' | 'farEnd';
  readonly words: Words;
  /** The same said without names, or null where the plain words serve. */
  readonly guarded: Words | null;
  /** Which question of those who wait it answers or speaks of, or null. */
  readonly brings: Topic | null;
}

/** What the pages show of a night: its level's words and facts. */
export interface NightPage {
  readonly levelId: string;
  readonly sheetNumber: string;
  readonly place: Words;
  readonly title: Words;
  readonly year: number;
  readonly before: Words;
  /** Name of the one who is called, as the phone shows it. */
  readonly farName: Words;
  readonly lines: readonly PageLine[];
  /** Whom the country's own phone calls, and what is said then; null where there is none. */
  readonly legal: { readonly farName: Words; readonly lines: readonly PageLine[] } | null;
  /** Someone else is led up to make the call. */
  readonly isLed: boolean;
  /** Money is on its way from the far bank. */
  readonly isPaid: boolean;
  /** Numbers of the systems that this night is about. */
  readonly about: readonly number[];
  readonly river: Words;
  readonly seed: string;
  readonly luck: number;
  /** A place that shows the sheet well: the title looks from here. */
  readonly overlook: Place;
}

/** A night that can be chosen. */
export interface NightChoice {
  readonly levelId: string;
  readonly sheetNumber: string;
  readonly title: Words;
  readonly place: Words;
  /** How many walk and stand there tonight. */
  readonly inIt: NightCast;
  /** How many lines there are to say. */
  readonly linesTotal: number;
}

export interface NightCast {
  /** On foot with an antenna, in the open or under a coat. */
  readonly agents: number;
  readonly trucks: number;
  /** Antennas that stand. */
  readonly masts: number;
  readonly jammers: number;
  readonly neighbors: number;
}

/**
 * `pause` and `things` hold the night and lie over it; `between` comes before a night of the story. `free` is the page of
 * the free nights; on the `map` the sheet of the night at hand is studied before one goes.
 */
export type Screen =
  | 'title'
  | 'play'
  | 'pause'
  | 'things'
  | 'outcome'
  | 'watch'
  | 'library'
  | 'sheets'
  | 'message'
  | 'between'
  | 'free'
  | 'map';

export type LibraryDeed = 'keep' | 'import' | 'rename' | 'remove' | 'read' | 'export';

export type Notice =
  | { readonly kind: 'storageRefused' }
  | { readonly kind: 'noWebgl' }
  | { readonly kind: 'contextLost' }
  | { readonly kind: 'badLevel'; readonly detail: string }
  | { readonly kind: 'badReplay'; readonly detail: string; readonly from: 'file' | 'link' | 'library' }
  | { readonly kind: 'otherRules'; readonly detail: string }
  /** Storage is blocked, there is no room, or what is there cannot be used: and what was to be done. */
  | {
      readonly kind: 'libraryRefused' | 'libraryFull' | 'libraryBroken';
      /** How many are kept, where they are as many as can be; else ''. */
      readonly detail: string;
      readonly deed: LibraryDeed;
    }
  | { readonly kind: 'badLibrary'; readonly detail: string }
  | { readonly kind: 'badStory'; readonly detail: string }
  /** A link to a free night that cannot be read. */
  | { readonly kind: 'badNight'; readonly detail: string }
  /** No try of a free night's seed could be won: by its code. */
  | { readonly kind: 'unwon'; readonly detail: string }
  /** How many runs were taken in. */
  | { readonly kind: 'imported'; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string };

export interface Loading {
  readonly step: 'land' | 'reception' | 'sheet' | 'ready' | 'failed';
  /** 0 to 1 over all steps. */
  readonly share: number;
}

/** Brought home, left on the hill, or held. */
export type CompanionFate = 'home' | 'behind' | 'taken';

export interface OutcomePage {
  readonly outcome: 'home' | 'taken' | 'dawn';
  readonly clockSeconds: number;
  readonly onAirSeconds: number;
  readonly calls: number;
  readonly heardByLine: readonly boolean[];
  readonly guardedByLine: readonly boolean[];
  /** Someone who listened understood it. */
  readonly overheardByLine: readonly boolean[];
  /** Clarity by part for each line, 0 to 3. */
  readonly clarityByLine: readonly (readonly number[])[];
  /** Closest that their fix came, in meters; -1 when they heard nothing. */
  readonly closestFixMeters: number;
  readonly bearings: number;
  /** How the last call ended, or null without one. */
  readonly lastCallEnd: CallEnd | null;
  readonly sentence: Sentence;
  /** Who held the caller, or null where nobody did. */
  readonly heldBy: 'agent' | 'door' | null;
  /** Stopped on the hill, warned, and let go: on nights on which nobody is arrested. */
  readonly wasLetGo: boolean;
  /** Pounds held out to them, -1 where none were asked for. */
  readonly offeredPounds: number;
  readonly poundsLeft: number;
  readonly identity: Identity;
  /** Where each pound that was sent is now; null where none was. */
  readonly ledger: Ledger | null;
  /** What became of whoever was led; null where nobody was, or where the night's end does not tell. */
  readonly companion: CompanionFate | null;
  /** What the night was lived with. */
  readonly assists: readonly (keyof AssistsUsed)[];
}

export interface Settings extends PictureSettings, TimeSettings, HandSettings, EarSettings, Lent {
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly leftHanded: boolean;
  /** The night waits for an answer to those who hold one. */
  readonly unhurried: boolean;
  /** Being held is told in plain words on plain paper, and the night waits for the answer. */
  readonly gentle: boolean;
  /** The opening card was read on this device. */
  readonly cardRead: boolean;
  /** The map that is studied before going shows where the far bank can hear one. */
  readonly showReception: boolean;
  readonly muted: boolean;
  /** Both ears get the same. */
  readonly mono: boolean;
  /** What is heard is written too. */
  readonly captions: boolean;
  /** Of all sound, 0 to 1; and of its parts. */
  readonly volume: number;
  readonly volumes: Volumes;
}

/** Where things stood one tick ago, so that the picture can draw between two ticks. */
export interface Poses {
  readonly callerX: number;
  readonly callerY: number;
  readonly callerWalkedCells: number;
  /** x, y, walked cells, antenna x, antenna y for each hunter. */
  readonly hunters: Float64Array;
}

/**
 * What a frame does for the night that is played: ticks, and what is read of those before; ticks, and what is read where
 * there are none or where it cannot wait; or nothing, because the next frame will.
 */
export type FrameWork = 'all' | 'some' | 'none';

export interface Frame {
  readonly night: ReadonlyNight;
  readonly before: Poses;
  /** Share of a tick that has passed since the last one, 0 to 1. */
  readonly alpha: number;
  /** False while paused, before the first press, and after the end. */
  readonly moving: boolean;
  /** True while a night that is played goes on by the clock. */
  readonly flowing: boolean;
  /** True in a frame that read what ticks changed: whatever can wait is left to the next. */
  readonly laden: boolean;
  /** Where a walkTo leads now, or null. */
  readonly goal: Place | null;
  /** Where a walkTo was just asked for that nobody can reach, or null; shown for a moment. */
  readonly barred: Place | null;
  /** The place that is asked about, or null; meanwhile the night stands still. */
  readonly asked: Place | null;
  /** True while the player looks at the whole sheet. */
  readonly wholeSheet: boolean;
  /** What the theatre lays on the sheet, or null outside of it. */
  readonly theatre: TheatreSheet | null;
  /** What assists draw on the sheet, or null. */
  readonly aids: Aids | null;
  /** Earlier runs of the same night that walk along, in the theatre and in play. */
  readonly ghosts: readonly Ghost[];
}

export interface TheatreSheet {
  readonly look: Look;
  readonly layers: Layers;
  /** Null until the whole night was gone through once. */
  readonly trace: Trace | null;
  /** Where the same steps ended in their hands under other lucks, in cells. */
  readonly takenAt: readonly Place[];
}

/** How a night moves for whoever plays with one switch. */
export interface TurnTaking {
  /** True while the night waits for a choice. */
  readonly isChoosing: ReadonlySignal<boolean>;
  /** It waits from now on. */
  hold(): void;
  /** Time passes, with nothing done. */
  pass(): void;
}

export interface Game {
  readonly screen: ReadonlySignal<Screen>;
  readonly loading: ReadonlySignal<Loading>;
  readonly hud: ReadonlySignal<HudState | null>;
  readonly page: ReadonlySignal<NightPage | null>;
  readonly outcome: ReadonlySignal<OutcomePage | null>;
  readonly theatre: Theatre;
  /** The runs kept on this device. */
  readonly library: Library;
  /** The sheets along the river, each with its picture. */
  readonly sheets: Sheets;
  /** Nights of any seed. */
  readonly free: FreeNights;
  /** Playing by ear: its line, its questions, and the sounds that are asked for. */
  readonly ear: EarDoor;
  /** Words to the authorities, and the outbox of this device. */
  readonly message: Message;
  /** How the map that is studied is moved. */
  readonly map: MapMoves;
  /** When the night waits for whoever plays with one switch. */
  readonly turns: TurnTaking;
  /** Why the place asked about is heard or not, or null while nothing is asked. */
  readonly asked: ReadonlySignal<Explanation | null>;
  /** True while whoever plays looks at the whole sheet. */
  readonly wholeSheet: ReadonlySignal<boolean>;
  /** Null where no level has a chapter. */
  readonly story: ReadonlySignal<StoryPage | null>;
  /** All nights: those of the story in its order, then the others by their sheets; `page` tells which one is chosen. */
  readonly nights: readonly NightChoice[];
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly settings: ReadonlySignal<Settings>;
  /** True in step mode while time waits for a command. */
  readonly standing: ReadonlySignal<boolean>;

  /** The night now shown, or null before one is ready. */
  frame(): Frame | null;
  /**
   * Called by the picture once a frame with the time passed in ms; runs the ticks that are owed.
   * @param work - how much of that this frame has time for; all, unless it is told otherwise.
   */
  advance(elapsedMs: number, work?: FrameWork): void;
  act(action: Action): void;
  /** @returns what the post that presses most was told lately, or null where nobody kept it. */
  tidings(night: ReadonlyNight): Tidings | null;
  /** @returns a function that stops listening. */
  onEvents(listen: (events: readonly NightEvent[], night: ReadonlyNight) => void): () => void;

  /** Lays another night's sheet behind the title. */
  choose(levelId: string): void;
  /** Begins the night behind the title: where it is the story's next one, with what is carried over. */
  begin(): void;
  /** The night at hand once more, with what one set out with. */
  again(): void;
  /** Lets go of the story so far and begins its first night. */
  beginStory(): void;
  /** To the page before the story's next night, and from there up. Does nothing once the story is over. */
  goOn(): void;
  resume(): void;
  toTitle(): void;
  toLibrary(): void;
  toSheets(): void;
  toFree(): void;
  /** From the title, the sheets, the free nights or the page before a night, as soon as the land has grown: from the sheets, of the one on top. */
  toMap(): void;
  /** Back to the night that was laid aside for it, else to where the map was opened. */
  leaveMap(): void;
  /** Begins the night of that sheet as soon as its land has grown; until then everything stays as it is. */
  goUp(levelId: string): void;
  /** Watch the night just played. */
  watchLast(): void;
  /** Open a recording from the device; a bad one becomes a notice. */
  openRecording(name: string, bytes: Uint8Array): void;
  /** Hand the recording of the last night to the device as a file. */
  saveRecording(): void;
  dismiss(notice: Notice): void;
  note(notice: Notice): void;
  change(settings: Partial<Settings>): void;
}
