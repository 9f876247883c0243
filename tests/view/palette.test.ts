import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkedByNight } from '../../src/view/nightInks.ts';
import { ORDINARY, PALETTES, paletteOf } from '../../src/view/palette.ts';
import { inkedOnPaper } from '../../src/view/paperInks.ts';
import { contrastTo, differenceTo, SIGHTS } from '../helpers/sight.ts';

const PLAIN = { colorSafe: false, whiteDetection: false, highContrast: false };
const SAFE = paletteOf({ ...PLAIN, colorSafe: true });
const leastDifference = (colors: readonly string[]): number =>
  Math.min(
    ...SIGHTS.flatMap((sight) =>
      colors.flatMap((one, index) => colors.slice(index + 1).map((other) => differenceTo(sight, one, other))),
    ),
  );

describe('palettes', () => {
  it('can be told from each other, and each has a color for every meaning', () => {
    expect(new Set(PALETTES.map(({ name }) => name)).size).toBe(8);
    for (const { night, paper } of PALETTES)
      for (const color of [...Object.values(night), ...Object.values(paper)])
        expect(color).toMatch(/^#[0-9A-F]{6}$/);
    expect(paletteOf(PLAIN)).toBe(ORDINARY);
  });

  it('part connection, detection and jamming for every kind of sight once they are color-safe', () => {
    const { connectionLine, detectionLine, jamming } = SAFE.night;
    expect(leastDifference([connectionLine, detectionLine, jamming])).toBeGreaterThan(0.24);
    const ordinary = ORDINARY.night;
    expect(leastDifference([ordinary.connectionLine, ordinary.detectionLine, ordinary.jamming])).toBeLessThan(
      0.15,
    );
  });

  it('keep signal and detection apart by lightness too, for who sees gray', () => {
    for (const sight of SIGHTS)
      expect(contrastTo(sight, SAFE.night.connectionLine, SAFE.night.detectionLine)).toBeGreaterThan(1.7);
  });

  it('keep the pencil apart from the brown of the call on paper', () => {
    expect(leastDifference([SAFE.paper.pencil, SAFE.paper.call])).toBeGreaterThan(0.13);
    expect(leastDifference([ORDINARY.paper.pencil, ORDINARY.paper.call])).toBeLessThan(0.07);
  });

  it('keep every meaning readable on the margin for every kind of sight', () => {
    for (const { name, night } of PALETTES)
      for (const role of ['connection', 'connectionLine', 'detection', 'detectionLine', 'jamming'] as const)
        for (const sight of SIGHTS)
          expect(contrastTo(sight, night[role], night.margin), `${name} ${role} ${sight}`).toBeGreaterThan(3);
  });
});

describe('a drawing in the inks of a palette', () => {
  const bracket = sprite('bracket');
  const hunter = sprite('hunter-front-stand');

  it('is as it was drawn in the ordinary palette', () => {
    for (const svg of [bracket, hunter, sprite('ring'), sprite('jammer-on')])
      expect(inkedByNight(svg, ORDINARY)).toBe(svg);
  });

  it('has detection in white, connection and jamming in safe colors', () => {
    expect(inkedByNight(bracket, SAFE)).toContain('stroke="#FFFFFF"');
    expect(inkedByNight(bracket, SAFE)).not.toContain('#FF7480');
    expect(inkedByNight(sprite('ring'), SAFE)).toContain(SAFE.night.connection);
    expect(inkedByNight(sprite('jammer-waves'), SAFE)).toContain(SAFE.night.jamming);
  });

  it('changes nothing but lines of detection where only they are to be white', () => {
    const white = paletteOf({ ...PLAIN, whiteDetection: true });
    expect(inkedByNight(bracket, white)).toContain('#FFFFFF');
    expect(inkedByNight(sprite('off-hunter'), white)).toBe(sprite('off-hunter'));
    expect(inkedByNight(sprite('ring'), white)).toBe(sprite('ring'));
  });

  it('has brighter and wider edges with more contrast, and the same forms', () => {
    const bold = inkedByNight(hunter, paletteOf({ ...PLAIN, highContrast: true }));
    expect(bold).toContain('stroke="#FFFFFF" stroke-width="3.3"');
    expect(pathsOf(bold)).toEqual(pathsOf(hunter));
  });

  it('is printed on paper with the pencil of the palette', () => {
    expect(inkedOnPaper('bracket', bracket, SAFE.paper)).toContain(SAFE.paper.pencil);
  });
});

describe('style sheets', () => {
  it('name the same colors as the palettes', () => {
    const base = tokensOf('base', ':root');
    expect(base['--amber']).toBe(ORDINARY.night.connection);
    expect(base['--red']).toBe(ORDINARY.night.detection);
    expect(base['--bone']).toBe(ORDINARY.night.bone);
    const safe = tokensOf('options', ':root.is-color-safe');
    expect(safe['--amber']).toBe(SAFE.night.connection);
    expect(safe['--red']).toBe(SAFE.night.detection);
    expect(safe['--red-line']).toBe(SAFE.night.detectionLine);
    expect(safe['--violet']).toBe(SAFE.night.jamming);
    expect(tokensOf('options', ':root.is-color-safe .theatre')['--pencil']).toBe(SAFE.paper.pencil);
    const bold = tokensOf('options', ':root.is-bold');
    const { night } = paletteOf({ ...PLAIN, highContrast: true });
    expect([bold['--margin'], bold['--bone'], bold['--paper']]).toEqual([
      night.margin,
      night.bone,
      night.paper,
    ]);
  });

  it('make quiet words at least 12:1 where more contrast is asked for', () => {
    const bold = tokensOf('options', ':root.is-bold');
    for (const token of ['--second', '--faint', '--bone'])
      expect(contrastTo('ordinary', bold[token] ?? '', bold['--ground'] ?? ''), token).toBeGreaterThan(12);
  });
});

function sprite(name: string): string {
  return readFileSync(new URL(`../../assets/sprites/${name}.svg`, import.meta.url), 'utf8');
}

function pathsOf(svg: string): string[] {
  return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
}

/** The colors that a style sheet gives to the tokens of one selector, in capitals. */
function tokensOf(sheet: string, selector: string): Record<string, string> {
  const css = readFileSync(new URL(`../../src/ui/style/${sheet}.css`, import.meta.url), 'utf8');
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [
      name,
      color?.toUpperCase(),
    ]),
  );
}
