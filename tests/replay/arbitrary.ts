// Any recording that the format can hold, for property tests.
// Law: it obeys what the format demands of a recording and nothing more.
import fc from 'fast-check';
import { LAST_COMMAND } from '../../src/core/command.ts';
import { CHECK_EVERY_TICKS, RULES_VERSION } from '../../src/core/rules.ts';
import { bothAssists, type Recording, type TimedCommand, UNASSISTED } from '../../src/replay/recording.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const levelId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** Small gaps and few kinds of commands make the repeats that the format folds. */
const steps = fc.array(
  fc.record({
    gap: fc.oneof(fc.constantFrom(0, 1, 3), fc.nat(500)),
    command: fc.oneof(fc.constantFrom(0, 17, 41), fc.nat(LAST_COMMAND)),
    times: fc.constantFrom(1, 1, 2, 9),
  }),
  { maxLength: 40 },
);

type Claim = Pick<Recording, 'outcome' | 'sentence'>;

/** Everything that a night can claim to have come to. */
const CLAIMS: readonly Claim[] = [
  { outcome: 'none', sentence: 'none' },
  { outcome: 'home', sentence: 'none' },
  { outcome: 'home', sentence: 'warned' },
  { outcome: 'dawn', sentence: 'none' },
  { outcome: 'taken', sentence: 'warned' },
  { outcome: 'taken', sentence: 'released' },
  { outcome: 'taken', sentence: 'reform' },
  { outcome: 'taken', sentence: 'camp' },
];

/** ...where nobody is arrested. */
const LET_GO_CLAIMS: readonly Claim[] = (['none', 'home', 'dawn'] as const).flatMap((outcome) =>
  (['none', 'warned'] as const).map((sentence) => ({ outcome, sentence })),
);

/** None in every other recording; else any of them, by the bits of a number. */
function someAssists(seed: number, bits: number): Recording['assists'] {
  if (seed % 2 === 0) return UNASSISTED;
  const names = Object.keys(UNASSISTED);
  return bothAssists(
    Object.fromEntries(names.map((name, at) => [name, (bits & (1 << at)) !== 0])),
    UNASSISTED,
  );
}

export const anyRecording: fc.Arbitrary<Recording> = fc
  .record({
    levelId,
    hash,
    luck: word,
    steps,
    rest: fc.nat(300),
    high: word,
    low: word,
    seed: word,
    takenOver: fc.nat(),
  })
  .map(({ levelId, hash, luck, steps, rest, high, low, seed, takenOver }) => {
    const commands: TimedCommand[] = [];
    let tick = 0;
    for (const { gap, command, times } of steps) {
      for (let i = 0; i < times; i++) {
        tick += gap;
        commands.push({ tick, command });
      }
    }
    const ticks = tick + 1 + rest;
    const assists = someAssists(seed >>> 8, high);
    const claims = assists.noArrest ? LET_GO_CLAIMS : CLAIMS;
    const checkpoints = Uint32Array.from(
      { length: Math.floor(ticks / CHECK_EVERY_TICKS) },
      (_, i) => seed ^ i,
    );
    return {
      rulesVersion: RULES_VERSION,
      levelId,
      contentHash: hash,
      luck,
      start:
        seed % 3 === 0
          ? { moneyPounds: seed % 1000, batteryPercent: seed % 101, identityPercent: luck % 101 }
          : null,
      assists,

      takenOverAt: takenOver % 2 === 0 ? 0 : takenOver % (ticks + 1),
      ticks,
      ...(claims[seed % claims.length] as Claim),
      commands,
      checkpoints,
      checksum: { high, low },
    };
  });

/** A recording without chance, for tests that need just one. */
export const plainRecording: Recording = {
  rulesVersion: RULES_VERSION,
  levelId: 'larch-hollow',
  contentHash: '0123456789abcdef',
  luck: 7,
  start: null,
  assists: UNASSISTED,
  takenOverAt: 0,
  ticks: 130,
  outcome: 'home',
  sentence: 'none',
  commands: [
    { tick: 0, command: 37 },
    { tick: 5, command: 17 },
    { tick: 5, command: 33 },
    { tick: 9, command: 17 },
    { tick: 13, command: 17 },
    { tick: 129, command: 42 },
  ],
  checkpoints: Uint32Array.of(0xdeadbeef, 12),
  checksum: { high: 0xffffffff, low: 0 },
};

/** The same with so many checkpoints without a pattern, which no deflate shortens. */
export function plainRecordingOf(checkpoints: number): Recording {
  const words = Uint32Array.from({ length: checkpoints }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  return { ...plainRecording, ticks: checkpoints * CHECK_EVERY_TICKS, checkpoints: words };
}
