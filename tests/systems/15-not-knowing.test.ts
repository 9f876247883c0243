// Row 15: families do not know whether theirs are "alive, being investigated, imprisoned or dead".
import { describe, expect, it } from 'vitest';
import { outcomePageOf, pageOf } from '../../src/app/pages.ts';
import { Remembered } from '../../src/app/remembered.ts';
import { beginNight } from '../../src/core/begin.ts';
import { Command } from '../../src/core/command.ts';
import type { Night } from '../../src/core/night.ts';
import { step } from '../../src/core/step.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { familyLines } from '../../src/ui/family.ts';
import { endingOf } from '../../src/ui/familyKnows.ts';
import { levelOf, worldOf } from '../helpers/testLevels.ts';

const LEVEL = 'levels/larch-hollow.json';

/** Lives a night by the expert's hands, who hangs up for good after so many lines. */
function livedUntil(lines: number) {
  const world = worldOf(LEVEL);
  const night: Night = beginNight(world, 1);
  const remembered = new Remembered();
  const bot = BOTS.expert?.(world);
  while (night.outcome === 'none') {
    const isOver = night.call.line >= lines;
    const said = isOver ? [Command.phoneOff, Command.stop] : (bot?.decide(night) ?? []);
    const events = step(night, night.call.line < world.call.length ? said : (bot?.decide(night) ?? []));
    remembered.note(events, night);
  }
  const end = outcomePageOf(night, remembered);
  if (!end) throw new Error('the night is over');
  return { night, end, family: familyLines(pageOf(levelOf(LEVEL), 1), end, 'en') };
}

describe('15 Not knowing', () => {
  it('the last screen is theirs: what was not said stands there as a blank, and its words nowhere', {
    timeout: 40_000,
  }, () => {
    const { night, end, family } = livedUntil(4);
    expect(night.call.line).toBe(4);
    expect(endingOf(end)).not.toBe('whole');
    const own = levelOf(LEVEL).call.lines.filter(({ voice }) => voice === 'caller');
    const unsaid = own.filter(
      ({ id }) => !night.call.heardByLine[night.world.call.findIndex((line) => line.id === id)],
    );
    expect(unsaid.length).toBeGreaterThan(0);
    const text = JSON.stringify(family);
    for (const line of unsaid) expect(text).not.toContain(line.words.en);
    const blanks = family.filter(({ pieces }) => pieces.some((piece) => 'blankLetters' in piece));
    expect(blanks.length).toBeGreaterThanOrEqual(unsaid.length);
  });

  it('who heard nothing learns nothing, and who heard all has all', { timeout: 120_000 }, () => {
    const none = livedUntil(0);
    expect(endingOf(none.end)).toBe('never');
    expect(none.family.every(({ pieces }) => pieces.every((piece) => 'blankLetters' in piece))).toBe(true);
    const all = livedUntil(99);
    expect(endingOf(all.end)).toBe('whole');
    expect(all.family.every(({ pieces }) => pieces.every((piece) => 'text' in piece))).toBe(true);
  });
});
