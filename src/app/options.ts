// What a Game is built with: the levels, what the player chose, and what the browser brings.
import type { LevelResult } from '../content/levels.ts';
import type { StoryRead } from '../content/storySave.ts';
import type { Settings } from './game.ts';

export interface PlayingOptions {
  /** All levels as they were read; a bad one is left out. */
  readonly levels: readonly LevelResult[];
  /** The night to begin with; null for the story's next one. */
  readonly levelId: string | null;
  /** The story as this device keeps it; without it, none yet. */
  readonly story?: StoryRead;
  readonly settings: Settings;
  /** A fresh luck for a night of that level, a whole number under 2^32. */
  readonly nextLuck: (levelId: string) => number;
  /** Called where something is asked of the rooms that come late, and they are not here yet. */
  readonly wantRooms: () => void;
  /** Another night is on its way: the land of the one to begin with grows only when someone comes back to it. */
  readonly restsFirst?: boolean;
  /** True when a test moves time by hand: `advance` then does nothing. */
  readonly byHand: boolean;
}
