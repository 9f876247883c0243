// What a night is worth: the wiser the player, the surer the way home; and no arrest comes out of nowhere.
// Three nights stand for all, for these are hundreds of nights to live; "far-end balance" tells of every one.
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/cli.ts';

interface Row {
  readonly level: string;
  readonly bot: string;
  readonly runs: number;
  readonly home: number;
  readonly linesHeardMean: number;
  readonly leastWarningSeconds: number | null;
}

const LEVELS = ['larch-hollow', 'static', 'under-the-coat'];
const LUCKS = 16;
/** Four seconds of play, the least in which one can see and act. */
const LEAST_WARNING_SECONDS = 4;

async function balance(): Promise<Row[]> {
  const lines: string[] = [];
  const say = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
  await runCli(['balance', '--levels', LEVELS.join(','), '--luck', String(LUCKS), '--json'], say);
  return JSON.parse(lines.at(-1) ?? '[]');
}

describe('the balance of shipped nights', () => {
  it('rewards care, and warns before every arrest', { timeout: 600_000 }, async () => {
    const rows = await balance();
    const levels = [...new Set(rows.map((row) => row.level))];
    expect(levels).toEqual(LEVELS);
    const homeOf = (level: string, bot: string) =>
      (rows.find((row) => row.level === level && row.bot === bot)?.home ?? 0) / LUCKS;
    for (const level of levels) {
      expect(homeOf(level, 'careful'), level).toBeGreaterThan(homeOf(level, 'reckless'));
      expect(homeOf(level, 'expert'), level).toBeGreaterThanOrEqual(homeOf(level, 'careful'));
      expect(homeOf(level, 'expert'), level).toBeGreaterThanOrEqual(0.9);
    }
    // From the third night of the story on haste is seldom forgiven.
    for (const level of levels.slice(1)) expect(homeOf(level, 'reckless'), level).toBeLessThanOrEqual(0.4);
    for (const level of levels) {
      // A night on which no agent ever held anyone would say nothing of how one is warned.
      const warned = rows.filter((row) => row.level === level && row.leastWarningSeconds !== null);
      expect(warned, level).not.toEqual([]);
      for (const { bot, leastWarningSeconds } of warned)
        expect(leastWarningSeconds, `${level}, ${bot}`).toBeGreaterThanOrEqual(LEAST_WARNING_SECONDS);
    }
  });
});
