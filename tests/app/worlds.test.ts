// Worlds are grown once and remembered, those of free nights for a while.
import { beforeEach, expect, it, vi } from 'vitest';
import { Worlds } from '../../src/app/worlds.ts';
import { tinyWorld } from '../helpers/tinyWorld.ts';
import { levelNamed } from './goldenNight.ts';
import { WorldWorker } from './inPlace.ts';

let grown = 0;

beforeEach(() => {
  grown = 0;
  vi.stubGlobal(
    'Worker',
    class extends WorldWorker {
      override postMessage(level: ReturnType<typeof levelNamed>): void {
        grown++;
        queueMicrotask(() => {
          this.onmessage?.({ data: { kind: 'step', step: 'land', share: 0.5 } });
          this.onmessage?.({ data: { kind: 'world', world: { ...tinyWorld(), levelId: level.id } } });
        });
      }
    },
  );
});

const named = (id: string) => ({ ...levelNamed('larch-hollow'), id });
const nobody = () => undefined;

it('grows a land once for all who ask, and tells each how far it is', async () => {
  const worlds = new Worlds();
  const shares: number[] = [];
  const asked = [1, 2].map(() => worlds.get(named('higher'), (_, share) => shares.push(share)));
  await Promise.all(asked);
  await worlds.get(named('higher'), (_, share) => shares.push(share));
  expect([grown, shares]).toEqual([1, [0.5, 0.5]]);
});

it('keeps every shipped land, and of free nights the three that were asked for last, whoever grew them', async () => {
  const worlds = new Worlds();
  await worlds.get(named('higher'), nobody);
  worlds.keep({ ...tinyWorld(), levelId: 'free-a' });
  for (const id of ['free-b', 'free-c', 'free-a', 'free-d']) await worlds.get(named(id), nobody);
  const here = ['higher', 'free-a', 'free-b', 'free-c', 'free-d'].filter((id) => worlds.has(id));
  expect(here).toEqual(['higher', 'free-a', 'free-c', 'free-d']);
});
