// Golden nights: recordings that must come out the same for as long as the rules have their version.
// Law: a rule that changes any of them gets a new RULES_VERSION and a line in the changelog; then, and only then:
//   FAR_END_ACCEPT=1 npx vitest run tests/replay/golden.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosenLevel } from '../../src/cli/levelFiles.ts';
import { liveNight } from '../../src/cli/live.ts';
import { buildWorld } from '../../src/content/world.ts';
import { checksumText } from '../../src/core/checksum.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../../src/core/rules.ts';
import type { World } from '../../src/core/world.ts';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { verify } from '../../src/replay/play.ts';
import type { Recording } from '../../src/replay/recording.ts';
import { BOTS } from '../../src/solver/bots.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const TABLE = new URL('nights.json', FOLDER);
const ACCEPT = process.env.FAR_END_ACCEPT === '1';
const MEANT = `if this is meant: raise RULES_VERSION (now ${RULES_VERSION}), tell the changelog, then FAR_END_ACCEPT=1 npx vitest run tests/replay/golden.test.ts`;
const LONG_MS = 120_000;

/** What is lived, and what it came to when it was accepted. */
interface GoldenNight {
  readonly level: string;
  readonly luck: number;
  readonly bot: string;
  readonly rulesVersion: number;
  readonly ticks: number;
  readonly outcome: string;
  readonly checksum: string;
}

const nights: readonly GoldenNight[] = JSON.parse(readFileSync(TABLE, 'utf8'));
const worlds = new Map<string, World>();

if (!ACCEPT)
  describe('a golden night', () => {
    it.each(nights.map((night) => ({ night, name: nameOf(night) })))(
      '$name is lived again with the same result',
      ({ night, name }) => {
        const recording = readGolden(name);
        expect(summaryOf(night, recording)).toEqual(night);
        const verdict = verify(recording, worldOf(night.level));
        expect(verdict, explain(verdict)).toEqual({ verdict: 'verified' });
      },
      LONG_MS,
    );
  });

if (ACCEPT)
  describe('golden nights', () => {
    it(
      'are recorded anew',
      () => {
        const accepted = nights.map((night) => {
          const world = worldOf(night.level);
          const bot = BOTS[night.bot]?.(world);
          if (!bot) throw new Error(`tests/golden/nights.json: bot: expected a known one, got ${night.bot}`);
          const { recording } = liveNight(world, night.luck, bot);
          writeFileSync(new URL(nameOf(night), FOLDER), encodeRecording(recording));
          return summaryOf(night, recording);
        });
        writeFileSync(TABLE, `[\n${accepted.map((night) => `  ${JSON.stringify(night)}`).join(',\n')}\n]\n`);
      },
      LONG_MS,
    );
  });

function readGolden(name: string): Recording {
  const decoded = decodeRecording(readFileSync(new URL(name, FOLDER)));
  if (!decoded.ok) throw new Error(`tests/golden/${name}: ${decoded.error.at}: ${decoded.error.mend}`);
  return decoded.recording;
}

function worldOf(id: string): World {
  const world = worlds.get(id) ?? buildWorld(chosenLevel(id));
  worlds.set(id, world);
  return world;
}

function summaryOf({ bot }: GoldenNight, recording: Recording): GoldenNight {
  const { levelId, luck, rulesVersion, ticks, outcome } = recording;
  return {
    level: levelId,
    luck,
    bot,
    rulesVersion,
    ticks,
    outcome,
    checksum: checksumText(recording.checksum),
  };
}

function nameOf({ level, luck, bot }: GoldenNight): string {
  return `${level}-${bot}-${luck}.farend`;
}

function explain(verdict: ReturnType<typeof verify>): string {
  if (verdict.verdict === 'cannotVerify') return `recorded with ${verdict.why}; ${MEANT}`;
  if (verdict.verdict !== 'diverged') return MEANT;
  return `differs at tick ${verdict.divergedAt} or up to ${CHECK_EVERY_TICKS} before; ${MEANT}`;
}
