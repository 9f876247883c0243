import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentHash, nightLengthSeconds } from '../../src/content/levelFacts.ts';
import { parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';

/** A level on its way to being wrong. */
interface Loose {
  towers: { eirpDbm: number }[];
  call: { lines: { id: string; words: { ko?: string } }[] };
  clock: { start: string };
  neighbors: { id: string; errands: { at: string; place?: { x: number; y: number } }[] }[];
  traits: { reports: number };
  rounds?: { at: string }[];
  surprise?: number;
}

/** From here on a line names people or places that a listener could use. */
const TELLS_MUCH = 0.3;

const GOOD = readFileSync(new URL('../../levels/larch-hollow.json', import.meta.url), 'utf8');

function broken(change: (level: Loose) => unknown): string {
  const level = JSON.parse(GOOD);
  change(level);
  const result = parseLevel('levels/x.json', JSON.stringify(level));
  return result.ok ? 'no error' : result.error;
}

function goodLevel(): Level {
  const result = parseLevel('levels/larch-hollow.json', GOOD);
  if (!result.ok) throw new Error(result.error);
  return result.level;
}

describe('a level file', () => {
  it('that is shipped can be read', () => {
    for (const file of readdirSync(new URL('../../levels', import.meta.url))) {
      if (!file.endsWith('.json') || file === 'level.schema.json') continue;
      const text = readFileSync(new URL(`../../levels/${file}`, import.meta.url), 'utf8');
      expect(parseLevel(file, text)).toMatchObject({ ok: true });
    }
  });

  it('says of each of the caller’s own lines what it tells, and of no other; what tells much can be said guarded', () => {
    for (const file of readdirSync(new URL('../../levels', import.meta.url))) {
      if (!file.endsWith('.json') || file === 'level.schema.json') continue;
      const text = readFileSync(new URL(`../../levels/${file}`, import.meta.url), 'utf8');
      const result = parseLevel(file, text);
      for (const line of result.ok ? result.level.call.lines : []) {
        const isOwn = line.voice === 'caller';
        const name = `${file}: ${line.id}`;
        expect(line.tells !== undefined, name).toBe(isOwn);
        if (!isOwn) expect(line.guarded, name).toBeUndefined();
        if ((line.tells ?? 0) >= TELLS_MUCH) expect(line.guarded, name).toBeDefined();
      }
    }
  });

  it('that is wrong names file, place and mend', () => {
    expect(
      broken((level) => {
        for (const tower of level.towers) tower.eirpDbm = 400;
      }),
    ).toBe('levels/x.json: towers.0.eirpDbm: expected at most 60, got 400');
    expect(broken((level) => delete level.call.lines[2]?.words.ko)).toContain(
      'levels/x.json: call.lines.2.words.ko: expected',
    );
    expect(broken((level) => (level.clock.start = '25:00'))).toContain(
      'clock.start: expected a time such as 01:30',
    );
    expect(broken((level) => (level.surprise = 1))).toBe(
      'levels/x.json: surprise: expected no such field; take it out or mend its name',
    );
    expect(
      broken((level) => {
        for (const line of level.call.lines) line.id = 'who';
      }),
    ).toBe('levels/x.json: call.lines.1.id: expected a new id, got who again');
    expect(broken((level) => level.towers.push(...level.towers))).toContain(
      'levels/x.json: towers.1.id: expected a new id',
    );
  });

  it('whose neighbors cannot live as they are told names which, and the mend', () => {
    expect(broken(({ neighbors }) => Object.assign(neighbors[1] ?? {}, { id: 'watch' }))).toBe(
      'levels/x.json: neighbors.1.id: expected a new id, got watch again',
    );
    const errandOf = (level: Loose) => level.neighbors[0]?.errands[1] ?? { at: '' };
    expect(broken((level) => (errandOf(level).at = '06:00'))).toBe(
      'levels/x.json: neighbors.0.errands.1.at: expected a time from 01:20 to 05:10, got 06:00',
    );
    expect(broken((level) => (errandOf(level).at = '01:30'))).toBe(
      'levels/x.json: neighbors.0.errands.1.at: expected a time after the errand before, got 01:30',
    );
    expect(broken((level) => (errandOf(level).at = '2:20'))).toContain('expected a time such as 01:30');
    expect(
      broken(({ neighbors }) => neighbors[2]?.errands.push({ at: '05:00', place: { x: 1, y: 1 } })),
    ).toBe('levels/x.json: neighbors.2.errands.1.place: expected no place: the last errand leads home');
    expect(broken(({ traits }) => (traits.reports = 4))).toBe(
      'levels/x.json: traits: expected at most 4 in all, as many as neighbors, got 5',
    );
    expect(broken((level) => (level.rounds = [{ at: '23:00' }]))).toBe(
      'levels/x.json: rounds.0.at: expected a time from 01:20 to 05:10, got 23:00',
    );
  });

  it('that is no JSON, or too long, is refused by name', () => {
    const unreadable = parseLevel('a.json', '{"id": ');
    expect(unreadable).toMatchObject({ ok: false });
    expect(!unreadable.ok && unreadable.error).toContain('a.json: expected JSON');
    const long = parseLevel('b.json', ' '.repeat(100000));
    expect(!long.ok && long.error).toBe('b.json: expected at most 65536 characters, got 100000');
  });

  it('has one hash for one content, whatever its editor’s $schema line says', () => {
    const level = goodLevel();
    expect(contentHash(level)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash({ ...level, $schema: 'elsewhere' })).toBe(contentHash(level));
    expect(contentHash({ ...level, year: 2013 })).not.toBe(contentHash(level));
  });

  it('may begin before midnight', () => {
    const level = goodLevel();
    const clock = { start: '23:30', firstLight: '03:30' };
    expect(nightLengthSeconds({ ...level, clock })).toBe(4 * 3600);
  });
});
