// Every role stands out from its ground, for every sight and in every palette that can be chosen.
// Law: computed from the colors that the game draws with, read out of its palettes, sprites and style sheets. WCAG 1.4.11
// asks 3:1 of what has to be seen, and 1.4.3 asks 4.5:1 of words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inkedByNight } from '../../src/view/nightInks.ts';
import { PALETTES, type Palette } from '../../src/view/palette.ts';
import { CASING, inkedOnPaper } from '../../src/view/paperInks.ts';
import { GROUND_RAMP, GROUND_TONES, SNOW_MOON } from '../../src/view/sheet/tone.ts';
import { contrastTo, SIGHTS, type Sight } from '../helpers/sight.ts';

const SEEN = 3;
const READ = 4.5;

/** The printed night from its deepest shadow to where the moon falls on a slope. */
const SLOPES = [0, 0.22, 0.42, 0.66].map(groundAt);
/** Crests and snow are brighter still: no light line could be seen on them, but whoever has an edge can. */
const GROUNDS = [...SLOPES, groundAt(1), hexOf(SNOW_MOON)];

/** As in src/view/lights.ts. */
const DIODE_CORE = '#FFF1EC';

/** Who stands on the sheet: an edge is drawn around each body first, dark by night and light on paper. */
const FIGURES = {
  caller: [
    'caller-stand-side',
    'caller-walk-side-0',
    'caller-run-side-0',
    'caller-low-side',
    'caller-kneel',
    'caller-held',
  ],
  agent: ['hunter-front-stand', 'hunter-back-stand', 'hunter-side-walk-0', 'antenna', 'bracket'],
  led: ['shawl-front', 'shawl-side', 'shawl-back', 'shawl-sit', 'led-mark'],
  villager: ['villager-adult-front-stand', 'villager-adult-back-stand', 'ear'],
  jammer: ['jammer-on', 'jammer-off', 'truck-on', 'truck-off', 'truck-drive'],
  post: ['post', 'van-side-stand', 'van-front-stand'],
  tower: ['tower', 'off-tower', 'off-tower-bone'],
  spot: ['home', 'goal', 'barred'],
} as const;

for (const sight of SIGHTS) {
  test(`by night every line can be seen on shadow and slope (${sight} sight)`, () => {
    for (const palette of PALETTES) {
      for (const [role, color] of Object.entries(linesByNight(palette))) {
        for (const ground of SLOPES)
          expectSeen(sight, color, ground, `${palette.name}: ${role} on ${ground}`);
      }
    }
  });

  test(`a diode that is red on a moonlit slope is seen by its core (${sight} sight)`, () => {
    for (const ground of SLOPES) expectSeen(sight, DIODE_CORE, ground, `diode on ${ground}`);
  });

  test(`on paper every line can be seen (${sight} sight)`, () => {
    for (const palette of PALETTES) {
      const { sheet, ink, pencil, call, jamming } = palette.paper;
      for (const [role, color] of Object.entries({ ink, pencil, call, jamming })) {
        for (const ground of [sheet, CASING]) {
          expectSeen(sight, color, ground, `${palette.name}: ${role} on ${ground}`);
        }
      }
    }
  });

  for (const [figure, sprites] of Object.entries(FIGURES)) {
    test(`the ${figure} stands out of any ground, if not by color then by its edge (${sight} sight)`, () => {
      for (const palette of PALETTES) {
        for (const name of sprites) {
          const svg = readFileSync(new URL(`../../assets/sprites/${name}.svg`, import.meta.url), 'utf8');
          const byNight = colorsOf(inkedByNight(svg, palette));
          const onPaper = colorsOf(inkedOnPaper(name, svg, palette.paper));
          for (const ground of GROUNDS) expectFormSeen(sight, byNight, ground, `${palette.name}: ${name}`);
          for (const ground of [palette.paper.sheet, CASING]) {
            expectFormSeen(sight, onPaper, ground, `${palette.name}, on paper: ${name}`);
          }
        }
      }
    });
  }

  test(`all words can be read in the margin (${sight} sight)`, () => {
    for (const [sheet, tokens] of Object.entries(marginTokens())) {
      for (const role of ['bone', 'paper', 'second', 'faint']) {
        const [word, margin] = [tokens[role] ?? '', tokens.margin ?? ''];
        const ratio = contrastTo(sight, word, margin);
        expect(ratio, `${sheet}: --${role} ${word} on ${margin}`).toBeGreaterThanOrEqual(READ);
      }
    }
  });

  test(`signs of a meaning can be seen in the margin (${sight} sight)`, () => {
    for (const [sheet, tokens] of Object.entries(marginTokens())) {
      for (const role of ['amber', 'amber-light', 'red-line', 'red', 'violet', 'violet-light']) {
        const color = tokens[role];
        if (color !== undefined) expectSeen(sight, color, tokens.margin ?? '', `${sheet}: --${role}`);
      }
    }
  });
}

/** Lines that are printed or drawn on the ground without an edge: their kind is told by their form. */
function linesByNight({ night }: Palette): Record<string, string> {
  return {
    'reception line': night.connection,
    'call and tower': night.connectionLine,
    'detection line and belief': night.detectionLine,
    'jamming ring': night.jamming,
    'way and sign': night.bone,
  };
}

function expectSeen(sight: Sight, color: string, ground: string, what: string): void {
  expect(contrastTo(sight, color, ground), what).toBeGreaterThanOrEqual(SEEN);
}

/**
 * A color of it is apart from this ground, or apart from the edge that is drawn around it first, so that its form is
 * seen wherever it stands: red is 2.7:1 on a moonlit slope, and more than 6:1 on its own dark edge.
 */
function expectFormSeen(sight: Sight, colors: readonly string[], ground: string, what: string): void {
  const [edge = ground, ...body] = colors;
  const best = Math.max(
    ...colors.map((color) => contrastTo(sight, color, ground)),
    ...body.map((color) => contrastTo(sight, color, edge)),
  );
  expect(best, `${what} on ${ground}`).toBeGreaterThanOrEqual(SEEN);
}

function colorsOf(svg: string): string[] {
  // A cloth's gradient is defined before anything is drawn.
  return [...new Set(svg.replace(/<defs>.*?<\/defs>/gs, '').match(/#[0-9A-Fa-f]{6}\b/g) ?? [])];
}

function groundAt(light: number): string {
  const at = Math.round(light * (GROUND_TONES - 1)) * 3;
  return hexOf(GROUND_RAMP.subarray(at, at + 3));
}

function hexOf(channels: ArrayLike<number>): string {
  return `#${Array.from(channels, (value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  ).join('')}`;
}

type Tokens = Readonly<Record<string, string>>;

/** The colors of the words by the sheet around which they stand, as the style sheets give them. */
function marginTokens(): Readonly<Record<string, Tokens>> {
  const night = tokensOf('base.css', ':root {');
  const paper = { ...night, ...tokensOf('theatre.css', '.theatre.is-paper {') };
  const bold = tokensOf('options.css', ':root.is-bold {');
  const { margin = '', bone = '', paper: voice = '', second = '', faint = '' } = paper;
  return {
    night,
    'night, color-safe': { ...night, ...tokensOf('options.css', ':root.is-color-safe {') },
    'night, more contrast': { ...night, ...bold },
    paper: { margin, bone, paper: voice, second, faint },
  };
}

function tokensOf(file: string, selector: string): Tokens {
  const css = readFileSync(new URL(`../../src/ui/style/${file}`, import.meta.url), 'utf8');
  const at = css.indexOf(`\n${selector}`);
  if (at < 0) throw new Error(`${file}: expected a rule "${selector}"`);
  const rule = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  );
}
