// Golden nights: recordings that must come out the same for as long as the rules have their version.
// Law: a rule that changes any of them gets a new RULES_VERSION and a line in the changelog; then, and only then:
//   FAR_END_ACCEPT=1 npx vitest run tests/replay/golden.test.ts
// Bots live their nights anew; the steps of hands are taken again as they are in their files.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findLevel } from '../../src/cli/levelFiles.ts';
import { liveNight } from '../../src/cli/live.ts';
import { NO_ASSISTS } from '../../src/core/assists.ts';
import { checksum, checksumText } from '../../src/core/checksum.ts';
import type { Assists } from '../../src/core/night.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../../src/core/rules.ts';
import type { World } from '../../src/core/world.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { Player } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { BOTS } from '../../src/solver/bots.ts';
import { grownWorld } from '../helpers/grownLands.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const TABLE = new URL('nights.json', FOLDER);
const ACCEPT = process.env.FAR_END_ACCEPT === '1';
const MEANT = `if this is meant: raise RULES_VERSION (now ${RULES_VERSION}), tell the changelog, then FAR_END_ACCEPT=1 npx vitest run tests/replay/golden.test.ts`;
/** Names that are no bot's; how their nights were recorded is told in tests/golden/record.ts. */
const HANDS: readonly string[] = ['keys', 'thumb'];
const LONG_MS = 120_000;

/** What is lived, and what it came to when it was accepted. */
interface GoldenNight {
  readonly level: string;
  readonly luck: number;
  /** Whose hands: a bot's, or `keys` and `thumb` for steps that were given to the real page. */
  readonly bot: string;
  /** What made it gentler; without this field, nothing. */
  readonly assists?: readonly (keyof Assists)[];
  readonly rulesVersion: number;
  readonly ticks: number;
  readonly outcome: string;
  /** Of the night as it was left; what stands in the file is the chain's last link. */
  readonly checksum: string;
}

const nights: readonly GoldenNight[] = JSON.parse(readFileSync(TABLE, 'utf8'));

if (!ACCEPT)
  describe('a golden night', () => {
    it.each(nights.map((night) => ({ night, name: nameOf(night) })))(
      '$name is lived again with the same result',
      ({ night, name }) => {
        const player = new Player(readGolden(name), worldOf(night.level));
        player.seek(player.recording.ticks);
        expect(player.verdict, explain(player.verdict)).toEqual({ verdict: 'verified' });
        expect(summaryOf(night, player)).toEqual(night);
      },
      LONG_MS,
    );

    it('was lived by hands at a keyboard and on glass, on levels of every kind and a longer one, and once for over eight minutes', () => {
      expect(nights.length).toBeGreaterThanOrEqual(10);
      expect(new Set(nights.map(({ level }) => level)).size).toBeGreaterThanOrEqual(7);
      expect(nights.map(({ bot }) => bot)).toEqual(expect.arrayContaining([...HANDS]));
      expect(Math.max(...nights.map(({ ticks }) => ticks))).toBeGreaterThanOrEqual(9600);
      expect(new Set(nights.flatMap(({ assists = [] }) => assists))).toEqual(
        new Set(Object.keys(NO_ASSISTS)),
      );
    });
  });

if (ACCEPT)
  describe('golden nights', () => {
    it(
      'are recorded anew',
      () => {
        const accepted = nights.map((night) => {
          const recording = HANDS.includes(night.bot) ? takenAgain(night) : livedByBot(night);
          writeFileSync(new URL(nameOf(night), FOLDER), encodeRecording(recording));
          const player = new Player(recording, worldOf(night.level));
          player.seek(recording.ticks);
          return summaryOf(night, player);
        });
        writeFileSync(TABLE, `[\n${accepted.map((night) => `  ${JSON.stringify(night)}`).join(',\n')}\n]\n`);
      },
      LONG_MS,
    );
  });

function livedByBot({ level, luck, bot: name, assists = [] }: GoldenNight): Recording {
  const world = worldOf(level);
  const bot = BOTS[name]?.(world);
  if (!bot) throw new Error(`tests/golden/nights.json: bot: expected a known one, got ${name}`);
  const chosen = Object.fromEntries(assists.map((assist) => [assist, true]));
  return liveNight(world, luck, bot, { ...NO_ASSISTS, ...chosen }).recording;
}

/** The same steps under the rules as they are now. */
function takenAgain(golden: GoldenNight): Recording {
  const { luck, commands } = readGolden(nameOf(golden));
  return liveNight(worldOf(golden.level), luck, {
    decide: ({ tick }) => commands.filter((timed) => timed.tick === tick).map(({ command }) => command),
  }).recording;
}

function readGolden(name: string): Recording {
  const decoded = decodeRecording(readFileSync(new URL(name, FOLDER)));
  if (!decoded.ok) throw new Error(`tests/golden/${name}: ${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}

function worldOf(id: string): World {
  const level = findLevel(id, fileURLToPath(TABLE));
  if (!level) throw new Error(`tests/golden/nights.json: level: expected a known one, got ${id}`);
  return grownWorld(level);
}

function summaryOf({ bot, assists }: GoldenNight, { recording, night }: Player): GoldenNight {
  const { levelId, luck, rulesVersion, ticks, outcome } = recording;
  const sum = checksumText(checksum(night));
  return {
    level: levelId,
    luck,
    bot,
    ...(assists && { assists }),
    rulesVersion,
    ticks,
    outcome,
    checksum: sum,
  };
}

function nameOf({ level, luck, bot, assists }: GoldenNight): string {
  return `${level}-${bot}-${luck}${assists ? '-assisted' : ''}.farend`;
}

function explain(verdict: Player['verdict']): string {
  if (verdict.verdict === 'cannotVerify') return `recorded with ${verdict.why}; ${MEANT}`;
  if (verdict.verdict !== 'diverged') return MEANT;
  return `differs at tick ${verdict.divergedAt} or up to ${CHECK_EVERY_TICKS} before; ${MEANT}`;
}
