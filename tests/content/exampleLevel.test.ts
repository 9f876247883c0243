// The night that docs/levels.md shows: it is what the page prints, it can be lived, and once dropped in it is on the title.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Nights } from '../../src/app/nights.ts';
import { runCli } from '../../src/cli/cli.ts';
import { parseLevel } from '../../src/content/levels.ts';
import type { Level } from '../../src/content/schema.ts';
import { buildWorld } from '../../src/content/world.ts';
import { beginNight } from '../../src/core/begin.ts';
import { step } from '../../src/core/step.ts';
import { BOTS } from '../../src/solver/bots.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

function example(): Level {
  const result = parseLevel('docs/example-level.json', read('docs/example-level.json'));
  if (!result.ok) throw new Error(result.error);
  return result.level;
}

it('is what the page prints, in a dozen lines, and its picture is there', () => {
  const page = read('docs/levels.md');
  const text = read('docs/example-level.json').trimEnd();
  expect(page).toContain(`\`\`\`json\n${text}\n\`\`\`\n`);
  expect(text.split('\n').length).toBeLessThanOrEqual(13);
  const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
  expect(pictures.length).toBe(1);
  for (const path of pictures)
    expect(readFileSync(new URL(`docs/${path}`, ROOT)).length).toBeLessThan(200_000);
});

it('is fine by the command that checks levels', async () => {
  const out: string[] = [];
  const file = new URL('docs/example-level.json', ROOT).pathname;
  const code = await runCli(['levels', 'check', file], { out: (line) => out.push(line), err: () => {} });
  expect([code, out.length]).toEqual([0, 1]);
  expect(out[0]).toContain('stone-steps: fine');
});

it('can be won, and not by standing about', { timeout: 60_000 }, () => {
  const world = buildWorld(example());
  const night = beginNight(world, 1);
  const bot = BOTS.expert?.(world);
  while (night.outcome === 'none') step(night, bot?.decide(night) ?? []);
  expect([night.outcome, ...night.call.heardByLine]).toEqual(['home', 1, 1]);
});

it('is the last choice on the title once it lies among the others, and the page takes whatever lies there', () => {
  const names = readdirSync(new URL('levels/', ROOT)).filter((name) =>
    /^(?!level\.schema).*\.json$/.test(name),
  );
  const shipped = names.map((name) => parseLevel(name, read(`levels/${name}`)));
  const nights = new Nights([{ ok: true, level: example() }, ...shipped], 'stone-steps');
  expect(nights.choices.at(-1)).toMatchObject({ levelId: 'stone-steps', title: { en: 'A short call' } });
  expect(nights.choices.length).toBe(shipped.length + 1);
  expect(nights.level?.id).toBe('stone-steps');
  expect(read('src/main.ts')).toMatch(/import\.meta\.glob<\w+>\(\['\.\.\/levels\/\*\.json'/);
});
