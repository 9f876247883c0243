// What can be asked of the command line, and what is said when something else is.
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { encodeRecording } from '../../src/replay/format.ts';
import { plainRecording, plainRecordingOf } from '../replay/arbitrary.ts';
import { said } from './said.ts';

const folder = mkdtempSync(join(tmpdir(), 'far-end-'));

describe('help', () => {
  it('names every command', async () => {
    const { code, out } = await said('--help');
    expect(code).toBe(0);
    for (const { words } of COMMANDS) expect(out.join('\n')).toContain(`  ${words} `);
  });

  it.each(COMMANDS.map(({ words, flags }) => ({ words, flags })))(
    'of $words names its flags',
    async ({ words, flags }) => {
      const { code, out, err } = await said(...words.split(' '), '--help');
      expect([code, err]).toEqual([0, []]);
      for (const { name } of flags) expect(out.join('\n')).toContain(`--${name}`);
    },
  );
});

describe('bad input', () => {
  const recording = write('plain.farend', encodeRecording(plainRecording));
  const otherRules = write('other.farend', encodeRecording({ ...plainRecording, rulesVersion: 65535 }));
  const broken = write('broken.farend', encodeRecording(plainRecording).slice(0, 40));
  const long = write('long.farend', new Uint8Array(600 * 1024));
  const wide = write('wide.farend', encodeRecording(plainRecordingOf(2000)));
  const wordy = write('wordy.json', new TextEncoder().encode('x'.repeat(65537)));
  const endless = write('endless.json', new Uint8Array());
  // Longer than any limit, and no burden to the disk: a file of holes.
  truncateSync(endless, 65 * 1024 * 1024);
  const level = write('level.json', new TextEncoder().encode('{"id": "no spaces"}'));

  it.each([
    ['no command', [], 'command: expected one of run'],
    ['an unknown command', ['fly'], 'got fly'],
    ['an unknown second word', ['levels', 'fly'], 'levels list'],
    ['an unknown flag', ['run', '--lvl', 'x'], '--lvl: expected one of --level'],
    ['a short flag', ['run', '-l'], '-l: expected one of'],
    ['a flag without its value', ['run', '--level'], '--level: expected a value'],
    ['a flag in place of a value', ['run', '--level', '--json'], '--level: expected a value'],
    ['a value where none is taken', ['run', '--json=yes'], '--json: expected no value'],
    ['a flag given twice', ['run', '--luck=1', '--luck=2'], '--luck: expected it once'],
    ['no level', ['run'], '--level: expected the id'],
    ['an unknown level', ['run', '--level', 'nowhere'], '--level: expected one of legal-phone, larch-hollow'],
    [
      'luck that is no number',
      ['run', '--level', 'larch-hollow', '--luck', '1e3'],
      '--luck: expected a whole number',
    ],
    ['luck above 32 bits', ['run', '--level', 'larch-hollow', '--luck', '4294967296'], 'got 4294967296'],
    [
      'an unknown bot',
      ['run', '--level', 'larch-hollow', '--bot', 'toString'],
      '--bot: expected one of reckless, hasty, careful, expert',
    ],
    ['a file where none is taken', ['run', 'x'], 'x: expected at most 0'],
    ['no recording', ['verify'], 'FILE|LINK: expected 1, got 0'],
    ['a recording that is not there', ['verify', join(folder, 'none')], 'none: file: expected a readable'],
    ['a folder', ['verify', folder], 'EISDIR'],
    ['a recording that was cut', ['verify', broken], 'broken.farend: CRC-32: the file was cut short'],
    ['a file far too long', ['verify', long], 'long.farend: length: expected at most 524288 bytes'],
    ['a link with nothing in it', ['verify', '#r='], 'link: bytes: the link was cut short'],
    ['a link that was changed', ['verify', 'https://example.org/#r=A*'], 'link: character 25: expected'],
    ['a night that fits no link', ['link', wide], 'wide.farend: length: linkTooLong: expected at most 8000'],
    ['a recording of other rules', ['verify', otherRules], 'made with rules r65535'],
    ['a recording of another level', ['verify', recording], 'expected larch-hollow as it was recorded'],
    ['no land and no reference map', ['coverage'], '--seed: expected the words of a land, or --check'],
    [
      'a land beside a reference map',
      ['coverage', '--check', 'x', '--seed', 'x'],
      'without --check: take one',
    ],
    [
      'a size beside a reference map',
      ['coverage', '--check', 'x', '--size', '64'],
      '--size: expected without',
    ],
    [
      'a reference map that is not there',
      ['coverage', '--check', join(folder, 'none')],
      'none: file: expected',
    ],
    [
      'a map too small',
      ['coverage', '--seed', 'x', '--size', '63'],
      '--size: expected a whole number from 64',
    ],
    ['a map too large', ['coverage', '--seed', 'x', '--size', '513'], 'to 512, got 513'],
    [
      'a mast under ground',
      ['coverage', '--seed', 'x', '--mast=-3'],
      '--mast: expected a number from 1 to 200',
    ],
    ['a mast in words', ['coverage', '--seed', 'x', '--mast', 'tall'], 'got tall'],
    [
      'a tower too strong',
      ['coverage', '--seed', 'x', '--eirp', '61'],
      '--eirp: expected a number from -20 to 60',
    ],
    [
      'a land of too many words',
      ['coverage', '--seed', 'x'.repeat(201)],
      '--seed: expected at most 200 characters',
    ],
    [
      'a picture with no place to go',
      ['coverage', '--seed', 'x', '--size', '64', '--png', join(folder, 'none', 'map.png')],
      'map.png: --png: expected a place to write to, got ENOENT',
    ],
    [
      'a reference map far too long',
      ['coverage', '--check', endless],
      'endless.json: file: expected at most 67108864 bytes of reference data, got more',
    ],
    [
      'reference profiles far too long',
      ['pathloss', endless],
      'endless.json: file: expected at most 67108864 bytes',
    ],
    [
      'a level far too long',
      ['levels', 'check', endless],
      'endless.json: file: expected at most 65536 characters, got more',
    ],
    [
      'a level a little too long',
      ['levels', 'check', wordy],
      'wordy.json: expected at most 65536 characters, got 65537',
    ],
    ['a level that is none', ['levels', 'check', level], 'level.json: '],
    ['a level that is not there', ['levels', 'check', join(folder, 'none')], 'ENOENT'],
  ])('such as %s is exit code 2 and one line', async (_, args, words) => {
    const { code, err } = await said(...args);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
  });

  it('is told as JSON too where a verdict was asked for', async () => {
    const { out } = await said('verify', broken, '--json');
    expect(JSON.parse(out.join('\n'))).toMatchObject({ verdict: 'notAReplay', error: { code: 'damaged' } });
    const other = await said('verify', otherRules, '--json');
    expect(JSON.parse(other.out.join('\n'))).toMatchObject({ verdict: 'cannotVerify', rulesVersion: 65535 });
  });
});

describe('a link', () => {
  const short = write('short.farend', encodeRecording(plainRecording));
  const long = write('long-link.farend', encodeRecording(plainRecordingOf(500)));

  it('is printed with its length, and verify reads it', async () => {
    const { code, out, err } = await said('link', short, '--json');
    expect([code, err]).toEqual([0, []]);
    const { link, characters } = JSON.parse(out.join('\n'));
    expect([link.slice(0, 3), link.length]).toEqual(['#r=', characters]);
    const verdict = await said('verify', `https://example.org/${link}`, '--json');
    expect(JSON.parse(verdict.out.join('\n'))).toMatchObject({
      verdict: 'cannotVerify',
      luck: 7,
      ticks: 130,
    });
  });

  it('is printed with a warning where messengers may cut it', async () => {
    const { code, out, err } = await said('link', long);
    expect([code, out.length, err.length]).toEqual([0, 2, 1]);
    expect(err[0]).toContain('share the file');
  });
});

describe('levels', () => {
  it('are listed with id, title and year', async () => {
    const { code, out } = await said('levels', 'list', '--json');
    expect(code).toBe(0);
    const title = { en: 'Higher', ko: '더 높이' };
    expect(JSON.parse(out.join('\n'))).toContainEqual({ id: 'larch-hollow', title, year: 2012 });
  });

  it('can all be played', async () => {
    expect(await said('levels', 'check')).toMatchObject({ code: 0, err: [] });
  });
});

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
