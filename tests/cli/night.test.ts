// A whole night on the command line: lived by a bot, recorded, and lived again.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeRecording, encodeRecording } from '../../src/replay/format.ts';
import { type Said, said } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'far-end-night-'));
const file = join(folder, 'night.farend');
const LONG_MS = 120_000;

describe('a night that a bot lived', () => {
  let run: Said;
  beforeAll(async () => {
    run = await said('run', '--level', 'larch-hollow', '--luck', '3', '--record', file, '--json');
  }, LONG_MS);

  it('says what it came to, in one JSON object', () => {
    expect(run).toMatchObject({ code: 0, err: [] });
    const result = JSON.parse(run.out.join('\n'));
    expect(result).toMatchObject({ level: 'larch-hollow', luck: 3, bot: 'careful' });
    expect(['home', 'taken', 'dawn']).toContain(result.outcome);
    expect(result.checksum).toMatch(/^[0-9a-f]{16}$/);
    expect(result.ticks).toBeGreaterThan(100);
  });

  it(
    'is verified with the same result',
    async () => {
      const { code, out } = await said('verify', file, '--json');
      const { ticks, outcome, checksum, rulesVersion } = JSON.parse(run.out.join('\n'));
      expect(JSON.parse(out.join('\n'))).toMatchObject({
        verdict: 'verified',
        ticks,
        outcome,
        checksum,
        rulesVersion,
      });
      expect(code).toBe(0);
    },
    LONG_MS,
  );

  it(
    'is refuted with exit code 1 when its luck is changed',
    async () => {
      const decoded = decodeRecording(readFileSync(file));
      if (!decoded.ok) throw new Error(decoded.error.mend);
      const forged = join(folder, 'forged.farend');
      writeFileSync(forged, encodeRecording({ ...decoded.recording, luck: 4 }));
      const { code, out } = await said('verify', forged, '--json');
      expect(JSON.parse(out.join('\n'))).toMatchObject({
        verdict: 'diverged',
        divergedAt: expect.any(Number),
      });
      expect(code).toBe(1);
    },
    LONG_MS,
  );
});
