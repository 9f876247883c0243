// One who plays without hands: reads the night as a player sees it and answers with commands.
// Law: a bot sees what the sheet shows (ink, people, its own phone), never a hidden thought of a hunter.
import type { Command } from '../core/command.ts';
import type { ReadonlyNight } from '../core/night.ts';

export interface Bot {
  /** Asked before every tick. @returns the commands for it, in order. */
  decide(night: ReadonlyNight): readonly Command[];
}
