// The assists that a bot's night is lived with, as they are named on the command line, and those of a recorded night.
// Law: only what changes a night can be asked for: nothing else makes a difference to a bot.
import { NO_ASSISTS } from '../core/assists.ts';
import type { Assists } from '../core/night.ts';
import { type AssistsUsed, assistsIn } from '../replay/recording.ts';
import { BadInput, type Flag, type Given } from './command.ts';

const NAMES = Object.keys(NO_ASSISTS) as readonly (keyof Assists)[];

export const ASSISTS_FLAG: Flag = {
  name: 'assists',
  value: 'NAMES',
  what: `with assists, commas between: ${NAMES.join(', ')} (none)`,
};

/** @throws BadInput for a name that is none. */
export function chosenAssists(given: Given): Assists {
  const assists = { ...NO_ASSISTS };
  for (const asked of given.values.get('assists')?.split(',') ?? []) {
    const name = NAMES.find((each) => each === asked);
    if (!name) throw new BadInput(`--assists: expected some of ${NAMES.join(', ')}; got ${asked}`);
    assists[name] = true;
  }
  return assists;
}

/** @returns a field of a result that names them; nothing where there are none. */
export function assistsField(assists: AssistsUsed): { readonly assists?: readonly string[] } {
  const names = assistsIn(assists);
  return names.length > 0 ? { assists: names } : {};
}
