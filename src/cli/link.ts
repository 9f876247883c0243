// `far-end link`: a recorded night as a link that needs no server.
// Law: a link that would be cut on its way is warned of or refused, never printed as if it were fine.
import { encodeLink, LINK_BUDGET_CHARACTERS } from '../replay/link.ts';
import { BadInput, type CliCommand, ExitCode, JSON_FLAG, sayResult } from './command.ts';
import { deflate } from './deflate.ts';
import { nameOf, readRecording } from './source.ts';

export const linkCommand: CliCommand = {
  words: 'link',
  what: 'a recorded night as the end of an address: put it after the address of the game',
  files: { name: 'FILE', least: 1, most: 1 },
  flags: [JSON_FLAG],
  async run(given, say) {
    const source = given.files[0] ?? '';
    const linked = await encodeLink(await readRecording(source), deflate);
    if (!linked.ok) {
      const { code, at, mend } = linked.error;
      throw new BadInput(`${nameOf(source)}: ${at}: ${code}: ${mend}`);
    }
    const { link } = linked;
    sayResult({ link, characters: link.length }, given.switches.has('json'), say);
    if (link.length > LINK_BUDGET_CHARACTERS)
      say.err(
        `${nameOf(source)}: length: ${link.length} characters, and some messengers cut links after ${LINK_BUDGET_CHARACTERS}; share the file where one does`,
      );
    return ExitCode.fine;
  },
};
